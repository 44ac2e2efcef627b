import type { Store } from '@pilotage/db';
import {
  type Contest,
  buildContestComparison,
  contestStates,
  solutionCountScopes,
  isDecided,
  computeScoreFigures,
  computeSolutionFigures,
  solutionCountScopeOf,
} from '@pilotage/shared';
import { z } from 'zod';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';

const count = z.int().min(0);

const solutionFiguresBody = z.object({
  total: count,
  byCountry: z.array(z.object({ country: z.string(), count })),
  byDay: z.array(z.object({ day: z.iso.date(), count: count.nullable(), running: count.nullable() })),
  byTheme: z.array(z.object({ theme: z.string().nullable(), count })),
});

const scoreFiguresBody = z.array(
  z.object({
    criterionId: z.int(),
    name: z.string(),
    steps: z.array(z.object({ value: z.int(), text: z.string(), count })),
    n: count,
  }),
);

const contestFiguresBody = z.object({
  of: z.enum(solutionCountScopes),
  solutions: solutionFiguresBody,
  scores: scoreFiguresBody.nullable(),
});

/** Withdrawn and excluded solutions are not counted. */
const submittedOnly = { state: 'submitted' } as const;

/** The distribution of the marks; null before the end of the judging, and for viewers who may not read all solutions. */
async function loadScoreFigures(store: Store, contest: Contest, solutionIds: ReadonlySet<number>) {
  const hasEnded = contest.judgedAt !== null || isDecided(contest);
  if (!hasEnded || solutionCountScopeOf(store.actor, contest) !== 'all') return null;
  const where = { contestId: contest.id };
  const [criteria, sheets] = [
    await store.all('criteria', { where, fields: ['name', 'scale', 'position'] }),
    await store.all('scores', { where: { ...where, state: 'counted' }, fields: ['solutionId', 'marks'] }),
  ];
  const marks = sheets.filter(({ solutionId }) => solutionIds.has(solutionId)).flatMap((sheet) => sheet.marks);
  return computeScoreFigures(criteria, marks);
}

async function loadContestFigures(store: Store, request: RouteRequest) {
  const contest = await store.get('contests', idOf(request));
  const where = { contestId: contest.id, ...submittedOnly };
  const solutions = await store.all('solutions', { where, fields: ['country', 'theme', 'receivedAt'] });
  return {
    of: solutionCountScopeOf(store.actor, contest),
    solutions: computeSolutionFigures({ contest, solutions, now: store.now() }),
    scores: await loadScoreFigures(store, contest, new Set(solutions.map(({ id }) => id))),
  };
}

const comparedContest = z.object({
  contestId: z.int(),
  name: z.string(),
  organisationId: z.int().nullable(),
  country: z.string().nullable(),
  state: z.enum(contestStates),
  illustrative: z.boolean(),
  all: count.nullable(),
  published: count.nullable(),
  applicantCountries: z.array(z.string()).nullable(),
  winners: count.nullable(),
  daysOpen: count.nullable(),
});

const comparedCountry = z.object({
  country: z.string().nullable(),
  contests: count,
  counted: count,
  solutions: count.nullable(),
  applicantCountries: z.array(z.string()).nullable(),
  winners: count.nullable(),
  daysOpen: count.nullable(),
});

const comparisonScope = z.enum(['all', 'published']);

const comparisonBody = z.object({
  of: comparisonScope,
  contests: z.array(comparedContest),
  countries: z.array(comparedCountry),
});

/** The common count of the comparison: `all` for roles that may read all solutions of every decided contest, else `published`. */
const comparisonScopeOf = (store: Store): z.infer<typeof comparisonScope> =>
  solutionCountScopeOf(store.actor, { organisationId: null, state: 'decided' }) === 'all' ? 'all' : 'published';

async function compareContests(store: Store) {
  const [organisations, contests, solutions] = [
    await store.all('organisations', { fields: ['country'] }),
    await store.all('contests', { where: { state: contestStates.filter((state) => state !== 'draft') } }),
    await store.all('solutions', { where: submittedOnly, fields: ['contestId', 'country', 'award', 'published'] }),
  ];
  const scope = comparisonScopeOf(store);
  const result = buildContestComparison({
    contests,
    countryByOrganisation: new Map(organisations.map(({ id, country }) => [id, country])),
    solutions,
    comparedCount: scope,
    canReadAll: (contest) => solutionCountScopeOf(store.actor, contest) === 'all',
    now: store.now(),
  });
  return { of: scope, ...result };
}

export const contestFigureRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/figures',
    summary: 'Get the figures of a contest: solutions by country, day and theme, and the distribution of marks',
    cost: expensiveRequestCost,
    access: { resource: 'contests', action: 'read' },
    out: contestFiguresBody,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await loadContestFigures(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/contest-comparison',
    summary: 'Compare contests and the countries of their organisers',
    cost: expensiveRequestCost,
    access: { resource: 'assignments', action: 'compare' },
    out: comparisonBody,
    status: 200,
    handle: async (_, { store }) => ({ status: 200, body: await compareContests(store) }),
  }),
];
