import type { Store } from '@pilotage/db';
import type { Consortium, RecordOf } from '@pilotage/shared';
import { LRUCache } from 'lru-cache';

type RowLoader<T> = () => Promise<readonly T[]>;

/** Rows by the name of the question that they answer. */
type RowReader<T> = (named: string, read: RowLoader<T>) => Promise<readonly T[]>;

/** What questions about progress have in common: each change of it raises the data's version, and the cells stand apart. */
export interface ReferenceDataCache {
  consortium: RowReader<Consortium>;
  periods: RowReader<RecordOf<'periods'>>;
  organisations: RowReader<RecordOf<'organisations'>>;
  indicators: RowReader<RecordOf<'indicators'>>;
  assignments: RowReader<RecordOf<'assignments'>>;
  expectations: RowReader<RecordOf<'expectations'>>;
  standIns: RowReader<RecordOf<'approvedVersions'>>;
}

// Of each kind, those asked for last: some ten megabytes at most. What is larger by itself is read each time.
const maxCachedRows = 50_000;

function createRowCache<T>() {
  const cache = new LRUCache<string, readonly T[], RowLoader<T>>({
    maxSize: maxCachedRows,
    sizeCalculation: (rows) => rows.length + 1,
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  });
  return async (key: string, load: RowLoader<T>) => (await cache.fetch(key, { context: load })) ?? load();
}

const createRowCaches = () => ({
  consortium: createRowCache<Consortium>(),
  periods: createRowCache<RecordOf<'periods'>>(),
  organisations: createRowCache<RecordOf<'organisations'>>(),
  indicators: createRowCache<RecordOf<'indicators'>>(),
  assignments: createRowCache<RecordOf<'assignments'>>(),
  expectations: createRowCache<RecordOf<'expectations'>>(),
  standIns: createRowCache<RecordOf<'approvedVersions'>>(),
});

// By the internal repositories, which all stores of one database share.
const cachesByDatabase = new WeakMap<object, ReturnType<typeof createRowCaches>>();

const withKeyPrefix =
  <T>(prefix: string, reader: RowReader<T>): RowReader<T> =>
  (name, load) =>
    reader(`${prefix} ${name}`, load);

/**
 * The standing data as one viewer may see it at a version of the data, kept in this process. The version is read before
 * the data, so what is kept is of that version or newer, and a later version is another key.
 */
export function referenceDataOf(store: Store, version: number): ReferenceDataCache {
  const { internal } = store;
  const caches = cachesByDatabase.get(internal) ?? createRowCaches();
  cachesByDatabase.set(internal, caches);
  const prefix = `${version} ${JSON.stringify(store.actor)}`;
  return {
    consortium: withKeyPrefix(prefix, caches.consortium),
    periods: withKeyPrefix(prefix, caches.periods),
    organisations: withKeyPrefix(prefix, caches.organisations),
    indicators: withKeyPrefix(prefix, caches.indicators),
    assignments: withKeyPrefix(prefix, caches.assignments),
    expectations: withKeyPrefix(prefix, caches.expectations),
    standIns: withKeyPrefix(prefix, caches.standIns),
  };
}

const readUncached = <T>(_named: string, load: RowLoader<T>) => load();

/** Standing data of which nothing is kept. */
export const noCache: ReferenceDataCache = {
  consortium: readUncached,
  periods: readUncached,
  organisations: readUncached,
  indicators: readUncached,
  assignments: readUncached,
  expectations: readUncached,
  standIns: readUncached,
};
