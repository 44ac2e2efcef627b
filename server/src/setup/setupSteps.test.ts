import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBuilders } from '../testing/builders.ts';
import { type House, openHouse } from '../testing/house.ts';
import { setupState } from './setupSteps.ts';

describe.each(engines)('the steps, on %s', (engine) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(engine);
  });
  afterEach(() => house.close());

  const system = () => house.pilotage.stores.system();
  const done = async () => (await setupState(system())).filter(({ isDone }) => isDone).map(({ step }) => step);
  const people = async () => (await setupState(system())).find(({ step }) => step === 'people');

  test('each is done by what it asks for, and not before', async () => {
    const builders = openBuilders(house);
    expect(await done()).toEqual(['organisations']);
    const lead = await house.as('lead');
    const version = (await system().get('consortium', 1)).version;
    expect((await lead.put('/api/consortium', { version, countries: ['AT', 'HU'] })).status).toBe(200);
    const { id: indicatorId } = await builders.anIndicator();
    expect(await done()).toEqual(['consortium', 'organisations', 'indicators']);
    const period = await builders.aPeriod({ number: 1 });
    for (const organisationId of Object.values(house.ids.organisations))
      await builders.anAssignment({ indicatorId, organisationId });
    const before = ['consortium', 'organisations', 'periods', 'indicators', 'assignments'];
    expect(await done()).toEqual(before);
    expect((await lead.post(`/api/periods/${period.id}/open`, { version: period.version })).status).toBe(200);
    expect(await done()).toEqual([...before, 'opening']);
  });

  test('people are complete when each organisation has a manager, or one who is invited and can still come', async () => {
    expect(await people()).toMatchObject({ isDone: false, n: 2, of: 3 });
    const lead = await house.as('lead');
    const organisationId = house.ids.organisations.lead;
    await lead.post('/api/invitations', { email: 'm@own.example', role: 'partnerManager', organisationId });
    expect(await people()).toMatchObject({ isDone: true, n: 3, of: 3 });
    house.clock.set('2019-03-23T09:00:00.000Z');
    expect(await people()).toMatchObject({ isDone: false, n: 2, of: 3 });
  });
});
