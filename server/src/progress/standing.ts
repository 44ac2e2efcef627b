import { connectionOf, type Store } from '@pilotage/db';
import type { Consortium, RecordOf } from '@pilotage/shared';
import { LRUCache } from 'lru-cache';

type Reading<T> = () => Promise<readonly T[]>;

/** Rows by the name of the question that they answer. */
type Kept<T> = (named: string, read: Reading<T>) => Promise<readonly T[]>;

/** What questions about progress have in common: each change of it raises the data's version, and the cells stand apart. */
export interface Standing {
  consortium: Kept<Consortium>;
  periods: Kept<RecordOf<'periods'>>;
  organisations: Kept<RecordOf<'organisations'>>;
  indicators: Kept<RecordOf<'indicators'>>;
  assignments: Kept<RecordOf<'assignments'>>;
  expectations: Kept<RecordOf<'expectations'>>;
  standIns: Kept<RecordOf<'approvedVersions'>>;
}

// Of each kind, those asked for last: some ten megabytes at most. What is larger by itself is read each time.
const rowsKept = 50_000;

function shelf<T>() {
  const kept = new LRUCache<string, readonly T[], Reading<T>>({
    maxSize: rowsKept,
    sizeCalculation: (rows) => rows.length + 1,
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  });
  return async (key: string, read: Reading<T>) => (await kept.fetch(key, { context: read })) ?? read();
}

const openShelves = () => ({
  consortium: shelf<Consortium>(),
  periods: shelf<RecordOf<'periods'>>(),
  organisations: shelf<RecordOf<'organisations'>>(),
  indicators: shelf<RecordOf<'indicators'>>(),
  assignments: shelf<RecordOf<'assignments'>>(),
  expectations: shelf<RecordOf<'expectations'>>(),
  standIns: shelf<RecordOf<'approvedVersions'>>(),
});

const shelvesOf = new WeakMap<object, ReturnType<typeof openShelves>>();

const under =
  <T>(prefix: string, kept: Kept<T>): Kept<T> =>
  (named, read) =>
    kept(`${prefix} ${named}`, read);

/**
 * The standing data as one viewer may see it at a version of the data, kept in this process. The version is read before
 * the data, so what is kept is of that version or newer, and a later version is another key.
 */
export function standingOf(store: Store, version: number): Standing {
  const database = connectionOf(store);
  const shelves = shelvesOf.get(database) ?? openShelves();
  shelvesOf.set(database, shelves);
  const prefix = `${version} ${JSON.stringify(store.actor)}`;
  return {
    consortium: under(prefix, shelves.consortium),
    periods: under(prefix, shelves.periods),
    organisations: under(prefix, shelves.organisations),
    indicators: under(prefix, shelves.indicators),
    assignments: under(prefix, shelves.assignments),
    expectations: under(prefix, shelves.expectations),
    standIns: under(prefix, shelves.standIns),
  };
}

const readEachTime = <T>(_named: string, read: Reading<T>) => read();

/** Standing data of which nothing is kept. */
export const unkept: Standing = {
  consortium: readEachTime,
  periods: readEachTime,
  organisations: readEachTime,
  indicators: readEachTime,
  assignments: readEachTime,
  expectations: readEachTime,
  standIns: readEachTime,
};
