import Skeleton from '@mui/material/Skeleton';
import { FunctionField, ReferenceFieldBase, useTranslate } from 'react-admin';
import { formatRecordName, type ResourceName } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { EmptyValue } from './EmptyValue.tsx';

interface ReferenceNameFieldProps {
  source: string;
  reference: ResourceName;
  label?: string;
}

/** Placeholder while the name loads, so that the link around it always has a text. */
function NamePlaceholder() {
  const translate = useTranslate();
  return (
    <>
      <Skeleton component="span" sx={{ display: 'inline-block', width: '6em' }} aria-hidden />
      <span style={visuallyHidden}>{translate('shell.loading')}</span>
    </>
  );
}

/** The display name of the record that a foreign key refers to. */
export function ReferenceNameField({ source, reference }: ReferenceNameFieldProps) {
  return (
    <ReferenceFieldBase
      source={source}
      reference={reference}
      loading={<NamePlaceholder />}
      error={<EmptyValue />}
      offline={<NamePlaceholder />}
      empty={<EmptyValue />}
    >
      <FunctionField render={(record) => formatRecordName(reference, record) ?? String(record.id)} />
    </ReferenceFieldBase>
  );
}
