import { FunctionField, ReferenceField, useTranslate } from 'react-admin';
import { Nothing } from './Nothing.tsx';

interface ReferredFieldProps {
  source: string;
  reference: string;
  label?: string;
}

/** The name of the record that a key points to. */
export function ReferredField({ source, reference }: ReferredFieldProps) {
  const translate = useTranslate();
  // A link around it is never without a text.
  const loading = <>{translate('shell.loading')}</>;
  return (
    <ReferenceField source={source} reference={reference} link={false} empty={<Nothing />} loading={loading}>
      <FunctionField
        render={(record) =>
          record.shortName ??
          record.title ??
          record.name ??
          record.code ??
          (record.number === undefined ? String(record.id) : `P${record.number}`)
        }
      />
    </ReferenceField>
  );
}
