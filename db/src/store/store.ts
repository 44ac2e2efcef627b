import { type Action, type Actor, abilityOf, asSubject, grantsFor, type RecordOf, type ResourceName } from '@pilotage/shared';
import { historyTableOf, tableOf } from '../tables.ts';
import type { Connection, Database } from './engines/connection.ts';
import { type InternalRepositories, repositoriesOn } from '../internal/internalRepositories.ts';
import { raiseDataVersion } from './dataVersion.ts';
import { type Clock, type RecordReader, type StoreReader, ScopedReader } from './scopedReader.ts';
import { VersionKeeper } from './keepVersions.ts';
import { PastReader } from './pastReader.ts';
import { inSlices } from './inSlices.ts';
import { Conflict, FieldsNotWritable, Forbidden, NotFound } from './storeErrors.ts';
import type { RowQuotaChecker } from './rowQuotas.ts';
import { fillLinks, type StoredValues } from './rows.ts';
import { quoteName, sql } from './sql.ts';
import {
  deleteStatement,
  insertStatement,
  type ResourceReference,
  referencesStatement,
  authorizedRowsStatement,
  updateAllStatement,
  updateStatement,
  visibleIdsStatement,
} from './statements.ts';
import { writeLinks } from './links.ts';
import { type AuditAuthor, insertAuditEvent, insertAuditEvents, reassignAuditEvents } from './auditTrail.ts';

/** Maximum number of rows of one statement, so that statements stay short. */
export const rowBatchSize = 200;

/** The fields of a new record, without those that every record has. */
export type NewRecord<N extends ResourceName> = Omit<RecordOf<N>, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/**
 * The only way to read or write tenant rows: every statement contains the rules of the actor. Records lack fields that the actor
 * may not read. No method can skip the rules.
 */
export interface Store extends StoreReader {
  readonly actor: Actor;
  /** The tables that belong to no role, in the same transaction as this store. */
  readonly internal: InternalRepositories;
  /** Reads what was known at an instant (`YYYY-MM-DDTHH:MM:SS.sssZ`), under the present rules. */
  asOf(at: string): RecordReader;
  /** The row, if the action is allowed on it. Throws `NotFound` or `Forbidden`. */
  getAuthorized<N extends ResourceName>(resource: N, id: number, action: Action): Promise<RecordOf<N>>;
  /** The ids that the actor may read. */
  findVisibleIds(resource: ResourceName, ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** For each reference, the ids that the actor may read, with their owners; all in one statement. */
  resolveReferences(references: readonly ResourceReference[]): Promise<readonly ReadonlyMap<number, number | null>[]>;
  /** Throws `QuotaReached` if the owner has reached its quota of rows of the resource. */
  assertQuota(resource: ResourceName, organisationId: number | null): Promise<void>;
  insert<N extends ResourceName>(resource: N, record: NewRecord<N>): Promise<RecordOf<N>>;
  /**
   * Updates the given fields. Throws `NotFound` or `Forbidden`, `FieldsNotWritable` for an excepted field, and `Conflict` if
   * `version` is not the stored one.
   */
  update<N extends ResourceName>(
    resource: N,
    key: { id: number; version: number },
    changes: Partial<NewRecord<N>>,
    action?: Action,
  ): Promise<RecordOf<N>>;
  /**
   * Applies the same change to many rows in few statements, with the same rules, versions and audit events. Throws like
   * `update`; `Conflict` carries the first row with another version.
   */
  updateAll<N extends ResourceName>(
    resource: N,
    keys: readonly { id: number; version: number }[],
    changes: Partial<NewRecord<N>>,
    action?: Action,
  ): Promise<void>;
  remove<N extends ResourceName>(resource: N, id: number): Promise<RecordOf<N>>;
  /** Runs `work` in a transaction. Inside, use only the given store; nested transactions join. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

export interface StoreContext {
  clock: Clock;
  author: AuditAuthor;
  /** Whether writes create audit events. Consequences of another write are covered by its event. */
  isAudited: boolean;
  quotaChecker: RowQuotaChecker;
}

const ownerOf = ({ organisationId }: StoredValues): number | null => (typeof organisationId === 'number' ? organisationId : null);

export class ScopedStore extends ScopedReader implements Store {
  readonly actor: Actor;
  readonly context: StoreContext;
  protected readonly versions: VersionKeeper;
  private readonly database: Database | null;

  constructor(actor: Actor, connection: Connection, database: Database | null, context: StoreContext) {
    super(actor, connection, context.clock);
    this.actor = actor;
    this.database = database;
    this.context = context;
    this.versions = new VersionKeeper(connection, () => this.now());
  }

  get internal(): InternalRepositories {
    return repositoriesOn(this.connection);
  }

