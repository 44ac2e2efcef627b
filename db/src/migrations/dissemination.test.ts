import { audienceGroupsOf } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { migrations } from './migrations.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');
const name = 'Dissemination';

test.each(engines)('the target groups of activities of an earlier release are counted, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
  const stores = openStores(database, clock);
  await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
  const later = migrations.length - migrations.findIndex((migration) => migration.name.startsWith(name));
  for (let taken = 0; taken < later; taken += 1) await dataSource.undoLastMigration();
  if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = ON');
  await dataSource.runMigrations();
  const activities = await stores.system().all('activities', { fields: ['audience', 'audienceGroups'] });
  expect(new Set(activities.map(({ audienceGroups }) => audienceGroups)).size).toBeGreaterThan(2);
  for (const { audience, audienceGroups } of activities) expect(audienceGroups).toBe(audienceGroupsOf(audience));
  await database.close();
});
