import { keysWithin, type NewRecord, type Store } from '@pilotage/db';
import { type FieldProblems, type RecordOf, type Resource, type ResourceName, resourceOf } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { danglingKeys, isTaken, mayCreate, missingFields, parseFields } from './candidate.ts';
import type { Candidate, HookContext, Hooks } from './hooks.ts';
import { hooksOf } from './behaviours.ts';
import { hold } from './hold.ts';
import { hookContext } from './hookContext.ts';
import { invalid, Problem } from './problem.ts';

type Values = Record<string, unknown>;

const ownerOf = ({ organisationId }: Values): number | null => (typeof organisationId === 'number' ? organisationId : null);

async function ownerLeftOut<N extends ResourceName>(hooks: Hooks<N>, context: HookContext, body: Values): Promise<number | null> {
  const { actor } = context;
  if (hooks.ownerLeftOut) return hooks.ownerLeftOut(actor, body, context);
  return actor.role === 'system' ? null : actor.organisationId;
}

async function completed<N extends ResourceName>(
  resource: Resource,
  hooks: Hooks<N>,
  context: HookContext,
  body: Values,
): Promise<Values> {
  const owned = Object.hasOwn(resource.once, 'organisationId') && !Object.hasOwn(body, 'organisationId');
  const owner = owned ? { organisationId: await ownerLeftOut(hooks, context, body) } : {};
  return { ...resource.leftOut, ...owner, ...body };
}

/**
 * Runs the work in a transaction whose first statements are the guards' writes: which rows these are is read before it,
 * so that nothing is decided on what was read before the guard was held (`security.md`, Isolation and locking).
 */
async function guarded<N extends ResourceName, T>(
  store: Store,
  hooks: Hooks<N>,
  record: Candidate<N>,
  work: (store: Store, context: HookContext) => Promise<T>,
): Promise<T> {
  const guards = (await hooks.guards?.(hookContext(store), record)) ?? [];
  return store.transaction(async (store) => {
    const context = hookContext(store);
    await hold(context.system, guards);
    return work(store, context);
  });
}

const without = (values: Values, dangling: FieldProblems): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !Object.hasOwn(dangling, field)));

function assertValid(problems: FieldProblems): void {
  if (Object.keys(problems).length > 0) throw invalid(problems);
}

interface ReadNew {
  valid: Values;
  problems: FieldProblems;
  missing: FieldProblems;
}

async function readNew<N extends ResourceName>(store: Store, name: N, body: Values): Promise<ReadNew> {
  const resource = resourceOf(name);
  const given = await completed(resource, hooksOf(name), hookContext(store), body);
  const missing = missingFields(resource, given);
  return { ...parseFields({ ...resource.once, ...resource.entered }, given), missing };
}

/** The record as it would be stored, judged in the order of the contract's refusals. */
async function judgedNew<N extends ResourceName>(
  context: HookContext,
  name: N,
  { valid, problems, missing }: ReadNew,
): Promise<NewRecord<N>> {
  const { store, system } = context;
  const resource = resourceOf(name);
  const hooks: Hooks<N> = hooksOf(name);
  const dangling = await danglingKeys(store, { resource, values: valid, within: keysWithin(name) });
  // What hangs from a row that is not there for the actor must not tell that it is there for others.
  const known = without({ ...resource.begins, ...valid }, dangling);
  const derived = await hooks.derive?.({ ...context, before: null, after: known as Candidate<N> });
  const candidate = { ...known, ...derived };
  const after = candidate as Candidate<N>;
  if (!mayCreate(store.actor, name, { ...valid, ...candidate }, { ...missing, ...problems })) throw new Problem('forbidden');
  await hooks.permit?.({ ...context, before: null, after, verb: 'create' });
  const checked = await hooks.check?.({ ...context, before: null, after });
  const wrong = { ...checked, ...dangling, ...problems, ...missing };
  if (await isTaken(store, system, { name, candidate, ownId: null, problems: wrong })) throw new Problem('duplicate');
  await store.assertRoom(name, ownerOf(candidate));
  assertValid(wrong);
  return candidate as NewRecord<N>;
}

