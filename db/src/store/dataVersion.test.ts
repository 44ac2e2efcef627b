import { expect, test } from 'vitest';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { isComparisonChanged, raiseDataVersion } from './dataVersion.ts';
import { openStores } from './openStores.ts';

test('comparisons change as the contract says: always, but by drafts, or never', () => {
  expect(['create', 'update', 'delete'].map((action) => isComparisonChanged('pilots', action))).toEqual([true, true, true]);
  expect(['create', 'update', 'delete', 'submit'].map((action) => isComparisonChanged('reports', action))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(isComparisonChanged('nudges', 'create')).toBe(false);
});

test.each(engines)(
  'a change of activities raises both versions, any other one that of comparisons alone, on %s',
  async (engine) => {
    const { database } = await openEmptyDatabase(engine);
    const { dataVersion } = openStores(database, { now: () => new Date() }).system().internal;
    const { comparisons, activities } = await dataVersion.readAll();
    await raiseDataVersion(dataVersion, 'periods', 'update');
    expect(await dataVersion.readAll()).toEqual({ comparisons: comparisons + 1, activities });
    await raiseDataVersion(dataVersion, 'activities', 'update');
    expect(await dataVersion.readAll()).toEqual({ comparisons: comparisons + 2, activities: activities + 1 });
    await raiseDataVersion(dataVersion, 'nudges', 'create');
    expect(await dataVersion.readAll()).toEqual({ comparisons: comparisons + 2, activities: activities + 1 });
    expect(await dataVersion.read()).toBe(comparisons + 2);
    await database.close();
  },
);
