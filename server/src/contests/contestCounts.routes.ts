import type { Store } from '@pilotage/db';
import { type Cooperation, grantsFor, localDay, type Solution } from '@pilotage/shared';
import { z } from 'zod';
import { guardedRoute } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { periodOf, periodsOf, settingOf } from '../progress/question.ts';

const counted = z.object({ count: z.int(), ids: z.array(z.int()) });
const line = z.object({
  /** Null: the consortium's own contests. */
  organisationId: z.int().nullable(),
  /** Solutions that came in for its contests and stand. */
  solutions: counted,
  /** Cooperations that it is a side of; null for whoever may read none. */
  cooperations: counted.nullable(),
});

const contestCounts = z.object({
  period: z.int(),
  /** Which solutions are counted: all, those of decided contests, or published ones. */
  of: z.enum(['all', 'decided', 'published']),
  organisations: z.array(line),
  /** Each row once, however many organisations it is counted for. */
  total: z.object({ solutions: z.int(), cooperations: z.int().nullable() }),
});

type Counts = z.infer<typeof contestCounts>;

const day = 24 * 60 * 60 * 1000;
const around = (on: string, days: number) => new Date(Date.parse(`${on}T00:00:00.000Z`) + days * day).toISOString();

interface Span {
  startsOn: string;
  endsOn: string;
  timeZone: string;
}

/** Conditions that leave no instant of the span out, and whether one lies in it by the consortium's clock. */
function within(field: 'receivedAt' | 'answeredAt', { startsOn, endsOn, timeZone }: Span) {
  const dayOf = localDay(timeZone);
  const filters = [
    { field, operator: 'gte' as const, value: around(startsOn, -1) },
    { field, operator: 'lte' as const, value: around(endsOn, 2) },
  ];
  const holds = (instant: string | null) => instant !== null && dayOf(instant) >= startsOn && dayOf(instant) <= endsOn;
  return { filters, holds };
}

/** A partner is answered about itself: of the others it may read some rows, which would be no count. */
const ownOf = ({ actor }: Store): number | null =>
  actor.role === 'partnerStaff' || actor.role === 'partnerManager' ? actor.organisationId : null;

async function solutionsOf(store: Store, span: Span): Promise<Solution[]> {
  const { filters, holds } = within('receivedAt', span);
  const own = ownOf(store);
  const where = { state: 'submitted', ...(own === null ? {} : { organisationId: own }) };
  const found = await store.all('solutions', { where, filters, fields: ['organisationId', 'receivedAt'] });
  return found.filter(({ receivedAt }) => holds(receivedAt));
}

async function cooperationsOf(store: Store, span: Span): Promise<Cooperation[] | null> {
  if (grantsFor(store.actor, 'cooperations', 'read').length === 0) return null;
  const { filters, holds } = within('answeredAt', span);
  const fields = ['organisationId', 'ownerOrganisationId', 'answeredAt'] as const;
  const found = await store.all('cooperations', { where: { state: 'accepted' }, filters, fields });
  return found.filter(({ answeredAt }) => holds(answeredAt));
}

const of = { evaluator: 'decided', observer: 'published' } as const;
const isLimited = (role: string): role is keyof typeof of => Object.hasOwn(of, role);
const countOf = (rows: readonly { id: number }[]) => ({ count: rows.length, ids: rows.map(({ id }) => id) });

async function countsIn(store: Store, query: URLSearchParams): Promise<Counts> {
  const setting = await settingOf(store);
  const period = periodOf(await periodsOf(store, setting), query, 'period');
  const span = { ...period, timeZone: setting.consortium.timeZone };
  const [solutions, cooperations] = [await solutionsOf(store, span), await cooperationsOf(store, span)];
  const own = ownOf(store);
  const organisations = await store.all('organisations', {
    ...(own === null ? {} : { where: { id: own } }),
    fields: [],
  });
  const owners = [...organisations.map(({ id }) => id), ...(own === null ? [null] : [])];
  const isSide = (owner: number | null, { organisationId, ownerOrganisationId }: Cooperation) =>
    ownerOrganisationId === owner || (owner !== null && organisationId === owner);
  const { role } = store.actor;
  return {
    period: period.number,
    of: isLimited(role) ? of[role] : 'all',
    organisations: owners.map((owner) => ({
      organisationId: owner,
      solutions: countOf(solutions.filter(({ organisationId }) => organisationId === owner)),
      cooperations: cooperations && countOf(cooperations.filter((each) => isSide(owner, each))),
    })),
    total: { solutions: solutions.length, cooperations: cooperations?.length ?? null },
  };
}

export const contestCountRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contest-counts',
    summary: 'Solutions that came in and cooperations that began in a period, by organisation, with the rows behind each count',
    cost: expensive,
    access: { resource: 'periods', action: 'read' },
    query: ['period'],
    out: contestCounts,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await countsIn(store, request.query) }),
  }),
];
