import { inject } from 'vitest';
import { migrate } from '../store/engines/migrate.ts';
import {
  getSqliteHandle,
  type OpenDatabase,
  openDatabase,
  type OpenOptions,
  openSqliteCopy,
} from '../store/engines/openDatabase.ts';
import type { Clock } from '../store/scopedReader.ts';
import { createDatabaseOn, dropDatabase, testDatabasePrefix } from './mariadb.ts';
import { snapshotMigrated, acquireDatabase, releaseDatabase } from './databasePool.ts';

const allEngines = ['sqlite', 'mariadb'] as const;
export type Engine = (typeof allEngines)[number];

/** Engines of database tests: both, or the one in `ENGINE` (`sqlite` or `mariadb`). */
export const engines: readonly Engine[] = allEngines.filter((engine) => (process.env.ENGINE ?? engine) === engine);

let createdCount = 0;

/** A migrated SQLite database without rows of tests: the migrations run once for each process. */
let migratedSqlite: Promise<Buffer> | null = null;

async function migrateSqlite(): Promise<Buffer> {
  const { database, dataSource } = await openDatabase('sqlite::memory:');
  await migrate({ dataSource, pool: null });
  const content = getSqliteHandle(dataSource).serialize();
  await database.close();
  return content;
}

/** Opens a migrated database. Migrations are slow: SQLite's are copied, and MariaDB's databases are reused by later tests. */
async function openMigrated(engine: Engine, { hasEntities = false }: OpenOptions): Promise<OpenDatabase & { url: string }> {
  if (engine === 'sqlite') {
    migratedSqlite ??= migrateSqlite();
    return { ...(await openSqliteCopy(await migratedSqlite, { hasEntities })), url: 'sqlite::memory:' };
  }
  const pooled = acquireDatabase();
  if (pooled) return { ...(await openDatabase(pooled, { hasEntities })), url: pooled };
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
export async function openEmptyDatabase(engine: Engine, options: OpenOptions = {}): Promise<OpenDatabase & { url: string }> {
  const opened = await openMigrated(engine, options);
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
