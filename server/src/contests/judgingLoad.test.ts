import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { recordIn } from '../testing/answered.ts';
import { type House, openHouse } from '../testing/house.ts';
import { judgedContest, juryScene } from '../testing/judgedContest.ts';
import { juryBuilders } from '../testing/juryBuilders.ts';
import { decisionHash } from './decisionHash.ts';

const [solutions, jurors, each] = [505, 30, 12];

// The thread of its own has modules of its own, so that only what is worked out here meets these.
vi.mock('@pilotage/shared', async (original) => {
  const here = (): never => {
    throw new Error('This was worked out on the thread that answers.');
  };
  const instead = { balanced: here, ranking: here, firstPlace: here, jurorAdjusted: here, decidedResult: here };
  return { ...(await original<object>()), ...instead };
});

describe.each(engines)('a large judging, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  test('is assigned, ended, ranked, decided and verified beside the thread that answers', async () => {
    const scene = juryScene(house);
    const system = house.pilotage.stores.system();
    const { contest, criteria, step, manager } = await judgedContest(scene, { solutions: 1, jurors: 0 });
    const { aJuror } = juryBuilders(scene);
    const [first] = await system.all('solutions', { where: { contestId: contest.id } });
    if (!first) throw new Error('There is no solution.');
    const { id: _, version: _version, createdAt: _created, updatedAt: _updated, ...like } = first;
    const more = Array.from({ length: solutions - 1 }, (_, index) => ({ ...like, reference: `LOAD-${index}` }));
    await system.insertAll('solutions', more);
    for (let made = 0; made < jurors; made += 1) await aJuror(contest, { userId: (await scene.aUser()).id });
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

    recordIn('contests', await step('decide', { awards: [{ solutionId: first.id, award: 'A prize' }] }), 200);
    const [decision] = await system.all('decisions', { where: { contestId: contest.id } });
    if (!decision) throw new Error('Nothing was decided.');
    expect([decision.record.sheets.length, decision.hash]).toEqual([solutions * each, decisionHash(decision.record)]);
    const verified = await client.get(`/api/decisions/${decision.id}/verify`);
    expect(verified.body).toEqual({ hash: decision.hash, hashMatches: true, resultMatches: true });
    const placed = await system.all('solutions', { where: { contestId: contest.id }, fields: ['place', 'award', 'published'] });
    const places = new Map(decision.record.result.map(({ solutionId, place }) => [solutionId, place]));
    expect(placed.every(({ id, place }) => place !== null && place === places.get(id))).toBe(true);
    expect(placed.filter(({ award }) => award !== null).map(({ id }) => id)).toEqual([first.id]);
    const [letters] = await house.opened.database.rows({
      text: 'SELECT COUNT(*) AS `count`, COUNT(DISTINCT `mark`) AS `marks` FROM `mails` WHERE `kind` = ?',
      values: ['contestLetter'],
    });
    expect([Number(letters?.count), Number(letters?.marks)]).toEqual([solutions, solutions]);
  }, 120_000);
});
