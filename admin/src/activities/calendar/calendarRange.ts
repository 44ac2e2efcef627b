import { addMonths, fromDayNumber, toDayNumber } from '@pilotage/shared';
import { mondayOf, weeksOfMonth } from '../../resource/inputs/calendar/calendarDays.ts';

export const calendarViews = ['month', 'week', 'agenda'] as const;

export type CalendarView = (typeof calendarViews)[number];

const daysOfWeek = 7;

/** The days of a view around a day: whole weeks of its month, its week, or its month. */
export function daysOfView(view: CalendarView, day: string): string[] {
  if (view === 'month') return weeksOfMonth(day).flat();
  const first = view === 'week' ? mondayOf(toDayNumber(day)) : toDayNumber(`${day.slice(0, 7)}-01`);
  const count = view === 'week' ? daysOfWeek : toDayNumber(addMonths(fromDayNumber(first), 1)) - first;
  return Array.from({ length: count }, (_, at) => fromDayNumber(first + at));
}

/** The day to which a view turns, forwards or backwards. */
export const turnView = (view: CalendarView, day: string, direction: 1 | -1): string =>
  view === 'week' ? fromDayNumber(toDayNumber(day) + direction * daysOfWeek) : addMonths(`${day.slice(0, 7)}-01`, direction);
