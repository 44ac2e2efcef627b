import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { internalOf } from '@pilotage/db';
import type { PasswordHasher } from '../passwords/passwordHasher.ts';
import { idleCutoffOf } from '../sessions/sessionLifetime.ts';
import { createSignInService } from './signInService.ts';
import { engines } from '@pilotage/db/testing';
import {
  type SignInFixture,
  ana,
  beata,
  parseCookies,
  createSignInFixture,
  secret,
} from '../../testing/fixtures/signInFixture.ts';

const noClientInfo = { userAgent: 'a browser', ipAddress: '192.0.2.7', previousCookie: undefined };

describe.each(engines)('signing in on %s', (engine) => {
  let app: SignInFixture;

  beforeAll(async () => {
    app = await createSignInFixture(engine);
  });
  afterEach(() => app.query('DELETE FROM authSessions'));
  afterAll(() => app.close());

  const attempt = (email: string, password: string, more = {}) =>
    app.signIn.signIn({ ...noClientInfo, email, password, ...more });

  async function whoSends(cookie: string) {
    const tokenHash = app.signIn.tokenHashOf(cookie);
    const now = app.clock.now();
    return tokenHash
      ? ((await internalOf(app.open.database).sessions.findAuthenticated(tokenHash, now.toISOString(), idleCutoffOf(now)))?.user
          .id ?? null)
      : null;
  }

  async function enter(more = {}) {
    const entered = await attempt(ana.email, ana.password, more);
    if (!entered) throw new Error('Ana was not let in.');
    return { ...entered, cookie: parseCookies(entered.setCookie) };
  }

  test('the right password starts a session of twelve hours by the injected clock', async () => {
    const { userId, cookie } = await enter();
    expect(userId).toBe(app.anaId);
    expect(await whoSends(cookie)).toBe(app.anaId);
    expect(await app.query('SELECT userId, createdAt, lastSeenAt, expiresAt, ipAddress, userAgent FROM authSessions')).toEqual([
      {
        userId: app.anaId,
        createdAt: '2026-09-15T12:00:00.000Z',
        lastSeenAt: '2026-09-15T12:00:00.000Z',
        expiresAt: '2026-09-16T00:00:00.000Z',
        ipAddress: '192.0.2.7',
        userAgent: 'a browser',
      },
    ]);
  });

  test('an address is the same however it is written', async () => {
    expect(await attempt('  ANA.Novak@Example.SI ', ana.password)).not.toBeNull();
  });

  test('a wrong password, an unknown address, a disabled user and no address at all: one answer, one hashing, no session', async () => {
    await app.query(`UPDATE users SET disabled = 1 WHERE email = '${beata.email}'`);
    const tries = [
      [ana.email, beata.password],
      ['nobody@example.eu', ana.password],
      [beata.email, beata.password],
      ['no address', ana.password],
    ] as const;
    for (const [email, password] of tries) {
      const before = app.passwords.hashCount();
      expect(await attempt(email, password)).toBeNull();
      expect(app.passwords.hashCount() - before).toBe(1);
    }
    expect(await app.query('SELECT id FROM authSessions')).toEqual([]);
    await app.query(`UPDATE users SET disabled = 0 WHERE email = '${beata.email}'`);
    expect(await attempt(beata.email, beata.password)).not.toBeNull();
  });

  test('a user without a password cannot sign in', async () => {
    await app.query(`UPDATE authAccounts SET password = NULL WHERE userId = ${app.anaId}`).catch(() => undefined);
    const before = app.passwords.hashCount();
    expect(await attempt(ana.email, '')).toBeNull();
    expect(app.passwords.hashCount() - before).toBe(1);
    const hash = await app.passwords.hash(ana.password);
    await app.open.dataSource.query('UPDATE authAccounts SET password = ? WHERE userId = ?', [hash, app.anaId]);
  });

  test('a password of a megabyte is not even hashed', async () => {
    const before = app.passwords.hashCount();
    expect(await attempt(ana.email, 'a'.repeat(1_000_000))).toBeNull();
    expect(app.passwords.hashCount()).toBe(before);
  });

  test('the token is only in the cookie, neither in the table nor in the response', async () => {
    const { setCookie, cookie, ...rest } = await enter();
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(JSON.stringify(await app.query('SELECT * FROM authSessions'))).not.toContain(token);
    expect(JSON.stringify(rest)).toBe(`{"userId":${app.anaId}}`);
    expect(setCookie).toHaveLength(1);
  });

  test('each sign-in creates a new token, whatever cookie was sent', async () => {
    const first = await enter();
    const second = await enter({ previousCookie: 'pilotage_sid=chosen-by-somebody-else' });
    expect(second.cookie).not.toBe(first.cookie);
    expect(await whoSends(first.cookie)).toBe(app.anaId);
  });

  test('signing in over a session ends it, a failed attempt does not', async () => {
    const first = await enter();
    expect(await attempt(beata.email, 'not the password', { previousCookie: first.cookie })).toBeNull();
    expect(await whoSends(first.cookie)).toBe(app.anaId);
    expect(await attempt(beata.email, beata.password, { previousCookie: first.cookie })).not.toBeNull();
    expect(await whoSends(first.cookie)).toBeNull();
  });

  test('signing out ends the session at once and takes the cookie back, with or without one', async () => {
    const { cookie } = await enter();
    const other = await enter();
    expect(await app.signIn.signOut(cookie)).toEqual({
      setCookie: ['pilotage_sid=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax'],
    });
    expect(await whoSends(cookie)).toBeNull();
    expect(await whoSends(other.cookie)).toBe(app.anaId);
    expect((await app.signIn.signOut(undefined)).setCookie).toHaveLength(1);
    expect((await app.signIn.signOut('pilotage_sid=garbage')).setCookie).toHaveLength(1);
  });

  test('a session ends after twelve hours, or two without a request', async () => {
    const { cookie } = await enter();
    app.clock.set('2026-09-15T13:59:59.999Z');
    expect(await whoSends(cookie)).toBe(app.anaId);
    app.clock.set('2026-09-15T14:00:00.000Z');
    expect(await whoSends(cookie)).toBeNull();
    app.clock.set('2026-09-15T23:59:59.999Z');
    await app.query("UPDATE authSessions SET lastSeenAt = '2026-09-15T23:59:00.000Z'");
    expect(await whoSends(cookie)).toBe(app.anaId);
    app.clock.set('2026-09-16T00:00:00.000Z');
    expect(await whoSends(cookie)).toBeNull();
    app.clock.set('2026-09-15T12:00:00.000Z');
  });

  test('unusual bytes in the user agent are harmless', async () => {
    await enter({ userAgent: `\u0000\r\nX: 1\u20ac${'x'.repeat(5000)}`, ipAddress: '::ffff:192.0.2.7\r\n' });
    const [row] = await app.query('SELECT userAgent, ipAddress FROM authSessions');
    expect(String(row?.userAgent)).toHaveLength(300);
    expect(row?.ipAddress).toBe('192.0.2.7');
  });

  test('a user who is disabled while the password is checked is not signed in', async () => {
    const { hash, verify } = app.passwords;
    const slow: PasswordHasher = {
      hash,
      verify: async (known) => {
        await app.query(`UPDATE users SET disabled = 1 WHERE id = ${app.anaId}`);
        return verify(known);
      },
    };
    const { signIn } = createSignInService({
      internal: internalOf(app.open.database),
      clock: app.clock,
      secret,
      publicUrl: 'http://localhost',
      passwords: slow,
    });
    expect(await signIn({ ...noClientInfo, ...ana })).toBeNull();
    expect(await app.query('SELECT id FROM authSessions')).toEqual([]);
    await app.query(`UPDATE users SET disabled = 0 WHERE id = ${app.anaId}`);
  });
});
