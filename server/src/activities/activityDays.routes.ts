import type { ListFilter, StoreReader } from '@pilotage/db';
import {
  type Activity,
  activityStates,
  countByDay,
  entriesOfDay,
  filterOfDays,
  fromDayNumber,
  groupByDay,
  isDay,
  maxCalendarDays,
  toDayNumber,
} from '@pilotage/shared';
import { z } from 'zod';
import { type ListQuery, parseListQuery } from '../http/records/listQuery.ts';
import { Problem } from '../http/problem.ts';
import { guardedRoute } from '../http/route.ts';

const entryFields = ['title', 'state', 'startsOn', 'lastDay', 'startTime', 'illustrative'] as const;

const dayOfCalendar = z.object({
  day: z.string(),
  /** How many activities there are on this day. */
  activities: z.int(),
  /** The first of them: what began earlier or lasts the whole day, then by the clock. */
  first: z.array(
    z.object({
      id: z.int(),
      title: z.string(),
      state: z.enum(activityStates),
      startsOn: z.string(),
      lastDay: z.string(),
      startTime: z.string().nullable(),
      illustrative: z.boolean(),
    }),
  ),
});

const refuse = (detail: string): never => {
  throw new Problem('parameter', { detail });
};

function parseDays(query: URLSearchParams): string[] {
  const [from = '', to = ''] = [query.get('from') ?? '', query.get('to') ?? ''];
  if (!isDay(from)) return refuse('from: this must be a day (YYYY-MM-DD).');
  if (!isDay(to)) return refuse('to: this must be a day (YYYY-MM-DD).');
  const count = toDayNumber(to) - toDayNumber(from) + 1;
  if (count < 1) return refuse('to: this lies before the first day.');
  if (count > maxCalendarDays) return refuse(`to: at most ${maxCalendarDays} days are given at once.`);
  return Array.from({ length: count }, (_, at) => fromDayNumber(toDayNumber(from) + at));
}

function filtersOf(days: readonly string[]): ListFilter[] {
  const { startsOn_gte, startsOn_lte, lastDay_gte } = filterOfDays(days[0] ?? '', days.at(-1) ?? '');
  return [
    { field: 'startsOn', operator: 'gte', value: startsOn_gte },
    { field: 'startsOn', operator: 'lte', value: startsOn_lte },
    { field: 'lastDay', operator: 'gte', value: lastDay_gte },
  ];
}

/**
 * The first activities of each day and their number. Of all that begin and end on the same days only the first ones are read: on the
 * first of these days they stand by the clock, on the later ones by their id.
 */
async function loadCalendarDays(store: StoreReader, days: readonly string[], { filters, search }: ListQuery) {
  const heads = await store.groupHeads('activities', {
    by: ['startsOn', 'lastDay'],
    orders: [['startTime'], []],
    limit: entriesOfDay,
    filters: [...filters, ...filtersOf(days)],
    ...(search ? { search } : {}),
  });
  const groups = new Map(
    heads.map(({ key: [startsOn, lastDay], count }) => [
      `${startsOn} ${lastDay}`,
      { startsOn: startsOn ?? '', lastDay: lastDay ?? '', count },
    ]),
  );
  const id = heads.map((head) => head.id);
  const first: readonly Pick<Activity, 'id' | (typeof entryFields)[number]>[] =
    id.length === 0 ? [] : await store.all('activities', { where: { id }, fields: entryFields });
  const entries = groupByDay(first, days);
  const counts = countByDay([...groups.values()], days);
  return days.map((day) => ({
    day,
    activities: counts.get(day) ?? 0,
    first: (entries.get(day) ?? [])
      .slice(0, entriesOfDay)
      .map(({ id, title, state, startsOn, lastDay, startTime, illustrative }) => ({
        id,
        title,
        state,
        startsOn,
        lastDay,
        startTime,
        illustrative,
      })),
  }));
}

export const activityDayRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/activity-days',
    summary: 'For each day from one to another: how many activities a list with the same filter shows, and the first three',
    access: { resource: 'activities', action: 'read' },
    query: ['from', 'to', 'filter'],
    out: z.array(dayOfCalendar),
    status: 200,
    handle: async (request, { store }) => ({
      status: 200,
      body: await loadCalendarDays(
        store,
        parseDays(request.query),
        parseListQuery(store.actor, 'activities', new URLSearchParams({ filter: request.query.get('filter') ?? '{}' })),
      ),
    }),
  }),
] as const;
