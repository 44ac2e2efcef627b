import { addMonths, fromDayNumber, toDayNumber } from '@pilotage/shared';

const daysOfWeek = 7;

/** The Monday of the week of a day number. 1970-01-01 was a Thursday. */
export const mondayOf = (dayNumber: number): number => dayNumber - ((((dayNumber + 3) % daysOfWeek) + daysOfWeek) % daysOfWeek);

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The weeks of the month of a day, from Monday to Sunday; days of its neighbours fill the first and the last one. */
export function weeksOfMonth(day: string): string[][] {
  const first = mondayOf(toDayNumber(firstOfMonth(day)));
  const last = toDayNumber(firstOfMonth(addMonths(day, 1))) - 1;
  const count = Math.ceil((last - first + 1) / daysOfWeek);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: daysOfWeek }, (_, weekday) => fromDayNumber(first + week * daysOfWeek + weekday)),
  );
}

const dayDistances: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const monthDistances: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** The day to which a key leads in a calendar (ARIA Authoring Practices, date picker); null for other keys. */
export function findDayByKey(day: string, key: string, isShift: boolean): string | null {
  const number = toDayNumber(day);
  if (key === 'Home') return fromDayNumber(mondayOf(number));
  if (key === 'End') return fromDayNumber(mondayOf(number) + daysOfWeek - 1);
  const months = monthDistances[key];
  if (months !== undefined) return addMonths(day, isShift ? months * 12 : months);
  const days = dayDistances[key];
  return days === undefined ? null : fromDayNumber(number + days);
}
