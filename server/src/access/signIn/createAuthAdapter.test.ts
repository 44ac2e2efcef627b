import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { internalOf } from '@pilotage/db';
import { createAuthAdapter } from './createAuthAdapter.ts';
import { hashSessionToken } from '../sessions/sessionCookie.ts';
import { engines } from '@pilotage/db/testing';
import { type SignInFixture, ana, createSignInFixture } from '../../testing/fixtures/signInFixture.ts';

const options = { advanced: { database: { generateId: 'serial' as const } } };
const token = 'abcdefghijklmnopqrstuvwxyzABCDEF';
const at = new Date('2026-09-15T12:00:00.123Z');

describe.each(engines)('what better-auth reads and writes on %s', (engine) => {
  let app: SignInFixture;
  const adapter = () => createAuthAdapter(internalOf(app.open.database))(options);
  const session = (of = token) => ({
    userId: String(app.anaId),
    token: of,
    expiresAt: at,
    createdAt: at,
    updatedAt: at,
    ipAddress: null,
    userAgent: 'a browser',
  });

  beforeAll(async () => {
    app = await createSignInFixture(engine);
  });
  afterAll(() => app.close());

  test('a user is read from the users, verified and without a picture', async () => {
    const user = await adapter().findOne({ model: 'user', where: [{ field: 'email', value: ana.email }] });
    expect(user).toMatchObject({ id: String(app.anaId), email: ana.email, emailVerified: true, image: null });
    expect(user).toHaveProperty('createdAt', new Date('2026-09-01T08:00:00.000Z'));
  });

  test('users are never written', async () => {
    const where = [{ field: 'id', value: String(app.anaId) }];
    await expect(adapter().create({ model: 'user', data: { email: 'eve@example.eu', name: 'Eve' } })).rejects.toThrow();
    await expect(adapter().update({ model: 'user', where, update: { name: 'Eve' } })).rejects.toThrow('store alone');
    await expect(adapter().updateMany({ model: 'user', where, update: { name: 'Eve' } })).rejects.toThrow('store alone');
    await expect(adapter().delete({ model: 'user', where })).rejects.toThrow('store alone');
    await expect(adapter().deleteMany({ model: 'user', where })).rejects.toThrow('store alone');
  });

  test('a session is stored by the hash of its token and returned with the token only to a caller who passed it', async () => {
    const created = await adapter().create({ model: 'session', data: session() });
    expect(created).toMatchObject({ token, userId: String(app.anaId), expiresAt: at });
    const [row] = await app.query('SELECT * FROM authSessions');
    expect(row).toMatchObject({
      tokenHash: hashSessionToken(token),
      createdAt: at.toISOString(),
      lastSeenAt: at.toISOString(),
      activeMembershipId: null,
    });
    expect(JSON.stringify(row)).not.toContain(token);

    const byToken = await adapter().findOne({ model: 'session', where: [{ field: 'token', value: token }] });
    expect(byToken).toMatchObject({ token, expiresAt: at, userAgent: 'a browser' });
    const [byUser] = await adapter().findMany({ model: 'session', where: [{ field: 'userId', value: String(app.anaId) }] });
    expect(byUser).toMatchObject({ expiresAt: at });
    expect(JSON.stringify(byUser)).not.toContain(hashSessionToken(token));
    expect(byUser).toHaveProperty('token', undefined);
  });

  test('the hash of a token is not accepted as a token', async () => {
    expect(await adapter().findOne({ model: 'session', where: [{ field: 'token', value: hashSessionToken(token) }] })).toBeNull();
  });

  test('sessions are counted, changed and ended', async () => {
    const other = token.toLowerCase();
    await adapter().create({ model: 'session', data: session(other) });
    const mine = [{ field: 'userId', value: String(app.anaId) }];
    expect(await adapter().count({ model: 'session', where: mine })).toBe(2);
    const later = new Date('2026-09-16T00:00:00.000Z');
    expect(
      await adapter().update({ model: 'session', where: [{ field: 'token', value: other }], update: { expiresAt: later } }),
    ).toMatchObject({ expiresAt: later });
    expect(await adapter().deleteMany({ model: 'session', where: [{ field: 'expiresAt', operator: 'lt', value: later }] })).toBe(
      1,
    );
    await adapter().delete({ model: 'session', where: [{ field: 'token', operator: 'in', value: [other] }] });
    expect(await adapter().count({ model: 'session', where: mine })).toBe(0);
  });

  test('an unknown model, an unknown operator, an OR and a whole table throw', async () => {
    await expect(adapter().findOne({ model: 'verification', where: [{ field: 'id', value: '1' }] })).rejects.toThrow(
      'unknown model',
    );
    await expect(
      adapter().findOne({ model: 'user', where: [{ field: 'email', operator: 'contains', value: 'a' }] }),
    ).rejects.toThrow('unknown operator');
    const either = [
      { field: 'id', value: '1' },
      { field: 'id', value: '2', connector: 'OR' as const },
    ];
    await expect(adapter().findOne({ model: 'session', where: either })).rejects.toThrow('OR');
    await expect(adapter().deleteMany({ model: 'session', where: [] })).rejects.toThrow('whole table');
  });
});
