import { expect, test } from 'vitest';
import { ana, createSignInFixture } from '../../testing/fixtures/signInFixture.ts';

const attempt = { ...ana, userAgent: null, ipAddress: null, previousCookie: undefined };
const valuePattern = '[A-Za-z0-9]{32}\\.[A-Za-z0-9%]+';

test.each([
  ['http://127.0.0.1:3000', 'pilotage_sid', `^pilotage_sid=${valuePattern}; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax$`],
  [
    'https://pilots.example.eu',
    '__Host-sid',
    `^__Host-sid=${valuePattern}; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax$`,
  ],
])('under %s the cookie is %s with all its marks and no domain', async (publicUrl, name, form) => {
  const app = await createSignInFixture('sqlite', publicUrl);
  expect(app.signIn.cookieName).toBe(name);
  const entered = await app.signIn.signIn(attempt);
  expect(entered?.setCookie).toEqual([expect.stringMatching(new RegExp(form))]);
  await app.close();
});

test('a cookie signed with another secret is refused', async () => {
  const app = await createSignInFixture('sqlite');
  const other = await createSignInFixture('sqlite');
  const entered = await app.signIn.signIn(attempt);
  const cookie = entered?.setCookie[0]?.split(';')[0];
  expect(other.signIn.tokenHashOf(cookie)).toBe(app.signIn.tokenHashOf(cookie));
  expect(app.signIn.tokenHashOf(cookie?.replace('pilotage_sid=', 'pilotage_sid=x'))).toBeNull();
  await app.close();
  await other.close();
});

test('an unreachable database is an error, not a refusal', async () => {
  const app = await createSignInFixture('sqlite');
  const entered = await app.signIn.signIn(attempt);
  const cookie = entered?.setCookie[0]?.split(';')[0];
  await app.close();
  await expect(app.signIn.signIn(attempt)).rejects.toThrow();
  await expect(app.signIn.signOut(cookie)).rejects.toThrow();
});
