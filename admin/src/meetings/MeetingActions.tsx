import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { type Meeting, meetingMachine } from '@pilotage/shared';
import { KeepMomentButton } from '../moments/KeepMomentButton.tsx';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';

/** What can be done with the meeting in context: show it as slides, and the transitions that its state allows. */
export function MeetingActions() {
  const meeting = useRecordContext<Meeting>();
  const translate = useTranslate();
  if (!meeting) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <Button variant="contained" component={Link} to={`/meeting-slides?meeting=${meeting.id}`}>
        {translate('meetings.slides.open')}
      </Button>
      {meetingMachine.actions
        .filter((action) => meetingMachine.find(meeting.state, action))
        .map((action) => (
          <TransitionButton key={action} resource="meetings" record={meeting} action={action} keys="meetings" emphasis="second" />
        ))}
      <KeepMomentButton meeting={meeting} />
    </Stack>
  );
}
