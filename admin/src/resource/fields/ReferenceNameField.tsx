import Skeleton from '@mui/material/Skeleton';
import { useFieldValue, useReference, useTranslate } from 'react-admin';
import { formatRecordName, type ResourceName } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { EmptyValue } from './EmptyValue.tsx';

interface ReferenceNameFieldProps {
  source: string;
  reference: ResourceName;
  label?: string;
  /** What to show where the record refers to nothing; a dash unless given. */
  emptyText?: string;
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

function ReferenceName({ reference, id }: { reference: ResourceName; id: number }) {
  const { referenceRecord, isPending } = useReference({ reference, id });
  if (referenceRecord) return <>{formatRecordName(reference, referenceRecord) ?? String(referenceRecord.id)}</>;
  return isPending ? <NamePlaceholder /> : <EmptyValue />;
}

/**
 * The display name of the record that a foreign key refers to. It does not use react-admin's `ReferenceField`, which updates its own state
 * whenever a name arrives: beyond fifty names, React takes that for an endless loop and throws.
 */
export function ReferenceNameField({ source, reference, emptyText }: ReferenceNameFieldProps) {
  const id: unknown = useFieldValue({ source });
  if (typeof id === 'number') return <ReferenceName reference={reference} id={id} />;
  return emptyText === undefined ? <EmptyValue /> : <>{emptyText}</>;
}
