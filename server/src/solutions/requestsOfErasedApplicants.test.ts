import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { createCooperationFixture } from '../testing/fixtures/cooperationFixture.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createSubmissionVisitors } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('cooperation requests to an applicant, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z', { trustProxy: 1 });
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const {
    system,
    getStored: stored,
    takeMails: mailsSent,
    requestCooperation: ask,
    createVisitor: visitor,
    parseToken: tokenIn,
  } = createCooperationFixture(() => ({ app, fixtures }));

  test('are erased with the applicant, who is named nowhere any more, and their links expire', async () => {
    const builders = createApiFactories(app);
    const visitors = createSubmissionVisitors(app);
    const times = { closesAt: '2019-10-31T22:59:59.999Z', eraseOn: '2020-12-31' };
    const contest = await builders.openContest((await builders.aReadyContest(times)).contest);
    const { token } = await visitors.submitAndConfirm(contest, { email: 'gone@applicants.example', name: 'Canary applicant' });
    const [entered] = await system().all('solutions', { where: { contestId: contest.id } });
    if (!entered) throw new Error('Nothing was entered.');
    const solution = await system().update('solutions', entered, { published: true });
    await system().update('contests', contest, { state: 'decided' }, 'close');

    const { id } = parseRecord('cooperations', await ask(solution.id), 201);
    const { requestCooperation: asks, post } = await visitor();
    const answering = tokenIn((await mailsSent()).find(({ to }) => to === 'gone@applicants.example')?.text);
    const answer = { token: answering, accepts: true, answer: 'Canary answer' };
    expect((await post('cooperation/answer', answer)).status).toBe(200);
    expect(await stored(id)).toMatchObject({ ownerEmail: 'gone@applicants.example', answer: 'Canary answer' });
    await mailsSent();
    await asks(solution, { email: 'asker@visitors.example' });
    const confirming = tokenIn((await mailsSent()).find(({ to }) => to === 'asker@visitors.example')?.text);
    expect((await post('cooperation/confirm', { token: confirming })).status).toBe(200);
    const waiting = tokenIn((await mailsSent()).find(({ to }) => to === 'gone@applicants.example')?.text);
    expect((await post('cooperation', { token: waiting })).status).toBe(200);

    expect((await visitors.postToPersonalPage('/erase', { token })).status).toBe(200);
    expect((await post('cooperation', { token: waiting })).status).toBe(404);
    expect(await system().all('cooperations', { where: { solutionId: solution.id } })).toMatchObject([
      { id, state: 'accepted', askerEmail: 'staffb@house.example', ownerName: null, ownerEmail: null, answer: null },
      { state: 'withdrawn', askerName: '', askerEmail: '', message: '' },
    ]);
    for (const table of ['cooperations', 'auditEvents', 'notifications'])
      expect(JSON.stringify(await app.opened.dataSource.query(`SELECT * FROM ${table}`))).not.toMatch(
        /gone@applicants|asker@visitors|Canary a/,
      );
  });
});
