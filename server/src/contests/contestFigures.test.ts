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
  const requestFigures = async (person: Person, { id }: Contest) =>
    (await app.signInAs(person)).get(`/api/contests/${id}/figures`);
  const getFigures = async (person: Person, contest: Contest) =>
    contestFiguresBody.parse((await requestFigures(person, contest)).body);
  const getComparison = async (person: Person) =>
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

  /** A contest of organisation A in the state, optionally with the instant at which its judging ended. */
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
    const emptyTexts = { forApplicant: null, forJury: null, conflict: null };
    const jurorFields = { jurorId, userId, reviewerId: userId, scoredById, scoredAt: null, withdrawnScores: null };
    return system().insert('scores', {
      organisationId,
      contestId,
      solutionId,
      ...jurorFields,
      sharedDomainConfirmed: false,
      state,
      marks,
      ...emptyTexts,
    });
  };

  /** A contest of A with a published, an unpublished, a withdrawn and an excluded solution, each scored 3. */
  async function createScoredContest(
    state: ScoredContestState,
    sheets: 'scored' | 'counted',
    judgedAt: string | null = null,
  ): Promise<Contest> {
    const contest = await aContest(state, judgedAt);
    const { id: criterionId } = await aCriterion(contest);
    const first = state === 'decided' ? { published: true, award: 'First' } : {};
    const solutions = [
      await build.aSolution(contest, { country: 'SK', ...first }),
      await build.aSolution(contest, { country: 'AT', receivedAt: '2019-01-15T23:30:00.000Z' }),
      await build.aSolution(contest, { country: 'PL', state: 'withdrawn', published: true }),
      await build.aSolution(contest, { country: 'PL', state: 'excluded', published: true, exclusion: 'Twice.' }),
    ];
    const [other, juror] = [await build.jurorOf(contest, 'another'), await build.jurorOf(contest, 'juror')];
    for (const [index, solution] of solutions.entries()) {
      await aSheet({ solution, juror: other, criterionId, state: sheets });
      if (index === 1) await aSheet({ solution, juror, criterionId, state: 'assigned' });
    }
    return contest;
  }

  test('count solutions by country and by day in the contest’s time zone, without withdrawn and excluded ones', async () => {
    const { of, solutions } = await getFigures('staffA', await createScoredContest('open', 'scored'));
    expect([of, solutions.total]).toEqual(['all', 2]);
    expect(solutions.byCountry).toEqual([
      { country: 'AT', count: 1 },
      { country: 'SK', count: 1 },
    ]);
    // In Rome it was already the next day.
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
  ] as const)('for a contest that is %s each role gets the counts of its scope', async (state, expectedCounts) => {
    const contest = await createScoredContest(state, 'scored');
    const published = state === 'decided' ? 1 : 0;
    const expected = { ...expectedCounts, managerB: ['published', published], observer: ['published', published] };
    const counts: Record<string, unknown> = {};
    for (const person of ['staffA', 'lead', 'evaluator', 'juror', 'managerB', 'observer'] as const) {
      const { of, solutions } = await getFigures(person, contest);
      counts[person] = [of, solutions.total];
    }
    expect(counts).toEqual(expected);
  });

  test('have the scope all exactly for roles that may read every solution', async () => {
    for (const owner of ['a', 'b', 'consortium'] as const)
      for (const state of ['judging', 'archived'] as const) {
        const contest = await build.aContestIn(owner, state);
        const { id } = await build.aSolution(contest);
        for (const person of everybody) {
          const { role, at } = people[person];
          const organisationId = at === null ? null : app.ids.organisations[at];
          const membership = { id: 1, userId: app.ids.users[person], role, organisationId };
          const isReadable = (await (await app.signInAs(person)).get(`/api/solutions/${id}`)).status === 200;
          expect([owner, state, person, solutionCountScopeOf(membership, contest) === 'all']).toEqual([
            owner,
            state,
            person,
            isReadable,
          ]);
        }
      }
  });

  test('hide the distribution of marks from every role until judging has ended', async () => {
    const contest = await createScoredContest('judging', 'scored');
    for (const person of everybody) expect([person, (await getFigures(person, contest)).scores]).toEqual([person, null]);
  });

  test('show the distribution of marks after judging to roles that may read all scores', async () => {
    const ended = await createScoredContest('judging', 'counted', '2019-03-01T10:00:00.000Z');
    const organiser = [
      await getFigures('managerA', ended),
      await getFigures('lead', ended),
      await getFigures('evaluator', ended),
    ];
    expect(organiser.map(({ scores }) => scores?.[0]?.n)).toEqual([2, 2, undefined]);
    const contest = await createScoredContest('decided', 'counted');
    const distributions: Record<string, unknown> = {};
    for (const person of everybody)
      distributions[person] =
        (await getFigures(person, contest)).scores?.map(({ n, steps }) => [n, steps.map(({ count }) => count)]) ?? null;
    const distribution = [[2, [0, 0, 2]]];
    expect(distributions).toEqual({
      staffA: distribution,
      managerA: distribution,
      lead: distribution,
      evaluator: distribution,
      staffB: null,
      managerB: null,
      staffLead: null,
      managerLead: null,
      observer: null,
      juror: null,
    });
  });

  test('of a draft are readable only by its organiser and the lead partner', async () => {
    const draft = fixtures.contests.a;
    const statuses = await Promise.all(everybody.map(async (person) => [person, (await requestFigures(person, draft)).status]));
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

  test('the comparison counts every contest in the same way and leaves out drafts', async () => {
    const decided = await createScoredContest('decided', 'counted');
    const running = await createScoredContest('judging', 'scored');
    const rowsOf = async (person: Person) => {
      const { of, contests } = await getComparison(person);
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

  test('the comparison does not reveal unpublished solutions to other roles', async () => {
    const contest = await build.aContestIn('a', 'open');
    const before = await Promise.all([getComparison('managerB'), getComparison('evaluator'), getComparison('observer')]);
    await build.aSolution(contest, { country: 'DE' });
    expect(await Promise.all([getComparison('managerB'), getComparison('evaluator'), getComparison('observer')])).toEqual(before);
    expect((await getComparison('lead')).countries.find(({ country }) => country === 'AT')?.solutions).toBeGreaterThan(0);
  });
});
