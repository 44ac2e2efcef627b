import type { Store } from '@pilotage/db';
import {
  type Contest,
  contestComparison,
  contestStates,
  countedKinds,
  isDecided,
  scoreFigures,
  solutionFigures,
  solutionsCounted,
} from '@pilotage/shared';
import { z } from 'zod';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';

const count = z.int().min(0);

const solutionAnswer = z.object({
  total: count,
  byCountry: z.array(z.object({ country: z.string(), count })),
  byDay: z.array(z.object({ day: z.iso.date(), count: count.nullable(), running: count.nullable() })),
  byTheme: z.array(z.object({ theme: z.string().nullable(), count })),
});

const scoreAnswer = z.array(
  z.object({
    criterionId: z.int(),
    name: z.string(),
    steps: z.array(z.object({ value: z.int(), text: z.string(), count })),
    n: count,
  }),
);

const figuresAnswer = z.object({ of: z.enum(countedKinds), solutions: solutionAnswer, scores: scoreAnswer.nullable() });

/** Withdrawn and excluded solutions are in no count. */
const standing = { state: 'submitted' } as const;

/** How marks are spread, for whoever reads all of them and only once judging has ended; null before, and for everybody else. */
async function scoresOf(store: Store, contest: Contest, solutionIds: ReadonlySet<number>) {
  const hasEnded = contest.judgedAt !== null || isDecided(contest);
  if (!hasEnded || solutionsCounted(store.actor, contest) !== 'all') return null;
  const where = { contestId: contest.id };
  const [criteria, sheets] = [
    await store.all('criteria', { where, fields: ['name', 'scale', 'position'] }),
    await store.all('scores', { where: { ...where, state: 'counted' }, fields: ['solutionId', 'marks'] }),
  ];
  const marks = sheets.filter(({ solutionId }) => solutionIds.has(solutionId)).flatMap((sheet) => sheet.marks);
  return scoreFigures(criteria, marks);
}

async function figures(store: Store, request: Request) {
  const contest = await store.get('contests', idOf(request));
  const where = { contestId: contest.id, ...standing };
  const solutions = await store.all('solutions', { where, fields: ['country', 'theme', 'receivedAt'] });
  return {
    of: solutionsCounted(store.actor, contest),
    solutions: solutionFigures({ contest, solutions, now: store.now() }),
    scores: await scoresOf(store, contest, new Set(solutions.map(({ id }) => id))),
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

const compared = z.enum(['all', 'published']);

const comparisonAnswer = z.object({
  of: compared,
  contests: z.array(comparedContest),
  countries: z.array(comparedCountry),
});

/** Whoever reads all of anybody's decided contest compares all; everybody else what is published of each. */
const comparedBy = (store: Store): z.infer<typeof compared> =>
  solutionsCounted(store.actor, { organisationId: null, state: 'decided' }) === 'all' ? 'all' : 'published';

async function comparison(store: Store) {
  const [organisations, contests, solutions] = [
    await store.all('organisations', { fields: ['country'] }),
    await store.all('contests', { where: { state: contestStates.filter((state) => state !== 'draft') } }),
    await store.all('solutions', { where: standing, fields: ['contestId', 'country', 'award', 'published'] }),
  ];
  const of = comparedBy(store);
  const answer = contestComparison({
    contests,
    countryOf: new Map(organisations.map(({ id, country }) => [id, country])),
    solutions,
    of,
    readsAll: (contest) => solutionsCounted(store.actor, contest) === 'all',
    now: store.now(),
  });
  return { of, ...answer };
}

export const contestFigureRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/contests/:id/figures',
    summary: 'The solutions of a contest by country, day and theme, and how its marks are spread, as far as one may read them',
    cost: expensive,
    access: { resource: 'contests', action: 'read' },
    out: figuresAnswer,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await figures(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/contest-comparison',
    summary: 'Contests and the countries of their organisers side by side, by what one may count of each',
    cost: expensive,
    access: { resource: 'assignments', action: 'compare' },
    out: comparisonAnswer,
    status: 200,
    handle: async (_, { store }) => ({ status: 200, body: await comparison(store) }),
  }),
];
