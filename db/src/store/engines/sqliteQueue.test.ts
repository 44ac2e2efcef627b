import { expect, test } from 'vitest';
import { openEmptyDatabase } from '../../testing/openEmptyDatabase.ts';
import { DatabaseError } from './databaseError.ts';
import { sql } from '../sql.ts';

const number = async (connection: { rows(statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> }) =>
  Number((await connection.rows(sql`SELECT \`number\` FROM \`dataVersion\``))[0]?.number);

test('a write outside an open transaction survives its rollback, and a read outside does not see it', async () => {
  const { database } = await openEmptyDatabase('sqlite');
  const increment = sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 10`;
  let read = Promise.resolve(0);
  let writing: Promise<unknown> = Promise.resolve();
  const failed = database.transaction(async (store) => {
    await store.write(sql`UPDATE \`dataVersion\` SET \`number\` = 500`);
    read = number(database);
    writing = database.write(increment);
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('rolled back');
  });
  await expect(failed).rejects.toThrow('rolled back');
  await writing;
  expect(await read).toBe(1);
  expect(await number(database)).toBe(11);
  await database.close();
});

test('the outer database is rejected inside its own transaction instead of waiting for ever', async () => {
  const { database } = await openEmptyDatabase('sqlite');
  const blocked = database.transaction(() => number(database));
  await expect(blocked).rejects.toBeInstanceOf(DatabaseError);
  expect(await number(database)).toBe(1);
  await database.close();
});
