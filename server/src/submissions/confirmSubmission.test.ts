import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createSubmissionVisitors, parseLinkToken } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { receipt } from './receipts.ts';

describe.each(engines)('confirming a submission during the judging, on %s', (engine) => {
  let app: TestApp;
  let visitors: ReturnType<typeof createSubmissionVisitors>;
  let contest: Contest;
  let builders: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z', { trustProxy: 1 });
    visitors = createSubmissionVisitors(app);
    builders = createApiFactories(app);
    const times = { closesAt: '2019-10-31T22:59:59.999Z', eraseOn: '2020-12-31' };
    contest = await builders.openContest((await builders.aReadyContest(times)).contest);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();

  async function waiting(email: string, title: string) {
    const { reference } = receipt.parse((await visitors.submit(contest, { email, title })).body);
    return { reference, token: parseLinkToken((await visitors.takeMails()).at(-1)?.text ?? '') };
  }

  async function scored(solutionId: number): Promise<void> {
    const { id: contestId, organisationId } = contest;
    const userId = app.ids.users.juror;
    const ofContest = { organisationId, contestId, userId };
    const juror = await system().insert('jurors', { ...ofContest, affiliationId: null, country: null, name: 'Juror' });
    await system().insert('scores', {
      sharedDomainConfirmed: false,
      ...ofContest,
      solutionId,
      jurorId: juror.id,
      reviewerId: userId,
      scoredById: userId,
      state: 'scored',
      marks: [],
      forApplicant: null,
      forJury: null,
      conflict: null,
      scoredAt: '2019-11-01T10:00:00.000Z',
      withdrawnScores: null,
    });
  }

  test('revokes the assignment of a juror who has a conflict of interest with the new version', async () => {
    const times = { closesAt: '2019-08-20T10:30:00.000Z', eraseOn: '2020-12-31' };
    const parted = await builders.openContest((await builders.aReadyContest(times)).contest);
    await visitors.submitAndConfirm(parted, { email: 'parted@applicants.example', title: 'Parted first' });
    const moved = { email: 'parted@applicants.example', title: 'Parted second', affiliation: 'org-b' };
    const { reference } = receipt.parse((await visitors.submit(parted, moved)).body);
    const token = parseLinkToken((await visitors.takeMails()).at(-1)?.text ?? '');
    app.clock.set('2019-08-20T10:40:00.000Z');
    await app.pilotage.jobs.tick();
    const { organisationId, id: contestId, version } = await system().get('contests', parted.id);
    const affiliationId = app.ids.organisations.b;
    const seat = { organisationId, contestId, userId: app.ids.users.juror, affiliationId, country: 'HU', name: 'Juror' };
    await system().insert('jurors', seat);
    await (await app.signInAs('managerA')).post(`/api/contests/${contestId}/assign`, { version, each: 1 });
    const [solution] = await system().all('solutions', { where: { contestId } });
    const read = async () => (await (await app.signInAs('juror')).get(`/api/solutions/${solution?.id}`)).status;
    expect(await read()).toBe(200);
    expect((await visitors.postToPersonalPage('/confirm', { token, reference })).status).toBe(200);
    expect(await read()).toBe(404);
    expect((await system().all('scores', { where: { contestId } })).map(({ state }) => state)).toEqual(['conflict']);
  });

  test('works until the judging has ended, and replaces no version that a juror has scored', async () => {
    await visitors.submitAndConfirm(contest, { email: 'one@applicants.example', title: 'First' });
    const second = await waiting('one@applicants.example', 'Second');
    const [early, late] = [await waiting('two@applicants.example', 'Early'), await waiting('three@applicants.example', 'Late')];
    app.clock.set('2019-11-01T10:00:00.000Z');
    await app.pilotage.jobs.tick();
    const [first] = await system().all('solutions', { where: { title: 'First' } });
    await scored(first?.id ?? 0);
    expect(parseProblemCode(await visitors.postToPersonalPage('/confirm', second))).toBe('invalidState');
    expect((await visitors.postToPersonalPage('/confirm', early)).status).toBe(200);
    const judged = await system().get('contests', contest.id);
    expect([judged.state, app.logLines().filter((line) => line.includes('job failed'))]).toEqual(['judging', []]);
    await system().update('contests', judged, { judgedAt: '2019-11-02T10:00:00.000Z' }, 'close');
    expect(parseProblemCode(await visitors.postToPersonalPage('/confirm', late))).toBe('invalidState');
    expect(parseProblemCode(await visitors.postToPersonalPage('/withdraw', { token: early.token }))).toBe('invalidState');
    const titles = (await system().all('solutions', { where: { contestId: contest.id } })).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['Early', 'First']);
  });
});
