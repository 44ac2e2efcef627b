import { useSearchParams } from 'react-router';
import { isDay } from '@pilotage/shared';
import { useToday } from '../../progress/useToday.ts';
import { type ActivityFilter, omitDays, readActivityFilter } from '../parseActivityFilter.ts';
import { type CalendarView, calendarViews } from './calendarRange.ts';

interface CalendarChoice {
  view: CalendarView;
  day: string;
  filter: ActivityFilter;
}

/** View, day and filter of the calendar: all three stand in its address. On a narrow screen the month is an agenda. */
export function useCalendarChoices(isNarrow: boolean) {
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  const asked = calendarViews.find((each) => each === search.get('view')) ?? 'month';
  const day = search.get('day') ?? '';
  const choice: CalendarChoice = {
    view: isNarrow && asked === 'month' ? 'agenda' : asked,
    day: isDay(day) ? day : today,
    filter: omitDays(readActivityFilter(search.get('filter'))),
  };
  const change = (changes: Partial<CalendarChoice>, options: { replace?: boolean } = {}) => {
    const next = { view: asked, day: choice.day, filter: choice.filter, ...changes };
    setSearch({ view: next.view, day: next.day, filter: JSON.stringify(next.filter) }, options);
  };
  return { ...choice, today, change };
}
