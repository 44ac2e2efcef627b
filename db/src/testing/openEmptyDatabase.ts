import { inject } from 'vitest';
import { migrate } from '../store/engines/migrate.ts';
import { type OpenDatabase, openDatabase } from '../store/engines/openDatabase.ts';
import type { Clock } from '../store/scopedReader.ts';
import { createDatabaseOn, dropDatabase, testDatabasePrefix } from './mariadb.ts';
import { snapshotMigrated, acquireDatabase, releaseDatabase } from './databasePool.ts';

const allEngines = ['sqlite', 'mariadb'] as const;
export type Engine = (typeof allEngines)[number];

/** Engines of database tests: both, or the one in `ENGINE` (`sqlite` or `mariadb`). */
export const engines: readonly Engine[] = allEngines.filter((engine) => (process.env.ENGINE ?? engine) === engine);

let createdCount = 0;

/** Opens a migrated database. Migrations are slow on MariaDB, so its databases are reused by later tests. */
async function openMigrated(engine: Engine): Promise<OpenDatabase & { url: string }> {
  if (engine === 'sqlite') {
    const opened = await openDatabase('sqlite::memory:');
    await migrate(opened);
    return { ...opened, url: 'sqlite::memory:' };
  }
  const pooled = acquireDatabase();
  if (pooled) return { ...(await openDatabase(pooled)), url: pooled };
  createdCount += 1;
  const url = await createDatabaseOn(inject('mysqlUrl'), `${testDatabasePrefix(process.ppid)}${process.pid}_${createdCount}`);
  const opened = await openDatabase(url);
  await migrate(opened);
  await snapshotMigrated(url);
  return { ...opened, url };
}

async function closeAndRelease({ database, url }: OpenDatabase & { url: string }, engine: Engine): Promise<void> {
  await database.close();
  if (engine === 'mariadb' && !(await releaseDatabase(url))) await dropDatabase(url);
}

/** Opens a separate migrated, empty database. Its content is discarded on close. */
export async function openEmptyDatabase(engine: Engine): Promise<OpenDatabase & { url: string }> {
  const opened = await openMigrated(engine);
  return { ...opened, database: { ...opened.database, close: () => closeAndRelease(opened, engine) } };
}

export interface TestClock extends Clock {
  set(instant: string): void;
}

export function createTestClock(instant: string): TestClock {
  let now = new Date(instant);
  return {
    now: () => now,
    set: (next) => {
      now = new Date(next);
    },
  };
}
