import type { Stores, SystemStore } from '@pilotage/db';
import { fromDayNumber, type Activity, type Membership, type Milestone, type Period, toDayNumber } from '@pilotage/shared';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

/** So far a calendar reaches back and ahead. */
const daysBack = 90;
const daysAhead = 730;
const defaultMaxRows = 1000;

export interface CalendarContent {
  activities: readonly Activity[];
  milestones: readonly Milestone[];
  periods: readonly Period[];
}

const uniqueById = <T extends { id: number }>(rows: readonly T[]): T[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/**
 * What the person with these memberships may read now: each membership reads by its own rules, and the calendar is all of it. Of more
 * than `maxRows` the earliest are left out, never those to come.
 */
export async function loadCalendarContent(
  stores: Stores,
  system: SystemStore,
  memberships: readonly Membership[],
  maxRows = defaultMaxRows,
): Promise<CalendarContent> {
  const today = toDayNumber(await getConsortiumDay(system));
  const within = (field: string) => ({
    filters: [
      { field, operator: 'gte' as const, value: fromDayNumber(today - daysBack) },
      { field, operator: 'lte' as const, value: fromDayNumber(today + daysAhead) },
    ],
    order: { field, direction: 'DESC' as const },
    range: { from: 0, to: maxRows - 1 },
  });
  const parts = await Promise.all(
    memberships.map(async (membership) => {
      const store = stores.for(membership);
      return {
        activities: await store.all('activities', within('startsOn')),
        milestones: await store.all('milestones', { ...within('dueOn'), where: { doneOn: null } }),
        periods: await store.all('periods', { where: { state: ['planned', 'open'] } }),
      };
    }),
  );
  return {
    activities: uniqueById(parts.flatMap(({ activities }) => activities)),
    milestones: uniqueById(parts.flatMap(({ milestones }) => milestones)),
    periods: uniqueById(parts.flatMap(({ periods }) => periods)),
  };
}
