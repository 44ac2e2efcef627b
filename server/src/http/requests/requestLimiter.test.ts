import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';

describe.each(engines)('the request limiter on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const lead = await app.signInAs('lead');
    const days = { startsOn: '2019-01-01', endsOn: '2019-06-30', dueOn: '2019-07-31' };
    const { body } = await lead.post('/api/periods', { number: 1, ...days });
    await lead.post(`/api/periods/${typeof body === 'object' && body !== null && 'id' in body ? body.id : 0}/open`, {
      version: 1,
    });
  });
  afterAll(() => app.close());

  test('of 200 expensive requests of one account those beyond its quota are refused, and others do not wait', async () => {
    const [staffA, managerA, staffB] = [
      await app.signInAs('staffA'),
      await app.signInAs('managerA'),
      await app.signInAs('staffB'),
    ];
    const visitor = await app.signInAs();
    // Open the connections first, so that the requests arrive together.
    await Promise.all(Array.from({ length: 200 }, () => visitor.get('/healthz')));
    const ended: string[] = [];
    const sendAndRecord = async (name: string, client: typeof staffA, path: string) => {
      const response = await client.get(path);
      if (response.status === 200) ended.push(name);
      return response;
    };
    const flood = Promise.all(Array.from({ length: 200 }, () => sendAndRecord('flood', staffA, '/api/progress/matrix')));
    const others = Promise.all([
      sendAndRecord('colleague', managerA, '/api/progress/matrix'),
      sendAndRecord('other', staffB, '/api/progress/matrix'),
      sendAndRecord('other', staffB, '/api/pilots'),
    ]);
    expect((await others).map(({ status }) => status)).toEqual([200, 200, 200]);
    const responses = await flood;
    const refusedResponses = responses.filter(({ status }) => status !== 200);
    expect(refusedResponses.length).toBeGreaterThan(100);
    expect(responses.length - refusedResponses.length).toBeGreaterThan(20);
    for (const { status, headers, body } of refusedResponses) {
      expect([status, headers.get('retry-after')]).toEqual([429, '2']);
      expect(body).toMatchObject({ type: 'https://pilotage.invalid/problems/tooManyAtOnce' });
    }
    // The account with the fewest requests is not served last.
    for (const name of ['colleague', 'other']) expect(ended.length - ended.lastIndexOf(name)).toBeGreaterThan(10);
    expect((await staffA.get('/api/progress/matrix')).status).toBe(200);
  });

  test('comparisons and files cost more than records', () => {
    const cheap = app.pilotage.routes
      .filter(({ access, cost = 1 }) => typeof access === 'object' && access.action === 'compare' && cost <= 1)
      .map(({ path }) => path);
    expect(cheap).toEqual([]);
  });
});
