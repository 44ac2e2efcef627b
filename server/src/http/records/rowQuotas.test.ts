import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';

describe.each(engines)('row quotas on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine, undefined, {
      rowQuotas: { defaultLimit: 1000, limitByResource: { pilots: 7, periods: 1 } },
    });
  });
  afterAll(() => app.close());

  const pilot = (client: ApiClient, title: unknown = 'A pilot') =>
    client.post('/api/pilots', { title, stage: 'design', partnerIds: [] });

  test('an organisation cannot exceed its quota, and other organisations are not affected', async () => {
    const [managerA, managerB] = [await app.signInAs('managerA'), await app.signInAs('managerB')];
    const ids: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      const { status, body } = await pilot(managerA);
      expect(status).toBe(201);
      if (typeof body === 'object' && body !== null && 'id' in body) ids.push(Number(body.id));
    }
    const eighth = await pilot(managerA);
    expect(eighth.status).toBe(409);
    expect(eighth.body).toMatchObject({ type: 'https://pilotage.invalid/problems/rowsFull' });
    // The quota keeps its place in the order of refusals.
    expect((await pilot(managerA, 5)).status).toBe(409);
    expect((await pilot(managerB)).status).toBe(201);
    expect((await managerA.delete(`/api/pilots/${ids[0]}`)).status).toBe(200);
    expect((await pilot(managerA)).status).toBe(201);
    expect((await pilot(managerA)).status).toBe(409);
    expect((await managerA.list('pilots')).headers.get('content-range')).toBe('pilots 0-6/7');
  });

  test('rows without an owner count for the consortium', async () => {
    const lead = await app.signInAs('lead');
    const days = { startsOn: '2019-01-01', endsOn: '2019-06-30', dueOn: '2019-07-31' };
    expect((await lead.post('/api/periods', { number: 1, ...days })).status).toBe(201);
    const next = { startsOn: '2019-07-01', endsOn: '2019-12-31', dueOn: '2020-01-31' };
    expect((await lead.post('/api/periods', { number: 2, ...next })).status).toBe(409);
  });
});
