import { expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { undoMigrationsSince } from '../testing/undoMigrationsSince.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');
const hash = 'a'.repeat(64);
const storedAs = `${'b'.repeat(32)}/${'c'.repeat(32)}`;

test.each(engines)('the one picture of a news item of an earlier release is its first picture, on %s', async (engine) => {
  const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
  const stores = openStores(database, clock);
  await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  await undoMigrationsSince(dataSource, 'NewsPictures');
  const [{ id }] = await dataSource.query('SELECT MIN(`id`) AS `id` FROM `newsItems`');
  await dataSource.query(
    "UPDATE `newsItems` SET `language` = 'de', `pictureText` = ?, `pictureHash` = ?, `pictureWidth` = 1200, `pictureHeight` = 900, `pictureStoredAs` = ? WHERE `id` = ?",
    ['Zwei „Kinder“ am Tisch', hash, storedAs, id],
  );
  await dataSource.runMigrations();
  const items = await stores.system().all('newsItems');
  expect(items.find((item) => item.id === Number(id))).toMatchObject({
    pictures: [{ hash, width: 1200, height: 900, texts: { de: 'Zwei „Kinder“ am Tisch' }, captions: {} }],
    pictureFiles: [{ hash, storedAs }],
    pictureText: 'Zwei „Kinder“ am Tisch',
    pictureHash: hash,
    pictureStoredAs: storedAs,
  });
  const others = items.filter((item) => item.id !== Number(id));
  expect(others.length).toBeGreaterThan(2);
  expect(others.every(({ pictures, pictureFiles }) => pictures === null && pictureFiles === null)).toBe(true);
  await database.close();
});
