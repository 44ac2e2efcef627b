import type { Store } from '@pilotage/db';
import { type Cooperation, grantsFor, createLocalDayFormatter, type Solution } from '@pilotage/shared';
import { z } from 'zod';
import { guardedRoute } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { parsePeriod, loadPeriods, loadProgressContext } from '../progress/progressQuery.ts';

const rowCount = z.object({ count: z.int(), ids: z.array(z.int()) });
const organisationCounts = z.object({
  /** Null for the contests of the consortium. */
  organisationId: z.int().nullable(),
  /** Submitted solutions of its contests, without withdrawn and excluded ones. */
  solutions: rowCount,
  /** Accepted cooperations in which it takes part; null if the viewer may read none. */
  cooperations: rowCount.nullable(),
});

const contestCounts = z.object({
  period: z.int(),
  /** The counted solutions: all, those of decided contests, or published ones. */
  of: z.enum(['all', 'decided', 'published']),
  organisations: z.array(organisationCounts),
  /** Each row is counted once, even if it counts for several organisations. */
  total: z.object({ solutions: z.int(), cooperations: z.int().nullable() }),
});

type ContestCountsBody = z.infer<typeof contestCounts>;

const dayMs = 24 * 60 * 60 * 1000;
const shiftDays = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayMs).toISOString();

interface DateSpan {
  startsOn: string;
  endsOn: string;
  timeZone: string;
}

/** SQL filters that include every instant of the span and up to two days around it, and the exact test in the time zone. */
function spanFilterOf(field: 'receivedAt' | 'answeredAt', { startsOn, endsOn, timeZone }: DateSpan) {
  const dayOf = createLocalDayFormatter(timeZone);
  const filters = [
    { field, operator: 'gte' as const, value: shiftDays(startsOn, -1) },
    { field, operator: 'lte' as const, value: shiftDays(endsOn, 2) },
  ];
  const isWithin = (instant: string | null) => instant !== null && dayOf(instant) >= startsOn && dayOf(instant) <= endsOn;
  return { filters, isWithin };
}

/** A partner gets only its own counts: it may read some rows of others, but not all. */
const ownOrganisationIdOf = ({ actor }: Store): number | null =>
  actor.role === 'partnerStaff' || actor.role === 'partnerManager' ? actor.organisationId : null;

async function listSolutions(store: Store, span: DateSpan): Promise<Solution[]> {
  const { filters, isWithin } = spanFilterOf('receivedAt', span);
  const ownOrganisationId = ownOrganisationIdOf(store);
  const where = { state: 'submitted', ...(ownOrganisationId === null ? {} : { organisationId: ownOrganisationId }) };
  const rows = await store.all('solutions', { where, filters, fields: ['organisationId', 'receivedAt'] });
  return rows.filter(({ receivedAt }) => isWithin(receivedAt));
}

async function listCooperations(store: Store, span: DateSpan): Promise<Cooperation[] | null> {
  if (grantsFor(store.actor, 'cooperations', 'read').length === 0) return null;
  const { filters, isWithin } = spanFilterOf('answeredAt', span);
  const fields = ['organisationId', 'ownerOrganisationId', 'answeredAt'] as const;
  const rows = await store.all('cooperations', { where: { state: 'accepted' }, filters, fields });
  return rows.filter(({ answeredAt }) => isWithin(answeredAt));
}

const countedByRole = { evaluator: 'decided', observer: 'published' } as const;
const isLimitedRole = (role: string): role is keyof typeof countedByRole => Object.hasOwn(countedByRole, role);
const countOf = (rows: readonly { id: number }[]) => ({ count: rows.length, ids: rows.map(({ id }) => id) });

async function countByOrganisation(store: Store, query: URLSearchParams): Promise<ContestCountsBody> {
  const context = await loadProgressContext(store);
  const period = parsePeriod(await loadPeriods(store, context), query, 'period');
  const span = { ...period, timeZone: context.consortium.timeZone };
  const [solutions, cooperations] = [await listSolutions(store, span), await listCooperations(store, span)];
  const ownOrganisationId = ownOrganisationIdOf(store);
  const organisations = await store.all('organisations', {
    ...(ownOrganisationId === null ? {} : { where: { id: ownOrganisationId } }),
    fields: [],
  });
  const owners = [...organisations.map(({ id }) => id), ...(ownOrganisationId === null ? [null] : [])];
  const isParticipant = (owner: number | null, { organisationId, ownerOrganisationId }: Cooperation) =>
    ownerOrganisationId === owner || (owner !== null && organisationId === owner);
  const { role } = store.actor;
  return {
    period: period.number,
    of: isLimitedRole(role) ? countedByRole[role] : 'all',
    organisations: owners.map((owner) => ({
      organisationId: owner,
      solutions: countOf(solutions.filter(({ organisationId }) => organisationId === owner)),
      cooperations: cooperations && countOf(cooperations.filter((each) => isParticipant(owner, each))),
    })),
    total: { solutions: solutions.length, cooperations: cooperations?.length ?? null },
  };
}

export const contestCountRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contest-counts',
    summary: 'Count the solutions and cooperations of a period by organisation, with the ids of the rows',
    cost: expensiveRequestCost,
    access: { resource: 'periods', action: 'read' },
    query: ['period'],
    out: contestCounts,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await countByOrganisation(store, request.query) }),
  }),
];
