import { z } from 'zod';
import { parseListQuery } from '../http/records/listQuery.ts';
import { Problem } from '../http/problem.ts';
import { guardedRoute } from '../http/route.ts';

const groupings = ['kind', 'country', 'state', 'organisationId'] as const;

const totals = z.object({
  /** A kind, country or state, or the number of an organisation; null: without one. */
  key: z.string().nullable(),
  activities: z.int(),
  /** In how many of them the attendances, the reach or both are known. */
  withNumbers: z.int(),
  /** In how many of them the attendances are known. */
  withAttendances: z.int(),
  attendances: z.int(),
  withReach: z.int(),
  reach: z.int(),
});

function parseGrouping(query: URLSearchParams): (typeof groupings)[number] {
  const text = query.get('groupBy') ?? 'kind';
  const by = groupings.find((each) => each === text);
  if (by === undefined) throw new Problem('parameter', { detail: `groupBy: this must be one of ${groupings.join(', ')}.` });
  return by;
}

export const activityTotalRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/activity-totals',
    summary: 'Counts, attendances and reach of the activities that a list with the same filter shows',
    access: { resource: 'activities', action: 'read' },
    query: ['groupBy', 'filter'],
    out: z.array(totals),
    status: 200,
    handle: async (request, { store }) => {
      const { filters, search } = parseListQuery(store.actor, 'activities', request.query);
      const rows = await store.totals('activities', {
        by: parseGrouping(request.query),
        sums: ['attendances', 'reach'],
        filters,
        ...(search ? { search } : {}),
      });
      const body = rows
        .map(({ key, count, known, sums: [attendances, reach] }) => ({
          key,
          activities: count,
          withNumbers: known,
          withAttendances: attendances?.known ?? 0,
          attendances: attendances?.sum ?? 0,
          withReach: reach?.known ?? 0,
          reach: reach?.sum ?? 0,
        }))
        .toSorted((one, other) => (one.key ?? '').localeCompare(other.key ?? '', 'en', { numeric: true }));
      return { status: 200, body };
    },
  }),
] as const;
