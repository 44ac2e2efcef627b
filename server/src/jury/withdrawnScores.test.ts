import { engines } from '@pilotage/db/testing';
import { maxWithdrawals, type Score } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { parseProblemCode, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import type { JuryFixture } from '../testing/factories/juryFactories.ts';
import { createJudgedContest, createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';

const words = { forApplicant: 'Canary for the applicant', forJury: 'Canary for the jury' };

describe.each(engines)('scores that are taken back, on %s', (engine) => {
  let app: TestApp;
  let fixtures: JuryFixture;
  let juror: ApiClient;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = createJuryFixture(app);
    juror = await app.signInAs('juror');
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();

  /** A contest whose first solution both jurors have scored; `score` is that of the juror, `other` that of the other one. */
  async function createScoredContest(overrides = {}) {
    const judged = await createJudgedContest(fixtures, { overrides });
    expect((await judged.transition('assign', { each: 2 })).status).toBe(200);
    const [solutionId, own, another] = [judged.solutions[0]?.id ?? 0, judged.jurors[0], judged.jurors[1]];
    const otherAssignment = await judged.scoreOf(solutionId, another?.id ?? 0);
    const content = { marks: judged.marks(1, 1), scoredById: another?.userId ?? 0, scoredAt: '2019-03-02T09:00:00.000Z' };
    const other = await system().update('scores', otherAssignment, { ...content, state: 'scored' });
    const assignment = await judged.scoreOf(solutionId, own?.id ?? 0);
    const score = parseRecord('scores', await judged.score(juror, assignment, [5, 3], words), 200);
    return { ...judged, giveScore: judged.score, score, other, another, solutionId };
  }
  const withdraw = ({ id, version }: Score) => juror.post(`/api/scores/${id}/withdraw`, { version });
  const decline = ({ id, version }: Score) =>
    juror.post(`/api/scores/${id}/decline`, { version, conflict: 'We worked together.' });
  const readsOther = async (other: Score) => {
    const listed = parseRows(await juror.list('scores', { filter: { solutionId: other.solutionId } })).map(({ id }) => id);
    const one = (await juror.get(`/api/scores/${other.id}`)).status === 200;
    expect(listed.includes(other.id)).toBe(one);
    return one;
  };

  test('the score is open again and its content is kept; the others’ are hidden until the juror scores anew', async () => {
    const { score, other, giveScore, marks, transition, manager } = await createScoredContest();
    expect(await readsOther(other)).toBe(true);
    const open = parseRecord('scores', await withdraw(score), 200);
    expect(open).toMatchObject({
      state: 'assigned',
      marks: [],
      forApplicant: null,
      forJury: null,
      scoredAt: null,
      scoredById: null,
    });
    expect(open.withdrawnScores).toMatchObject([{ marks: marks(5, 3), ...words, scoredAt: score.scoredAt }]);
    expect(await readsOther(other)).toBe(false);
    expect((await juror.get(`/api/solutions/${score.solutionId}`)).status).toBe(200);

    const again = parseRecord('scores', await giveScore(juror, open, [2, 2]), 200);
    expect([again.withdrawnScores?.length, await readsOther(other)]).toEqual([1, true]);
    const organiser = await manager();
    expect(JSON.stringify((await organiser.get(`/api/scores/${score.id}`)).body)).not.toMatch(/Canary|withdrawnScores/);
    expect((await transition('end-judging')).status).toBe(200);
    expect((await organiser.get(`/api/scores/${score.id}`)).body).toMatchObject({
      marks: marks(2, 2),
      withdrawnScores: [{ marks: marks(5, 3), ...words }],
    });
  });

  test('each change is in the audit trail, without what was given', async () => {
    const { score } = await createScoredContest();
    await withdraw(score);
    const events = await system().all('auditEvents', { where: { resource: 'scores', recordId: score.id } });
    expect(events.map(({ action }) => action)).toEqual(expect.arrayContaining(['score', 'withdraw']));
    expect(JSON.stringify(events)).not.toContain('Canary');
  });

  test('what a juror took back is read by no other juror, not even afterwards', async () => {
    const { score, other, another, giveScore } = await createScoredContest();
    const [own] = [await juror.get(`/api/scores/${other.id}`)];
    expect(own.body).not.toHaveProperty('withdrawnScores');
    await giveScore(juror, parseRecord('scores', await withdraw(score), 200), [4, 4]);
    const stored = app.pilotage.stores.for({ role: 'juror', userId: another?.userId ?? 0, id: 0, organisationId: null }, 'test');
    const seen = await stored.get('scores', score.id);
    expect([seen.state, 'withdrawnScores' in seen]).toEqual(['scored', false]);
  });

  test('is refused where the contest does not allow it, after the judging, without a score, and after too many times', async () => {
    const final = await createScoredContest({ scoresRevisable: false });
    expect(parseProblemCode(await withdraw(final.score))).toBe('invalidState');
    expect((await final.scoreOf(final.solutionId, final.jurors[0]?.id ?? 0)).state).toBe('scored');

    const often = await createScoredContest();
    const entry = {
      scoredAt: '2019-03-02T09:00:00.000Z',
      withdrawnAt: '2019-03-02T09:00:00.000Z',
      marks: [],
      forApplicant: null,
      forJury: null,
    };
    const full = await system().update('scores', often.score, {
      withdrawnScores: Array.from({ length: maxWithdrawals }, () => entry),
    });
    expect(parseProblemCode(await withdraw(full))).toBe('invalidState');
    expect((await juror.post(`/api/scores/${full.id}/withdraw`, {})).status).toBe(428);
    expect((await withdraw({ ...full, version: 1 })).status).toBe(409);

    const ended = await createScoredContest();
    const open = parseRecord('scores', await withdraw(ended.score), 200);
    expect(parseProblemCode(await withdraw(open))).toBe('invalidState');
    const again = parseRecord('scores', await ended.giveScore(juror, open, [3, 3]), 200);
    expect((await ended.transition('end-judging')).status).toBe(200);
    const counted = await system().get('scores', again.id);
    expect(parseProblemCode(await withdraw(counted))).toBe('invalidState');
    expect((await system().get('scores', again.id)).state).toBe('counted');
  });

  test('concurrent with the end of the judging, a score counts or is taken back', async () => {
    const { score, transition, scoreOf } = await createScoredContest();
    const [withdrawn, ended] = await Promise.all([withdraw(score), transition('end-judging')]);
    expect([ended.status, [200, 409].includes(withdrawn.status)]).toEqual([200, true]);
    expect((await scoreOf(score.solutionId, score.jurorId)).state).toBe(withdrawn.status === 200 ? 'assigned' : 'counted');
  });

  test('a conflict can be declared after scoring: the score is set aside with its reason and does not count', async () => {
    const { score, other, marks, transition, manager } = await createScoredContest({ scoresRevisable: false });
    const declined = parseRecord('scores', await decline(score), 200);
    expect(declined).toMatchObject({ state: 'conflict', conflict: 'We worked together.', marks: [], scoredById: null });
    expect(declined.withdrawnScores).toMatchObject([{ marks: marks(5, 3), ...words }]);
    expect(await readsOther(other)).toBe(false);
    expect((await juror.get(`/api/solutions/${score.solutionId}`)).status).toBe(404);
    expect(parseProblemCode(await withdraw(declined))).toBe('invalidState');
    expect((await transition('end-judging')).status).toBe(200);
    expect((await system().get('scores', score.id)).state).toBe('conflict');
    const read = await (await manager()).get(`/api/scores/${score.id}`);
    expect(JSON.stringify(read.body)).not.toContain('Canary');
  });
});
