import Skeleton from '@mui/material/Skeleton';
import Link from '@mui/material/Link';
import { useFieldValue, useReference, useResourceDefinition, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatRecordName, type ResourceName } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { EmptyValue } from './EmptyValue.tsx';

interface ReferenceNameFieldProps {
  source: string;
  reference: ResourceName;
  label?: string;
  /** i18n key of what to show where the record refers to nothing; a dash unless given. */
  emptyText?: string;
  /** Whether the name leads to the page of its record, where there is one. */
  isLinked?: boolean;
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

function ReferenceName({ reference, id, isLinked }: { reference: ResourceName; id: number; isLinked: boolean }) {
  const { referenceRecord, isPending } = useReference({ reference, id });
  const { hasShow } = useResourceDefinition({ resource: reference });
  if (referenceRecord) {
    const name = formatRecordName(reference, referenceRecord) ?? String(referenceRecord.id);
    if (!isLinked || !hasShow) return <>{name}</>;
    return (
      <Link component={RouterLink} to={`/${reference}/${id}/show`}>
        {name}
      </Link>
    );
  }
  return isPending ? <NamePlaceholder /> : <EmptyValue />;
}

/**
 * The display name of the record that a foreign key refers to. It does not use react-admin's `ReferenceField`, which updates its own state
 * whenever a name arrives: beyond fifty names, React takes that for an endless loop and throws.
 */
export function ReferenceNameField({ source, reference, emptyText, isLinked = false }: ReferenceNameFieldProps) {
  const translate = useTranslate();
  const id: unknown = useFieldValue({ source });
  if (typeof id === 'number') return <ReferenceName reference={reference} id={id} isLinked={isLinked} />;
  return emptyText === undefined ? <EmptyValue /> : <>{translate(emptyText)}</>;
}
