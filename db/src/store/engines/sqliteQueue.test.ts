import { expect, test } from 'vitest';
import { openEmptyDatabase } from '../../testing/openEmptyDatabase.ts';
import { DatabaseError } from './databaseError.ts';
import { sql } from '../sql.ts';

const number = async (on: { rows(statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> }) =>
  Number((await on.rows(sql`SELECT \`number\` FROM \`dataVersion\``))[0]?.number);

test('a lone write during an open transaction does not vanish with its rollback, and a lone read does not see it', async () => {
  const { database } = await openEmptyDatabase('sqlite');
  const raise = sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 10`;
  let read = Promise.resolve(0);
  let wrote: Promise<unknown> = Promise.resolve();
  const failed = database.transaction(async (store) => {
    await store.write(sql`UPDATE \`dataVersion\` SET \`number\` = 500`);
    read = number(database);
    wrote = database.write(raise);
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('rolled back');
  });
  await expect(failed).rejects.toThrow('rolled back');
  await wrote;
  expect(await read).toBe(1);
  expect(await number(database)).toBe(11);
  await database.close();
});

test('whoever uses the outer database inside its own transaction is turned away, not left waiting', async () => {
  const { database } = await openEmptyDatabase('sqlite');
  const stuck = database.transaction(() => number(database));
  await expect(stuck).rejects.toBeInstanceOf(DatabaseError);
  expect(await number(database)).toBe(1);
  await database.close();
});
