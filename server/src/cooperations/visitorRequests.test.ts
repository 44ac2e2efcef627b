import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseInvalidFields } from '../testing/app/responseParsers.ts';
import { createCooperationFixture } from '../testing/fixtures/cooperationFixture.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('limits of visitors’ requests, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-03-15T09:00:00.000Z', { trustProxy: 1 });
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const {
    takeMails: mailsSent,
    createPublishedSolution: aPublished,
    createVisitor: visitor,
  } = createCooperationFixture(() => ({ app, fixtures }));

  test('a filled trap field, a foreign origin, an unpublished solution and invalid addresses create no request', async () => {
    const solution = await aPublished();
    const { requestCooperation: asks, post } = await visitor();
    expect((await asks(solution, { website: 'https://spam.example' })).status).toBe(200);
    expect((await asks(await aPublished('a', { published: false }))).status).toBe(404);
    const wrong = await asks(solution, { email: 'a@b.example, c@d.example', message: ' ', name: '' });
    expect([wrong.status, parseInvalidFields(wrong)]).toEqual([422, ['email', 'message', 'name']]);
    expectInvalid(await asks(solution, { email: 'a@b.example\r\nBcc: c@d.example' }), ['email']);
    expectInvalid(await asks(solution, { state: 'accepted' }), ['state']);
    for (const token of ['', 'x', null, {}, []]) expect([404, 422]).toContain((await post('cooperation', { token })).status);
    const foreign = await fetch(`${app.origin}/api/public/solutions/${solution.reference}/cooperations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{}',
    });
    expect(foreign.status).toBe(403);
    expect(await mailsSent()).toEqual([]);
  });

  test('a missing, forged, used or expired proof of work creates no request', async () => {
    const solution = await aPublished();
    const { requestCooperation: asks, proof } = await visitor();
    const bare = await Promise.all(Array.from({ length: 40 }, () => asks(solution, { proof: undefined })));
    for (const answer of bare) expect([answer.status, parseInvalidFields(answer)]).toEqual([422, ['proof']]);
    expectInvalid(await asks(solution, { proof: undefined, name: '', email: 'none' }), ['email', 'name', 'proof']);
    const [one, other] = [await proof(), await proof()];
    expectInvalid(await asks(solution, { proof: { ...one, solution: { counter: 0, derivedKey: '00' } } }), ['proof']);
    expectInvalid(await asks(solution, { proof: { ...one, challenge: other.challenge } }), ['proof']);

    const once = await proof();
    const messages = Array.from({ length: 5 }, (_, at) => `Words ${at}`);
    const raced = await Promise.all(messages.map((message) => asks(solution, { proof: once, message })));
    expect(raced.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of raced) if (answer.status === 422) expect(parseInvalidFields(answer)).toEqual(['proof']);
    expect(raced.every(({ status }) => [200, 422, 503].includes(status))).toBe(true);
    expect(await mailsSent()).toHaveLength(1);
    expectInvalid(await asks(solution, { proof: once, name: '' }), ['name']);
    expectInvalid(await asks(solution, { proof: once }), ['proof']);

    const old = await proof();
    app.clock.set('2019-03-15T09:10:00.001Z');
    expectInvalid(await asks(solution, { proof: old, name: '' }), ['name', 'proof']);
    app.clock.set('2019-03-15T09:00:00.000Z');
    expect(await mailsSent()).toEqual([]);
  });

  test('a repetition with the same proof is accepted and stays one request', async () => {
    const solution = await aPublished();
    const { requestCooperation: asks, proof } = await visitor();
    const asked = { proof: await proof(), email: 'again@house.example' };
    const answers = await Promise.all(Array.from({ length: 3 }, () => asks(solution, asked)));
    answers.push(await asks(solution, asked));
    expect(answers.every(({ status }) => [200, 503].includes(status))).toBe(true);
    expect(answers.at(-1)?.status).toBe(200);
    expect((await mailsSent()).map(({ to }) => to)).toEqual(['again@house.example']);
    expectInvalid(await asks(solution, { ...asked, message: 'Something else.' }), ['proof']);
  });

  test('requests of one peer and to one address are limited', async () => {
    const { requestCooperation: asks } = await visitor();
    const solution = await aPublished();
    const many = [];
    for (let at = 0; at < 12; at += 1) many.push(await asks(solution));
    expect(many.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
    expect(many[11]?.headers.get('retry-after')).toMatch(/^\d+$/);
    await mailsSent();
  });
});
