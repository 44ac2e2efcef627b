import type { NewRecord, Store, SystemStore } from '@pilotage/db';
import type { Actor, FieldProblems, RecordOf, ResourceName } from '@pilotage/shared';
import type { HookRowCache } from './hookRowCache.ts';

/** What a hook works with: the actor's own store, and the system's for what is there whoever acts. */
export interface HookContext {
  actor: Actor;
  store: Store;
  system: SystemStore;
  rowCache: HookRowCache;
}

/** A row by its id, or the report of an organisation in a period, which is stored where there is none yet. */
export type RowLock = readonly [ResourceName, number] | readonly ['reports', NewRecord<'reports'>];

/** A record as far as it is known and valid: before creation some fields may be missing. */
export type Candidate<N extends ResourceName> = Partial<RecordOf<N>>;

interface WriteHookContext<N extends ResourceName> extends HookContext {
  before: RecordOf<N> | null;
  after: Candidate<N>;
}

/** What a resource does that its declaration cannot say. All of it runs in the write's transaction. */
export interface ResourceHooks<N extends ResourceName> {
  /** The owner where a POST names none; the active membership's organisation unless said. */
  defaultOwner?(
    actor: Actor,
    body: Readonly<Record<string, unknown>>,
    context: HookContext,
  ): number | null | Promise<number | null>;
  /** Rows that are written first, so that those who decide on them follow one after the other. */
  locks?(context: HookContext, record: Candidate<N>): Promise<readonly RowLock[]>;
  /** Values that the server works out: kept and computed fields. */
  computeFields?(context: WriteHookContext<N>): Promise<Partial<RecordOf<N>>>;
  /** Throws a `Problem` (423 or 409) where the present state does not allow the change. */
  assertAllowed?(context: WriteHookContext<N> & { verb: 'create' | 'update' | 'delete' }): Promise<void>;
  /** What is wrong with the record as it would be stored. */
  validate?(context: WriteHookContext<N>): Promise<FieldProblems>;
  /** Takes away first what is part of the record and refers to it. */
  beforeRemove?(context: HookContext & { before: RecordOf<N> }): Promise<void>;
  afterRemove?(context: HookContext & { before: RecordOf<N> }): Promise<void>;
  afterInsert?(context: HookContext & { after: RecordOf<N> }): Promise<void>;
  afterUpdate?(context: HookContext & { before: RecordOf<N>; after: RecordOf<N> }): Promise<void>;
}

/** Behaviour by resource; a plain one has none. */
export type ResourceHooksMap = { readonly [N in ResourceName]?: ResourceHooks<N> };
