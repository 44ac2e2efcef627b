import { engines, openEmptyDatabase } from '@pilotage/db/testing';
import { openStores, seedDemo } from '@pilotage/db';
import { roles } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';
import { startTestApp } from '../testing/app/testApp.ts';
import { createInstallationReader } from './createInstallationReader.ts';
import { hasAccounts } from './hasAccounts.ts';

describe.each(engines)('the first account on %s', (engine) => {
  test('an empty installation has none; with an account the response has no command', async () => {
    const { database } = await openEmptyDatabase(engine);
    expect(await hasAccounts(openStores(database, { now: () => new Date() }))).toBe(false);
    await database.close();
    const app = await startTestApp(engine);
    const response = await fetch(`${app.origin}/api/installation`);
    expect([response.status, await response.json()]).toEqual([200, { firstAccountCommand: null }]);
    await app.close();
  });

  test('the demo offers one account a role while it is there; the same data without DEMO say nothing of them', async () => {
    const { database } = await openEmptyDatabase(engine);
    const clock = { now: () => new Date('2026-11-24T12:00:00.000Z') };
    const stores = openStores(database, clock);
    await seedDemo(stores, { passwordHash: 'none', clock, files: [] });
    const readDemo = createInstallationReader(stores, true);
    const { demo } = await readDemo();
    expect(demo?.accounts.map(({ role }) => role).toSorted()).toEqual([...roles].sort());
    expect(await createInstallationReader(stores, false)()).toEqual({ firstAccountCommand: null });
    const memberships = await stores.system().all('memberships');
    const users = await stores.system().all('users', { where: { email: demo?.accounts.map(({ email }) => email) ?? [] } });
    for (const { role, email } of demo?.accounts ?? []) {
      const user = users.find((each) => each.email === email);
      expect(memberships.some((each) => each.userId === user?.id && each.role === role)).toBe(true);
    }
    await database.close();
  }, 60_000);

  test('an account of the same address that is none of the demo’s is not offered', async () => {
    const { database } = await openEmptyDatabase(engine);
    const stores = openStores(database, { now: () => new Date() });
    const fields = { email: 'lead@democenter.example', name: 'Somebody', locale: 'en', disabled: false, digest: false } as const;
    await stores.system().insert('users', fields);
    expect(await createInstallationReader(stores, true)()).toEqual({ firstAccountCommand: null });
    await database.close();
  });
});
