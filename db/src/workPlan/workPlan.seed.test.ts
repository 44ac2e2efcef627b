import { formatWorkPlanNumber, parentOf, parseWorkPlanNumber, validateWorkPlanItem } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type Stores } from '../store/openStores.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

const clock = { now: () => new Date('2026-11-25T10:00:00.000Z') };

describe.each(engines)('the work plan of the demo on %s', (engine) => {
  let open: OpenDatabase;
  let stores: Stores;
  beforeAll(async () => {
    open = await openEmptyDatabase(engine);
    stores = openStores(open.database, clock);
    await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  });
  afterAll(async () => {
    await open?.database.close();
  });

  test('each item is one that could be entered, and says that it is illustrative', async () => {
    const items = await stores.system().all('workPlanItems', { order: { field: 'position', direction: 'ASC' } });
    const seen: string[] = [];
    for (const item of items) {
      const number = parseWorkPlanNumber(item.number);
      const parent = number === null ? undefined : parentOf(number);
      const isPlaced = parent === null || (parent !== undefined && seen.includes(formatWorkPlanNumber(parent)));
      expect([item.number, isPlaced, item.kind, validateWorkPlanItem(item)]).toEqual([item.number, true, number?.kind, {}]);
      seen.push(item.number);
    }
    expect(items.length).toBeGreaterThan(20);
    expect(items.every(({ illustrative }) => illustrative)).toBe(true);
  });

  test('what was submitted without a file of the demo claims none, and each state occurs', async () => {
    const items = await stores.system().all('workPlanItems');
    expect(items.filter(({ submittedVersion }) => submittedVersion !== null)).toEqual([]);
    expect([...new Set(items.map(({ state }) => state))].toSorted()).toEqual([
      'approved',
      'planned',
      'returned',
      'started',
      'submitted',
    ]);
  });

  test('risks are examples, some of them of one organisation alone', async () => {
    const risks = await stores.system().all('risks');
    expect(risks.every(({ illustrative, score, likelihood, impact }) => illustrative && score === likelihood * impact)).toBe(
      true,
    );
    expect(new Set(risks.map(({ visibility }) => visibility)).size).toBe(2);
  });
});
