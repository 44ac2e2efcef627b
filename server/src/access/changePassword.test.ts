import { type Connection, signedIn } from '@pilotage/db';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccount, replacePassword } from './credentials.ts';
import { idleSince } from './sessionTimes.ts';
import { engines } from '@pilotage/db/testing';
import { type AccessHouse, ana, beata, cookieOf, openAccessHouse } from '../testing/accessHouse.ts';

const elsewhere = { userAgent: null, ipAddress: null };
const next = 'a new and longer one';

describe.each(engines)('changing the password on %s', (engine) => {
  let house: AccessHouse;
  const opened: AccessHouse[] = [];

  beforeEach(async () => {
    house = await openAccessHouse(engine);
    opened.push(house);
  });
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  async function enter(person = ana) {
    const entered = await house.signIn.signIn({ ...person, ...elsewhere, previousCookie: undefined });
    return cookieOf(entered?.setCookie ?? []);
  }

  async function session(cookie: string) {
    const now = house.clock.now();
    return signedIn(house.open.database, house.signIn.tokenHashOf(cookie) ?? '', now.toISOString(), idleSince(now));
  }

  const change = (cookie: string | undefined, currentPassword: string, newPassword: string) =>
    house.signIn.changePassword({ ...elsewhere, cookie, currentPassword, newPassword });

  test("ends all sessions of the user, nobody else's, and begins a fresh one", async () => {
    const [here, there, other] = [await enter(), await enter(), await enter(beata)];
    const changed = await change(here, ana.password, next);
    const fresh = changed.outcome === 'changed' ? cookieOf(changed.setCookie) : '';
    expect(await session(here)).toBeNull();
    expect(await session(there)).toBeNull();
    expect(await session(other)).not.toBeNull();
    expect(await session(fresh)).toMatchObject({ user: { id: house.anaId } });
    expect(await enter()).toBe('');
    expect(await enter({ ...ana, password: next })).not.toBe('');
  });

  test('the hat stays on', async () => {
    const at = '2026-09-01T08:00:00.000Z';
    const hat = (role: string) =>
      house.query(
        `INSERT INTO memberships (userId, organisationId, role, version, createdAt, updatedAt) VALUES (${house.anaId}, NULL, '${role}', 1, '${at}', '${at}')`,
      );
    await hat('observer');
    await hat('evaluator');
    const cookie = await enter();
    const second = (await session(cookie))?.memberships[1];
    await house.query(`UPDATE authSessions SET activeMembershipId = ${second?.id}`);
    const changed = await change(cookie, ana.password, next);
    const fresh = changed.outcome === 'changed' ? cookieOf(changed.setCookie) : '';
    expect((await session(fresh))?.active).toMatchObject({ role: 'evaluator' });
  });

  test('the present password is asked for', async () => {
    const cookie = await enter();
    expect(await change(cookie, beata.password, next)).toEqual({ outcome: 'wrongPassword' });
    expect(await change(cookie, 'a'.repeat(100_000), next)).toEqual({ outcome: 'wrongPassword' });
    expect(await session(cookie)).not.toBeNull();
  });

  test('a weak new password is refused before anything is hashed', async () => {
    const cookie = await enter();
    const before = house.passwords.worked();
    expect(await change(cookie, ana.password, 'too short')).toEqual({ outcome: 'weakPassword' });
    expect(await change(cookie, ana.password, 'a'.repeat(129))).toEqual({ outcome: 'weakPassword' });
    expect(house.passwords.worked()).toBe(before);
  });

  test('without a session that is still good nothing happens', async () => {
    const cookie = await enter();
    expect(await change(undefined, ana.password, next)).toEqual({ outcome: 'notSignedIn' });
    expect(await change('pilotage_sid=garbage', ana.password, next)).toEqual({ outcome: 'notSignedIn' });
    house.clock.set('2026-09-15T14:00:00.000Z');
    expect(await change(cookie, ana.password, next)).toEqual({ outcome: 'notSignedIn' });
  });

  test('of two changes at once one wins', async () => {
    const cookie = await enter();
    const outcomes = await Promise.all([change(cookie, ana.password, next), change(cookie, ana.password, `${next} still`)]);
    expect(outcomes.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1);
    expect(await house.query('SELECT id FROM authSessions')).toHaveLength(1);
  });

  test('when the transaction fails, password and sessions are as before', async () => {
    const cookie = await enter();
    const failing = house.open.database.transaction(async (sql: Connection) => {
      await replacePassword(sql, { userId: house.anaId, passwordHash: 'something', at: house.clock.now() });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await session(cookie)).not.toBeNull();
    expect(await enter()).not.toBe('');
  });

  test('a user has one account, and one that is not there cannot be replaced', async () => {
    const account = { userId: house.anaId, passwordHash: 'something', at: house.clock.now() };
    await expect(createAccount(house.open.database, account)).rejects.toMatchObject({ fault: 'duplicate' });
    expect(await replacePassword(house.open.database, { ...account, userId: 9999 })).toBe(false);
  });
});
