import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import type { JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('scores, on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  let juror: ApiClient;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
    juror = await app.signInAs('juror');
  });
  afterAll(() => app.close());

  /** A contest whose solutions are all assigned, and the juror's score of the first one. */
  async function assigned(size: Parameters<typeof createJudgedContest>[1] = {}) {
    const judged = await createJudgedContest(fixtures, size);
    expect((await judged.transition('assign', { each: size.jurors ?? 2 })).status).toBe(200);
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
    const stored = parseRecord('scores', await juror.get(`/api/scores/${mine.id}`), 200);
    expect(stored).toMatchObject({ state: 'scored', marks: marks(5, 3), ...words, scoredAt: '2019-03-15T09:00:00.000Z' });
    const again = await score(juror, stored, [0, 0]);
    expect([again.status, parseProblemCode(again)]).toEqual([409, 'invalidState']);
  });

  test('half a form, foreign criteria, values beside the scale and nothing at all are refused, and nothing is stored', async () => {
    const { mine, marks, criteria } = await assigned();
    const other = await createJudgedContest(fixtures);
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
    expect(await app.pilotage.stores.system().get('scores', mine.id)).toEqual(mine);
  });

  test('come too late once judging has ended, too early before it, and not for what is withdrawn', async () => {
    const { mine, score, transition: step, solutions, contest, scoreOf, jurors } = await assigned();
    const [, second, third] = solutions;
    const system = app.pilotage.stores.system();
    const withdrawn = await system.get('solutions', second?.id ?? 0);
    await system.update('solutions', withdrawn, { state: 'withdrawn' }, 'withdraw');
    const ofWithdrawn = await scoreOf(withdrawn.id, jurors[0]?.id ?? 0);
    expect((await score(juror, ofWithdrawn, [1, 1])).status).toBe(409);
    expect((await juror.get(`/api/solutions/${withdrawn.id}`)).status).toBe(404);

    expect((await score(juror, mine, [1, 1])).status).toBe(200);
    expect(await step('end-judging')).toMatchObject({ status: 200, body: { state: 'judging' } });
    const late = await score(juror, await scoreOf(third?.id ?? 0, jurors[0]?.id ?? 0), [1, 1]);
    expect([late.status, parseProblemCode(late)]).toEqual([409, 'judgingEnded']);
    expect(await system.get('scores', mine.id)).toMatchObject({ state: 'counted' });
    const byHand = { contestId: contest.id, solutionId: third?.id, jurorId: jurors[1]?.id };
    expect((await (await app.signInAs('managerA')).post('/api/scores', byHand)).status).toBe(409);
    expect(parseProblemCode(await step('end-judging'))).toBe('judgingEnded');
    expect(parseProblemCode(await step('assign', { each: 2 }))).toBe('judgingEnded');

    const early = await assigned();
    const open = await early.getContest();
    await app.opened.dataSource.query(`UPDATE contests SET state = 'open' WHERE id = ${open.id}`);
    expect(parseProblemCode(await score(juror, early.mine, [1, 1]))).toBe('invalidState');
  });

  test('ending the judging and scoring at once: what is in counts, what is not never will', async () => {
    const { mine, score, transition: step, scoreOf } = await assigned();
    const [scored, ended] = await Promise.all([score(juror, mine, [2, 2]), step('end-judging')]);
    expect([ended.status, [200, 409].includes(scored.status)]).toEqual([200, true]);
    expect((await scoreOf(mine.solutionId, mine.jurorId)).state).toBe(scored.status === 200 ? 'counted' : 'assigned');
  });

  test('a declared conflict takes the solution away, for good', async () => {
    const { mine, score, transition: step, solutions } = await assigned();
    const decline = (body: object) => juror.post(`/api/scores/${mine.id}/decline`, { version: mine.version, ...body });
    expectInvalid(await decline({}), ['conflict']);
    const declined = await decline({ conflict: 'My sister wrote it.' });
    expect([declined.status, declined.body]).toMatchObject([200, { state: 'conflict', reviewerId: null }]);
    expect((await juror.get(`/api/solutions/${mine.solutionId}`)).status).toBe(404);
    expect(parseRows(await juror.list('solutions')).map(({ id }) => id)).not.toContain(mine.solutionId);
    expect((await score(juror, { ...mine, version: 2 }, [5, 5])).status).toBe(409);
    const again = await step('assign', { each: 2 });
    expect(again.body).toMatchObject({ assigned: 0, missing: [{ solutionId: solutions[0]?.id, jurors: 1 }] });
  });

  test('nobody but the juror scores or declines a row', async () => {
    const { mine, marks } = await assigned();
    for (const person of ['managerA', 'staffA', 'lead'] as const) {
      const client = await app.signInAs(person);
      const answers = [
        await client.post(`/api/scores/${mine.id}/score`, { version: 1, marks: marks(5, 5) }),
        await client.post(`/api/scores/${mine.id}/decline`, { version: 1, conflict: 'No' }),
        await client.put(`/api/scores/${mine.id}`, { version: 1, marks: marks(5, 5) }),
      ];
      expect([person, ...answers.map(({ status }) => status)]).toEqual([person, 403, 403, 404]);
    }
  });
});
