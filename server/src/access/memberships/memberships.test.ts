import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseIds, parseRecord } from '../../testing/app/responseParsers.ts';
import { countAuditEvents } from '../../testing/factories/apiFactories.ts';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { type TestApp, startTestApp, people, type Person } from '../../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

describe.each(engines)('memberships, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  async function membershipOf(person: Person): Promise<number> {
    const userId = app.ids.users[person];
    const [row] = await app.pilotage.stores.system().all('memberships', { where: { userId, role: people[person].role } });
    return row?.id ?? 0;
  }

  const managersOf = (organisationId: number) =>
    app.pilotage.stores.system().count('memberships', { organisationId, role: 'partnerManager' });

  test('nobody can remove or demote the last manager of an organisation', async () => {
    const lead = await app.signInAs('lead');
    const last = await membershipOf('managerB');
    const before = await readAllRows(app);
    const [removed, demoted] = [
      await lead.delete(`/api/memberships/${last}`),
      await lead.put(`/api/memberships/${last}`, { version: 1, role: 'partnerStaff' }),
    ];
    for (const response of [removed, demoted])
      expect([response.status, parseProblemCode(response)]).toEqual([409, 'lastManager']);
    expect(await readAllRows(app)).toEqual(before);
  });

  test('of two managers who are removed concurrently one stays', async () => {
    const { b } = app.ids.organisations;
    const lead = await app.signInAs('lead');
    for (let round = 0; round < 5; round += 1) {
      const user = await fixtures.aUser();
      await fixtures.builders.aMembership(user.id, b, 'partnerManager');
      const both = parseIds(await lead.list('memberships', { filter: { organisationId: b, role: 'partnerManager' } }));
      expect(both).toHaveLength(2);
      const responses = await Promise.all(both.map((id) => lead.delete(`/api/memberships/${id}`)));
      expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      expect(await managersOf(b)).toBe(1);
    }
  });

  test('the last enabled manager cannot be disabled, demoted or removed', async () => {
    const { b } = app.ids.organisations;
    const lead = await app.signInAs('lead');
    const disable = async (userId: number) => {
      const { version } = parseRecord('users', await lead.get(`/api/users/${userId}`), 200);
      return lead.put(`/api/users/${userId}`, { version, disabled: true });
    };
    const [only, ...more] = await app.pilotage.stores
      .system()
      .all('memberships', { where: { organisationId: b, role: 'partnerManager' } });
    if (!only || more.length > 0) throw new Error('There is not one manager.');
    expect(parseProblemCode(await disable(only.userId))).toBe('lastManager');
    const second = await fixtures.aUser();
    const { id: membershipId } = await fixtures.builders.aMembership(second.id, b, 'partnerManager');
    expect((await disable(second.id)).status).toBe(200);
    for (const response of [
      await disable(only.userId),
      await lead.delete(`/api/memberships/${only.id}`),
      await lead.put(`/api/memberships/${only.id}`, { version: only.version, role: 'partnerStaff' }),
    ])
      expect([response.status, parseProblemCode(response)]).toEqual([409, 'lastManager']);
    expect((await lead.delete(`/api/memberships/${membershipId}`)).status).toBe(200);
  });

  test('nobody changes or ends the own membership', async () => {
    const manager = await app.signInAs('managerA');
    await fixtures.builders.aMembership((await fixtures.aUser()).id, app.ids.organisations.a, 'partnerManager');
    const own = await membershipOf('managerA');
    const before = await readAllRows(app);
    expect(parseProblemCode(await manager.delete(`/api/memberships/${own}`))).toBe('ownMembership');
    expect(parseProblemCode(await manager.put(`/api/memberships/${own}`, { version: 1, role: 'partnerStaff' }))).toBe(
      'ownMembership',
    );
    expect(await readAllRows(app)).toEqual(before);
  });

  test('a manager of the lead organisation makes, changes and ends memberships of staff and managers alone', async () => {
    const { lead: organisationId } = app.ids.organisations;
    const manager = await app.signInAs('managerLead');
    const leading = await membershipOf('lead');
    // A second lead partner, so that it is not the last one that stays.
    const { id: second } = await fixtures.builders.aMembership((await fixtures.aUser()).id, organisationId, 'leadPartner');
    const { id: staff } = await fixtures.builders.aMembership((await fixtures.aUser()).id, organisationId, 'partnerStaff');
    const { id: userId } = await fixtures.aUser();
    const before = await readAllRows(app);
    for (const id of [leading, second]) {
      expect((await manager.get(`/api/memberships/${id}`)).status).toBe(200);
      expect((await manager.put(`/api/memberships/${id}`, { version: 1, role: 'partnerStaff' })).status).toBe(403);
      expect((await manager.delete(`/api/memberships/${id}`)).status).toBe(403);
    }
    expect((await manager.put(`/api/memberships/${staff}`, { version: 1, role: 'leadPartner' })).status).toBe(403);
    expect((await manager.post('/api/memberships', { userId, organisationId, role: 'leadPartner' })).status).toBe(403);
    const invited = { email: 'leading@house.example', organisationId, role: 'leadPartner' };
    expect((await manager.post('/api/invitations', invited)).status).toBe(403);
    expect(await readAllRows(app)).toEqual(before);
    expect((await manager.put(`/api/memberships/${staff}`, { version: 1, role: 'partnerManager' })).status).toBe(200);
    expect((await manager.delete(`/api/memberships/${staff}`)).status).toBe(200);
  });

  test('only the lead partner disables somebody, and not itself', async () => {
    const before = await readAllRows(app);
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer', 'juror'] as const) {
      const client = await app.signInAs(person);
      const response = await client.put(`/api/users/${app.ids.users[person]}`, { version: 1, disabled: true });
      expect([response.status, parseProblemCode(response)]).toEqual([409, 'ownMembership']);
    }
    const manager = await app.signInAs('managerA');
    expect((await manager.put(`/api/users/${app.ids.users.staffA}`, { version: 1, disabled: true })).status).toBe(403);
    const lead = await app.signInAs('lead');
    expect((await lead.put(`/api/users/${app.ids.users.lead}`, { version: 1, disabled: true })).status).toBe(409);
    for (const disabled of ['true', 1, null, [], {}])
      expectInvalid(await lead.put(`/api/users/${app.ids.users.staffA}`, { version: 1, disabled }), ['disabled']);
    expect(await readAllRows(app)).toEqual(before);
  });

  test('disabling a user ends the sessions at once; enabling restores none', async () => {
    const [lead, observer] = [await app.signInAs('lead'), await app.signInAs('observer')];
    const address = `/api/users/${app.ids.users.observer}`;
    expect((await observer.list('pilots')).status).toBe(200);
    expect((await lead.put(address, { version: 1, disabled: true })).status).toBe(200);
    const events = await countAuditEvents(app);
    for (const asked of [observer.get('/api/session'), observer.list('pilots'), observer.put(address, { version: 2, name: 'x' })])
      expect((await asked).status).toBe(401);
    expect(await countAuditEvents(app)).toBe(events);
    expect((await lead.put(address, { version: 2, disabled: false })).status).toBe(200);
    expect((await observer.get('/api/session')).status).toBe(401);
  });

  test('users cannot be created through the API, and the audit trail names none', async () => {
    const before = await readAllRows(app);
    for (const person of ['lead', 'managerA', 'staffA'] as const) {
      const client = await app.signInAs(person);
      expect((await client.post('/api/users', { email: 'new@house.example', name: 'New' })).status).toBe(403);
    }
    expect(await readAllRows(app)).toEqual(before);
    expect(before.auditEvents).toContain('[personal]');
    expect(before.auditEvents).not.toContain('house.example');
    expect(before.auditEvents).not.toContain('Canary');
  });
});
