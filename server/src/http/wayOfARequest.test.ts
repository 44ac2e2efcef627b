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
});
