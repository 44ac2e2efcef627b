import { describe, expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

describe.each(engines)('seedCooperations on %s', (engine) => {
  test('answers no request before it was asked', async () => {
    const open = await openEmptyDatabase(engine);
    const stores = openStores(open.database, { now: () => new Date() });
    await seedDemo(stores, { passwordHash: 'a hash', clock: { now: () => new Date() }, files: [] });
    const answered = (await stores.system().all('cooperations')).filter(({ answeredAt }) => answeredAt !== null);
    expect(answered.map(({ state }) => state)).toEqual(['accepted']);
    for (const { createdAt, answeredAt } of answered) expect(answeredAt).toBe(createdAt);
    await open.database.close();
  });
});
