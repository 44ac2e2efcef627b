/** So many activities of a day stand in a month; the others are on the day's own page. */
export const entriesOfDay = 3;

/** The most days of which the calendar is asked for at once: the six weeks of a month, and some more. */
export const maxCalendarDays = 62;

/** So many activities begin and end on the same days. */
export interface DayGroup {
  startsOn: string;
  lastDay: string;
  count: number;
}

/** How many activities there are on each of the days; one of several days counts on each of them. */
export function countByDay(groups: readonly DayGroup[], days: readonly string[]): Map<string, number> {
  return new Map(
    days.map((day) => [
      day,
      groups.reduce((sum, { startsOn, lastDay, count }) => (startsOn <= day && day <= lastDay ? sum + count : sum), 0),
    ]),
  );
}
