import type { Activity } from './activity.ts';

type DatedActivity = Pick<Activity, 'startsOn' | 'lastDay' | 'startTime' | 'title' | 'id'>;

/** What lasts the whole day or began earlier comes first, then by the clock. */
const timeOn = (day: string, { startsOn, startTime }: DatedActivity): string => (startsOn === day ? (startTime ?? '') : '');

/** The activities of each day in their order; an activity of several days stands on each of them. */
export function groupByDay<A extends DatedActivity>(activities: readonly A[], days: readonly string[]): Map<string, A[]> {
  return new Map(
    days.map((day) => [
      day,
      activities
        .filter(({ startsOn, lastDay }) => startsOn <= day && day <= lastDay)
        .toSorted((one, other) => timeOn(day, one).localeCompare(timeOn(day, other)) || one.id - other.id),
    ]),
  );
}
