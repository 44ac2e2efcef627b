import { expect, test } from 'vitest';
import { engines, openEmptyDatabase } from './openEmptyDatabase.ts';
import { readAllTables } from './readAllTables.ts';

const insertOrganisation = `INSERT INTO organisations (slug, kind, name, country, nameFolded, slugFolded, countryFolded, version, createdAt, updatedAt)
  VALUES ('s', 'partner', 'n', 'AT', 'n', 's', 'at', 1, '2019-01-01T00:00:00.000Z', '2019-01-01T00:00:00.000Z')`;

test.runIf(engines.includes('mariadb'))('a reused database is as new: initial rows, and ids from 1', async () => {
  const first = await openEmptyDatabase('mariadb');
  const initialTables = await readAllTables(first.dataSource);
  expect([...initialTables].filter(([, rows]) => rows.length > 0).map(([table]) => table)).toContain('installation');
  await first.dataSource.query(insertOrganisation);
  await first.dataSource.query('UPDATE dataVersion SET number = 7');
  // Deleted rows would still advance the ids.
  await first.dataSource.query('DELETE FROM organisations');
  await first.database.close();

  const second = await openEmptyDatabase('mariadb');
  expect(second.url).toBe(first.url);
  expect(await readAllTables(second.dataSource)).toEqual(initialTables);
  await second.dataSource.query(insertOrganisation);
  expect(await second.dataSource.query('SELECT id FROM organisations')).toEqual([{ id: 1 }]);
  await second.database.close();
});

test
  .runIf(engines.includes('mariadb'))
  .each([
    'CREATE TRIGGER some BEFORE INSERT ON pilots FOR EACH ROW SET NEW.id = 7',
    'DROP TABLE notifications',
    'ALTER TABLE pilots ADD COLUMN canary INT NULL',
    'DELETE FROM migrations',
  ])('a database with a changed schema is not reused: %s', async (statement) => {
  const first = await openEmptyDatabase('mariadb');
  await first.dataSource.query(statement);
  await first.database.close();
  const second = await openEmptyDatabase('mariadb');
  expect(second.url).not.toBe(first.url);
  await expect(second.dataSource.query(`SHOW TABLES FROM \`${new URL(first.url).pathname.slice(1)}\``)).rejects.toThrow(
    'Unknown database',
  );
  await second.database.close();
});
