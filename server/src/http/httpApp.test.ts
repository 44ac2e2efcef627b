import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

describe.each(engines)('the app on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  test('a period and a pilot can be created and read', async () => {
    const lead = await app.signInAs('lead');
    const period = await lead.post('/api/periods', {
      number: 1,
      startsOn: '2017-08-01',
      endsOn: '2018-01-31',
      dueOn: '2018-02-28',
    });
    expect(period.status).toBe(201);
    const manager = await app.signInAs('managerA');
    const pilot = await manager.post('/api/pilots', {
      title: 'Učna pot',
      stage: 'design',
      partnerIds: [app.ids.organisations.b],
    });
    expect(pilot.body).toMatchObject({
      organisationId: app.ids.organisations.a,
      version: 1,
      partnerIds: [app.ids.organisations.b],
    });
    const response = await (await app.signInAs('staffB')).list('pilots', { filter: { q: 'ucna' } });
    expect(response.headers.get('content-range')).toBe('pilots 0-0/1');
  });

  test('a list has the total of matching rows, also past the end and without matches', async () => {
    const staff = await app.signInAs('staffB');
    const listWith = async (query: Parameters<typeof staff.list>[1]) => {
      const { text, headers } = await staff.list('pilots', query);
      return [JSON.parse(text).length, headers.get('content-range')];
    };
    expect(await listWith({})).toEqual([1, 'pilots 0-0/1']);
    expect(await listWith({ range: [5, 9] })).toEqual([0, 'pilots */1']);
    expect(await listWith({ filter: { stage: 'completed' } })).toEqual([0, 'pilots */0']);
    expect(await listWith({ filter: { stage: 'completed' }, range: [5, 9] })).toEqual([0, 'pilots */0']);
  });

  test('every response has the security headers, also errors', async () => {
    const staff = await app.signInAs('staffB');
    const visitor = await app.signInAs();
    for (const response of [
      await staff.list('pilots'),
      await staff.request('GET', '/api/pilots/999'),
      await visitor.list('pilots'),
    ]) {
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      );
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('same-origin');
      expect(response.headers.get('strict-transport-security')).toBeNull();
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-type')).toMatch(/^application\/(problem\+)?json; charset=utf-8$/);
    }
  });
});
