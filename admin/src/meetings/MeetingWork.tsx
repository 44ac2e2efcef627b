import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import type { Meeting } from '@pilotage/shared';
import { AgendaTable } from './AgendaTable.tsx';
import { AttendanceTable } from './AttendanceTable.tsx';
import { DecisionList } from './DecisionList.tsx';
import { EarlierTasks } from './EarlierTasks.tsx';
import { MeetingDocuments } from './MeetingDocuments.tsx';
import { MeetingMinutes } from './MeetingMinutes.tsx';

/** What a meeting works with, in the order in which it is used: what is open, the agenda, decisions, who was there, the minutes. */
export function MeetingWork() {
  const meeting = useRecordContext<Meeting>();
  if (!meeting) return null;
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)', width: '100%', mt: 2 }}>
      <EarlierTasks meeting={meeting} />
      <AgendaTable meeting={meeting} />
      <DecisionList meeting={meeting} />
      <AttendanceTable meeting={meeting} />
      <MeetingDocuments meeting={meeting} />
      <MeetingMinutes meeting={meeting} />
    </Box>
  );
}
