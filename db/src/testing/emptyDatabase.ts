import { inject } from 'vitest';
import { migrate } from '../store/migrate.ts';
import { type OpenDatabase, openDatabase } from '../store/openDatabase.ts';
import type { Clock } from '../store/readingStore.ts';
import { createDatabaseOn, dropDatabase, ofThisRun } from './mariadb.ts';
import { rememberMigrated, spareDatabase, takeBack } from './spareDatabases.ts';

const allEngines = ['sqlite', 'mariadb'] as const;
export type Engine = (typeof allEngines)[number];

/** Every test of the database runs on all of these; with `ENGINE=sqlite` or `ENGINE=mariadb` on that one alone. */
export const engines: readonly Engine[] = allEngines.filter((engine) => (process.env.ENGINE ?? engine) === engine);

let made = 0;

/** Migrated on MariaDB is slow: its databases are lent again, one test after the other. */
async function migratedOn(engine: Engine): Promise<OpenDatabase & { url: string }> {
  if (engine === 'sqlite') {
    const opened = await openDatabase('sqlite::memory:');
    await migrate(opened);
    return { ...opened, url: 'sqlite::memory:' };
  }
  const lent = spareDatabase();
  if (lent) return { ...(await openDatabase(lent)), url: lent };
  made += 1;
  const url = await createDatabaseOn(inject('mysqlUrl'), `${ofThisRun(process.ppid)}${process.pid}_${made}`);
  const opened = await openDatabase(url);
  await migrate(opened);
  await rememberMigrated(url);
  return { ...opened, url };
}

async function closeForGood({ database, url }: OpenDatabase & { url: string }, engine: Engine): Promise<void> {
  await database.close();
  if (engine === 'mariadb' && !(await takeBack(url))) await dropDatabase(url);
}

/** A database of its own, migrated and empty; closed, what it holds is gone. */
export async function openEmpty(engine: Engine): Promise<OpenDatabase & { url: string }> {
  const opened = await migratedOn(engine);
  return { ...opened, database: { ...opened.database, close: () => closeForGood(opened, engine) } };
}

export interface MovableClock extends Clock {
  set(instant: string): void;
}

export function clockAt(instant: string): MovableClock {
  let now = new Date(instant);
  return {
    now: () => now,
    set: (next) => {
      now = new Date(next);
    },
  };
}
