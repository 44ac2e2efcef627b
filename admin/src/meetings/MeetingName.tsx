import { useRecordContext } from 'react-admin';
import type { Meeting } from '@pilotage/shared';
import { useMeetingName } from './useMeetingName.ts';

/** The meeting in context by its number, and its title or place. */
export function MeetingName(_: { source?: string; label?: string }) {
  const meeting = useRecordContext<Meeting>();
  const nameOf = useMeetingName();
  return meeting ? <>{nameOf(meeting)}</> : null;
}
