import { engines } from '@pilotage/db/testing';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';
import { judgedContest, juryScene } from '../testing/judgedContest.ts';
import { juryBuilders } from '../testing/juryBuilders.ts';

const [solutions, jurors, each] = [505, 30, 12];
// The thread answers others within 50 ms on a machine of its own; a machine that runs everything at once gets time to spare.
const longest = 400;

describe.each(engines)('a large judging, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  /** What the work answers, and how long the longest pause was in which nothing else was answered, in milliseconds. */
  async function pauseOf<T>(work: () => Promise<T>): Promise<{ answer: T; pause: number }> {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const answer = await work();
    delay.disable();
    return { answer, pause: delay.max / 1e6 };
  }

  test('is assigned, ended and ranked while everybody else is answered', async () => {
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
    // The thread is started once, however many judgings follow.
    await step('assign', { each: 1, seed: 1 });

    const assigned = await pauseOf(() => step('assign', { each, seed: 7 }));
    expect(assigned.answer.body).toMatchObject({ assigned: solutions * (each - 1), missing: [] });
    const scores = await system.all('scores', { where: { contestId: contest.id }, fields: ['version', 'jurorId'] });
    for (const value of [1, 2, 3, 4]) {
      const some = scores.filter(({ id }) => id % 4 === value - 1);
      const marks = criteria.map(({ id }, index) => ({ criterionId: id, value: (value + index) % 5 }));
      await system.updateAll('scores', some, { state: 'scored', marks, scoredAt: system.now() });
    }
    const ended = await pauseOf(() => step('end-judging'));
    expect([ended.answer.status, await system.count('scores', { contestId: contest.id, state: 'counted' })]).toEqual([
      200,
      solutions * each,
    ]);
    const client = await manager();
    const ranked = await pauseOf(() => client.get(`/api/contests/${contest.id}/result`));
    expect(ranked.answer.body).toMatchObject({ ranking: { length: solutions } });
    const pauses = { assign: assigned.pause, end: ended.pause, result: ranked.pause };
    console.info(engine, pauses);
    for (const [what, pause] of Object.entries(pauses)) expect([what, pause < longest]).toEqual([what, true]);
  }, 120_000);
});
