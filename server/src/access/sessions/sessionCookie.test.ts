import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashSessionToken, createSessionCookie } from './sessionCookie.ts';

const secret = 'a secret that is long enough to sign cookies with';
const cookie = createSessionCookie({ secret, publicUrl: 'http://127.0.0.1:3000' });
const token = 'abcdefghijklmnopqrstuvwxyzABCDEF';
const signToken = (of: string, by = secret) => createHmac('sha256', by).update(of).digest('base64');
const value = encodeURIComponent(`${token}.${signToken(token)}`);

test('a signed value gives the hash of its token', () => {
  expect(cookie.tokenHashOf(`pilotage_sid=${value}`)).toBe(hashSessionToken(token));
  expect(cookie.tokenHashOf(`theme=dark; pilotage_sid=${value}; other=1`)).toBe(hashSessionToken(token));
  expect(cookie.tokenHashOf(`pilotage_sid=forged; pilotage_sid=${value}`)).toBe(hashSessionToken(token));
});

test.each([
  ['no header', undefined],
  ['an empty header', ''],
  ['another cookie', `sid=${value}`],
  ['a longer name', `xpilotage_sid=${value}`],
  ['no value', 'pilotage_sid'],
  ['an empty value', 'pilotage_sid='],
  ['no signature', `pilotage_sid=${token}`],
  ['an empty signature', `pilotage_sid=${token}.`],
  ['no token', `pilotage_sid=${encodeURIComponent(`.${signToken('')}`)}`],
  ['another token', `pilotage_sid=${encodeURIComponent(`${token}x.${signToken(token)}`)}`],
  ['a cut signature', `pilotage_sid=${encodeURIComponent(`${token}.${signToken(token).slice(0, -2)}`)}`],
  ['a signature by another secret', `pilotage_sid=${encodeURIComponent(`${token}.${signToken(token, 'an older secret')}`)}`],
  ['a signature that is no base64', `pilotage_sid=${token}.${'!'.repeat(43)}%3D`],
  ['a signature of the wrong length', `pilotage_sid=${token}.${'A'.repeat(42)}%3D%3D`],
  ['a broken escape', 'pilotage_sid=%E0%A4%A'],
  ['an escaped zero', `pilotage_sid=%00${value}`],
  ['4 KB', `pilotage_sid=${'a'.repeat(4096)}`],
  ['4 KB of dots', `pilotage_sid=${'.'.repeat(4096)}`],
  ['nothing but separators', ';;;===;;;'],
  ['letters beyond ASCII', 'pilotage_sid=\u00ff\u0100.\u00ff'],
])('%s is nobody', (_, header) => {
  expect(cookie.tokenHashOf(header)).toBeNull();
});

test('under https the name prevents other hosts of the domain from setting it', () => {
  const secureCookie = createSessionCookie({ secret, publicUrl: 'https://pilots.example.eu' });
  expect(secureCookie.name).toBe('__Host-sid');
  expect(secureCookie.clearingHeader).toBe('__Host-sid=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax');
  expect(secureCookie.tokenHashOf(`pilotage_sid=${value}`)).toBeNull();
  expect(cookie.clearingHeader).toBe('pilotage_sid=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
});