/** Creates a record from a body: completed, derived, judged, stored. */
export async function createRecord<N extends ResourceName>(store: Store, name: N, body: Values): Promise<RecordOf<N>> {
  const hooks: Hooks<N> = hooksOf(name);
  const read = await readNew(store, name, body);
  return guarded(store, hooks, read.valid as Candidate<N>, async (store, context) => {
    const stored = await store.insert(name, await judgedNew(context, name, read));
    await hooks.afterInsert?.({ ...context, after: stored });
    return stored;
  });
}

/** What `createRecord` would store, or its refusals; nothing is written. */
export const recordToBe = async <N extends ResourceName>(store: Store, name: N, body: Values): Promise<NewRecord<N>> =>
  judgedNew(hookContext(store), name, await readNew(store, name, body));

/** What of the body differs from the stored record, and what of that may not be written. */
function differences(resource: Resource, before: Values, body: Values): { changed: Values; problems: FieldProblems } {
  const changed: Values = {};
  const problems: FieldProblems = {};
  for (const [field, value] of Object.entries(body)) {
    if (field === 'version') continue;
    if (!Object.hasOwn(before, field)) problems[field] = { code: 'field.unknown' };
    else if (isDeepStrictEqual(value, before[field])) continue;
    else if (Object.hasOwn(resource.entered, field)) changed[field] = value;
    else problems[field] = { code: 'field.fixed' };
  }
  return { changed, problems };
}

function versionOf(body: Values): number {
  if (body.version === undefined || body.version === null) throw new Problem('versionMissing');
  if (!Number.isSafeInteger(body.version)) throw invalid({ version: { code: 'field.type', expected: 'number' } });
  return Number(body.version);
}

const changesOf = (before: Values, after: Values): Values =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => !isDeepStrictEqual(value, before[field])));

/** Changes a record: only what differs is judged and written; without a difference nothing is. */
export async function updateRecord<N extends ResourceName>(
  store: Store,
  name: N,
  id: number,
  body: Values,
): Promise<RecordOf<N>> {
  const resource = resourceOf(name);
  const hooks: Hooks<N> = hooksOf(name);
  const seen: RecordOf<N> = await store.target(name, id, 'update');
  const version = versionOf(body);
  return guarded(store, hooks, seen, async (store, context) => {
    const before = await store.target(name, id, 'update');
    const stored: Values = { ...before };
    const { changed, problems } = differences(resource, stored, body);
    const parsed = parseFields(resource.entered, changed);
    const dangling = await danglingKeys(store, {
      resource,
      values: { organisationId: stored.organisationId, ...parsed.valid },
      within: keysWithin(name),
    });
    const entered = { ...stored, ...without(parsed.valid, dangling) };
    if (Object.keys(changed).length + Object.keys(problems).length > 0) {
      await hooks.permit?.({ ...context, before, after: entered as Candidate<N>, verb: 'update' });
    }
    if (version !== stored.version) throw new Problem('conflict', { current: before });
    const derived = await hooks.derive?.({ ...context, before, after: entered as Candidate<N> });
    const after = { ...entered, ...derived };
    const changes = changesOf(stored, after);
    const checked =
      Object.keys(changes).length === 0 ? {} : await hooks.check?.({ ...context, before, after: after as Candidate<N> });
    const wrong = { ...checked, ...dangling, ...parsed.problems, ...problems };
    if (
      Object.keys(changes).length > 0 &&
      (await isTaken(store, context.system, { name, candidate: after, ownId: id, problems: wrong }))
    )
      throw new Problem('duplicate');
    assertValid(wrong);
    if (Object.keys(changes).length === 0) return before;
    const written = await store.update(name, { id, version }, changes as Partial<NewRecord<N>>);
    await hooks.afterUpdate?.({ ...context, before, after: written });
    return written;
  });
}

/** Removes a record and answers it as it was. */
export async function removeRecord<N extends ResourceName>(store: Store, name: N, id: number): Promise<RecordOf<N>> {
  const hooks: Hooks<N> = hooksOf(name);
  const seen: RecordOf<N> = await store.target(name, id, 'delete');
  return guarded(store, hooks, seen, async (store, context) => {
    const before = await store.target(name, id, 'delete');
    await hooks.permit?.({ ...context, before, after: before, verb: 'delete' });
    await hooks.beforeRemove?.({ ...context, before });
    const removed = await store.remove(name, id);
    await hooks.afterRemove?.({ ...context, before });
    return removed;
  });
}
