import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, expectInvalid, idsIn, recordIn } from '../testing/answered.ts';
import { eventsIn } from '../testing/builders.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { type House, openHouse, people, type Person } from '../testing/house.ts';
import { openScene, type Scene } from '../testing/scene.ts';

describe.each(engines)('who is in, on %s', (engine) => {
  let house: House;
  let scene: Scene;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
  });
  afterAll(() => house.close());

  async function membershipOf(person: Person): Promise<number> {
    const userId = house.ids.users[person];
    const [row] = await house.pilotage.stores.system().all('memberships', { where: { userId, role: people[person].role } });
    return row?.id ?? 0;
  }

  const managersOf = (organisationId: number) =>
    house.pilotage.stores.system().count('memberships', { organisationId, role: 'partnerManager' });

  test('the last manager of an organisation stays, whoever removes or demotes them', async () => {
    const lead = await house.as('lead');
    const last = await membershipOf('managerB');
    const before = await everythingIn(house);
    const [removed, demoted] = [
      await lead.delete(`/api/memberships/${last}`),
      await lead.put(`/api/memberships/${last}`, { version: 1, role: 'partnerStaff' }),
    ];
    for (const answer of [removed, demoted]) expect([answer.status, codeIn(answer)]).toEqual([409, 'lastManager']);
    expect(await everythingIn(house)).toEqual(before);
  });

  test('of two managers who are removed at once one stays', async () => {
    const { b } = house.ids.organisations;
    const lead = await house.as('lead');
    for (let round = 0; round < 5; round += 1) {
      const user = await scene.aUser();
      await scene.builders.aMembership(user.id, b, 'partnerManager');
      const both = idsIn(await lead.list('memberships', { filter: { organisationId: b, role: 'partnerManager' } }));
      expect(both).toHaveLength(2);
      const answers = await Promise.all(both.map((id) => lead.delete(`/api/memberships/${id}`)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      expect(await managersOf(b)).toBe(1);
    }
  });

  test('the last manager is not disabled either, nor is the last one who is enabled demoted or removed', async () => {
    const { b } = house.ids.organisations;
    const lead = await house.as('lead');
    const disable = async (userId: number) => {
      const { version } = recordIn('users', await lead.get(`/api/users/${userId}`), 200);
      return lead.put(`/api/users/${userId}`, { version, disabled: true });
    };
    const [only, ...more] = await house.pilotage.stores
      .system()
      .all('memberships', { where: { organisationId: b, role: 'partnerManager' } });
    if (!only || more.length > 0) throw new Error('There is not one manager.');
    expect(codeIn(await disable(only.userId))).toBe('lastManager');
    const second = await scene.aUser();
    const { id: membershipId } = await scene.builders.aMembership(second.id, b, 'partnerManager');
    expect((await disable(second.id)).status).toBe(200);
    for (const answer of [
      await disable(only.userId),
      await lead.delete(`/api/memberships/${only.id}`),
      await lead.put(`/api/memberships/${only.id}`, { version: only.version, role: 'partnerStaff' }),
    ])
      expect([answer.status, codeIn(answer)]).toEqual([409, 'lastManager']);
    expect((await lead.delete(`/api/memberships/${membershipId}`)).status).toBe(200);
  });

  test('nobody changes or ends the own membership', async () => {
    const manager = await house.as('managerA');
    await scene.builders.aMembership((await scene.aUser()).id, house.ids.organisations.a, 'partnerManager');
    const own = await membershipOf('managerA');
    const before = await everythingIn(house);
    expect(codeIn(await manager.delete(`/api/memberships/${own}`))).toBe('ownMembership');
    expect(codeIn(await manager.put(`/api/memberships/${own}`, { version: 1, role: 'partnerStaff' }))).toBe('ownMembership');
    expect(await everythingIn(house)).toEqual(before);
  });

  test('only the lead partner disables somebody, and not itself', async () => {
    const before = await everythingIn(house);
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer', 'juror'] as const) {
      const client = await house.as(person);
      const answer = await client.put(`/api/users/${house.ids.users[person]}`, { version: 1, disabled: true });
      expect([answer.status, codeIn(answer)]).toEqual([409, 'ownMembership']);
    }
    const manager = await house.as('managerA');
    expect((await manager.put(`/api/users/${house.ids.users.staffA}`, { version: 1, disabled: true })).status).toBe(403);
    const lead = await house.as('lead');
    expect((await lead.put(`/api/users/${house.ids.users.lead}`, { version: 1, disabled: true })).status).toBe(409);
    for (const disabled of ['true', 1, null, [], {}])
      expectInvalid(await lead.put(`/api/users/${house.ids.users.staffA}`, { version: 1, disabled }), ['disabled']);
    expect(await everythingIn(house)).toEqual(before);
  });

  test('whoever is disabled is out at once, and stays out when they are let in again', async () => {
    const [lead, observer] = [await house.as('lead'), await house.as('observer')];
    const address = `/api/users/${house.ids.users.observer}`;
    expect((await observer.list('pilots')).status).toBe(200);
    expect((await lead.put(address, { version: 1, disabled: true })).status).toBe(200);
    const events = await eventsIn(house);
    for (const asked of [observer.get('/api/session'), observer.list('pilots'), observer.put(address, { version: 2, name: 'x' })])
      expect((await asked).status).toBe(401);
    expect(await eventsIn(house)).toBe(events);
    expect((await lead.put(address, { version: 2, disabled: false })).status).toBe(200);
    expect((await observer.get('/api/session')).status).toBe(401);
  });

  test('nobody makes a user through the API, and no event of the trail names one', async () => {
    const before = await everythingIn(house);
    for (const person of ['lead', 'managerA', 'staffA'] as const) {
      const client = await house.as(person);
      expect((await client.post('/api/users', { email: 'new@house.example', name: 'New' })).status).toBe(403);
    }
    expect(await everythingIn(house)).toEqual(before);
    expect(before.auditEvents).toContain('[personal]');
    expect(before.auditEvents).not.toContain('house.example');
    expect(before.auditEvents).not.toContain('Canary');
  });
});
