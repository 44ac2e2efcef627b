import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import type { JuryFixture } from '../testing/factories/juryFactories.ts';

describe.each(engines)('scores on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  let juror: ApiClient;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
    juror = await app.signInAs('juror');
  });
  afterAll(() => app.close());

  /** A contest with all solutions assigned, and the juror's assignment of the first one. */
  async function createAssignedContest(options: Parameters<typeof createJudgedContest>[1] = {}) {
    const judged = await createJudgedContest(fixtures, options);
    expect((await judged.transition('assign', { each: options.jurors ?? 2 })).status).toBe(200);
    const [solution] = judged.solutions;
    const [ownJuror] = judged.jurors;
    const assignment = await judged.scoreOf(solution?.id ?? 0, ownJuror?.id ?? 0);
    return { ...judged, assignment };
  }

  test('a juror scores every criterion once, with texts for applicant and jury', async () => {
    const { assignment, score, marks } = await createAssignedContest();
    const words = { forApplicant: 'Well thought out.', forJury: 'Take it.' };
    const responses = await Promise.all(Array.from({ length: 8 }, () => score(juror, assignment, [5, 3], words)));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    const stored = parseRecord('scores', await juror.get(`/api/scores/${assignment.id}`), 200);
    expect(stored).toMatchObject({ state: 'scored', marks: marks(5, 3), ...words, scoredAt: '2019-03-15T09:00:00.000Z' });
    const repeated = await score(juror, stored, [0, 0]);
    expect([repeated.status, parseProblemCode(repeated)]).toEqual([409, 'invalidState']);
  });

  test('incomplete, foreign, off-scale and missing marks are refused, and nothing is stored', async () => {
    const { assignment, marks, criteria } = await createAssignedContest();
    const other = await createJudgedContest(fixtures);
    const [first, second] = marks(5, 3);
    const [foreign] = other.marks(5);
    const sendMarks = (marks: unknown) =>
      juror.post(`/api/scores/${assignment.id}/score`, { version: assignment.version, marks });
    expectInvalid(await sendMarks([first]), ['marks']);
    expectInvalid(await sendMarks([]), ['marks']);
    expectInvalid(await sendMarks([first, first]), ['marks', 'marks.1.criterionId']);
    expectInvalid(await sendMarks([first, second, foreign]), ['marks.2.criterionId']);
    expectInvalid(await sendMarks([first, { criterionId: criteria[1]?.id, value: 11 }]), ['marks.1.value']);
    expectInvalid(await sendMarks([first, { criterionId: criteria[1]?.id, value: 2.5 }]), ['marks.1.value']);
    expectInvalid(await sendMarks([first, { criterionId: criteria[1]?.id, value: null }]), ['marks.1.value']);
    expectInvalid(await sendMarks([first, { criterionId: criteria[1]?.id, value: '5' }]), ['marks.1.value']);
    expectInvalid(await sendMarks([first, { criterionId: null, value: 5 }]), ['marks.1.criterionId']);
    expectInvalid(await sendMarks(null), ['marks']);
    expectInvalid(await juror.post(`/api/scores/${assignment.id}/score`, { version: assignment.version }), ['marks']);
    const more = { version: assignment.version, marks: [first, second], state: 'counted', scoredById: 1 };
    expectInvalid(await juror.post(`/api/scores/${assignment.id}/score`, more), ['scoredById', 'state']);
    expect((await juror.post(`/api/scores/${assignment.id}/score`, { marks: [first, second] })).status).toBe(428);
    expect(await app.pilotage.stores.system().get('scores', assignment.id)).toEqual(assignment);
  });

  test('scores are refused before and after the judging, and for withdrawn solutions', async () => {
    const { assignment, score, transition: step, solutions, contest, scoreOf, jurors } = await createAssignedContest();
    const [, second, third] = solutions;
    const system = app.pilotage.stores.system();
    const withdrawn = await system.get('solutions', second?.id ?? 0);
    await system.update('solutions', withdrawn, { state: 'withdrawn' }, 'withdraw');
    const withdrawnAssignment = await scoreOf(withdrawn.id, jurors[0]?.id ?? 0);
    expect((await score(juror, withdrawnAssignment, [1, 1])).status).toBe(409);
    expect((await juror.get(`/api/solutions/${withdrawn.id}`)).status).toBe(404);

    expect((await score(juror, assignment, [1, 1])).status).toBe(200);
    expect(await step('end-judging')).toMatchObject({ status: 200, body: { state: 'judging' } });
    const late = await score(juror, await scoreOf(third?.id ?? 0, jurors[0]?.id ?? 0), [1, 1]);
    expect([late.status, parseProblemCode(late)]).toEqual([409, 'judgingEnded']);
    expect(await system.get('scores', assignment.id)).toMatchObject({ state: 'counted' });
    const newAssignment = { contestId: contest.id, solutionId: third?.id, jurorId: jurors[1]?.id };
    expect((await (await app.signInAs('managerA')).post('/api/scores', newAssignment)).status).toBe(409);
    expect(parseProblemCode(await step('end-judging'))).toBe('judgingEnded');
    expect(parseProblemCode(await step('assign', { each: 2 }))).toBe('judgingEnded');

    const early = await createAssignedContest();
    const open = await early.getContest();
    await app.opened.dataSource.query(`UPDATE contests SET state = 'open' WHERE id = ${open.id}`);
    expect(parseProblemCode(await score(juror, early.assignment, [1, 1]))).toBe('invalidState');
  });

  test('a score concurrent with the end of the judging counts or is refused', async () => {
    const { assignment, score, transition: step, scoreOf } = await createAssignedContest();
    const [scored, ended] = await Promise.all([score(juror, assignment, [2, 2]), step('end-judging')]);
    expect([ended.status, [200, 409].includes(scored.status)]).toEqual([200, true]);
    expect((await scoreOf(assignment.solutionId, assignment.jurorId)).state).toBe(scored.status === 200 ? 'counted' : 'assigned');
  });

  test('a declared conflict revokes the assignment permanently', async () => {
    const { assignment, score, transition: step, solutions } = await createAssignedContest();
    const decline = (body: object) =>
      juror.post(`/api/scores/${assignment.id}/decline`, { version: assignment.version, ...body });
    expectInvalid(await decline({}), ['conflict']);
    const declined = await decline({ conflict: 'My sister wrote it.' });
    expect([declined.status, declined.body]).toMatchObject([200, { state: 'conflict', reviewerId: null }]);
    expect((await juror.get(`/api/solutions/${assignment.solutionId}`)).status).toBe(404);
    expect(parseRows(await juror.list('solutions')).map(({ id }) => id)).not.toContain(assignment.solutionId);
    expect((await score(juror, { ...assignment, version: 2 }, [5, 5])).status).toBe(409);
    const reassigned = await step('assign', { each: 2 });
    expect(reassigned.body).toMatchObject({ assigned: 0, missing: [{ solutionId: solutions[0]?.id, jurors: 1 }] });
  });

  test('only the juror scores or declines an assignment', async () => {
    const { assignment, marks } = await createAssignedContest();
    for (const person of ['managerA', 'staffA', 'lead'] as const) {
      const client = await app.signInAs(person);
      const responses = [
        await client.post(`/api/scores/${assignment.id}/score`, { version: 1, marks: marks(5, 5) }),
        await client.post(`/api/scores/${assignment.id}/decline`, { version: 1, conflict: 'No' }),
        await client.put(`/api/scores/${assignment.id}`, { version: 1, marks: marks(5, 5) }),
      ];
      expect([person, ...responses.map(({ status }) => status)]).toEqual([person, 403, 403, 404]);
    }
  });
});
