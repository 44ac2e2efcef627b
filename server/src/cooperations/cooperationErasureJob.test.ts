import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseCooperationPeople } from './eraseCooperationPeople.ts';
import { createCooperationFixture } from '../testing/fixtures/cooperationFixture.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('erasure of people in cooperations, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-03-15T09:00:00.000Z', { trustProxy: 1 });
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const {
    system,
    getStored: stored,
    takeMails: mailsSent,
    createPublishedSolution: aPublished,
    addApplicant: withApplicant,
    transition: step,
    createRequest: aRequest,
    createVisitor: visitor,
    parseToken: tokenIn,
  } = createCooperationFixture(() => ({
    app,
    fixtures,
  }));

  test('erasure and an answer by link at once are serialised, and disclose no contact', async () => {
    const { post } = await visitor();
    for (let round = 0; round < 6; round += 1) {
      const solution = await aPublished();
      const applicant = await withApplicant(solution);
      const { id } = await aRequest(solution);
      const token = tokenIn((await mailsSent()).find(({ to }) => to === applicant.email)?.text);
      const [answered] = await Promise.all([
        post('cooperation/answer', { token, accepts: true, answer: null }),
        system().transaction(async (store) => {
          await store.remove('applicants', applicant.id);
          await eraseCooperationPeople(store, solution.id);
        }),
      ]);
      expect([200, 404]).toContain(answered.status);
      expect(await stored(id)).toMatchObject({ ownerName: null, ownerEmail: null });
      await mailsSent();
    }
  });

  test('on the contest’s day people without an account are erased, and only the cooperation remains', async () => {
    const { aContestIn, aSolution, anApplicant } = createJuryFactories(fixtures);
    const contest = await aContestIn('a', 'decided');
    const solution = await aSolution(contest, { published: true });
    const applicant = await anApplicant(solution);
    const { id } = await aRequest(solution);
    const { requestCooperation: asks, post } = await visitor();
    const link = tokenIn((await mailsSent()).find(({ to }) => to === applicant.email)?.text);
    expect((await post('cooperation/answer', { token: link, accepts: true, answer: 'Call me.' })).status).toBe(200);
    // Who declines by link is not known any more either.
    const declined = await aRequest(await aSolution(contest, { published: true }));
    expect((await step('staffA', declined.id, 'decline', { answer: 'Ada says no.' })).status).toBe(200);
    await mailsSent();
    await asks(solution, { email: 'forgotten@house.example' });
    const mail = (await mailsSent()).find(({ kind }) => kind === 'cooperationRequest');
    await post('cooperation/confirm', { token: tokenIn(mail?.text) });
    const answer = (await mailsSent()).find(({ kind }) => kind === 'cooperationAsked');
    await app.opened.dataSource.query('UPDATE contests SET eraseOn = ? WHERE id = ?', ['2019-03-18', contest.id]);
    app.clock.set('2019-03-17T22:59:59.999Z');
    await app.pilotage.jobs.tick();
    expect((await stored(id)).ownerEmail).toBe(applicant.email);
    app.clock.set('2019-03-17T23:00:00.000Z');
    await app.pilotage.jobs.tick();
    const rows = await system().all('cooperations', { where: { solutionId: solution.id } });
    expect(rows).toMatchObject([
      { state: 'accepted', askerEmail: 'staffb@house.example', ownerName: null, ownerEmail: null, answer: null },
      { state: 'withdrawn', askerName: '', askerEmail: '', message: '' },
    ]);
    expect((await stored(declined.id)).answer).toBeNull();
    expect((await post('cooperation', { token: tokenIn(answer?.text) })).status).toBe(404);
    expect(JSON.stringify([rows, await system().all('auditEvents')])).not.toContain(applicant.email);
  });

  test('unconfirmed requests are removed after two days, and their links expire', async () => {
    app.clock.set('2019-03-15T09:00:00.000Z');
    const solution = await aPublished();
    const { requestCooperation: asks, post } = await visitor();
    await asks(solution, { email: 'late@house.example' });
    const token = tokenIn((await mailsSent())[0]?.text);
    app.clock.set('2019-03-17T09:00:00.001Z');
    expect((await post('cooperation', { token })).status).toBe(404);
    await app.pilotage.jobs.tick();
    expect(await app.opened.dataSource.query('SELECT * FROM cooperationRequests')).toEqual([]);
  });
});
