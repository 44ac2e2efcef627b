import { internalOf } from '@pilotage/db';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccount, replacePassword } from './credentials.ts';
import { idleCutoffOf } from '../sessions/sessionLifetime.ts';
import { engines } from '@pilotage/db/testing';
import { type SignInFixture, ana, beata, parseCookies, createSignInFixture } from '../../testing/fixtures/signInFixture.ts';

const noClientInfo = { userAgent: null, ipAddress: null };
const replacementPassword = 'a new and longer one';

describe.each(engines)('changing the password on %s', (engine) => {
  let app: SignInFixture;
  const opened: SignInFixture[] = [];

  beforeEach(async () => {
    app = await createSignInFixture(engine);
    opened.push(app);
  });
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  async function enter(person = ana) {
    const entered = await app.signIn.signIn({ ...person, ...noClientInfo, previousCookie: undefined });
    return parseCookies(entered?.setCookie ?? []);
  }

  async function session(cookie: string) {
    const now = app.clock.now();
    return internalOf(app.open.database).sessions.findAuthenticated(
      app.signIn.tokenHashOf(cookie) ?? '',
      now.toISOString(),
      idleCutoffOf(now),
    );
  }

  const change = (cookie: string | undefined, currentPassword: string, newPassword: string) =>
    app.signIn.changePassword({ ...noClientInfo, cookie, currentPassword, newPassword });

  test("ends all sessions of the user, nobody else's, and begins a fresh one", async () => {
    const [here, there, other] = [await enter(), await enter(), await enter(beata)];
    const changed = await change(here, ana.password, replacementPassword);
    const fresh = changed.outcome === 'changed' ? parseCookies(changed.setCookie) : '';
    expect(await session(here)).toBeNull();
    expect(await session(there)).toBeNull();
    expect(await session(other)).not.toBeNull();
    expect(await session(fresh)).toMatchObject({ user: { id: app.anaId } });
    expect(await enter()).toBe('');
    expect(await enter({ ...ana, password: replacementPassword })).not.toBe('');
  });

  test('the active membership stays the same', async () => {
    const at = '2026-09-01T08:00:00.000Z';
    const hat = (role: string) =>
      app.query(
        `INSERT INTO memberships (userId, organisationId, role, version, createdAt, updatedAt) VALUES (${app.anaId}, NULL, '${role}', 1, '${at}', '${at}')`,
      );
    await hat('observer');
    await hat('evaluator');
    const cookie = await enter();
    const second = (await session(cookie))?.memberships[1];
    await app.query(`UPDATE authSessions SET activeMembershipId = ${second?.id}`);
    const changed = await change(cookie, ana.password, replacementPassword);
    const fresh = changed.outcome === 'changed' ? parseCookies(changed.setCookie) : '';
    expect((await session(fresh))?.active).toMatchObject({ role: 'evaluator' });
  });

  test('the current password is required', async () => {
    const cookie = await enter();
    expect(await change(cookie, beata.password, replacementPassword)).toEqual({ outcome: 'wrongPassword' });
    expect(await change(cookie, 'a'.repeat(100_000), replacementPassword)).toEqual({ outcome: 'wrongPassword' });
    expect(await session(cookie)).not.toBeNull();
  });

  test('a weak new password is refused before anything is hashed', async () => {
    const cookie = await enter();
    const before = app.passwords.hashCount();
    expect(await change(cookie, ana.password, 'too short')).toEqual({ outcome: 'weakPassword' });
    expect(await change(cookie, ana.password, 'a'.repeat(129))).toEqual({ outcome: 'weakPassword' });
    expect(app.passwords.hashCount()).toBe(before);
  });

  test('without a valid session nothing changes', async () => {
    const cookie = await enter();
    expect(await change(undefined, ana.password, replacementPassword)).toEqual({ outcome: 'notSignedIn' });
    expect(await change('pilotage_sid=garbage', ana.password, replacementPassword)).toEqual({ outcome: 'notSignedIn' });
    app.clock.set('2026-09-15T14:00:00.000Z');
    expect(await change(cookie, ana.password, replacementPassword)).toEqual({ outcome: 'notSignedIn' });
  });

  test('of two changes at once one wins', async () => {
    const cookie = await enter();
    const outcomes = await Promise.all([
      change(cookie, ana.password, replacementPassword),
      change(cookie, ana.password, `${replacementPassword} still`),
    ]);
    expect(outcomes.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1);
    expect(await app.query('SELECT id FROM authSessions')).toHaveLength(1);
  });

  test('when the transaction fails, password and sessions are as before', async () => {
    const cookie = await enter();
    const failing = internalOf(app.open.database).transaction(async (internal) => {
      await replacePassword(internal, { userId: app.anaId, passwordHash: 'something', at: app.clock.now() });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await session(cookie)).not.toBeNull();
    expect(await enter()).not.toBe('');
  });

  test('a user has one account, and one that is not there cannot be replaced', async () => {
    const account = { userId: app.anaId, passwordHash: 'something', at: app.clock.now() };
    await expect(createAccount(internalOf(app.open.database), account)).rejects.toMatchObject({ fault: 'duplicate' });
    expect(await replacePassword(internalOf(app.open.database), { ...account, userId: 9999 })).toBeNull();
  });
});
