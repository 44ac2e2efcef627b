import { audienceGroupsOf } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { undoMigrationsSince } from '../testing/undoMigrationsSince.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

test.each(engines)('the target groups of activities of an earlier release are counted, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
  const stores = openStores(database, clock);
  await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  await undoMigrationsSince(dataSource, 'Dissemination');
  await dataSource.runMigrations();
  const activities = await stores.system().all('activities', { fields: ['audience', 'audienceGroups'] });
  expect(new Set(activities.map(({ audienceGroups }) => audienceGroups)).size).toBeGreaterThan(2);
  for (const { audience, audienceGroups } of activities) expect(audienceGroups).toBe(audienceGroupsOf(audience));
  await database.close();
});
