import Skeleton from '@mui/material/Skeleton';
import { FunctionField, ReferenceFieldBase, useTranslate } from 'react-admin';
import { hidden } from '../a11y/hidden.ts';
import { Nothing } from './Nothing.tsx';

interface ReferredFieldProps {
  source: string;
  reference: string;
  label?: string;
}

/** Stands for a name that is on its way: a link around it is never without a text. */
function NameOnItsWay() {
  const translate = useTranslate();
  return (
    <>
      <Skeleton component="span" sx={{ display: 'inline-block', width: '6em' }} aria-hidden />
      <span style={hidden}>{translate('shell.loading')}</span>
    </>
  );
}

/** The name of the record that a key points to. */
export function ReferredField({ source, reference }: ReferredFieldProps) {
  return (
    <ReferenceFieldBase
      source={source}
      reference={reference}
      loading={<NameOnItsWay />}
      error={<Nothing />}
      offline={<NameOnItsWay />}
      empty={<Nothing />}
    >
      <FunctionField
        render={(record) =>
          record.shortName ??
          record.title ??
          record.name ??
          record.code ??
          (record.number === undefined ? String(record.id) : `P${record.number}`)
        }
      />
    </ReferenceFieldBase>
  );
}
