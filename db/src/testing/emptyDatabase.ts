import { inject } from 'vitest';
import { migrate } from '../store/migrate.ts';
import { type OpenDatabase, openDatabase } from '../store/openDatabase.ts';
import type { Clock } from '../store/store.ts';
import { createDatabaseOn, dropDatabase } from './mariadb.ts';

/** Every test of the database runs on all of these. */
export const engines = ['sqlite', 'mariadb'] as const;
export type Engine = (typeof engines)[number];

let made = 0;

async function urlOf(engine: Engine): Promise<string> {
  if (engine === 'sqlite') return 'sqlite::memory:';
  made += 1;
  return createDatabaseOn(inject('mysqlUrl'), `test_${process.pid}_${Date.now().toString(36)}_${made}`);
}

/** Closed, it is gone: migrations ask the server's catalogue, which gets slow with every database that stays. */
async function closeForGood({ database }: OpenDatabase, engine: Engine, url: string): Promise<void> {
  await database.close();
  if (engine === 'mariadb') await dropDatabase(url);
}

/** A database of its own, migrated and empty. */
export async function openEmpty(engine: Engine): Promise<OpenDatabase & { url: string }> {
  const url = await urlOf(engine);
  const opened = await openDatabase(url);
  await migrate(opened);
  const database = { ...opened.database, close: () => closeForGood(opened, engine, url) };
  return { ...opened, database, url };
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
