import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { undoMigrationsSince } from '../testing/undoMigrationsSince.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

test.each(engines)('comments of an earlier release are found by their words, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
  await seedDemo(openStores(database, clock), { passwordHash: 'a hash', clock, files: [] });
  const readFolded = () => dataSource.query('SELECT `id`, `textFolded` FROM `comments` ORDER BY `id`');
  const before: { textFolded: string }[] = await readFolded();
  await undoMigrationsSince(dataSource, 'SearchableDiscussion');
  await dataSource.runMigrations();
  expect(before.length).toBeGreaterThan(3);
  expect(before.every(({ textFolded }) => textFolded !== '')).toBe(true);
  expect(await readFolded()).toEqual(before);
  await database.close();
});
