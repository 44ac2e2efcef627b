import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { expect, inject, test } from 'vitest';
import { createDatabaseOn, startMariadb } from './mariadb.ts';

test('a temporary server has databases that compare text like JavaScript, and is removed completely', async () => {
  const server = await startMariadb();
  const url = await server.createDatabase('trial');
  const connection = await createConnection(url);
  await connection.query('CREATE TABLE words (word VARCHAR(10))');
  await connection.query("INSERT INTO words VALUES ('a'), ('a '), ('A'), ('á')");
  const [rows] = await connection.query("SELECT word FROM words WHERE word = 'a'");
  expect(rows).toEqual([{ word: 'a' }]);
  await connection.end();

  expect(new URL(await server.createDatabase('trial')).pathname).toBe('/trial');
  await server.stop();
  expect(existsSync(dirname(server.socket))).toBe(false);
  await expect(createConnection(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('an invalid database name is rejected', async () => {
  await expect(createDatabaseOn(inject('mysqlUrl'), 'a`; DROP')).rejects.toThrow('Not a database name');
});
