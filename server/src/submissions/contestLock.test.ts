import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createSubmissionVisitors, parseLinkToken } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { allowStaleSnapshots } from '../testing/app/allowStaleSnapshots.ts';
import { whileRowLocked } from '../testing/app/whileRowLocked.ts';
import { receipt } from './receipts.ts';

describe.each(engines)('requests of an applicant while the contest is locked, on %s', (engine) => {
  let app: TestApp;
  let visitors: ReturnType<typeof createSubmissionVisitors>;
  let builders: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z', { trustProxy: 1 });
    visitors = createSubmissionVisitors(app);
    builders = createApiFactories(app);
    allowStaleSnapshots(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();

  /** A solution that stands in a contest of its own, given to a juror. */
  async function entered() {
    const times = { closesAt: '2019-10-31T22:59:59.999Z', eraseOn: '2020-12-31' };
    const contest: Contest = await builders.openContest((await builders.aReadyContest(times)).contest);
    const { token } = await visitors.submitAndConfirm(contest, { title: 'First' });
    const [solution] = await system().all('solutions', { where: { contestId: contest.id } });
    if (!solution) throw new Error('Nothing was entered.');
    const { jurorOf, aScore } = createJuryFactories(createJuryFixture(app));
    const { id: jurorId, userId } = await jurorOf(contest, 'juror');
    const score = await aScore({ solution, jurorId, userId, state: 'assigned' });
    const now = async () => {
      const { title, state } = await system().get('solutions', solution.id);
      return [title, state];
    };
    const scored = { state: 'scored', scoredById: userId } as const;
    return { contest, row: ['contests', contest.id] as const, token, solution, score, scored, now };
  }

  test('a solution cannot be withdrawn once the judging has ended', async () => {
    const { contest, row, token, now } = await entered();
    const judged = { judgedAt: '2019-08-20T10:00:00.000Z' };
    const answer = await whileRowLocked(app, {
      row,
      change: (held) => held.update('contests', contest, judged, 'close'),
      sendRequest: () => visitors.postToPersonalPage('/withdraw', { token }),
    });
    expect([answer.status, parseProblemCode(answer), await now()]).toEqual([409, 'invalidState', ['First', 'submitted']]);
  });

  test('a solution that was excluded meanwhile cannot be withdrawn', async () => {
    const { row, token, solution, now } = await entered();
    const answer = await whileRowLocked(app, {
      row,
      change: (held) => held.update('solutions', solution, { state: 'excluded', exclusion: 'Off the point.' }),
      sendRequest: () => visitors.postToPersonalPage('/withdraw', { token }),
    });
    expect([answer.status, parseProblemCode(answer), await now()]).toEqual([409, 'invalidState', ['First', 'excluded']]);
  });

  test('no new version can be confirmed after a juror has scored meanwhile', async () => {
    const { contest, row, token, score, scored, now } = await entered();
    const { reference } = receipt.parse((await visitors.submit(contest, { title: 'Second' })).body);
    expect(parseLinkToken((await visitors.takeMails()).at(-1)?.text ?? '')).not.toBe('');
    const answer = await whileRowLocked(app, {
      row,
      change: (held) => held.update('scores', score, scored),
      sendRequest: () => visitors.postToPersonalPage('/confirm', { token, reference }),
    });
    expect([answer.status, parseProblemCode(answer), await now()]).toEqual([409, 'invalidState', ['First', 'submitted']]);
  });

  test('no new version can be submitted after a juror has scored meanwhile', async () => {
    const { row, token, score, scored, now } = await entered();
    const answer = await whileRowLocked(app, {
      row,
      change: (held) => held.update('scores', score, scored),
      sendRequest: () => visitors.amend(token, { title: 'Second' }),
    });
    expect([answer.status, parseProblemCode(answer), await now()]).toEqual([409, 'invalidState', ['First', 'submitted']]);
  });
});
