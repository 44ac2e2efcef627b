import { openStores } from '@pilotage/db';
import { engines, openEmptyDatabase } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { createLinkToken } from '../access/links/linkToken.ts';
import { prepareDatabase } from '../app/prepareDatabase.ts';
import { createFirstAccount } from './createFirstAccount.ts';
import { FirstAccountToken } from './firstAccountToken.ts';

const passwords = { hash: async (password: string) => `hash of ${password}`, verify: async () => true };
const account = { email: 'Ana@Ours.example', name: 'Ana', password: 'a brand new password' };
const bodyOf = (token: string, name = 'Združenje Š & Č') => ({
  token,
  consortium: { name: 'Our Consortium' },
  organisation: { name, country: 'SI' },
  account,
});
const linkExpired = { code: 'linkExpired' };

test('a token matches itself alone, until it is spent', () => {
  const text = createLinkToken();
  const token = new FirstAccountToken(text);
  expect([token.matches(text), token.matches(`${text}x`), token.matches(''), createLinkToken() === text]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  token.spend();
  expect(token.matches(text)).toBe(false);
});

describe.each(engines)('the first account on %s', (engine) => {
  test('is created once, by whoever knows the token', async () => {
    const { database } = await openEmptyDatabase(engine);
    const clock = { now: () => new Date() };
    const stores = openStores(database, clock);
    await prepareDatabase(stores, clock, false);
    const system = stores.system();
    const text = createLinkToken();
    const dependencies = { stores, passwords, token: new FirstAccountToken(text) };
    await expect(createFirstAccount(dependencies, bodyOf('guessed'))).rejects.toMatchObject(linkExpired);
    const weak = { ...bodyOf(text), account: { email: 'nobody', name: 'Ana', password: 'short' } };
    await expect(createFirstAccount(dependencies, weak)).rejects.toMatchObject({ code: 'invalid' });
    expect(await system.count('users', {})).toBe(0);

    const results = await Promise.allSettled([
      createFirstAccount(dependencies, bodyOf(text)),
      createFirstAccount(dependencies, bodyOf(text, 'Another')),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const organisations = await system.all('organisations');
    expect(organisations).toHaveLength(1);
    expect(organisations[0]).toMatchObject({ kind: 'lead', country: 'SI' });
    expect(['zdruzenje-s-c', 'another']).toContain(organisations[0]?.slug);
    expect(await system.all('users')).toMatchObject([{ email: 'ana@ours.example', name: 'Ana', disabled: false }]);
    expect(await system.all('memberships')).toMatchObject([{ organisationId: organisations[0]?.id, role: 'leadPartner' }]);
    expect(await system.get('consortium', 1)).toMatchObject({ name: 'Our Consortium', countries: ['SI'] });
    const events = await system.all('auditEvents');
    expect(events.map(({ resource, action }) => `${action} ${resource}`)).toEqual([
      'update consortium',
      'create organisations',
      'create users',
      'create memberships',
    ]);
    await expect(createFirstAccount(dependencies, bodyOf(text))).rejects.toMatchObject(linkExpired);
    // After a restart there is a new token, and still no second first account.
    const next = createLinkToken();
    const restarted = { ...dependencies, token: new FirstAccountToken(next) };
    await expect(createFirstAccount(restarted, bodyOf(next))).rejects.toMatchObject(linkExpired);
    expect(await system.count('users', {})).toBe(1);
    await database.close();
  });
});
