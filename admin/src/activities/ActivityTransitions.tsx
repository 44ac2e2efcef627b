import Stack from '@mui/material/Stack';
import { useRecordContext } from 'react-admin';
import { type Activity, activityMachine } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { RepeatActivityButton } from './RepeatActivityButton.tsx';

/** Whether the record allows the action now; the server decides by the same. */
function isPossible(action: string, { state, startsOn, attendances, reach }: Activity, today: string): boolean {
  if (activityMachine.find(state, action) === undefined) return false;
  if (action === 'hold') return startsOn <= today;
  return action !== 'replan' || (attendances === null && reach === null);
}

/** What can be done with an activity in its state. */
export function ActivityTransitions() {
  const activity = useRecordContext<Activity>();
  const today = useToday();
  if (!activity) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', gridColumn: '1 / -1' }}>
      {activityMachine.actions
        .filter((action) => isPossible(action, activity, today))
        .map((action, at) => (
          <TransitionButton
            key={action}
            resource="activities"
            record={activity}
            action={action}
            keys="activities"
            emphasis={at === 0 ? 'first' : 'second'}
          />
        ))}
      <RepeatActivityButton activity={activity} />
    </Stack>
  );
}
