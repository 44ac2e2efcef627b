import { systemStoreOf } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { viewerOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ApiClient } from '../../testing/app/apiClient.ts';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { expectInvalid, parseIds, parseProblemCode } from '../../testing/app/responseParsers.ts';
import { createApiFactories } from '../../testing/factories/apiFactories.ts';
import { password, type Person, startTestApp, type TestApp } from '../../testing/app/testApp.ts';

const path = '/api/session/view-as';
const sessionShape = z.looseObject({
  activeMembershipId: z.int(),
  memberships: z.array(z.object({ id: z.int(), role: z.string(), organisationId: z.int().nullable() })),
  viewingAs: z.object({ role: z.string(), organisationName: z.string().nullable(), until: z.string() }).nullable(),
});

describe.each(engines)('to look on as a role, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    await createApiFactories(app).anOpenPeriod({ number: 1, startsOn: '2001-01-01', endsOn: '2001-12-31', dueOn: '2002-01-31' });
  });
  afterAll(() => app.close());

  async function signIn(person: Person): Promise<ApiClient> {
    const client = new ApiClient(app.origin, app.pilotage.routes);
    await client.signIn(`${person.toLowerCase()}@house.example`, password);
    return client;
  }

  const staffOfA = () => ({ role: 'partnerStaff', organisationId: app.ids.organisations.a });

  async function lookOn(viewAs: object = staffOfA()): Promise<ApiClient> {
    const client = await signIn('lead');
    const response = await client.post(path, viewAs);
    if (response.status !== 200) throw new Error(response.text);
    return client;
  }

  const readSession = async (client: ApiClient) => sessionShape.parse((await client.get('/api/session')).body);
  const isViewing = async (client: ApiClient) => (await readSession(client)).viewingAs !== null;
  const listEvents = (action: 'viewAs' | 'endViewAs' | 'exportViewed') =>
    app.pilotage.stores.system().all('auditEvents', { where: { action } });

  test('the session says as what the lead partner looks on, with the rights and the one membership of that role', async () => {
    const client = await lookOn();
    const session = await readSession(client);
    expect(session.viewingAs).toMatchObject({ role: 'partnerStaff', organisationName: 'Organisation A' });
    expect(session.memberships).toEqual([{ id: session.activeMembershipId, ...staffOfA() }]);
    expect(session.activeMembershipId).toBeLessThan(0);
    expect(parseIds(await client.list('organisations'))).toEqual(parseIds(await (await signIn('staffA')).list('organisations')));
    expect((await client.delete(path)).status).toBe(200);
    expect((await readSession(client)).viewingAs).toBeNull();
    expect(parseIds(await client.list('memberships'))).toEqual(parseIds(await (await signIn('lead')).list('memberships')));
  });

  test.each(['managerA', 'staffA', 'managerLead', 'evaluator', 'observer', 'juror'] as const)('%s may not', async (person) => {
    const client = await signIn(person);
    expect((await client.post(path, staffOfA())).status).toBe(403);
    expect(await isViewing(client)).toBe(false);
  });

  test('only as a role that is another, of an organisation where it has one', async () => {
    const client = await signIn('lead');
    const { a } = app.ids.organisations;
    expectInvalid(await client.post(path, { role: 'leadPartner', organisationId: a }), ['role']);
    expectInvalid(await client.post(path, { role: 'partnerStaff', organisationId: null }), ['organisationId']);
    expectInvalid(await client.post(path, { role: 'partnerStaff', organisationId: 999_999 }), ['organisationId']);
    expectInvalid(await client.post(path, { role: 'evaluator', organisationId: a }), ['organisationId']);
    expect(await isViewing(client)).toBe(false);
  });

  test('nobody begins within it, switches the membership, or reads what belongs to a person', async () => {
    const client = await lookOn();
    const { activeMembershipId } = await readSession(client);
    const before = await readAllRows(app);
    const responses = [
      await client.post(path, { role: 'evaluator', organisationId: null }),
      await client.put('/api/session', { activeMembershipId }),
      await client.post('/api/auth/change-password', { currentPassword: password, newPassword: `${password}-2` }),
      await client.post('/api/calendar-address'),
      await client.get('/api/calendar-address'),
      await client.get('/api/session/list'),
    ];
    for (const response of responses) expect([response.status, parseProblemCode(response)]).toEqual([403, 'viewingAs']);
    expect(await readAllRows(app)).toEqual(before);
    expect((await readSession(client)).viewingAs?.role).toBe('partnerStaff');
  });

  test('another session of the same person does not look on', async () => {
    const [viewing, other] = [await lookOn(), await signIn('lead')];
    expect([await isViewing(viewing), await isViewing(other)]).toEqual([true, false]);
    expect((await other.list('memberships')).status).toBe(200);
  });

  test('beginning and end are in the audit trail, for the lead partner and the managers of that organisation', async () => {
    const client = await lookOn();
    await client.delete(path);
    await client.delete(path);
    const [begun, ended] = [(await listEvents('viewAs')).at(-1), (await listEvents('endViewAs')).at(-1)];
    const { a } = app.ids.organisations;
    for (const event of [begun, ended])
      expect(event).toMatchObject({
        actorId: app.ids.users.lead,
        actorRole: 'leadPartner',
        resource: 'organisations',
        recordId: a,
        organisationId: a,
        after: { role: 'partnerStaff' },
      });
    const filter = { id: [begun?.id, ended?.id] };
    for (const person of ['lead', 'managerA'] as const)
      expect(parseIds(await (await signIn(person)).list('auditEvents', { filter }))).toHaveLength(2);
    expect(parseIds(await (await signIn('managerB')).list('auditEvents', { filter }))).toEqual([]);
  });

  test('of two requests at once one begins', async () => {
    const client = await signIn('lead');
    const before = (await listEvents('viewAs')).length;
    const responses = await Promise.all([client.post(path, staffOfA()), client.post(path, staffOfA())]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    expect((await listEvents('viewAs')).length).toBe(before + 1);
  });

  test('it ends with signing out, which the trail says, too', async () => {
    const client = await lookOn();
    const before = (await listEvents('endViewAs')).length;
    await client.post('/api/auth/sign-out', {});
    expect((await client.get('/api/session')).status).toBe(401);
    expect((await listEvents('endViewAs')).length).toBe(before + 1);
  });

  test('it ends with signing in over it; a wrong password ends nothing', async () => {
    const client = await lookOn();
    const before = (await listEvents('endViewAs')).length;
    await client.signIn('lead@house.example', 'wrong').catch(() => undefined);
    expect([await isViewing(client), (await listEvents('endViewAs')).length]).toEqual([true, before]);
    await client.signIn('lead@house.example', 'test-house-password');
    expect([await isViewing(client), (await listEvents('endViewAs')).length]).toEqual([false, before + 1]);
  });

  test('it ends after an hour; who still reads as that role is told instead of getting other rows', async () => {
    const client = await lookOn();
    const { activeMembershipId } = await readSession(client);
    const header = { 'Active-Membership': String(activeMembershipId) };
    expect((await client.get('/api/pilots', header)).status).toBe(200);
    app.clock.set(new Date(app.clock.now().getTime() + 60 * 60_000 + 1).toISOString());
    const before = (await listEvents('endViewAs')).length;
    const [first, second] = await Promise.all([client.get('/api/pilots', header), client.get('/api/pilots', header)]);
    for (const response of [first, second]) expect(parseProblemCode(response)).toBe('otherMembership');
    expect((await listEvents('endViewAs')).length).toBe(before + 1);
    expect(await isViewing(client)).toBe(false);
  });

  test('a page of the own membership reads nothing while another tab looks on', async () => {
    const client = await signIn('lead');
    const { activeMembershipId } = await readSession(client);
    const header = { 'Active-Membership': String(activeMembershipId) };
    await client.post(path, staffOfA());
    expect(parseProblemCode(await client.get('/api/pilots', header))).toBe('otherMembership');
    expect(parseProblemCode(await client.get('/api/pilots', { 'Active-Membership': '-5' }))).toBe('otherMembership');
    expect(parseProblemCode(await client.get('/api/pilots', { 'Active-Membership': 'x' }))).toBe('malformed');
    expect((await client.get('/api/pilots')).status).toBe(200);
  });

  test('it ends at once when the membership of the lead partner changes or the organisation is removed', async () => {
    const system = app.pilotage.stores.system();
    const organisation = await (await signIn('lead')).post('/api/organisations', {
      slug: 'soon-gone',
      name: 'Soon Gone',
      country: 'IT',
      kind: 'partner',
    });
    const { id } = z.looseObject({ id: z.int() }).parse(organisation.body);
    const ofRemoved = await lookOn({ role: 'partnerManager', organisationId: id });
    expect((await (await signIn('lead')).delete(`/api/organisations/${id}`)).status).toBe(200);
    expect(await isViewing(ofRemoved)).toBe(false);

    const client = await lookOn();
    const [own] = await system.all('memberships', { where: { userId: app.ids.users.lead, role: 'leadPartner' } });
    const setRole = (role: string) =>
      app.opened.dataSource.query(`UPDATE memberships SET role = '${role}' WHERE id = ${own?.id}`);
    await setRole('partnerStaff');
    try {
      expect((await client.list('memberships')).status).toBe(200);
      const session = await readSession(client);
      expect([session.viewingAs, session.memberships]).toEqual([
        null,
        [{ id: own?.id, role: 'partnerStaff', organisationId: app.ids.organisations.lead }],
      ]);
    } finally {
      await setRole('leadPartner');
    }
    expect(await isViewing(client)).toBe(false);
  });

  test('it ends with all sessions of the person: by a new password, by a mailed link, and with the account', async () => {
    const other = `${password} 2`;
    const changePassword = async (currentPassword: string, newPassword: string) => {
      const client = new ApiClient(app.origin, app.pilotage.routes);
      await client.signIn('lead@house.example', currentPassword);
      expect((await client.post('/api/auth/change-password', { currentPassword, newPassword })).status).toBe(200);
    };
    // Sessions of the tests above look on still.
    await changePassword(password, other);
    const before = (await listEvents('endViewAs')).length;
    const expectEnded = async (client: ApiClient, times: number) => {
      const events = (await listEvents('endViewAs')).slice(before);
      expect([(await client.get('/api/session')).status, events.length]).toEqual([401, times]);
      expect(events.at(-1)).toMatchObject({ recordId: app.ids.organisations.a, after: { role: 'partnerStaff' } });
    };
    await changePassword(other, password);
    let viewing = await lookOn();
    await changePassword(password, other);
    await changePassword(other, password);
    await expectEnded(viewing, 1);

    viewing = await lookOn();
    const visitor = new ApiClient(app.origin, app.pilotage.routes);
    await visitor.post('/api/auth/forgot-password', { email: 'lead@house.example' });
    await app.pilotage.jobs.tick();
    const [, token] = /#([A-Za-z0-9_-]{43})\s/.exec(app.mails.splice(0).at(-1)?.text ?? '') ?? [];
    expect((await visitor.post('/api/auth/reset-password', { token, password })).status).toBe(200);
    await expectEnded(viewing, 2);

    const { evaluator: userId } = app.ids.users;
    const system = app.pilotage.stores.system();
    const second = await system.insert('memberships', {
      userId,
      role: 'leadPartner',
      organisationId: app.ids.organisations.lead,
    });
    viewing = await signIn('evaluator');
    expect((await viewing.put('/api/session', { activeMembershipId: second.id })).status).toBe(200);
    expect((await viewing.post(path, staffOfA())).status).toBe(200);
    const { version } = await system.get('users', userId);
    expect((await (await signIn('lead')).put(`/api/users/${userId}`, { version, disabled: true })).status).toBe(200);
    await expectEnded(viewing, 3);
  });

  test('files that were taken along meanwhile are in the trail', async () => {
    const client = await lookOn({ role: 'evaluator', organisationId: null });
    const before = (await listEvents('exportViewed')).length;
    expect((await client.get('/api/progress/export')).status).toBe(200);
    expect((await client.post(`${path}/exports`, { file: 'pilots.csv' })).status).toBe(200);
    const events = (await listEvents('exportViewed')).slice(before);
    expect(events.map(({ actorId, resource, after }) => [actorId, resource, after?.role, after?.file])).toEqual([
      [app.ids.users.lead, 'memberships', 'evaluator', '/api/progress/export'],
      [app.ids.users.lead, 'memberships', 'evaluator', 'pilots.csv'],
    ]);
    const outside = await signIn('lead');
    await outside.post(`${path}/exports`, { file: 'pilots.csv' });
    expect((await listEvents('exportViewed')).length).toBe(before + 2);
  });

  test('its store refuses every write by itself, also that of the system within it', async () => {
    const system = app.pilotage.stores.system();
    const [own] = await system.all('memberships', { where: { userId: app.ids.users.lead, role: 'leadPartner' } });
    if (own?.role !== 'leadPartner' || own.organisationId === null) throw new Error('There is no lead partner.');
    const { id, userId, organisationId } = own;
    const viewedBy = { id, userId, organisationId, role: own.role };
    const actor = { id: -1, userId: 0, ...staffOfA(), role: 'partnerStaff' as const, viewedBy };
    expect(viewerOf(actor)).toEqual(viewedBy);
    const store = app.pilotage.stores.for(actor);
    const before = await readAllRows(app);
    await expect(systemStoreOf(store).deleteSessions(userId)).rejects.toThrow('nothing is written');
    await expect(store.transaction((store) => systemStoreOf(store).lockRow('organisations', organisationId))).rejects.toThrow(
      'nothing is written',
    );
    await expect(store.internal.sessions.deleteOfUser(userId)).rejects.toThrow('nothing is written');
    await expect(store.remove('organisations', organisationId)).rejects.toThrow();
    expect(await readAllRows(app)).toEqual(before);
  });
});
