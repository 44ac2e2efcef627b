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

interface DatedRead {
  filters: { field: string; operator: 'gte' | 'lte' | 'lt'; value: string }[];
  order: { field: string; direction: 'ASC' | 'DESC' };
  range: { from: number; to: number };
}

/** Reads what is to come, the nearest first, and fills the rest with what is over, the latest first. */
async function readAround<Row>(
  { field, today, maxRows }: { field: string; today: number; maxRows: number },
  read: (query: DatedRead) => Promise<Row[]>,
): Promise<Row[]> {
  const dayAt = (days: number) => fromDayNumber(today + days);
  const ahead = await read({
    filters: [
      { field, operator: 'gte', value: dayAt(0) },
      { field, operator: 'lte', value: dayAt(daysAhead) },
    ],
    order: { field, direction: 'ASC' },
    range: { from: 0, to: maxRows - 1 },
  });
  const left = maxRows - ahead.length;
  if (left === 0) return ahead;
  const past = await read({
    filters: [
      { field, operator: 'gte', value: dayAt(-daysBack) },
      { field, operator: 'lt', value: dayAt(0) },
    ],
    order: { field, direction: 'DESC' },
    range: { from: 0, to: left - 1 },
  });
  return [...ahead, ...past];
}

/**
 * What the person with these memberships may read now: each membership reads by its own rules, and the calendar is all of it. Of more
 * than `maxRows` those furthest away are left out: first the earliest, then those that are still far ahead.
 */
export async function loadCalendarContent(
  stores: Stores,
  system: SystemStore,
  memberships: readonly Membership[],
  maxRows = defaultMaxRows,
): Promise<CalendarContent> {
  const today = toDayNumber(await getConsortiumDay(system));
  const parts = await Promise.all(
    memberships.map(async (membership) => {
      const store = stores.for(membership);
      return {
        activities: await readAround({ field: 'startsOn', today, maxRows }, (query) => store.all('activities', query)),
        milestones: await readAround({ field: 'dueOn', today, maxRows }, (query) =>
          store.all('milestones', { ...query, where: { doneOn: null } }),
        ),
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