  asOf(at: string): RecordReader {
    return new PastReader(this.actor, this.connection, at);
  }

  async getAuthorized<N extends ResourceName>(resource: N, id: number, action: Action) {
    const { record, allowed } = await this.find(resource, id, action);
    if (!allowed) throw new Forbidden();
    return record;
  }

  async findVisibleIds(resource: ResourceName, ids: readonly number[]): Promise<ReadonlySet<number>> {
    const statement = ids.length === 0 ? null : visibleIdsStatement(this.actor, resource, ids);
    const rows = statement ? await this.connection.rows(statement) : [];
    return new Set(rows.map((row) => Number(row.id)));
  }

  async resolveReferences(references: readonly ResourceReference[]): Promise<readonly ReadonlyMap<number, number | null>[]> {
    const statement = referencesStatement(this.actor, references);
    const rows = statement ? await this.connection.rows(statement) : [];
    return references.map((_, index) => {
      const matched = rows.filter((row) => Number(row.at) === index);
      return new Map(matched.map(({ id, owner = null }) => [Number(id), owner === null ? null : Number(owner)]));
    });
  }

  async assertQuota(resource: ResourceName, organisationId: number | null): Promise<void> {
    // Writes of the system are consequences of user actions and must not fail half-way.
    if (this.actor.role !== 'system') await this.context.quotaChecker.reserveRow(this.connection, resource, organisationId);
  }

  async insert<N extends ResourceName>(resource: N, record: NewRecord<N>): Promise<RecordOf<N>> {
    if (this.needsTransaction(resource)) return this.transaction((store) => store.insert(resource, record));
    if (!abilityOf(this.actor, [resource]).can('create', asSubject(resource, record))) throw new Forbidden();
    const at = this.now();
    const values: StoredValues = { ...record, version: 1, createdAt: at, updatedAt: at };
    await this.assertQuota(resource, ownerOf(values));
    const { id } = await this.connection.write(insertStatement(resource, [values]));
    await writeLinks(this.connection, tableOf(resource), { id, ...values }, values);
    const stored = await this.find(resource, id, 'create');
    if (!stored.allowed) throw new Forbidden();
    await this.versions.keepFirst(resource, [id]);
    await this.recordAuditEvent(resource, 'create', { ...values, id }, null, values);
    return stored.record;
  }

  async update<N extends ResourceName>(
    resource: N,
    key: { id: number; version: number },
    changes: Partial<NewRecord<N>>,
    action: Action = 'update',
  ): Promise<RecordOf<N>> {
    if (this.needsTransaction(resource)) return this.transaction((store) => store.update(resource, key, changes, action));
    const before = await this.find(resource, key.id, action);
    if (!before.allowed) throw new Forbidden();
    this.assertWritable(resource, before.record, changes, action);
    const statement = updateStatement(this.actor, resource, key, { ...changes, updatedAt: this.now() }, action);
    const { changes: matched } = await this.connection.write(statement);
    if (matched === 0) throw new Conflict(await this.getAuthorized(resource, key.id, action));
    await writeLinks(this.connection, tableOf(resource), before.record, changes);
    const after = await this.find(resource, key.id, action);
    if (!after.allowed) throw new Forbidden();
    await this.versions.keepNext(resource, [key.id], key.version);
    const previous = Object.fromEntries(
      Object.keys(changes).map((field) => [field, (before.record as StoredValues)[field] ?? null]),
    );
    await reassignAuditEvents(this.connection, resource, [before.record], [after.record]);
    await this.recordAuditEvent(resource, action, after.record, previous, changes);
    return after.record;
  }

  async updateAll<N extends ResourceName>(
    resource: N,
    keys: readonly { id: number; version: number }[],
    changes: Partial<NewRecord<N>>,
    action: Action = 'update',
  ): Promise<void> {
    if (this.needsTransaction(resource)) return this.transaction((store) => store.updateAll(resource, keys, changes, action));
    for await (const batch of inSlices(keys, rowBatchSize)) await this.updateBatch(resource, batch, changes, action);
  }

  async remove<N extends ResourceName>(resource: N, id: number): Promise<RecordOf<N>> {
    if (this.needsTransaction(resource)) return this.transaction((store) => store.remove(resource, id));
    const record = await this.getAuthorized(resource, id, 'delete');
    const table = tableOf(resource);
    const clearedLinks = Object.fromEntries(Object.keys(table.links).map((field) => [field, null]));
    await writeLinks(this.connection, table, record, clearedLinks);
    const { changes } = await this.connection.write(deleteStatement(this.actor, resource, id));
    if (changes === 0) throw new NotFound();
    await this.versions.end(resource, id, record.version);
    await this.recordAuditEvent(resource, 'delete', record, record, null);
    return record;
  }

