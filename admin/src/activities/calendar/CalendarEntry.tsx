import { useTranslate } from 'react-admin';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { MonthEntry } from '../../resource/month/MonthEntry.tsx';
import type { CalendarActivity } from './useCalendarDays.ts';

interface CalendarEntryProps {
  activity: CalendarActivity;
  day: string;
  tabIndex?: number;
}

const lines = { planned: 'dashed', held: 'solid', cancelled: 'dotted' } as const;

/** One activity on one day, in one line: its time and its title. */
export function CalendarEntry({ activity, day, tabIndex }: CalendarEntryProps) {
  const translate = useTranslate();
  const { id, title, startTime, startsOn, state, illustrative } = activity;
  const time = startsOn === day ? startTime : null;
  const isCancelled = state === 'cancelled';
  return (
    <MonthEntry
      to={`/activities/${id}/show`}
      title={title}
      state={translate(`resources.activities.choices.state.${state}`)}
      line={lines[state]}
      lineColor={isCancelled ? 'text.secondary' : 'primary.main'}
      isStruck={isCancelled}
      tabIndex={tabIndex}
    >
      {time !== null && `${time} `}
      {title}
      {illustrative && (
        <>
          {' '}
          <MarkIcon mark="illustrative" size={10} />
        </>
      )}
    </MonthEntry>
  );
}
