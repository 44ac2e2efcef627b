import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { useCreatePath, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

interface RecordLinkProps {
  source?: string;
  label?: string;
  /** Where the link leads: the record's page, or its form. */
  to?: 'show' | 'edit';
  /** For a value of a closed list: its words are `KEYS.value`. */
  keys?: string;
  /** What is read instead of a field's bare value. */
  children?: ReactNode;
}

/** The real link of a row, in its first cell. */
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
