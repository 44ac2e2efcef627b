import type { NewRecord, Store, SystemStore } from '@pilotage/db';
import type { Actor, FieldProblems, RecordOf, ResourceName } from '@pilotage/shared';
import type { HookRowCache } from './hookRowCache.ts';

/** The context of a hook: the actor's store, and the system store for rows that the actor may not read. */
export interface HookContext {
  actor: Actor;
  store: Store;
  system: SystemStore;
  rowCache: HookRowCache;
}

/** A row by its id, or a report, which is inserted if it does not exist yet. */
export type RowLock = readonly [ResourceName, number] | readonly ['reports', NewRecord<'reports'>];

/** All rows of a resource, or those of one organisation. */
export interface RowsLock {
  resource: ResourceName;
  where: { readonly id?: number; readonly organisationId?: number };
}

/** The known and valid fields of a record. Before creation some may be missing. */
export type Candidate<N extends ResourceName> = Partial<RecordOf<N>>;

interface WriteHookContext<N extends ResourceName> extends HookContext {
  before: RecordOf<N> | null;
  after: Candidate<N>;
}

/** The behaviour of a resource beyond its declaration. All but `defaultOwner` and `locks` run in the write's transaction. */
export interface ResourceHooks<N extends ResourceName> {
  /** The owner if the body of a POST names none. Default: the organisation of the active membership. */
  defaultOwner?(
    actor: Actor,
    body: Readonly<Record<string, unknown>>,
    context: HookContext,
  ): number | null | Promise<number | null>;
  /** Rows to lock first, so that concurrent decisions on them run one after the other. */
  locks?(context: HookContext, record: Candidate<N>): Promise<readonly RowLock[]>;
  /** Rows to lock before many records are created at once: all that `locks` of one could name, found without reading. */
  locksForMany?(actor: Actor): readonly RowsLock[];
  /** Computes the server-managed fields. */
  computeFields?(context: WriteHookContext<N>): Promise<Partial<RecordOf<N>>>;
  /** Throws a `Problem` (423 or 409) if the current state does not allow the change. */
  assertAllowed?(context: WriteHookContext<N> & { verb: 'create' | 'update' | 'delete' }): Promise<void>;
  /** Problems of the record as it would be stored, by field. */
  validate?(context: WriteHookContext<N>): Promise<FieldProblems>;
  /** Clears what no longer fits, before the record is stored. */
  beforeUpdate?(context: HookContext & { before: RecordOf<N>; after: Candidate<N> }): Promise<void>;
  /** Removes dependent rows that refer to the record. */
  beforeRemove?(context: HookContext & { before: RecordOf<N> }): Promise<void>;
  afterRemove?(context: HookContext & { before: RecordOf<N> }): Promise<void>;
  afterInsert?(context: HookContext & { after: RecordOf<N> }): Promise<void>;
  afterUpdate?(context: HookContext & { before: RecordOf<N>; after: RecordOf<N> }): Promise<void>;
}

/** Hooks by resource. A resource without special behaviour has none. */
export type ResourceHooksMap = { readonly [N in ResourceName]?: ResourceHooks<N> };
