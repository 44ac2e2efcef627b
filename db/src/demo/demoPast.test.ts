import { describe, expect, test } from 'vitest';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { demoCalendarOf, demoDayOf } from './calendar.seed.ts';
import { seedDemo } from './seedDemo.ts';

const clock = createTestClock('2026-11-24T09:00:00.000Z');

describe.each(engines)('the past of the demo on %s', (engine) => {
  test('reports were submitted and approved one after the other, and what is kept agrees with the records', async () => {
    const { database } = await openEmptyDatabase(engine);
    const stores = openStores(database, clock);
    await seedDemo(stores, { passwordHash: 'none', clock, files: [] });
    const system = stores.system();
    expect(await system.internal.history.findFaults()).toEqual([]);
    const approvals = (await system.all('approvedVersions')).map(({ approvedAt }) => approvedAt).toSorted();
    const [first = '', last = ''] = [approvals[0], approvals.at(-1)];
    const countAsOf = async (at: string) => (await system.asOf(at).all('measurements', { where: { state: 'approved' } })).length;
    expect(await countAsOf(new Date(Date.parse(first) - 1).toISOString())).toBe(0);
    expect(await countAsOf(first)).toBeGreaterThan(0);
    expect(await countAsOf(last)).toBe(await system.count('measurements', { state: 'approved' }));
    const opened = [];
    for (const { openedOn } of demoCalendarOf(demoDayOf(clock.now())).slice(0, 5))
      opened.push(
        (await system.asOf(`${openedOn}T12:00:00.000Z`).all('periods', { where: { state: ['open', 'closed'] } })).length,
      );
    expect(opened).toEqual([1, 2, 3, 4, 5]);
    await database.close();
  });
});
