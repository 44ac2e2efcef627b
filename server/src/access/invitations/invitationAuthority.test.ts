import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseProblemCode, parseRecord } from '../../testing/app/responseParsers.ts';
import { uniqueName } from '../../testing/factories/apiFactories.ts';
import { createInvitationFixture } from '../../testing/fixtures/invitationFixture.ts';
import { type TestApp, startTestApp, type Person } from '../../testing/app/testApp.ts';

const newPassword = 'a brand new password';

describe.each(engines)('invitations end with the inviter’s right to invite, on %s', (engine) => {
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

  /** Somebody who came by an invitation, signed in with an own password. */
  async function newcomer(by: Person, role: string) {
    const email = `${uniqueName('new')}@house.example`;
    const { token } = await invited(by, { email, role });
    expect((await accept({ token, name: 'New', password: newPassword })).status).toBe(200);
    const client = await app.signInAs();
    expect((await client.signIn(email, newPassword)).status).toBe(200);
    const [user] = await system().all('users', { where: { email } });
    const [membership] = await system().all('memberships', { where: { userId: user?.id } });
    return {
      client,
      user: parseRecord('users', { ...(await (await app.signInAs('lead')).get(`/api/users/${user?.id}`)) }, 200),
      membershipId: membership?.id ?? 0,
    };
  }
  const disable = async (userId: number, by: Person = 'lead') => {
    const client = await app.signInAs(by);
    const { version } = parseRecord('users', await client.get(`/api/users/${userId}`), 200);
    return client.put(`/api/users/${userId}`, { version, disabled: true });
  };

  /** Each way in which a manager of A who gave an invitation loses the right to. */
  const ways = {
    disabled: ({ user }: InvitedUser) => disable(user.id),
    ended: async ({ membershipId }: InvitedUser) => (await app.signInAs('lead')).delete(`/api/memberships/${membershipId}`),
    'ended by a colleague': async ({ membershipId }: InvitedUser) =>
      (await app.signInAs('managerA')).delete(`/api/memberships/${membershipId}`),
    demoted: async ({ membershipId }: InvitedUser) =>
      (await app.signInAs('managerA')).put(`/api/memberships/${membershipId}`, { version: 1, role: 'partnerStaff' }),
  };
  type InvitedUser = Awaited<ReturnType<typeof newcomer>>;

  test.each(Object.entries(ways))('a manager who is %s', async (_, loseRight) => {
    const manager = await newcomer('managerA', 'partnerManager');
    const email = 'second@house.example';
    const given = parseRecord(
      'invitations',
      await manager.client.post('/api/invitations', { email, role: 'partnerManager' }),
      201,
    );
    const [mail] = await mailsSent();
    const token = /#(\S{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
    const ours = await invited('managerA', { email: 'ours@house.example' });
    const late = parseRecord(
      'invitations',
      await manager.client.post('/api/invitations', { email: 'late@house.example', role: 'partnerStaff' }),
      201,
    );
    expect((await look(token)).status).toBe(200);
    expect((await loseRight(manager)).status).toBe(200);
    for (const response of [await look(token), await accept({ token, name: 'Back', password: newPassword })])
      expect([response.status, parseProblemCode(response)]).toEqual([404, 'linkExpired']);
    expect(await system().count('users', { email })).toBe(0);
    // It is shown as taken back, and what was not mailed yet is not mailed any more.
    const shown = await (await app.signInAs('managerA')).get(`/api/invitations/${given.id}`);
    expect(parseRecord('invitations', shown, 200)).toMatchObject({ state: 'revoked', revokedAt: '2019-03-15T09:00:00.000Z' });
    expect((await mailsSent()).map(({ to }) => to)).not.toContain('late@house.example');
    expect((await system().get('invitations', late.id)).state).toBe('revoked');
    const [event] = await system().all('auditEvents', {
      where: { resource: 'invitations', recordId: given.id, action: 'revoke' },
    });
    expect(event?.actorId).not.toBeNull();
    // What others gave stays, and the address can be invited anew by who has the right.
    expect((await accept({ token: ours.token, name: 'Ours', password: newPassword })).status).toBe(200);
    expect((await invite('managerA', { email, role: 'partnerManager' })).status).toBe(201);
  });

  test('the right is checked at acceptance too: older invitations are invalid until an authorised person resends them', async () => {
    const { invitation, token } = await invited('managerA', { email: 'second@house.example' });
    await app.opened.dataSource.query(`UPDATE users SET disabled = 1 WHERE id = ${app.ids.users.managerA}`);
    expect(parseProblemCode(await look(token))).toBe('linkExpired');
    expect(parseProblemCode(await accept({ token, name: 'Back', password: newPassword }))).toBe('linkExpired');
    app.clock.set('2019-03-15T09:15:00.000Z');
    expect((await step('lead', invitation.id, 'resend')).status).toBe(200);
    expect(await system().get('invitations', invitation.id)).toMatchObject({ invitedById: app.ids.users.lead });
    const [mail] = await mailsSent();
    const again = /#(\S{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(parseProblemCode(await accept({ token, name: 'Back', password: newPassword }))).toBe('linkExpired');
    expect((await accept({ token: again, name: 'Here', password: newPassword })).status).toBe(200);
  });

  test('accepting an invitation and removing the inviter’s right are serialised', async () => {
    for (let round = 0; round < 4; round += 1) {
      const manager = await newcomer('managerA', 'partnerManager');
      const email = `${uniqueName('second')}@house.example`;
      await manager.client.post('/api/invitations', { email, role: 'partnerManager' });
      const [mail] = await mailsSent();
      const token = /#(\S{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
      const [accepted, disabled] = await Promise.all([
        accept({ token, name: 'Second', password: newPassword }),
        disable(manager.user.id),
      ]);
      expect([200, 404]).toContain(accepted.status);
      expect(disabled.status).toBe(200);
      const [invitation] = await system().all('invitations', { where: { email } });
      const users = await system().count('users', { email });
      expect([invitation?.state, users]).toEqual(accepted.status === 200 ? ['accepted', 1] : ['revoked', 0]);
    }
  });

  /** Begins the work while nobody can write to a user or a membership yet, so that all of it has read before any of it writes. */
  async function heldBack<T>(work: () => Promise<T>): Promise<T> {
    const runner = app.opened.dataSource.createQueryRunner();
    await runner.startTransaction();
    for (const table of ['users', 'memberships']) await runner.query(`SELECT id FROM ${table} FOR UPDATE`);
    const done = work();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await runner.commitTransaction();
    await runner.release();
    return done;
  }

  test.each(['disable', 'remove', 'demote'] as const)('two lead partners who %s each other at once leave one', async (way) => {
    const other = await newcomer('lead', 'leadPartner');
    const lead = await app.signInAs('lead');
    const [membership] = await system().all('memberships', { where: { userId: app.ids.users.lead } });
    const user = parseRecord('users', await lead.get(`/api/users/${app.ids.users.lead}`), 200);
    const lose = (client: typeof lead, target: { id: number; version: number }, membershipId: number) => {
      if (way === 'disable') return client.put(`/api/users/${target.id}`, { version: target.version, disabled: true });
      if (way === 'remove') return client.delete(`/api/memberships/${membershipId}`);
      return client.put(`/api/memberships/${membershipId}`, { version: 1, role: 'partnerManager' });
    };
    const ask = () => Promise.all([lose(lead, other.user, other.membershipId), lose(other.client, user, membership?.id ?? 0)]);
    const responses = await (engine === 'mariadb' ? heldBack(ask) : ask());
    const statuses = responses.map(({ status }) => status).toSorted();
    expect([statuses[0], statuses.filter((status) => status === 200).length]).toEqual([200, 1]);
    const left = await system().all('memberships', { where: { role: 'leadPartner' } });
    const enabled = await system().count('users', { id: left.map(({ userId }) => userId), disabled: false });
    expect(enabled).toBe(1);
  });
});
