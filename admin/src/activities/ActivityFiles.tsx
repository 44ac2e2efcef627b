import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import type { Activity } from '@pilotage/shared';
import { Attachments } from '../discussion/evidence/Attachments.tsx';

/** The files of the activity in context: programmes, presentations, pictures. */
export function ActivityFiles() {
  const activity = useRecordContext<Activity>();
  if (!activity) return null;
  const { id: subjectId, organisationId } = activity;
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Attachments subject={{ subject: 'activities', subjectId, organisationId }} lock={null} level="h2" />
    </Box>
  );
}
