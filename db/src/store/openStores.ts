import type { Actor, AuditEvent, ResourceName, SystemActor } from '@pilotage/shared';
import type { Database } from './engines/connection.ts';
import { DatabaseError } from './engines/databaseError.ts';
import { inSlices } from './inSlices.ts';
import { lockOrInsertStatement, insertStatement } from './statements.ts';
import { type Clock, type StoreReader, ScopedReader } from './scopedReader.ts';
import { RowQuotaChecker, type RowQuotas, defaultRowQuotas } from './rowQuotas.ts';
import { type NewRecord, rowBatchSize, ScopedStore, type Store, incrementLockVersion } from './store.ts';

export interface SystemStore extends Store {
  /** Stores many new rows at once, without answering them. */
  insertAll<N extends ResourceName>(resource: N, records: readonly NewRecord<N>[]): Promise<void>;
  /** Writes to a row that guards a decision, so that those who decide on it follow one after the other. */
  lockRow(resource: ResourceName, id: number): Promise<void>;
  /**
   * The same for a row that is known by its unique key and may not be there yet: then it is stored. Without the rows to which the
   * record's own keys lead there is nothing to guard.
   */
  lockOrInsert<N extends ResourceName>(resource: N, record: NewRecord<N>): Promise<void>;
  /** Ends every session of a user at once. */
  deleteSessions(userId: number): Promise<void>;
}

class SystemScopedStore extends ScopedStore implements SystemStore {
  async insertAll<N extends ResourceName>(resource: N, records: readonly NewRecord<N>[]): Promise<void> {
    const at = this.now();
    for await (const some of inSlices(records, rowBatchSize)) {
      const rows = some.map((each) => ({ ...each, version: 1, createdAt: at, updatedAt: at }));
      await this.connection.write(insertStatement(resource, rows));
    }
  }

  lockRow(resource: ResourceName, id: number): Promise<void> {
    return incrementLockVersion(this.connection, resource, id);
  }

  async lockOrInsert<N extends ResourceName>(resource: N, record: NewRecord<N>): Promise<void> {
    const at = this.now();
    const values = { ...record, version: 1, createdAt: at, updatedAt: at };
    try {
      await this.connection.write(lockOrInsertStatement(this.connection.dialect, resource, values));
    } catch (error) {
      if (!(error instanceof DatabaseError && error.fault === 'reference')) throw error;
    }
  }

  deleteSessions(userId: number): Promise<void> {
    return this.internal.sessions.deleteOfUser(userId);
  }
}

const system: SystemActor = { role: 'system' };

export interface Stores {
  /** The store of one actor in one request. */
  for(actor: Actor, requestId?: string | null): Store;
  /** What the public pages read with. */
  visitor(): StoreReader;
  /** The store of the product's own work: the CLI, seeds, jobs. Its writes are told in the trail as the system's. */
  system(): SystemStore;
}

/** The stores of one database; nobody has more rows than the quotas allow. */
export function openStores(database: Database, clock: Clock, quotas: RowQuotas = defaultRowQuotas): Stores {
  const quotaChecker = new RowQuotaChecker(quotas);
  return {
    for: (actor, requestId = null) => {
      const actorId = actor.role === 'system' ? null : actor.userId;
      const author = { actorId, actorRole: actor.role, requestId };
      return new ScopedStore(actor, database, database, { clock, author, isAudited: true, quotaChecker });
    },
    visitor: () => new ScopedReader({ role: 'visitor' }, database, clock),
    system: () => {
      const author = { actorId: null, actorRole: system.role, requestId: null };
      return new SystemScopedStore(system, database, database, { clock, author, isAudited: true, quotaChecker });
    },
  };
}

/**
 * The system's store in the transaction of `store`, for hooks and actions: what has to be known or done whoever acts.
 * Its writes are consequences of the actor's and told by that event.
 */
export function systemStoreOf(store: Store): SystemStore {
  if (!(store instanceof ScopedStore)) throw new TypeError('Only a store of this package has a system beside it.');
  return new SystemScopedStore(system, store.connection, null, { ...store.context, isAudited: false });
}

/** The same store in its transaction, whose changes are told with the way by which they came. */
export function withOrigin(store: Store, origin: NonNullable<AuditEvent['origin']>): Store {
  if (!(store instanceof ScopedStore)) throw new TypeError('Only a store of this package tells of its changes.');
  const { author } = store.context;
  return new ScopedStore(store.actor, store.connection, null, { ...store.context, author: { ...author, origin } });
}
