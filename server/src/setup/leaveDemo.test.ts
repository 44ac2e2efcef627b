import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseRows } from '../testing/app/responseParsers.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';

const newPassword = 'a brand new password';
const organisation = { slug: 'ours', name: 'Our Organisation', country: 'SI' };
const accountFields = { email: ' Ana@Ours.Example', name: 'Ana', password: newPassword };
const signedOut: readonly Person[] = ['staffA', 'managerA', 'lead', 'evaluator'];

describe.each(engines)('leaving the demo on %s', (engine) => {
  let app: TestApp;
  let confirm: string;
  beforeEach(async () => {
    app = await startTestApp(engine);
    confirm = (await app.pilotage.stores.system().get('consortium', 1)).name;
    await app.pilotage.stores.system().internal.demo.markRows();
  });
  afterEach(() => app.close());

  const leave = async (person: Person, body: object) => (await app.signInAs(person)).post('/api/consortium/leave-demo', body);
  const getSetup = async (person: Person) => (await (await app.signInAs(person)).get('/api/setup')).body;
  const validBody = () => ({ confirm, organisation, account: accountFields });

  /** Invites a user outside the demo with this role at the demo's lead organisation, and signs in. */
  async function inviteUser(email: string, role: 'leadPartner' | 'partnerStaff') {
    const lead = await app.signInAs('lead');
    const invited = await lead.post('/api/invitations', { email, role, organisationId: app.ids.organisations.lead });
    expect(invited.status).toBe(201);
    await app.pilotage.jobs.tick();
    const token = /#(\S{43})\s/.exec(app.mails.findLast(({ to }) => to === email)?.text ?? '')?.[1];
    expect(
      (await (await app.signInAs()).post('/api/auth/accept-invitation', { token, name: 'Bo', password: newPassword })).status,
    ).toBe(200);
    const client = await app.signInAs();
    expect((await client.signIn(email, newPassword)).status).toBe(200);
    return client;
  }

  test('with a demo account: a new account and organisation replace the demo, and the trail records it', async () => {
    expect(await getSetup('lead')).toMatchObject({ demo: { needsAccount: true, needsOrganisation: true } });
    const people = await Promise.all(signedOut.map((person) => app.signInAs(person)));
    expect((await leave('lead', validBody())).status).toBe(200);
    for (const person of people) expect((await person.get('/api/session')).status).toBe(401);
    const demo = await app.signInAs();
    expect((await demo.signIn('lead@house.example', password)).status).toBe(401);
    const ana = await app.signInAs();
    expect((await ana.signIn('ana@ours.example', newPassword)).status).toBe(200);
    expect((await ana.get('/api/session')).body).toMatchObject({ memberships: [{ role: 'leadPartner' }] });
    expect(parseRows(await ana.list('organisations')).map(({ slug, kind }) => [slug, kind])).toEqual([['ours', 'lead']]);
    expect(parseRows(await ana.list('users')).map(({ email }) => email)).toEqual(['ana@ours.example']);
    expect((await ana.get('/api/consortium')).body).toMatchObject({ name: 'Consortium', countries: [] });
    expect((await ana.get('/api/setup')).body).toMatchObject({ demo: null, steps: { 0: { step: 'consortium', isDone: false } } });
    expect(parseRows(await ana.list('auditEvents')).map(({ action, resource, actorId }) => [action, resource, actorId])).toEqual([
      ['leaveDemo', 'consortium', app.ids.users.lead],
    ]);
    expect(parseProblemCode(await ana.post('/api/consortium/leave-demo', { ...validBody(), confirm: 'Consortium' }))).toBe(
      'notDemo',
    );
  });

  test('the new organisation gets an address of its own beside one of the same name that stays', async () => {
    const { name, country } = organisation;
    expect((await (await app.signInAs('lead')).post('/api/organisations', { name, country })).status).toBe(201);
    expect((await leave('lead', { ...validBody(), organisation: { name, country } })).status).toBe(200);
    const stored = await app.pilotage.stores.system().all('organisations');
    expect(stored.map(({ slug, kind }) => [slug, kind])).toEqual([
      ['our-organisation', 'partner'],
      ['our-organisation-2', 'lead'],
    ]);
  });

  test('with an own account: it remains lead partner; other own accounts remain without the demo’s roles', async () => {
    const boss = await inviteUser('boss@own.example', 'leadPartner');
    const second = await inviteUser('second@own.example', 'leadPartner');
    const helper = await inviteUser('helper@own.example', 'partnerStaff');
    expect((await boss.get('/api/setup')).body).toMatchObject({ demo: { needsAccount: false, needsOrganisation: true } });
    expect((await boss.post('/api/consortium/leave-demo', { confirm, organisation, account: null })).status).toBe(200);
    for (const client of [boss, second])
      expect((await client.get('/api/session')).body).toMatchObject({ memberships: [{ role: 'leadPartner' }] });
    expect((await helper.get('/api/session')).body).toMatchObject({ memberships: [] });
    expect(parseRows(await boss.list('users')).map(({ email }) => email)).toEqual([
      'boss@own.example',
      'second@own.example',
      'helper@own.example',
    ]);
    expect((await (await app.signInAs()).signIn('boss@own.example', newPassword)).status).toBe(200);
  });

  test('other roles are refused, and nothing changes without the confirmation, the account or the organisation', async () => {
    await inviteUser('known@own.example', 'partnerStaff');
    await Promise.all(signedOut.map((person) => app.signInAs(person)));
    const before = await readAllRows(app);
    for (const person of ['staffA', 'managerA', 'staffLead', 'evaluator', 'observer', 'juror'] as const) {
      expect([person, (await leave(person, validBody())).status]).toEqual([person, 403]);
      expect([person, (await (await app.signInAs(person)).get('/api/setup')).status]).toEqual([person, 403]);
    }
    expect((await (await app.signInAs()).post('/api/consortium/leave-demo', validBody())).status).toBe(401);
    expectInvalid(await leave('lead', { ...validBody(), confirm: `${confirm}x` }), ['confirm']);
    expectInvalid(await leave('lead', { ...validBody(), account: null }), ['account']);
    expectInvalid(await leave('lead', { ...validBody(), organisation: null }), ['organisation']);
    const weak = { email: 'known@own.example', name: 'X', password: 'short' };
    expectInvalid(await leave('lead', { ...validBody(), account: weak }), ['account.email', 'account.password']);
    expectInvalid(
      await leave('lead', { ...validBody(), account: { ...accountFields, email: 'a@b.example\r\nBcc: c@d.example' } }),
      ['account.email'],
    );
    expect(await readAllRows(app)).toEqual(before);
  });

  test('one of two concurrent requests succeeds, and the other is refused', async () => {
    const body = validBody();
    const responses = await Promise.all([
      leave('lead', body),
      leave('lead', { ...body, account: { ...accountFields, name: 'Ane' } }),
    ]);
    const [won, lost] = responses.map(({ status }) => status).toSorted();
    // The losing request finds no demo, or its session has already ended.
    expect([won, [401, 409].includes(lost ?? 0)]).toEqual([200, true]);
    expect(await app.pilotage.stores.system().count('users', {})).toBe(1);
  });

  test('without a demo it is refused and nothing changes', async () => {
    const other = await startTestApp(engine);
    const before = await readAllRows(other);
    const lead = await other.signInAs('lead');
    const response = await lead.post('/api/consortium/leave-demo', { ...validBody(), confirm: 'Consortium' });
    expect(parseProblemCode(response)).toBe('notDemo');
    const after = await readAllRows(other);
    expect(after.organisations).toEqual(before.organisations);
    await other.close();
  });
});
