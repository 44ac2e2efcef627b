import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { useCreatePath, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

interface RecordLinkProps {
  source?: string;
  label?: string;
  /** Whether the link opens the record's page or its form. */
  to?: 'show' | 'edit';
  /** For an enum field: the prefix of the i18n keys, `KEYS.value`. */
  keys?: string;
  /** Shown instead of the raw value of a field. */
  children?: ReactNode;
}

/** The link of a table row, in its first cell. */
export function RecordLink({ source = 'id', to = 'show', keys, children }: RecordLinkProps) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (!record) return null;
  const value = String(record[source] ?? '');
  return (
    <Link component={RouterLink} to={createPath({ resource, type: to, id: record.id })} sx={{ fontWeight: 600 }}>
      {children ?? (keys === undefined ? value : translate(`${keys}.${value}`))}
    </Link>
  );
}
