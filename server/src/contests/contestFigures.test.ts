import { engines } from '@pilotage/db/testing';
import { type Contest, type Juror, type Score, type Solution, solutionCountScopeOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { everybody, type TestApp, startTestApp, people, type Person } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const contestFiguresBody = z.object({
  of: z.string(),
  solutions: z.object({
    total: z.int(),
    byCountry: z.array(z.object({ country: z.string(), count: z.int() })),
    byDay: z.array(z.object({ day: z.string(), count: z.int().nullable(), running: z.int().nullable() })),
    byTheme: z.array(z.object({ theme: z.string().nullable(), count: z.int() })),
  }),
  scores: z.array(z.object({ criterionId: z.int(), n: z.int(), steps: z.array(z.object({ count: z.int() })) })).nullable(),
});
const comparisonBody = z.object({
  of: z.string(),
  contests: z.array(z.looseObject({ contestId: z.int(), all: z.int().nullable(), published: z.int().nullable() })),
  countries: z.array(z.looseObject({ country: z.string().nullable(), contests: z.int(), solutions: z.int().nullable() })),
});

type ScoredContestState = 'open' | 'judging' | 'decided';

describe.each(engines)('figures of contests on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let build: ReturnType<typeof createJuryFactories>;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    build = createJuryFactories(fixtures);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const asked = async (person: Person, { id }: Contest) => (await app.signInAs(person)).get(`/api/contests/${id}/figures`);
  const figures = async (person: Person, contest: Contest) => contestFiguresBody.parse((await asked(person, contest)).body);
  const comparison = async (person: Person) =>
    comparisonBody.parse((await (await app.signInAs(person)).get('/api/contest-comparison')).body);

  const aCriterion = ({ id: contestId, organisationId }: Contest) =>
    system().insert('criteria', {
      organisationId,
      contestId,
      name: 'Impact',
      description: null,
      weight: 10,
      scale: [1, 2, 3].map((value) => ({ value, text: `step ${value}` })),
      position: 1,
    });

  /** A contest of A's, as the end of its judging leaves it where that is said. */
  async function aContest(state: ScoredContestState, judgedAt: string | null): Promise<Contest> {
    const { id: _, version, createdAt, updatedAt, ...fields } = await build.aContestIn('a', state);
    return system().insert('contests', { ...fields, slug: `${fields.slug}-too`, judgedAt });
  }

  interface Sheet {
    solution: Solution;
    juror: Juror;
    criterionId: number;
    state: Score['state'];
  }

  const aSheet = ({ solution, juror, criterionId, state }: Sheet) => {
    const { organisationId, contestId, id: solutionId } = solution;
    const { id: jurorId, userId } = juror;
    const [marks, scoredById] = state === 'assigned' ? [[], null] : [[{ criterionId, value: 3 }], userId];
    const words = { forApplicant: null, forJury: null, conflict: null };
    const by = { jurorId, userId, reviewerId: userId, scoredById, scoredAt: null };
    return system().insert('scores', {
      organisationId,
      contestId,
      solutionId,
      ...by,
      sharedDomainConfirmed: false,
      state,
      marks,
      ...words,
    });
  };

  /** Of A: one published, one that is not, one taken back and one that may not be judged, each scored with 3; the juror has the second. */
  async function judged(
    state: ScoredContestState,
    sheets: 'scored' | 'counted',
    judgedAt: string | null = null,
  ): Promise<Contest> {
    const contest = await aContest(state, judgedAt);
    const { id: criterionId } = await aCriterion(contest);
    const first = state === 'decided' ? { published: true, award: 'First' } : {};
    const sent = [
      await build.aSolution(contest, { country: 'SK', ...first }),
      await build.aSolution(contest, { country: 'AT', receivedAt: '2019-01-15T23:30:00.000Z' }),
      await build.aSolution(contest, { country: 'PL', state: 'withdrawn', published: true }),
      await build.aSolution(contest, { country: 'PL', state: 'excluded', published: true, exclusion: 'Twice.' }),
    ];
    const [other, juror] = [await build.jurorOf(contest, 'another'), await build.jurorOf(contest, 'juror')];
    for (const [index, solution] of sent.entries()) {
      await aSheet({ solution, juror: other, criterionId, state: sheets });
      if (index === 1) await aSheet({ solution, juror, criterionId, state: 'assigned' });
    }
    return contest;
  }

  test('count what stands, by country and by the day of the contest’s clock; what was taken back or excluded is in no count', async () => {
    const { of, solutions } = await figures('staffA', await judged('open', 'scored'));
    expect([of, solutions.total]).toEqual(['all', 2]);
    expect(solutions.byCountry).toEqual([
      { country: 'AT', count: 1 },
      { country: 'SK', count: 1 },
    ]);
    // In Rome it was the next day already.
    expect(solutions.byDay.filter(({ count }) => (count ?? 0) > 0)).toEqual([
      { day: '2019-01-15', count: 1, running: 1 },
      { day: '2019-01-16', count: 1, running: 2 },
    ]);
    expect([solutions.byDay[0]?.day, solutions.byDay.at(-1)?.day]).toEqual(['2019-01-01', '2019-02-01']);
  });

  test.each([
    ['open', { staffA: ['all', 2], lead: ['all', 2], evaluator: ['published', 0], juror: ['assigned', 1] }],
    ['judging', { staffA: ['all', 2], lead: ['all', 2], evaluator: ['published', 0], juror: ['assigned', 1] }],
    ['decided', { staffA: ['all', 2], lead: ['all', 2], evaluator: ['all', 2], juror: ['assigned', 1] }],
  ] as const)('of a contest that is %s say to each what it counts, and count nothing else', async (state, told) => {
    const contest = await judged(state, 'scored');
    const published = state === 'decided' ? 1 : 0;
    const expected = { ...told, managerB: ['published', published], observer: ['published', published] };
    const found: Record<string, unknown> = {};
    for (const person of ['staffA', 'lead', 'evaluator', 'juror', 'managerB', 'observer'] as const) {
      const { of, solutions } = await figures(person, contest);
      found[person] = [of, solutions.total];
    }
    expect(found).toEqual(expected);
  });

  test('say that they count all exactly where every solution that stands can be read', async () => {
    for (const owner of ['a', 'b', 'consortium'] as const)
      for (const state of ['judging', 'archived'] as const) {
        const contest = await build.aContestIn(owner, state);
        const { id } = await build.aSolution(contest);
        for (const person of everybody) {
          const { role, at } = people[person];
          const organisationId = at === null ? null : app.ids.organisations[at];
          const me = { id: 1, userId: app.ids.users[person], role, organisationId };
          const seen = (await (await app.signInAs(person)).get(`/api/solutions/${id}`)).status === 200;
          expect([owner, state, person, solutionCountScopeOf(me, contest) === 'all']).toEqual([owner, state, person, seen]);
        }
      }
  });

  test('tell nobody how marks are spread before judging has ended, the organiser neither', async () => {
    const contest = await judged('judging', 'scored');
    for (const person of everybody) expect([person, (await figures(person, contest)).scores]).toEqual([person, null]);
  });

  test('tell how marks are spread to whoever reads them once judging has ended, without those of what does not stand', async () => {
    const ended = await judged('judging', 'counted', '2019-03-01T10:00:00.000Z');
    const organiser = [await figures('managerA', ended), await figures('lead', ended), await figures('evaluator', ended)];
    expect(organiser.map(({ scores }) => scores?.[0]?.n)).toEqual([2, 2, undefined]);
    const contest = await judged('decided', 'counted');
    const told: Record<string, unknown> = {};
    for (const person of everybody)
      told[person] = (await figures(person, contest)).scores?.map(({ n, steps }) => [n, steps.map(({ count }) => count)]) ?? null;
    const spread = [[2, [0, 0, 2]]];
    expect(told).toEqual({
      staffA: spread,
      managerA: spread,
      lead: spread,
      evaluator: spread,
      staffB: null,
      managerB: null,
      staffLead: null,
      managerLead: null,
      observer: null,
      juror: null,
    });
  });

  test('of a draft are its organiser’s and the lead partner’s; to all others it is not there', async () => {
    const draft = fixtures.contests.a;
    const statuses = await Promise.all(everybody.map(async (person) => [person, (await asked(person, draft)).status]));
    expect(Object.fromEntries(statuses)).toEqual({
      staffA: 200,
      managerA: 200,
      lead: 200,
      staffB: 404,
      managerB: 404,
      staffLead: 404,
      managerLead: 404,
      evaluator: 404,
      observer: 404,
      juror: 404,
    });
  });

  test('side by side are the same count of every contest, and drafts are in none', async () => {
    const decided = await judged('decided', 'counted');
    const running = await judged('judging', 'scored');
    const rowsOf = async (person: Person) => {
      const { of, contests } = await comparison(person);
      const row = ({ id }: Contest) => contests.find(({ contestId }) => contestId === id);
      expect(row(fixtures.contests.a)).toBe(undefined);
      return [of, ...[decided, running].flatMap((each) => [row(each)?.all, row(each)?.published, row(each)?.winners])];
    };
    expect(await rowsOf('lead')).toEqual(['all', 2, 1, 1, 2, null, null]);
    expect(await rowsOf('evaluator')).toEqual(['all', 2, 1, 1, null, null, null]);
    expect(await rowsOf('managerA')).toEqual(['published', 2, 1, 1, 2, null, null]);
    expect(await rowsOf('managerB')).toEqual(['published', null, 1, 1, null, null, null]);
    expect(await rowsOf('observer')).toEqual(['published', null, 1, 1, null, null, null]);
  });

  test('side by side are the same to others whatever comes in, before it is published', async () => {
    const contest = await build.aContestIn('a', 'open');
    const before = await Promise.all([comparison('managerB'), comparison('evaluator'), comparison('observer')]);
    await build.aSolution(contest, { country: 'DE' });
    expect(await Promise.all([comparison('managerB'), comparison('evaluator'), comparison('observer')])).toEqual(before);
    expect((await comparison('lead')).countries.find(({ country }) => country === 'AT')?.solutions).toBeGreaterThan(0);
  });
});
