import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseRows } from '../testing/app/responseParsers.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';

const fresh = 'a brand new password';
const organisation = { slug: 'ours', name: 'Our Organisation', country: 'SI' };
const accountFields = { email: ' Ana@Ours.Example', name: 'Ana', password: fresh };
const signedOut: readonly Person[] = ['staffA', 'managerA', 'lead', 'evaluator'];

describe.each(engines)('leaving the demo, on %s', (engine) => {
  let app: TestApp;
  let confirm: string;
  beforeEach(async () => {
    app = await startTestApp(engine);
    confirm = (await app.pilotage.stores.system().get('consortium', 1)).name;
    await app.pilotage.stores.system().internal.demo.markRows();
  });
  afterEach(() => app.close());

  const leave = async (by: Person, body: object) => (await app.signInAs(by)).post('/api/consortium/leave-demo', body);
  const setup = async (by: Person) => (await (await app.signInAs(by)).get('/api/setup')).body;
  const full = () => ({ confirm, organisation, account: accountFields });

  /** Somebody of their own with this role at the demo's lead organisation. */
  async function joined(email: string, role: 'leadPartner' | 'partnerStaff') {
    const lead = await app.signInAs('lead');
    const invited = await lead.post('/api/invitations', { email, role, organisationId: app.ids.organisations.lead });
    expect(invited.status).toBe(201);
    await app.pilotage.jobs.tick();
    const token = /#(\S{43})\s/.exec(app.mails.findLast(({ to }) => to === email)?.text ?? '')?.[1];
    expect(
      (await (await app.signInAs()).post('/api/auth/accept-invitation', { token, name: 'Bo', password: fresh })).status,
    ).toBe(200);
    const client = await app.signInAs();
    expect((await client.signIn(email, fresh)).status).toBe(200);
    return client;
  }

  test('with a demo account: an own account and organisation come in its place, everything else goes, and it is told', async () => {
    expect(await setup('lead')).toMatchObject({ demo: { needsAccount: true, needsOrganisation: true } });
    const people = await Promise.all(signedOut.map((person) => app.signInAs(person)));
    expect((await leave('lead', full())).status).toBe(200);
    for (const person of people) expect((await person.get('/api/session')).status).toBe(401);
    const demo = await app.signInAs();
    expect((await demo.signIn('lead@house.example', password)).status).toBe(401);
    const ana = await app.signInAs();
    expect((await ana.signIn('ana@ours.example', fresh)).status).toBe(200);
    expect((await ana.get('/api/session')).body).toMatchObject({ memberships: [{ role: 'leadPartner' }] });
    expect(parseRows(await ana.list('organisations')).map(({ slug, kind }) => [slug, kind])).toEqual([['ours', 'lead']]);
    expect(parseRows(await ana.list('users')).map(({ email }) => email)).toEqual(['ana@ours.example']);
    expect((await ana.get('/api/consortium')).body).toMatchObject({ name: 'Consortium', countries: [] });
    expect((await ana.get('/api/setup')).body).toMatchObject({ demo: null, steps: { 0: { step: 'consortium', isDone: false } } });
    expect(parseRows(await ana.list('auditEvents')).map(({ action, resource, actorId }) => [action, resource, actorId])).toEqual([
      ['leaveDemo', 'consortium', app.ids.users.lead],
    ]);
    expect(parseProblemCode(await ana.post('/api/consortium/leave-demo', { ...full(), confirm: 'Consortium' }))).toBe('notDemo');
  });

  test('with an own account: it stays with its password and leads on; other own accounts stay, without the demo’s roles', async () => {
    const boss = await joined('boss@own.example', 'leadPartner');
    const second = await joined('second@own.example', 'leadPartner');
    const helper = await joined('helper@own.example', 'partnerStaff');
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
    expect((await (await app.signInAs()).signIn('boss@own.example', fresh)).status).toBe(200);
  });

  test('nobody else may, and nothing happens without the typed name, the account or the organisation', async () => {
    await joined('known@own.example', 'partnerStaff');
    await Promise.all(signedOut.map((person) => app.signInAs(person)));
    const before = await readAllRows(app);
    for (const person of ['staffA', 'managerA', 'staffLead', 'evaluator', 'observer', 'juror'] as const) {
      expect([person, (await leave(person, full())).status]).toEqual([person, 403]);
      expect([person, (await (await app.signInAs(person)).get('/api/setup')).status]).toEqual([person, 403]);
    }
    expect((await (await app.signInAs()).post('/api/consortium/leave-demo', full())).status).toBe(401);
    expectInvalid(await leave('lead', { ...full(), confirm: `${confirm}x` }), ['confirm']);
    expectInvalid(await leave('lead', { ...full(), account: null }), ['account']);
    expectInvalid(await leave('lead', { ...full(), organisation: null }), ['organisation']);
    const weak = { email: 'known@own.example', name: 'X', password: 'short' };
    expectInvalid(await leave('lead', { ...full(), account: weak }), ['account.email', 'account.password']);
    expectInvalid(await leave('lead', { ...full(), account: { ...accountFields, email: 'a@b.example\r\nBcc: c@d.example' } }), [
      'account.email',
    ]);
    expect(await readAllRows(app)).toEqual(before);
  });

  test('two at once: one leaves, the other is told that it is over', async () => {
    const body = full();
    const answers = await Promise.all([
      leave('lead', body),
      leave('lead', { ...body, account: { ...accountFields, name: 'Ane' } }),
    ]);
    const [won, lost] = answers.map(({ status }) => status).toSorted();
    // The loser finds the demo gone, or already its own session.
    expect([won, [401, 409].includes(lost ?? 0)]).toEqual([200, true]);
    expect(await app.pilotage.stores.system().count('users', {})).toBe(1);
  });

  test('where there is no demo it is refused, and everything stays', async () => {
    const other = await startTestApp(engine);
    const before = await readAllRows(other);
    const answer = await (await other.signInAs('lead')).post('/api/consortium/leave-demo', { ...full(), confirm: 'Consortium' });
    expect(parseProblemCode(answer)).toBe('notDemo');
    const after = await readAllRows(other);
    expect(after.organisations).toEqual(before.organisations);
    await other.close();
  });
});
