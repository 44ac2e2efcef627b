import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseProblemCode, expectInvalid, parseRecord, parseRows } from '../../testing/app/responseParsers.ts';
import { uniqueName } from '../../testing/factories/apiFactories.ts';
import type { ApiResponse } from '../../testing/app/apiClient.ts';
import { createInvitationFixture } from '../../testing/fixtures/invitationFixture.ts';
import { type TestApp, startTestApp, password } from '../../testing/app/testApp.ts';

const newPassword = 'a brand new password';

describe.each(engines)('invitations, on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  const {
    system,
    invite,
    takeMails: mailsSent,
    inviteAndReadMail: invited,
    accept,
    getInvitation: look,
    transition: step,
  } = createInvitationFixture(() => app);

  test('a manager invites staff of the own organisation; the mail alone holds the token', async () => {
    const { invitation, token } = await invited('managerA', { email: ' New.Person@House.Example ', name: 'New' });
    expect(invitation).toMatchObject({ email: 'new.person@house.example', state: 'pending', locale: 'en' });
    expect(token).toHaveLength(43);
    for (const person of ['managerA', 'lead'] as const) {
      const client = await app.signInAs(person);
      const told = [await client.list('invitations'), await client.get(`/api/invitations/${invitation.id}`)];
      expect(told.map(({ text }) => text).join()).not.toMatch(new RegExp(`${token}|hash|token`, 'i'));
    }
    expect((await (await app.signInAs('managerB')).get(`/api/invitations/${invitation.id}`)).status).toBe(404);
    for (const table of ['mails', 'linkTokens', 'invitations', 'auditEvents'])
      expect(JSON.stringify(await app.opened.dataSource.query(`SELECT * FROM ${table}`))).not.toContain(token);
    const trail = JSON.stringify(await system().all('auditEvents', { where: { resource: 'invitations' } }));
    expect(trail).not.toMatch(/new\.person|"New"/);
  });

  test('nobody invites to a higher role or to another organisation', async () => {
    const email = 'x@house.example';
    const { lead, b } = app.ids.organisations;
    for (const fields of [
      { role: 'leadPartner' },
      { organisationId: b },
      { role: 'observer', organisationId: null },
      { organisationId: lead },
    ])
      expect([fields, (await invite('managerA', { email, ...fields })).status]).toEqual([fields, 403]);
    expect((await invite('staffA', { email })).status).toBe(403);
    expectInvalid(await invite('lead', { email, role: 'leadPartner', organisationId: b }), ['organisationId']);
    expectInvalid(await invite('managerA', { email: 'a@b.example\r\nBcc: c@d.example' }), ['email']);
    expectInvalid(await invite('managerA', { email: 'Ana <a@b.example>' }), ['email']);
    expect(await mailsSent()).toEqual([]);
  });

  test('accepted by a new person: one user, one membership of the invitation, with an own password', async () => {
    const { token } = await invited('managerA', { email: 'new@house.example', role: 'partnerManager' });
    expect((await look(token)).body).toMatchObject({
      email: 'new@house.example',
      organisation: 'Organisation A',
      needs: 'account',
    });
    expectInvalid(await accept({ token, name: 'New', password: 'short' }), ['password']);
    expectInvalid(await accept({ token }), ['name', 'password']);
    const other = { email: 'evil@x.example', organisationId: app.ids.organisations.b, role: 'leadPartner' };
    expect((await accept({ token, name: 'New', password: newPassword, ...other })).status).toBe(422);
    expect((await accept({ token, name: 'New', password: newPassword })).status).toBe(200);
    const client = await app.signInAs();
    expect((await client.signIn('new@house.example', newPassword)).status).toBe(200);
    expect((await client.get('/api/session')).body).toMatchObject({
      memberships: [{ organisationId: app.ids.organisations.a, role: 'partnerManager' }],
    });
    expect(parseProblemCode(await accept({ token, name: 'New', password: newPassword }))).toBe('linkExpired');
    expect(parseProblemCode(await look(token))).toBe('linkExpired');
  });

  test('twenty concurrent acceptances create one user and one membership', async () => {
    const { token } = await invited('lead', { email: 'new@house.example', role: 'observer', organisationId: null });
    const [users, memberships] = [await system().count('users', {}), await system().count('memberships', {})];
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, at) => accept({ token, name: `New ${at}`, password: `${newPassword} ${at}` })),
    );
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect([await system().count('users', {}), await system().count('memberships', {})]).toEqual([users + 1, memberships + 1]);
  });

  test('only the owner of an existing account can accept, and the inviter does not learn of the account', async () => {
    const known = await invite('managerA', { email: 'staffb@house.example' });
    const unknown = await invite('managerA', { email: 'nobody@house.example' });
    expect([known.status, unknown.status]).toEqual([201, 201]);
    const shape = ({ body }: ApiResponse) => Object.keys(parseRecord('invitations', { ...known, body }, 201));
    expect(shape(known)).toEqual(shape(unknown));
    const mail = (await mailsSent()).find(({ to }) => to === 'staffb@house.example');
    const token = /#(\S{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await look(token)).body).toMatchObject({ needs: 'password' });
    expect((await look(token, 'staffB')).body).toMatchObject({ needs: 'nothing' });
    expect((await accept({ token, name: 'Thief', password: 'thiefs own password' })).status).toBe(401);
    expect((await accept({ token }, 'staffA')).status).toBe(401);
    const users = await system().count('users', {});
    expect((await accept({ token }, 'staffB')).status).toBe(200);
    expect(await system().count('users', {})).toBe(users);
    expect((await (await app.signInAs('staffB')).get('/api/session')).body).toMatchObject({
      memberships: [{ organisationId: app.ids.organisations.b }, { organisationId: app.ids.organisations.a }],
    });
    expectInvalid(await invite('managerA', { email: 'staffb@house.example' }), ['email']);
  });

  test('with the password of the account it works signed out, and guessing is limited', async () => {
    const { token } = await invited('managerA', { email: 'staffb@house.example' });
    for (let at = 0; at < 10; at += 1) expect((await accept({ token, password: `wrong guess ${at}` })).status).toBe(401);
    expect((await accept({ token, password })).status).toBe(429);
    app.clock.set('2019-03-16T09:00:00.000Z');
  });

  test('a disabled account cannot accept, even with the right password', async () => {
    const { token } = await invited('managerB', { email: 'staffa@house.example' });
    const lead = await app.signInAs('lead');
    const staff = parseRecord('users', await lead.get(`/api/users/${app.ids.users.staffA}`), 200);
    expect((await lead.put(`/api/users/${staff.id}`, { ...staff, disabled: true })).status).toBe(200);
    expect(parseProblemCode(await accept({ token, password }))).toBe('linkExpired');
    expect(parseProblemCode(await accept({ token, password: 'a wrong password here' }))).toBe('linkExpired');
    expect(await system().count('memberships', { userId: staff.id })).toBe(1);
  });

  test('a revoked or expired invitation is refused; resent it is valid for another week', async () => {
    const revoked = await invited('managerA', { email: 'one@house.example' });
    expect((await step('managerB', revoked.invitation.id, 'revoke')).status).toBe(404);
    expect(parseRecord('invitations', await step('managerA', revoked.invitation.id, 'revoke'), 200).state).toBe('revoked');
    expect((await accept({ token: revoked.token, name: 'One', password: newPassword })).status).toBe(404);
    const old = await invited('managerA', { email: 'two@house.example' });
    expect((await step('managerA', old.invitation.id, 'resend')).status).toBe(429);
    app.clock.set('2019-03-22T09:00:00.000Z');
    expect((await look(old.token)).status).toBe(404);
    const manager = await app.signInAs();
    await manager.signIn('managera@house.example', password);
    const again = await manager.post(`/api/invitations/${old.invitation.id}/resend`, { version: 1 });
    expect(parseRecord('invitations', again, 200).expiresAt).toBe('2019-03-29T09:00:00.000Z');
    const [mail] = await mailsSent();
    const token = /#(\S{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await accept({ token, name: 'Two', password: newPassword })).status).toBe(200);
  });

  test('revoked before its mail went out: no mail', async () => {
    const { id } = parseRecord('invitations', await invite('managerA', { email: 'one@house.example' }), 201);
    await step('managerA', id, 'revoke');
    expect(await mailsSent()).toEqual([]);
  });

  test('the same address twice is refused, and so is the fifty-first; nothing typed by a manager becomes a link', async () => {
    const manager = await app.signInAs('managerA');
    const organisation = await manager.get(`/api/organisations/${app.ids.organisations.a}`);
    const name = 'Win <b>now</b> http://evil.example/x www.evil.example';
    const { version } = parseRecord('organisations', organisation, 200);
    expect((await manager.put(`/api/organisations/${app.ids.organisations.a}`, { version, name })).status).toBe(200);
    expect((await invite('managerA', { email: 'one@house.example', name: 'http://evil.example' })).status).toBe(201);
    const [mail] = await mailsSent();
    expect(mail?.text).not.toMatch(/evil\.example/);
    expect(mail?.html).not.toContain('<b>');
    expect(parseProblemCode(await invite('managerA', { email: 'ONE@house.example' }))).toBe('duplicate');
    const more: ApiResponse[] = [];
    // Side by side, so that counting and storing meet, but no more than a loaded database takes.
    for (let group = 0; group < 11; group += 1)
      more.push(
        ...(await Promise.all(
          Array.from({ length: 5 }, () => invite('managerA', { email: `${uniqueName('many')}@house.example` })),
        )),
      );
    expect(more.filter(({ status }) => status === 201)).toHaveLength(49);
    expect(new Set(more.filter(({ status }) => status !== 201).map(parseProblemCode))).toEqual(new Set(['tooManyInvitations']));
    expect(parseRows(await manager.list('invitations', { range: [0, 99] }))).toHaveLength(50);
  });
});
