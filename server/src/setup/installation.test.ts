import { engines, openEmptyDatabase } from '@pilotage/db/testing';
import { openStores } from '@pilotage/db';
import { describe, expect, test } from 'vitest';
import { startTestApp } from '../testing/app/testApp.ts';
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
});