  transaction<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const { database } = this;
    if (!database) return work(this);
    return database.transaction((sql) => work(new ScopedStore(this.actor, sql, null, this.context)));
  }

  /** Whether a write needs a transaction of its own: a row and its version are stored together. */
  protected needsTransaction(resource: ResourceName): boolean {
    return this.database !== null && historyTableOf(resource) !== null;
  }

  /** The rows with these ids. Throws `NotFound` or `Forbidden` if the action is not allowed on one. */
  private async getAllAuthorized(resource: ResourceName, ids: readonly number[], action: Action): Promise<StoredValues[]> {
    const statement = authorizedRowsStatement(this.actor, resource, ids, action);
    const rows = statement ? await this.connection.rows(statement.all) : [];
    if (!statement || rows.length < new Set(ids).size) throw new NotFound();
    if (rows.some((row) => Number(row.allowed) !== 1)) throw new Forbidden();
    const records = rows.map(statement.selected.toRecord);
    await fillLinks(this.connection, statement.selected, records);
    return records;
  }

  private async updateBatch<N extends ResourceName>(
    resource: N,
    keys: readonly { id: number; version: number }[],
    changes: Partial<NewRecord<N>>,
    action: Action,
  ): Promise<void> {
    const ids = keys.map(({ id }) => id);
    const before = await this.getAllAuthorized(resource, ids, action);
    for (const record of before) this.assertWritable(resource, record, changes, action);
    const expectedVersions = new Map(keys.map(({ id, version }) => [id, version]));
    const outdated = before.find((record) => record.version !== expectedVersions.get(Number(record.id)));
    if (outdated) throw new Conflict(await this.getAuthorized(resource, Number(outdated.id), action));
    const byVersion = new Map<number, number[]>();
    for (const { id, version } of keys) byVersion.set(version, [...(byVersion.get(version) ?? []), id]);
    const values = { ...changes, updatedAt: this.now() };
    for (const [version, idsOfVersion] of byVersion) {
      const statement = updateAllStatement(this.actor, resource, { ids: idsOfVersion, version }, values, action);
      const { changes: matched } = await this.connection.write(statement);
      if (matched < idsOfVersion.length) throw new Conflict(await this.getAuthorized(resource, idsOfVersion[0] ?? 0, action));
      await this.versions.keepNext(resource, idsOfVersion, version);
    }
    for (const record of before) await writeLinks(this.connection, tableOf(resource), record, changes);
    const after = await this.getAllAuthorized(resource, ids, action);
    await reassignAuditEvents(this.connection, resource, before, after);
    await this.recordAuditEvents(resource, action, before, after, changes);
  }

  private async recordAuditEvents(
    resource: ResourceName,
    action: string,
    before: readonly StoredValues[],
    after: readonly StoredValues[],
    changes: object,
  ): Promise<void> {
    await raiseDataVersion(this.internal.dataVersion, resource, action);
    if (!this.context.isAudited || resource === 'auditEvents') return;
    const previous = new Map(before.map((record) => [record.id, record]));
    const events = after.map((record) => {
      const previousValues = Object.fromEntries(
        Object.keys(changes).map((field) => [field, previous.get(record.id)?.[field] ?? null]),
      );
      return { resource, action, record, before: previousValues, after: { ...changes } };
    });
    await insertAuditEvents(this.connection, this.context.author, this.now(), events);
  }

  /** Throws `FieldsNotWritable` if the change contains a field that the grants except. */
  private assertWritable<N extends ResourceName>(resource: N, record: StoredValues, changes: object, action: Action): void {
    const grants = grantsFor(this.actor, resource, action);
    if (grants.every((grant) => grant.except.length === 0)) return;
    const ability = abilityOf(this.actor, [resource]);
    const unwritable = Object.keys(changes).filter((field) => !ability.can(action, asSubject(resource, record), field));
    if (unwritable.length > 0) throw new FieldsNotWritable(resource, unwritable);
  }

  private async recordAuditEvent(
    resource: ResourceName,
    action: string,
    record: StoredValues,
    before: StoredValues | null,
    after: object | null,
  ) {
    await raiseDataVersion(this.internal.dataVersion, resource, action);
    if (!this.context.isAudited || resource === 'auditEvents') return;
    const event = { resource, action, record, before, after: after === null ? null : { ...after } };
    await insertAuditEvent(this.connection, this.context.author, this.now(), event);
  }
}

/** Increments the lock version of a row. Concurrent transactions that lock the same row wait for this one. */
export async function incrementLockVersion(connection: Connection, resource: ResourceName, id: number): Promise<void> {
  await connection.write(sql`UPDATE ${quoteName(resource)} SET \`guard\` = \`guard\` + 1 WHERE \`id\` = ${id}`);
}
