import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { createCooperationFixture } from '../testing/fixtures/cooperationFixture.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const contacts = /canary-asker|Canary staffB|staffb@house/;

describe.each(engines)('cooperations, on %s', (engine) => {
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
    requestCooperation: ask,
    transition: step,
    createRequest: aRequest,
    listNotifications: told,
    createVisitor: visitor,
    parseToken: tokenIn,
  } = createCooperationFixture(() => ({
    app,
    fixtures,
  }));

  test('an organisation requests once; organiser and applicant are notified without the requester’s contact', async () => {
    const solution = await aPublished();
    const applicant = await withApplicant(solution);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(solution.id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    const [request] = await system().all('cooperations', { where: { solutionId: solution.id } });
    if (!request) throw new Error('Nothing was asked.');
    expect([request.state, request.ownerOrganisationId]).toEqual(['asked', app.ids.organisations.a]);
    const people = (await told(request.id)).map(({ userId }) => userId).toSorted();
    expect(people).toEqual([app.ids.users.staffA, app.ids.users.managerA].toSorted());
    const mails = await mailsSent();
    expect(mails.map(({ to }) => to)).toEqual([applicant.email]);
    expect(mails[0]?.text).toContain('Organisation B asks to work with you');
    expect(mails[0]?.text).not.toMatch(contacts);
  });

  test('requests for the own, an unpublished or a withdrawn solution are refused', async () => {
    expectInvalid(await ask((await aPublished()).id, 'staffA'), ['solutionId']);
    for (const given of [{ published: false }, { state: 'withdrawn' as const }])
      expectInvalid(await ask((await aPublished('a', given)).id), ['solutionId']);
  });

  test('before acceptance nothing discloses the requester to the owner: rows, filters, search, trail, refusals, notices', async () => {
    const solution = await aPublished();
    await withApplicant(solution);
    const { id, version } = await aRequest(solution);
    for (const by of ['staffA', 'managerA', 'lead', 'evaluator'] as const) {
      const client = await app.signInAs(by);
      const answers = [
        await client.get(`/api/cooperations/${id}`),
        await client.list('cooperations'),
        await client.list('auditEvents'),
        await client.list('notifications'),
        await client.post(`/api/cooperations/${id}/accept`, { version: version + 1 }),
        await client.post(`/api/cooperations/${id}/decline`, { version: version + 1 }),
      ];
      for (const { text } of answers) expect(text).not.toMatch(contacts);
      for (const asked of [{ filter: { askerEmail: 'x' } }, { filter: { askerName_ne: 'x' } }, { sort: ['askerEmail', 'ASC'] }])
        expect([400, 403]).toContain((await client.list('cooperations', asked)).status);
      expect([400, 403]).toContain((await client.list('cooperations', { filter: { q: 'staffb' } })).status);
    }
    const declined = await step('staffA', id, 'decline', { answer: 'Not now.' });
    expect([declined.status, declined.text.match(contacts)]).toEqual([200, null]);
    // What the applicant was asked is settled before it was sent; the declining goes to who asked.
    expect((await mailsSent()).map(({ to }) => to)).toEqual(['staffb@house.example']);
    expect((await (await app.signInAs('staffA')).get(`/api/cooperations/${id}`)).text).not.toMatch(contacts);
    for (const resource of ['auditEvents', 'notifications'] as const)
      expect(JSON.stringify(await system().all(resource))).not.toMatch(/staffb@house|Canary applicant|Not now/);
  });

  test('accepting sends each side the other’s contact once; an organiser who answers shares only the own address', async () => {
    for (const mayPublish of [true, false]) {
      const solution = await aPublished('a', { mayPublish });
      const applicant = await withApplicant(solution);
      const { id } = await aRequest(solution);
      await mailsSent();
      const accepted = parseRecord('cooperations', await step('staffA', id, 'accept', { answer: 'Gladly.' }), 200);
      const contact = { ownerName: 'Canary staffA', ownerEmail: 'staffa@house.example', askerEmail: 'staffb@house.example' };
      expect(accepted).toMatchObject({ state: 'accepted', ...contact });
      const mails = await mailsSent();
      expect(mails.map(({ to }) => to).toSorted()).toEqual(['staffa@house.example', 'staffb@house.example']);
      expect(mails.find(({ to }) => to.startsWith('staffa'))?.text).toContain('Canary staffB: staffb@house.example');
      expect(mails.find(({ to }) => to.startsWith('staffb'))?.text).toContain('Canary staffA: staffa@house.example');
      expect(JSON.stringify([accepted, mails])).not.toMatch(new RegExp(`${applicant.email}|${applicant.name}`));
      expect((await step('managerA', id, 'accept')).status).toBe(409);
      expect(await mailsSent()).toEqual([]);
    }
  });

  test('contacts are not mailed to people who have left the organisation meanwhile', async () => {
    const { a, b } = app.ids.organisations;
    const [membership] = await system().all('memberships', { where: { userId: app.ids.users.staffB, organisationId: b } });
    const solution = await aPublished();
    const [accepted, declined] = [await aRequest(solution), await aRequest(await aPublished())];
    await mailsSent();
    const lead = await app.signInAs('lead');
    expect((await step('staffA', accepted.id, 'accept')).status).toBe(200);
    expect((await step('staffA', declined.id, 'decline')).status).toBe(200);
    expect((await lead.delete(`/api/memberships/${membership?.id}`)).status).toBe(200);
    expect((await mailsSent()).map(({ to }) => to)).toEqual(['staffa@house.example']);

    await fixtures.builders.aMembership(app.ids.users.staffB, b, 'partnerStaff');
    const second = await aRequest(await aPublished());
    await mailsSent();
    expect((await step('staffA', second.id, 'accept')).status).toBe(200);
    const [answerer] = await system().all('memberships', { where: { userId: app.ids.users.staffA, organisationId: a } });
    expect((await lead.delete(`/api/memberships/${answerer?.id}`)).status).toBe(200);
    expect((await mailsSent()).map(({ to }) => to)).toEqual(['staffb@house.example']);
    await fixtures.builders.aMembership(app.ids.users.staffA, a, 'partnerStaff');
  });

  test('a request for a solution that was withdrawn meanwhile can only be declined', async () => {
    const solution = await aPublished();
    await withApplicant(solution);
    const { id } = await aRequest(solution);
    const token = tokenIn((await mailsSent())[0]?.text);
    const { version } = await system().get('solutions', solution.id);
    await system().update('solutions', { id: solution.id, version }, { state: 'withdrawn' });
    const { post } = await visitor();
    expect((await post('cooperation/answer', { token, accepts: true })).status).toBe(404);
    expect((await step('staffA', id, 'accept')).status).toBe(409);
    expect((await step('staffA', id, 'decline')).status).toBe(200);
    await mailsSent();
  });

  test('of concurrent answers one wins, and each side is notified once', async () => {
    for (const ways of [
      ['accept', 'decline'],
      ['accept', 'accept'],
      ['accept', 'withdraw'],
    ] as const) {
      const { id } = await aRequest(await aPublished());
      await mailsSent();
      const [one, other] = ways;
      const answers = await Promise.all([
        step('staffA', id, one),
        step(other === 'withdraw' ? 'staffB' : 'managerA', id, other),
        step('managerA', id, one),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      const { state } = await stored(id);
      const sent = { accepted: 2, declined: 1, withdrawn: 0, asked: -1 }[state];
      expect([state, (await mailsSent()).length]).toEqual([state, sent]);
      const answered = (await told(id)).filter(({ kind }) => kind !== 'cooperationAsked');
      expect(new Set(answered.map(({ userId }) => userId)).size).toBe(answered.length);
    }
  });

  test('a visitor’s request is readable by nobody until its address is confirmed, and is then created once', async () => {
    const solution = await aPublished();
    const applicant = await withApplicant(solution);
    const { requestCooperation: asks, post } = await visitor();
    const email = 'Canary-Asker@House.Example';
    const answers = await Promise.all(Array.from({ length: 50 }, () => asks(solution, { email })));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    // Whoever meets a database that is too busy may come again.
    expect(answers.every(({ status }) => [200, 429, 503].includes(status))).toBe(true);
    expect(await system().count('cooperations', { solutionId: solution.id })).toBe(0);
    const mails = await mailsSent();
    expect(mails.map(({ to }) => to)).toEqual(['canary-asker@house.example']);
    expect(mails[0]?.text).not.toContain('I know a place');
    const token = tokenIn(mails[0]?.text);
    const looked = await post('cooperation', { token });
    expect(looked.body).toMatchObject({ kind: 'confirm', title: solution.title, message: 'I know a place for it.' });
    expect((await post('cooperation/answer', { token, accepts: true })).status).toBe(404);

    const confirmed = await Promise.all(Array.from({ length: 50 }, () => post('cooperation/confirm', { token })));
    expect(confirmed.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(confirmed.every(({ status }) => [200, 404, 503].includes(status))).toBe(true);
    const rows = await system().all('cooperations', { where: { solutionId: solution.id } });
    expect(rows).toMatchObject([
      { organisationId: null, askedById: null, askerEmail: 'canary-asker@house.example', state: 'asked' },
    ]);
    const [asked, ...others] = await mailsSent();
    expect([asked?.to, others]).toEqual([applicant.email, []]);
    expect(asked?.text).not.toMatch(contacts);
    for (const table of ['mails', 'linkTokens', 'auditEvents', 'notifications', 'cooperationRequests'])
      expect(JSON.stringify(await app.opened.dataSource.query(`SELECT * FROM ${table}`))).not.toMatch(
        new RegExp(`${token}|canary-asker`, 'i'),
      );
  });

  test('a repeated request of the same address stays one request', async () => {
    const solution = await aPublished();
    const { requestCooperation: asks, post } = await visitor();
    for (const message of ['One', 'Two']) {
      await asks(solution, { email: 'twice@house.example', message });
      const [mail] = await mailsSent();
      expect((await post('cooperation/confirm', { token: tokenIn(mail?.text) })).status).toBe(200);
    }
    const rows = await system().all('cooperations', { where: { solutionId: solution.id } });
    expect(rows.map(({ message }) => message)).toEqual(['One']);
  });

  test('an applicant without an account answers by the link, once; it ends with another answer or an erasure', async () => {
    const { post } = await visitor();
    const link = async () => {
      const solution = await aPublished();
      const applicant = await withApplicant(solution);
      const { id } = await aRequest(solution);
      const mail = (await mailsSent()).find(({ kind }) => kind === 'cooperationAsked');
      return { id, applicant, token: tokenIn(mail?.text) };
    };
    const good = await link();
    expect((await post('cooperation', { token: good.token })).body).toMatchObject({
      kind: 'answer',
      organisation: 'Organisation B',
    });
    expect((await post('cooperation/confirm', { token: good.token })).status).toBe(404);
    const answers = await Promise.all(
      [true, false, true].map((accepts) => post('cooperation/answer', { token: good.token, accepts, answer: null })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
    const { state } = await stored(good.id);
    expect((await mailsSent()).length).toBe(state === 'accepted' ? 2 : 1);
    if (state === 'accepted') expect((await stored(good.id)).ownerEmail).toBe(good.applicant.email);

    const beaten = await link();
    expect((await step('staffA', beaten.id, 'decline')).status).toBe(200);
    const erased = await link();
    await system().transaction(async (store) => void (await store.remove('applicants', erased.applicant.id)));
    for (const { token } of [beaten, erased])
      for (const [path, body] of [
        ['cooperation', {}],
        ['cooperation/answer', { accepts: true }],
      ] as const)
        expect((await post(path, { token, ...body })).status).toBe(404);
    expect((await stored(erased.id)).state).toBe('asked');
    await mailsSent();
  });

  test('the lead partner reads neither requests nor answers between two other organisations', async () => {
    const lead = await app.signInAs('lead');
    const words = ['message', 'answer', 'askerName', 'askerEmail', 'ownerName', 'ownerEmail'] as const;
    for (const answered of ['accept', 'decline'] as const) {
      const { id } = await aRequest(await aPublished());
      expect((await step('staffA', id, answered, { answer: 'Canary answer' })).status).toBe(200);
      expect((await (await app.signInAs('staffB')).get(`/api/cooperations/${id}`)).text).toContain('Canary answer');
      const read = [await lead.get(`/api/cooperations/${id}`), await lead.list('cooperations', { filter: { id } })];
      for (const { status, text } of read) {
        expect([status, text.includes(`"id":${id},`)]).toEqual([200, true]);
        for (const word of words) expect(text).not.toContain(`"${word}"`);
        expect(text).not.toContain('Canary answer');
      }
    }
    await mailsSent();
  });

  test('the lead partner answers requests to the consortium', async () => {
    const { id } = await aRequest(await aPublished('consortium'));
    expect((await told(id)).map(({ userId }) => userId)).toEqual([app.ids.users.lead]);
    expect(parseRows(await (await app.signInAs('lead')).list('cooperations', { filter: { id } }))).toMatchObject([
      { id, message: 'Let us work together.' },
    ]);
    expect((await step('lead', id, 'accept')).status).toBe(200);
    expect(await stored(id)).toMatchObject({ ownerEmail: 'lead@house.example' });
    await mailsSent();
  });
});
