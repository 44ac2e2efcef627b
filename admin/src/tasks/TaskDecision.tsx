import { Labeled, useGetOne, useRecordContext } from 'react-admin';
import type { MeetingDecision, Task } from '@pilotage/shared';

/** The decision from which the task in context follows, in its words. */
export function TaskDecision() {
  const id = useRecordContext<Task>()?.meetingDecisionId ?? 0;
  const { data } = useGetOne<MeetingDecision>('meetingDecisions', { id }, { enabled: id > 0 });
  if (!data) return null;
  return (
    <Labeled source="meetingDecisionId">
      <span>{data.text}</span>
    </Labeled>
  );
}
