import { FunctionField, ReferenceField } from 'react-admin';
import { Nothing } from './Nothing.tsx';

interface ReferredFieldProps {
  source: string;
  reference: string;
  label?: string;
}

/** The name of the record that a key points to. */
export function ReferredField({ source, reference }: ReferredFieldProps) {
  return (
    <ReferenceField source={source} reference={reference} link={false} empty={<Nothing />}>
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
