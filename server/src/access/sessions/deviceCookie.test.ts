import { expect, test } from 'vitest';
import { createDeviceCookie } from './deviceCookie.ts';

const devices = createDeviceCookie({ secret: 'a secret of this test', publicUrl: 'http://127.0.0.1:3000' });
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

test('a browser is known to the account that signed in with it, and to no other', () => {
  const cookie = cookieOf(devices.remember(undefined, 'ana@example.eu'));
  expect(devices.findDevice(cookie, 'ana@example.eu')).toMatch(/^[\w-]{22}$/);
  expect(devices.findDevice(cookie, 'bo@example.eu')).toBeNull();
  expect(devices.findDevice(undefined, 'ana@example.eu')).toBeNull();
});

test('a browser remembers five accounts; the one that signed in longest ago is dropped', () => {
  const accounts = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `${each}@example.eu`);
  let cookie: string | undefined;
  for (const account of accounts) cookie = cookieOf(devices.remember(cookie, account));
  const ids = accounts.map((account) => devices.findDevice(cookie, account));
  expect([ids[0], new Set(ids.slice(1)).size]).toEqual([null, 1]);
  expect(cookie?.length).toBeLessThan(200);
  expect(cookie).not.toContain('example');
});

test('a cookie with a foreign signature makes no known browser', () => {
  const cookie = cookieOf(devices.remember(undefined, 'ana@example.eu'));
  const [name = '', value = ''] = cookie.split('=');
  const [id = '', signature = ''] = value.split('.');
  const other = cookieOf(createDeviceCookie({ secret: 'another', publicUrl: 'http://x' }).remember(undefined, 'ana@example.eu'));
  const swapped = `${name}=${'A'.repeat(22)}.${signature}`;
  for (const wrong of [
    other,
    swapped,
    `${name}=${id}`,
    `${name}=${id}.`,
    `${name}=${id}.${signature}x`,
    `${name}=.${signature}`,
    `${name}=`,
  ])
    expect(devices.findDevice(wrong, 'ana@example.eu')).toBeNull();
});

test('under https the cookie is Secure and HttpOnly', () => {
  const secure = createDeviceCookie({ secret: 'x', publicUrl: 'https://pilotage.example' });
  expect(secure.remember(undefined, 'ana@example.eu')).toMatch(/^__Host-device=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(devices.remember(undefined, 'ana@example.eu')).toMatch(/^pilotage_device=.*; HttpOnly; SameSite=Lax$/);
});
