import Stack from '@mui/material/Stack';
import { useRecordContext } from 'react-admin';
import { type Meeting, meetingMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';

/** The transitions that the state of the meeting in context allows. */
export function MeetingTransitions() {
  const meeting = useRecordContext<Meeting>();
  if (!meeting) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {meetingMachine.actions
        .filter((action) => meetingMachine.find(meeting.state, action))
        .map((action) => (
          <TransitionButton key={action} resource="meetings" record={meeting} action={action} keys="meetings" />
        ))}
    </Stack>
  );
}
