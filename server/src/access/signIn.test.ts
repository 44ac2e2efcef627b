import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '@pilotage/db';
import type { Passwords } from './passwords.ts';
import { idleSince } from './sessionTimes.ts';
import { openSignIn } from './signIn.ts';
import { engines } from '@pilotage/db/testing';
import { type AccessHouse, ana, beata, cookieOf, openAccessHouse, secret } from '../testing/accessHouse.ts';

const elsewhere = { userAgent: 'a browser', ipAddress: '192.0.2.7', previousCookie: undefined };

describe.each(engines)('signing in on %s', (engine) => {
  let house: AccessHouse;

  beforeAll(async () => {
    house = await openAccessHouse(engine);
  });
  afterEach(() => house.query('DELETE FROM authSessions'));
  afterAll(() => house.close());

  const attempt = (email: string, password: string, more = {}) => house.signIn.signIn({ ...elsewhere, email, password, ...more });

  async function whoSends(cookie: string) {
    const tokenHash = house.signIn.tokenHashOf(cookie);
    const now = house.clock.now();
    return tokenHash
      ? ((await signedIn(house.open.database, tokenHash, now.toISOString(), idleSince(now)))?.user.id ?? null)
      : null;
  }

  async function enter(more = {}) {
    const entered = await attempt(ana.email, ana.password, more);
    if (!entered) throw new Error('Ana was not let in.');
    return { ...entered, cookie: cookieOf(entered.setCookie) };
  }

  test('the right password begins a session of twelve hours by our clock', async () => {
    const { userId, cookie } = await enter();
    expect(userId).toBe(house.anaId);
    expect(await whoSends(cookie)).toBe(house.anaId);
    expect(await house.query('SELECT userId, createdAt, lastSeenAt, expiresAt, ipAddress, userAgent FROM authSessions')).toEqual([
      {
        userId: house.anaId,
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
    await house.query(`UPDATE users SET disabled = 1 WHERE email = '${beata.email}'`);
    const tries = [
      [ana.email, beata.password],
      ['nobody@example.eu', ana.password],
      [beata.email, beata.password],
      ['no address', ana.password],
    ] as const;
    for (const [email, password] of tries) {
      const before = house.passwords.worked();
      expect(await attempt(email, password)).toBeNull();
      expect(house.passwords.worked() - before).toBe(1);
    }
    expect(await house.query('SELECT id FROM authSessions')).toEqual([]);
    await house.query(`UPDATE users SET disabled = 0 WHERE email = '${beata.email}'`);
    expect(await attempt(beata.email, beata.password)).not.toBeNull();
  });

  test('a user without a password is not let in either', async () => {
    await house.query(`UPDATE authAccounts SET password = NULL WHERE userId = ${house.anaId}`).catch(() => undefined);
    const before = house.passwords.worked();
    expect(await attempt(ana.email, '')).toBeNull();
    expect(house.passwords.worked() - before).toBe(1);
    const hash = await house.passwords.hash(ana.password);
    await house.open.dataSource.query('UPDATE authAccounts SET password = ? WHERE userId = ?', [hash, house.anaId]);
  });

  test('a password of a megabyte is not even hashed', async () => {
    const before = house.passwords.worked();
    expect(await attempt(ana.email, 'a'.repeat(1_000_000))).toBeNull();
    expect(house.passwords.worked()).toBe(before);
  });

  test('the token stands neither in the table nor in the answer beside the cookie', async () => {
    const { setCookie, cookie, ...rest } = await enter();
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(JSON.stringify(await house.query('SELECT * FROM authSessions'))).not.toContain(token);
    expect(JSON.stringify(rest)).toBe(`{"userId":${house.anaId}}`);
    expect(setCookie).toHaveLength(1);
  });

  test('each sign-in makes a new token, whatever the browser brought along', async () => {
    const first = await enter();
    const second = await enter({ previousCookie: 'pilotage_sid=chosen-by-somebody-else' });
    expect(second.cookie).not.toBe(first.cookie);
    expect(await whoSends(first.cookie)).toBe(house.anaId);
  });

  test('signing in over a session ends it, a failed attempt does not', async () => {
    const first = await enter();
    expect(await attempt(beata.email, 'not the password', { previousCookie: first.cookie })).toBeNull();
    expect(await whoSends(first.cookie)).toBe(house.anaId);
    expect(await attempt(beata.email, beata.password, { previousCookie: first.cookie })).not.toBeNull();
    expect(await whoSends(first.cookie)).toBeNull();
  });

  test('signing out ends the session at once and takes the cookie back, with or without one', async () => {
    const { cookie } = await enter();
    const other = await enter();
    expect(await house.signIn.signOut(cookie)).toEqual({
      setCookie: ['pilotage_sid=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax'],
    });
    expect(await whoSends(cookie)).toBeNull();
    expect(await whoSends(other.cookie)).toBe(house.anaId);
    expect((await house.signIn.signOut(undefined)).setCookie).toHaveLength(1);
    expect((await house.signIn.signOut('pilotage_sid=garbage')).setCookie).toHaveLength(1);
  });

  test('a session ends after twelve hours, or two without a request', async () => {
    const { cookie } = await enter();
    house.clock.set('2026-09-15T13:59:59.999Z');
    expect(await whoSends(cookie)).toBe(house.anaId);
    house.clock.set('2026-09-15T14:00:00.000Z');
    expect(await whoSends(cookie)).toBeNull();
    house.clock.set('2026-09-15T23:59:59.999Z');
    await house.query("UPDATE authSessions SET lastSeenAt = '2026-09-15T23:59:00.000Z'");
    expect(await whoSends(cookie)).toBe(house.anaId);
    house.clock.set('2026-09-16T00:00:00.000Z');
    expect(await whoSends(cookie)).toBeNull();
    house.clock.set('2026-09-15T12:00:00.000Z');
  });

  test('odd bytes in what the browser says of itself do no harm', async () => {
    await enter({ userAgent: `\u0000\r\nX: 1\u20ac${'x'.repeat(5000)}`, ipAddress: '::ffff:192.0.2.7\r\n' });
    const [row] = await house.query('SELECT userAgent, ipAddress FROM authSessions');
    expect(String(row?.userAgent)).toHaveLength(300);
    expect(row?.ipAddress).toBe('192.0.2.7');
  });

  test('whoever is locked out while the password is being checked does not get in', async () => {
    const { hash, verify } = house.passwords;
    const slow: Passwords = {
      hash,
      verify: async (known) => {
        await house.query(`UPDATE users SET disabled = 1 WHERE id = ${house.anaId}`);
        return verify(known);
      },
    };
    const { signIn } = openSignIn({
      database: house.open.database,
      clock: house.clock,
      secret,
      publicUrl: 'http://localhost',
      passwords: slow,
    });
    expect(await signIn({ ...elsewhere, ...ana })).toBeNull();
    expect(await house.query('SELECT id FROM authSessions')).toEqual([]);
    await house.query(`UPDATE users SET disabled = 0 WHERE id = ${house.anaId}`);
  });
});
