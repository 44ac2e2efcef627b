import { type Actor, type AuditEvent, type ResourceName, resourceOf, type SystemActor, viewerOf } from '@pilotage/shared';
import type { Database } from './engines/connection.ts';
import { DatabaseError } from './engines/databaseError.ts';
import { inSlices } from './inSlices.ts';
import { lockAllStatement, lockOrInsertStatement, insertStatement } from './statements.ts';
import { type Clock, type EqualityFilter, type StoreReader, ScopedReader } from './scopedReader.ts';
import type { StoredValues } from './rows.ts';
import { readOnly } from './readOnly.ts';
import { RowQuotaChecker, type RowQuotas, defaultRowQuotas } from './rowQuotas.ts';
import { setMoment } from './keepVersions.ts';
import type { NewViewAs } from '../internal/sessionRepository.ts';
import { type NewRecord, rowBatchSize, ScopedStore, type Store, incrementLockVersion } from './store.ts';

export interface SystemStore extends Store {
  /** Inserts many records in batches, without returning them. */
  insertAll<N extends ResourceName>(resource: N, records: readonly NewRecord<N>[]): Promise<void>;
  /** Locks a row in the present transaction, so that concurrent decisions about it are serialised. */
  lockRow(resource: ResourceName, id: number): Promise<void>;
  /** Locks all matching rows, without reading them first. */
  lockAll<N extends ResourceName>(resource: N, where: EqualityFilter<N>): Promise<void>;
  /**
   * Locks the row with the first unique key of the record, and inserts it if it does not exist. Does nothing if a row that the
   * record refers to does not exist.
   */
  lockOrInsert<N extends ResourceName>(resource: N, record: NewRecord<N>): Promise<void>;
  /** Deletes all sessions of a user. Returns the roles that they looked on as, which ends with them. */
  deleteSessions(userId: number): Promise<NewViewAs[]>;
  /** After a change was undone: the version between is not known any more. The record is as it is after the undoing. */
  forgetUndone(resource: ResourceName, record: { id: number; version: number }): Promise<void>;
  /** After a creation was undone by removing the record: no version of it is known any more. */
  forgetDeleted(resource: ResourceName, id: number): Promise<void>;
}

class SystemScopedStore extends ScopedStore implements SystemStore {
  async insertAll<N extends ResourceName>(resource: N, records: readonly NewRecord<N>[]): Promise<void> {
    if (this.needsTransaction(resource)) return this.transaction((store) => systemStoreOf(store).insertAll(resource, records));
    const at = this.now();
    for await (const batch of inSlices(records, rowBatchSize)) {
      const rows = batch.map((each) => ({ ...each, version: 1, createdAt: at, updatedAt: at }));
      const { id } = await this.connection.write(insertStatement(resource, rows));
      await this.versions.keepFirstOfBatch(resource, id, rows.length);
    }
  }

  lockRow(resource: ResourceName, id: number): Promise<void> {
    return incrementLockVersion(this.connection, resource, id);
  }

  async lockAll<N extends ResourceName>(resource: N, where: EqualityFilter<N>): Promise<void> {
    await this.connection.write(lockAllStatement(resource, where));
  }

  async lockOrInsert<N extends ResourceName>(resource: N, record: NewRecord<N>): Promise<void> {
    if (this.needsTransaction(resource)) return this.transaction((store) => systemStoreOf(store).lockOrInsert(resource, record));
    const at = this.now();
    const values = { ...record, version: 1, createdAt: at, updatedAt: at };
    try {
      await this.connection.write(lockOrInsertStatement(this.connection.dialect, resource, values));
      await this.versions.keepFirstIfNew(resource, uniqueKeyOf(resource, values));
    } catch (error) {
      if (!(error instanceof DatabaseError && error.fault === 'reference')) throw error;
    }
  }

  forgetUndone(resource: ResourceName, record: { id: number; version: number }): Promise<void> {
    return this.versions.forgetUndone(resource, record);
  }

  forgetDeleted(resource: ResourceName, id: number): Promise<void> {
    return this.versions.forgetDeleted(resource, id);
  }

  deleteSessions(userId: number): Promise<NewViewAs[]> {
    return this.internal.sessions.deleteOfUser(userId);
  }
}

/** The references of the first unique key of a record. */
function uniqueKeyOf(resource: ResourceName, values: StoredValues): [string, number][] {
  return (resourceOf(resource).unique[0] ?? []).map((field) => [field, Number(values[field])]);
}

const system: SystemActor = { role: 'system' };

export interface Stores {
  /** The store of one actor for one request. That of a lead partner who looks on as a role throws `ReadOnly` at every write. */
  for(actor: Actor, requestId?: string | null): Store;
  /** The reader of the public pages. */
  visitor(): StoreReader;
  /** The store of the product itself: CLI, seeds, jobs. Audit events name the system as actor. */
  system(): SystemStore;
}

/** Opens the stores of one database, with row quotas. */
export function openStores(database: Database, clock: Clock, quotas: RowQuotas = defaultRowQuotas): Stores {
  const quotaChecker = new RowQuotaChecker(quotas);
  return {
    for: (actor, requestId = null) => {
      const actorId = actor.role === 'system' ? null : actor.userId;
      const author = { actorId, actorRole: actor.role, requestId };
      // Nobody writes who only looks on as a role; what is made of this store, for the system too, has the same connection.
      if (viewerOf(actor) !== null)
        return new ScopedStore(actor, readOnly(database), null, { clock, author, isAudited: true, quotaChecker });
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
 * The system store in the transaction of `store`, for hooks and actions that must work whatever the actor may do. Its writes are
 * consequences of the actor's write and create no audit events of their own. Throws a TypeError for a foreign store.
 */
export function systemStoreOf(store: Store): SystemStore {
  if (!(store instanceof ScopedStore)) throw new TypeError('systemStoreOf needs a store of this package.');
  return new SystemScopedStore(system, store.connection, null, { ...store.context, isAudited: false });
}

/**
 * The same, for consequences that are of interest to the owner of a row and not only to the actor: each write has an audit event of
 * its own, which names the actor and belongs to the row's owner.
 */
export function auditedSystemStoreOf(store: Store): SystemStore {
  if (!(store instanceof ScopedStore)) throw new TypeError('auditedSystemStoreOf needs a store of this package.');
  return new SystemScopedStore(system, store.connection, null, { ...store.context, isAudited: true });
}

/** Sets the instant from which the further changes of a transaction are known: the demo has a past. Throws a TypeError for a foreign store. */
export function knownFrom(store: Store, at: string): void {
  if (!(store instanceof ScopedStore)) throw new TypeError('knownFrom needs a store of this package.');
  setMoment(store.connection, at < store.now() ? at : store.now());
}

/** The same store in its transaction, with an origin for its audit events. Throws a TypeError for a foreign store. */
export function withOrigin(store: Store, origin: NonNullable<AuditEvent['origin']>): Store {
  if (!(store instanceof ScopedStore)) throw new TypeError('withOrigin needs a store of this package.');
  const { author } = store.context;
  return new ScopedStore(store.actor, store.connection, null, { ...store.context, author: { ...author, origin } });
}
