import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

describe.each(engines)('the house on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  test('one period and one pilot go in and come out', async () => {
    const lead = await house.as('lead');
    const period = await lead.post('/api/periods', {
      number: 1,
      startsOn: '2017-08-01',
      endsOn: '2018-01-31',
      dueOn: '2018-02-28',
    });
    expect(period.status).toBe(201);
    const manager = await house.as('managerA');
    const pilot = await manager.post('/api/pilots', {
      title: 'Učna pot',
      stage: 'design',
      partnerIds: [house.ids.organisations.b],
    });
    expect(pilot.body).toMatchObject({
      organisationId: house.ids.organisations.a,
      version: 1,
      partnerIds: [house.ids.organisations.b],
    });
    const seen = await (await house.as('staffB')).list('pilots', { filter: { q: 'ucna' } });
    expect(seen.headers.get('content-range')).toBe('pilots 0-0/1');
  });

  test('a page tells the total of what fits, past the end and where nothing does too', async () => {
    const staff = await house.as('staffB');
    const asked = async (query: Parameters<typeof staff.list>[1]) => {
      const { text, headers } = await staff.list('pilots', query);
      return [JSON.parse(text).length, headers.get('content-range')];
    };
    expect(await asked({})).toEqual([1, 'pilots 0-0/1']);
    expect(await asked({ range: [5, 9] })).toEqual([0, 'pilots */1']);
    expect(await asked({ filter: { stage: 'completed' } })).toEqual([0, 'pilots */0']);
    expect(await asked({ filter: { stage: 'completed' }, range: [5, 9] })).toEqual([0, 'pilots */0']);
  });

  test('every answer carries the security headers, whatever became of the request', async () => {
    const staff = await house.as('staffB');
    const nobody = await house.as();
    for (const answer of [await staff.list('pilots'), await staff.ask('GET', '/api/pilots/999'), await nobody.list('pilots')]) {
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      );
      expect(answer.headers.get('x-frame-options')).toBe('DENY');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
      expect(answer.headers.get('strict-transport-security')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-type')).toMatch(/^application\/(problem\+)?json; charset=utf-8$/);
    }
  });
});
