import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, expectInvalid, recordIn, rowsIn } from '../testing/answered.ts';
import type { Client } from '../testing/client.ts';
import { type House, openHouse } from '../testing/house.ts';
import { judgedContest, juryScene } from '../testing/judgedContest.ts';
import type { JuryScene } from '../testing/juryBuilders.ts';

describe.each(engines)('scores, on %s', (engine) => {
  let house: House;
  let scene: JuryScene;
  let juror: Client;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = juryScene(house);
    juror = await house.as('juror');
  });
  afterAll(() => house.close());

  /** A contest whose solutions are all assigned, and the juror's score of the first one. */
  async function assigned(size: Parameters<typeof judgedContest>[1] = {}) {
    const judged = await judgedContest(scene, size);
    expect((await judged.step('assign', { each: size.jurors ?? 2 })).status).toBe(200);
    const [solution] = judged.solutions;
    const [seat] = judged.jurors;
    const mine = await judged.scoreOf(solution?.id ?? 0, seat?.id ?? 0);
    return { ...judged, mine };
  }

  test('are given once, by every criterion, with words for applicant and jury', async () => {
    const { mine, score, marks } = await assigned();
    const words = { forApplicant: 'Well thought out.', forJury: 'Take it.' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => score(juror, mine, [5, 3], words)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    const stored = recordIn('scores', await juror.get(`/api/scores/${mine.id}`), 200);
    expect(stored).toMatchObject({ state: 'scored', marks: marks(5, 3), ...words, scoredAt: '2019-03-15T09:00:00.000Z' });
    const again = await score(juror, stored, [0, 0]);
    expect([again.status, codeIn(again)]).toEqual([409, 'state']);
  });

  test('half a form, foreign criteria, values beside the scale and nothing at all are refused, and nothing is stored', async () => {
    const { mine, marks, criteria } = await assigned();
    const other = await judgedContest(scene);
    const [first, second] = marks(5, 3);
    const [foreign] = other.marks(5);
    const send = (given: unknown) => juror.post(`/api/scores/${mine.id}/score`, { version: mine.version, marks: given });
    expectInvalid(await send([first]), ['marks']);
    expectInvalid(await send([]), ['marks']);
    expectInvalid(await send([first, first]), ['marks', 'marks.1.criterionId']);
    expectInvalid(await send([first, second, foreign]), ['marks.2.criterionId']);
    expectInvalid(await send([first, { criterionId: criteria[1]?.id, value: 11 }]), ['marks.1.value']);
    expectInvalid(await send([first, { criterionId: criteria[1]?.id, value: 2.5 }]), ['marks.1.value']);
    expectInvalid(await send([first, { criterionId: criteria[1]?.id, value: null }]), ['marks.1.value']);
    expectInvalid(await send([first, { criterionId: criteria[1]?.id, value: '5' }]), ['marks.1.value']);
    expectInvalid(await send([first, { criterionId: null, value: 5 }]), ['marks.1.criterionId']);
    expectInvalid(await send(null), ['marks']);
    expectInvalid(await juror.post(`/api/scores/${mine.id}/score`, { version: mine.version }), ['marks']);
    const more = { version: mine.version, marks: [first, second], state: 'counted', scoredById: 1 };
    expectInvalid(await juror.post(`/api/scores/${mine.id}/score`, more), ['scoredById', 'state']);
    expect((await juror.post(`/api/scores/${mine.id}/score`, { marks: [first, second] })).status).toBe(428);
    expect(await house.pilotage.stores.system().get('scores', mine.id)).toEqual(mine);
  });

  test('come too late once judging has ended, too early before it, and not for what is withdrawn', async () => {
    const { mine, score, step, solutions, contest, scoreOf, jurors } = await assigned();
    const [, second, third] = solutions;
    const system = house.pilotage.stores.system();
    const withdrawn = await system.get('solutions', second?.id ?? 0);
    await system.update('solutions', withdrawn, { state: 'withdrawn' }, 'withdraw');
    const ofWithdrawn = await scoreOf(withdrawn.id, jurors[0]?.id ?? 0);
    expect((await score(juror, ofWithdrawn, [1, 1])).status).toBe(409);
    expect((await juror.get(`/api/solutions/${withdrawn.id}`)).status).toBe(404);

    expect((await score(juror, mine, [1, 1])).status).toBe(200);
    expect(await step('end-judging')).toMatchObject({ status: 200, body: { state: 'judging' } });
    const late = await score(juror, await scoreOf(third?.id ?? 0, jurors[0]?.id ?? 0), [1, 1]);
    expect([late.status, codeIn(late)]).toEqual([409, 'judgingEnded']);
    expect(await system.get('scores', mine.id)).toMatchObject({ state: 'counted' });
    const byHand = { contestId: contest.id, solutionId: third?.id, jurorId: jurors[1]?.id };
    expect((await (await house.as('managerA')).post('/api/scores', byHand)).status).toBe(409);
    expect(codeIn(await step('end-judging'))).toBe('judgingEnded');
    expect(codeIn(await step('assign', { each: 2 }))).toBe('judgingEnded');

    const early = await assigned();
    const open = await early.now();
    await house.opened.dataSource.query(`UPDATE contests SET state = 'open' WHERE id = ${open.id}`);
    expect(codeIn(await score(juror, early.mine, [1, 1]))).toBe('state');
  });

  test('ending the judging and scoring at once: what is in counts, what is not never will', async () => {
    const { mine, score, step, scoreOf } = await assigned();
    const [scored, ended] = await Promise.all([score(juror, mine, [2, 2]), step('end-judging')]);
    expect([ended.status, [200, 409].includes(scored.status)]).toEqual([200, true]);
    expect((await scoreOf(mine.solutionId, mine.jurorId)).state).toBe(scored.status === 200 ? 'counted' : 'assigned');
  });

  test('a declared conflict takes the solution away, for good', async () => {
    const { mine, score, step, solutions } = await assigned();
    const decline = (body: object) => juror.post(`/api/scores/${mine.id}/decline`, { version: mine.version, ...body });
    expectInvalid(await decline({}), ['conflict']);
    const declined = await decline({ conflict: 'My sister wrote it.' });
    expect([declined.status, declined.body]).toMatchObject([200, { state: 'conflict', reviewerId: null }]);
    expect((await juror.get(`/api/solutions/${mine.solutionId}`)).status).toBe(404);
    expect(rowsIn(await juror.list('solutions')).map(({ id }) => id)).not.toContain(mine.solutionId);
    expect((await score(juror, { ...mine, version: 2 }, [5, 5])).status).toBe(409);
    const again = await step('assign', { each: 2 });
    expect(again.body).toMatchObject({ assigned: 0, missing: [{ solutionId: solutions[0]?.id, jurors: 1 }] });
  });

  test('nobody but the juror scores or declines a row', async () => {
    const { mine, marks } = await assigned();
    for (const person of ['managerA', 'staffA', 'lead'] as const) {
      const client = await house.as(person);
      const answers = [
        await client.post(`/api/scores/${mine.id}/score`, { version: 1, marks: marks(5, 5) }),
        await client.post(`/api/scores/${mine.id}/decline`, { version: 1, conflict: 'No' }),
        await client.put(`/api/scores/${mine.id}`, { version: 1, marks: marks(5, 5) }),
      ];
      expect([person, ...answers.map(({ status }) => status)]).toEqual([person, 403, 403, 404]);
    }
  });
});
