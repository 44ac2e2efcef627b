import { useTranslate } from 'react-admin';
import type { Activity } from '@pilotage/shared';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useFormats } from '../resource/format.ts';

type DatedActivity = Pick<Activity, 'startsOn' | 'endsOn' | 'startTime' | 'endTime' | 'timeZone'>;

/** When an activity takes place: its days, and its times with their time zone where it is not that of the consortium. */
export function ActivityDates({ activity }: { activity: DatedActivity }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { timeZone: consortiumZone } = useConsortiumClock();
  const { startsOn, endsOn, startTime, endTime, timeZone } = activity;
  const days = endsOn === null ? [startsOn] : [startsOn, endsOn];
  const times = [startTime, endTime].filter((time) => time !== null);
  return (
    <span>
      {days.map((day, at) => (
        <span key={day}>
          {at > 0 && ' – '}
          <time dateTime={day}>{formats.day(day)}</time>
        </span>
      ))}
      {times.length > 0 && `, ${times.join(' – ')}`}
      {times.length > 0 && timeZone !== null && timeZone !== consortiumZone && ` ${translate('activities.inZone', { timeZone })}`}
    </span>
  );
}
