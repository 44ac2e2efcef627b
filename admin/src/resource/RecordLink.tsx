import Link from '@mui/material/Link';
import { useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';

interface RecordLinkProps {
  source?: string;
  label?: string;
  /** Where the link leads: the record's page, or its form. */
  to?: 'show' | 'edit';
}

/** The real link of a row, in its first cell. */
export function RecordLink({ source = 'id', to = 'show' }: RecordLinkProps) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  if (!record) return null;
  return (
    <Link component={RouterLink} to={createPath({ resource, type: to, id: record.id })} sx={{ fontWeight: 600 }}>
      {String(record[source] ?? '')}
    </Link>
  );
}
