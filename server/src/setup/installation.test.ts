import { engines, openEmpty } from '@pilotage/db/testing';
import { openStores } from '@pilotage/db';
import { describe, expect, test } from 'vitest';
import { openHouse } from '../testing/house.ts';
import { hasAccounts } from './hasAccounts.ts';

describe.each(engines)('the first account, on %s', (engine) => {
  test('an empty installation has none; once there is one, everybody gets the same answer', async () => {
    const { database } = await openEmpty(engine);
    expect(await hasAccounts(openStores(database, { now: () => new Date() }))).toBe(false);
    await database.close();
    const house = await openHouse(engine);
    const answer = await fetch(`${house.origin}/api/installation`);
    expect([answer.status, await answer.json()]).toEqual([200, { firstAccountCommand: null }]);
    await house.close();
  });
});
