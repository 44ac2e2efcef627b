import { expect, test } from 'vitest';
import { ana, openAccessHouse } from '../testing/accessHouse.ts';

const enter = { ...ana, userAgent: null, ipAddress: null, previousCookie: undefined };
const value = '[A-Za-z0-9]{32}\\.[A-Za-z0-9%]+';

test.each([
  ['http://127.0.0.1:3000', 'pilotage_sid', `^pilotage_sid=${value}; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax$`],
  ['https://pilots.example.eu', '__Host-sid', `^__Host-sid=${value}; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax$`],
])('under %s the cookie is %s with all its marks and no domain', async (publicUrl, name, form) => {
  const house = await openAccessHouse('sqlite', publicUrl);
  expect(house.signIn.cookieName).toBe(name);
  const entered = await house.signIn.signIn(enter);
  expect(entered?.setCookie).toEqual([expect.stringMatching(new RegExp(form))]);
  await house.close();
});

test('a cookie of another secret is nobody', async () => {
  const house = await openAccessHouse('sqlite');
  const other = await openAccessHouse('sqlite');
  const entered = await house.signIn.signIn(enter);
  const cookie = entered?.setCookie[0]?.split(';')[0];
  expect(other.signIn.tokenHashOf(cookie)).toBe(house.signIn.tokenHashOf(cookie));
  expect(house.signIn.tokenHashOf(cookie?.replace('pilotage_sid=', 'pilotage_sid=x'))).toBeNull();
  await house.close();
  await other.close();
});

test('a database that is away is an error and no refusal', async () => {
  const house = await openAccessHouse('sqlite');
  const entered = await house.signIn.signIn(enter);
  const cookie = entered?.setCookie[0]?.split(';')[0];
  await house.close();
  await expect(house.signIn.signIn(enter)).rejects.toThrow();
  await expect(house.signIn.signOut(cookie)).rejects.toThrow();
});
