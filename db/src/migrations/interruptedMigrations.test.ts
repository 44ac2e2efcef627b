import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { describe, expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { ActivitiesVersion1796097658677 } from './1796097658677-activitiesVersion.ts';
import { NewsPictures1796097658678 } from './1796097658678-newsPictures.ts';
import { NamesAndBudgets1796097761290 } from './1796097761290-namesAndBudgets.ts';
import { Returns1796099782708 } from './1796099782708-returns.ts';
import { migrations } from './migrations.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

/** Migrations of several statements, of which each commits by itself on MariaDB, with the tables that they change. Oldest first. */
const interrupted: readonly [new () => MigrationInterface, readonly string[]][] = [
  [ActivitiesVersion1796097658677, ['dataVersion']],
  [NewsPictures1796097658678, ['newsItems']],
  [NamesAndBudgets1796097761290, ['organisationsHistory', 'pilotsHistory']],
  [Returns1796099782708, ['newsItems', 'workPlanItems', 'auditEvents']],
];

const isReading = (statement: string) => /^\s*(SELECT|PRAGMA)/i.test(statement);

/** Runs `work` until it has changed something `count` times, and breaks off there. Answers whether it broke off. */
async function breakOffAfter(count: number, dataSource: DataSource, work: (runner: QueryRunner) => Promise<void>) {
  const runner = dataSource.createQueryRunner();
  const { query } = runner;
  let changes = 0;
  const breakingOff = new Error('The process ended.');
  runner.query = async (statement: string, ...rest: []) => {
    const result = await query.call(runner, statement, ...rest);
    if (!isReading(statement)) changes += 1;
    if (changes === count) throw breakingOff;
    return result;
  };
  try {
    await work(runner);
    return false;
  } catch (error) {
    if (error !== breakingOff) throw error;
    return true;
  } finally {
    // SQLite has one runner for all.
    runner.query = query;
    await runner.release();
  }
}

describe.each(engines)('a migration on %s', (engine) => {
  test('that broke off after any of its statements loses nothing, and does what is left when it runs again', async () => {
    const { dataSource, database } = await openEmptyDatabase(engine);
    await seedDemo(openStores(database, clock), { passwordHash: 'a hash', clock, files: [] });
    await dataSource.query(
      "UPDATE `newsItems` SET `pictureText` = 'A table', `pictureHash` = 'a', `pictureWidth` = 2, `pictureHeight` = 1, `pictureStoredAs` = 'b'",
    );
    if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
    const oldest = migrations.findIndex(({ name }) => name === interrupted[0]?.[0].name);
    for (let left = migrations.length - oldest; left > 0; left -= 1) await dataSource.undoLastMigration();

    for (const [Migration, tables] of interrupted) {
      const migration = new Migration();
      const runner = dataSource.createQueryRunner();
      const read = async () => {
        const rows: unknown[] = [];
        for (const table of tables) rows.push(table, await runner.query(`SELECT * FROM \`${table}\` ORDER BY 1, 2`));
        return rows;
      };
      // What `up` corrects stays corrected: what is held against it begins after the first time.
      await migration.up(runner);
      const after = await read();
      await migration.down(runner);
      const before = await read();
      expect(before).not.toEqual(after);
      let stopped = 0;
      for (let isBroken = true; isBroken; stopped += 1) {
        isBroken = await breakOffAfter(stopped + 1, dataSource, (broken) => migration.up(broken));
        if (isBroken) await migration.up(runner);
        expect([Migration.name, stopped, await read()]).toEqual([Migration.name, stopped, after]);
        const isDownBroken = await breakOffAfter(stopped + 1, dataSource, (broken) => migration.down(broken));
        if (isDownBroken) await migration.down(runner);
        expect([Migration.name, stopped, await read()]).toEqual([Migration.name, stopped, before]);
        isBroken ||= isDownBroken;
      }
      expect(stopped).toBeGreaterThan(1);
      await migration.up(runner);
      await runner.release();
    }
    await database.close();
  }, 240_000);
});
