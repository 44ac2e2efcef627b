import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { describe, expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { migrate } from '../store/engines/migrate.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { migrations } from './migrations.ts';
import { undoMigrationsSince } from '../testing/undoMigrationsSince.ts';
import { readAllTables } from '../testing/readAllTables.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

describe.each(engines)('the migrations on %s', (engine) => {
  test('make the tables as they are declared, and can be taken back', async () => {
    const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
    const drift = async () => (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
    expect(await drift(), 'No migration does this yet. Write it: npm run migration -- NAME').toEqual([]);
    await dataSource.undoLastMigration();
    expect((await drift()).length).toBeGreaterThan(0);
    await dataSource.runMigrations();
    expect(await drift()).toEqual([]);
    await database.close();
  });

  test('what was stored by an earlier release is there after the next migration and after all later ones, row by row', async () => {
    const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
    await seedDemo(openStores(database, clock), { passwordHash: 'a hash', clock, files: [] });
    const undo = async () => {
      // TypeORM lets tables be made anew on the way up only.
      if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = OFF');
      await dataSource.undoLastMigration();
      if (engine === 'sqlite') await dataSource.query('PRAGMA foreign_keys = ON');
    };
    const expectKept = (before: Awaited<ReturnType<typeof readAllTables>>, after: typeof before) => {
      for (const [table, rows] of before)
        expect([table, after.get(table)]).toEqual([table, rows.map((row) => expect.objectContaining(row))]);
    };
    const executor = new MigrationExecutor(dataSource);
    // Each release in turn, from the latest to the second: before the first there was nothing to keep.
    for (const { name } of migrations.slice(1).toReversed()) {
      await undo();
      const before = await readAllTables(dataSource);
      const next = (await executor.getPendingMigrations()).find((pending) => pending.name.startsWith(name));
      if (!next) throw new Error(`${name} was not undone.`);
      await executor.executeMigration(next);
      expectKept(before, await readAllTables(dataSource));
      await undo();
    }
    const first = await readAllTables(dataSource);
    expect(first.get('measurements')?.length).toBeGreaterThan(100);
    await dataSource.runMigrations();
    expectKept(first, await readAllTables(dataSource));
    await database.close();
  }, 240_000);

  test('what is known begins with the migration that keeps versions: before it nothing is, rather than something wrong', async () => {
    const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
    const system = openStores(database, clock).system();
    await seedDemo(openStores(database, clock), { passwordHash: 'a hash', clock, files: [] });
    await undoMigrationsSince(dataSource, 'History');
    const startedAt = new Date().toISOString();
    await dataSource.runMigrations();
    const start = (await system.internal.history.readStart()) ?? '';
    expect(start >= startedAt).toBe(true);
    const past = system.asOf(start);
    expect((await past.all('measurements')).length).toBe(await system.count('measurements', {}));
    expect(await system.asOf(new Date(Date.parse(start) - 1).toISOString()).all('measurements')).toEqual([]);
    expect(await system.internal.history.findFaults()).toEqual([]);
    await database.close();
  }, 240_000);

  test('take as long as they need, on a connection that is as bounded afterwards as before', async () => {
    const { dataSource, database, pool } = await openEmptyDatabase(engine, { hasEntities: true });
    const limits: string[] = [];
    const limitOf = async (runner: QueryRunner) => {
      const [row] = pool ? await runner.query('SELECT @@SESSION.max_statement_time AS seconds') : [{ seconds: 0 }];
      limits.push(`${Number(row.seconds)}`);
    };
    class Slow2999999999999 {
      up = limitOf;
      down = async () => undefined;
    }
    dataSource.migrations.push(new Slow2999999999999());
    await migrate({ dataSource, pool });
    expect(limits).toEqual(['0']);
    const runners = Array.from({ length: 5 }, () => dataSource.createQueryRunner());
    await Promise.all(runners.map(limitOf));
    expect(new Set(limits.slice(1))).toEqual(new Set([pool ? '5' : '0']));
    for (const runner of runners) await runner.release();
    await database.close();
  });

  test('the database itself refuses a row that points into another tenant', async () => {
    const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
    const at = "1, '2019-01-01', '2019-01-01'";
    for (const id of [1, 2]) {
      await dataSource.query(
        `INSERT INTO organisations (id, slug, kind, name, country, nameFolded, slugFolded, countryFolded, version, createdAt, updatedAt) VALUES (${id}, 's${id}', 'partner', 'n', 'AT', 'n', 's', 'at', ${at})`,
      );
    }
    await dataSource.query(
      `INSERT INTO pilots (id, organisationId, title, stage, titleFolded, version, createdAt, updatedAt) VALUES (1, 1, 't', 'design', 't', ${at})`,
    );
    const milestone = (organisationId: number) =>
      dataSource.query(
        `INSERT INTO milestones (organisationId, pilotId, title, titleFolded, version, createdAt, updatedAt) VALUES (${organisationId}, 1, 't', 't', ${at})`,
      );
    await milestone(1);
    await expect(milestone(2)).rejects.toThrow(/foreign key/i);
    await expect(dataSource.query('UPDATE pilots SET organisationId = 2 WHERE id = 1')).rejects.toThrow(/foreign key/i);
    await database.close();
  });
});
