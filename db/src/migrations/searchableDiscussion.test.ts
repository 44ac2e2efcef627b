import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { SearchableDiscussion1791800200000 } from './1791800200000-searchableDiscussion.ts';
import { migrations } from './migrations.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

test.each(engines)('comments of an earlier release are found by their words, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
  await seedDemo(openStores(database, clock), { passwordHash: 'a hash', clock, files: [] });
  const readFolded = () => dataSource.query('SELECT `id`, `textFolded` FROM `comments` ORDER BY `id`');
  const before: { textFolded: string }[] = await readFolded();
  if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
  const later = migrations.length - migrations.indexOf(SearchableDiscussion1791800200000);
  for (let taken = 0; taken < later; taken += 1) await dataSource.undoLastMigration();
  if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = ON');
  await dataSource.runMigrations();
  expect(before.length).toBeGreaterThan(3);
  expect(before.every(({ textFolded }) => textFolded !== '')).toBe(true);
  expect(await readFolded()).toEqual(before);
  await database.close();
});
