import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { hashDecision } from '../contests/hashDecision.ts';

const [solutions, jurors, each] = [505, 30, 12];

// The worker thread loads its own modules, so only the main thread gets these mocks.
vi.mock('@pilotage/shared', async (original) => {
  const failOnMainThread = (): never => {
    throw new Error('This was computed on the main thread.');
  };
  const mocked = {
    assignBalanced: failOnMainThread,
    rankSolutions: failOnMainThread,
    computeFirstPlaceStability: failOnMainThread,
    adjustForJurorLeniency: failOnMainThread,
    computeDecisionResult: failOnMainThread,
  };
  const actual = await original<object>();
  for (const name of Object.keys(mocked)) if (!(name in actual)) throw new Error(`${name} is no longer exported.`);
  return { ...actual, ...mocked };
});

describe.each(engines)('a large judging on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  test('is assigned, ended, ranked, decided and verified outside the main thread', async () => {
    const fixtures = createJuryFixture(app);
    const system = app.pilotage.stores.system();
    const { contest, criteria, transition: step, manager } = await createJudgedContest(fixtures, { solutions: 1, jurors: 0 });
    const { aJuror } = createJuryFactories(fixtures);
    const [first] = await system.all('solutions', { where: { contestId: contest.id } });
    if (!first) throw new Error('The contest has no solution.');
    const { id: _, version: _version, createdAt: _created, updatedAt: _updated, ...fields } = first;
    const more = Array.from({ length: solutions - 1 }, (_, index) => ({ ...fields, reference: `LOAD-${index}` }));
    await system.insertAll('solutions', more);
    for (let createdCount = 0; createdCount < jurors; createdCount += 1)
      await aJuror(contest, { userId: (await fixtures.aUser()).id });
    await step('assign', { each: 1, seed: 1 });

    const assigned = await step('assign', { each, seed: 7 });
    expect(assigned.body).toMatchObject({ assigned: solutions * (each - 1), missing: [] });
    const scores = await system.all('scores', { where: { contestId: contest.id }, fields: ['version', 'jurorId'] });
    for (const value of [1, 2, 3, 4]) {
      const some = scores.filter(({ id }) => id % 4 === value - 1);
      const marks = criteria.map(({ id }, index) => ({ criterionId: id, value: (value + index) % 5 }));
      await system.updateAll('scores', some, { state: 'scored', marks, scoredAt: system.now() });
    }
    const ended = await step('end-judging');
    expect([ended.status, await system.count('scores', { contestId: contest.id, state: 'counted' })]).toEqual([
      200,
      solutions * each,
    ]);
    const client = await manager();
    const ranked = await client.get(`/api/contests/${contest.id}/result`);
    expect(ranked.body).toMatchObject({ ranking: { length: solutions } });

    parseRecord('contests', await step('decide', { awards: [{ solutionId: first.id, award: 'A prize' }] }), 200);
    const [decision] = await system.all('decisions', { where: { contestId: contest.id } });
    if (!decision) throw new Error('The contest has no decision.');
    expect([decision.record.sheets.length, decision.hash]).toEqual([solutions * each, hashDecision(decision.record)]);
    const verified = await client.get(`/api/decisions/${decision.id}/verify`);
    expect(verified.body).toEqual({ hash: decision.hash, hashMatches: true, resultMatches: true });
    const decidedSolutions = await system.all('solutions', {
      where: { contestId: contest.id },
      fields: ['place', 'award', 'published'],
    });
    const places = new Map(decision.record.result.map(({ solutionId, place }) => [solutionId, place]));
    expect(decidedSolutions.every(({ id, place }) => place !== null && place === places.get(id))).toBe(true);
    expect(decidedSolutions.filter(({ award }) => award !== null).map(({ id }) => id)).toEqual([first.id]);
    const [letters] = await app.opened.dataSource.query(
      'SELECT COUNT(*) AS `count`, COUNT(DISTINCT `mark`) AS `marks` FROM `mails` WHERE `kind` = ?',
      ['contestLetter'],
    );
    expect([Number(letters?.count), Number(letters?.marks)]).toEqual([solutions, solutions]);
  }, 120_000);
});
