import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';

interface RecordLinkProps {
  /** Whether the link opens the record's page or its form. */
  to: 'show' | 'edit';
  children: ReactNode;
}

/** The link of a table row, in its row header. */
export function RecordLink({ to, children }: RecordLinkProps) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  if (!record) return null;
  return (
    <Link component={RouterLink} to={createPath({ resource, type: to, id: record.id })} sx={{ fontWeight: 600 }}>
      {children}
    </Link>
  );
}
