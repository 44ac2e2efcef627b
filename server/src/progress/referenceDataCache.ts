import type { DataVersions, Store } from '@pilotage/db';
import type { ActivityGroup, Consortium, RecordOf } from '@pilotage/shared';
import { LRUCache } from 'lru-cache';

type RowLoader<T> = () => Promise<readonly T[]>;

/** Returns the rows that are cached under the key, or loads them. */
type RowReader<T> = (key: string, load: RowLoader<T>) => Promise<readonly T[]>;

/** Readers of the data that all progress queries share. Each change of it raises the data version. Cells are not cached. */
export interface ReferenceDataCache {
  consortium: RowReader<Consortium>;
  periods: RowReader<RecordOf<'periods'>>;
  organisations: RowReader<RecordOf<'organisations'>>;
  indicators: RowReader<RecordOf<'indicators'>>;
  assignments: RowReader<RecordOf<'assignments'>>;
  expectations: RowReader<RecordOf<'expectations'>>;
  standIns: RowReader<RecordOf<'approvedVersions'>>;
  disseminationObjectives: RowReader<RecordOf<'disseminationObjectives'>>;
  disseminationPlans: RowReader<RecordOf<'disseminationPlans'>>;
  /** They are counted anew only when an activity has changed. */
  activityGroups: RowReader<ActivityGroup>;
}

// Rows per resource; some ten megabytes at most. A larger result is not cached.
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
  disseminationObjectives: createRowCache<RecordOf<'disseminationObjectives'>>(),
  disseminationPlans: createRowCache<RecordOf<'disseminationPlans'>>(),
  activityGroups: createRowCache<ActivityGroup>(),
});

// By the internal repositories, which all stores of one database share.
const cachesByDatabase = new WeakMap<object, ReturnType<typeof createRowCaches>>();

const withKeyPrefix =
  <T>(prefix: string, reader: RowReader<T>): RowReader<T> =>
  (key, load) =>
    reader(`${prefix} ${key}`, load);

/**
 * The reference data that one actor may read at the data versions, as of now or of an instant (`asOf`), cached in this process. Read the
 * versions before the data: cached rows are then of that version or newer, and a later version has another key.
 */
export function referenceDataOf(store: Store, versions: DataVersions, asOf: string | null = null): ReferenceDataCache {
  const { internal } = store;
  const caches = cachesByDatabase.get(internal) ?? createRowCaches();
  cachesByDatabase.set(internal, caches);
  const viewer = `${asOf ?? 'now'} ${JSON.stringify(store.actor)}`;
  const prefix = `${versions.comparisons} ${viewer}`;
  return {
    consortium: withKeyPrefix(prefix, caches.consortium),
    periods: withKeyPrefix(prefix, caches.periods),
    organisations: withKeyPrefix(prefix, caches.organisations),
    indicators: withKeyPrefix(prefix, caches.indicators),
    assignments: withKeyPrefix(prefix, caches.assignments),
    expectations: withKeyPrefix(prefix, caches.expectations),
    standIns: withKeyPrefix(prefix, caches.standIns),
    disseminationObjectives: withKeyPrefix(prefix, caches.disseminationObjectives),
    disseminationPlans: withKeyPrefix(prefix, caches.disseminationPlans),
    activityGroups: withKeyPrefix(`${versions.activities} ${viewer}`, caches.activityGroups),
  };
}

const readUncached = <T>(_key: string, load: RowLoader<T>) => load();

/** Reference data without a cache: each call reads the rows. */
export const noCache: ReferenceDataCache = {
  consortium: readUncached,
  periods: readUncached,
  organisations: readUncached,
  indicators: readUncached,
  assignments: readUncached,
  expectations: readUncached,
  standIns: readUncached,
  disseminationObjectives: readUncached,
  disseminationPlans: readUncached,
  activityGroups: readUncached,
};
