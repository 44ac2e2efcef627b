import { sameOrganisationKeys, type NewRecord, type Store } from '@pilotage/db';
import { type FieldProblems, type RecordOf, type Resource, type ResourceName, resourceOf } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { missingReferences, isDuplicate, canCreate, missingFields, parseFields } from './candidate.ts';
import { deriveFreeSlug } from './deriveFreeSlug.ts';
import type { Candidate, HookContext, ResourceHooks } from './hooks.ts';
import { hooksOf } from './hookRegistry.ts';
import { lockRows } from './lockRows.ts';
import { createHookContext } from './createHookContext.ts';
import { createValidationProblem, Problem } from '../problem.ts';

type WritableValues = Record<string, unknown>;

const ownerOf = ({ organisationId }: WritableValues): number | null =>
  typeof organisationId === 'number' ? organisationId : null;

async function resolveOwner<N extends ResourceName>(
  hooks: ResourceHooks<N>,
  context: HookContext,
  body: WritableValues,
): Promise<number | null> {
  const { actor } = context;
  if (hooks.defaultOwner) return hooks.defaultOwner(actor, body, context);
  return actor.role === 'system' ? null : actor.organisationId;
}

async function applyDefaults<N extends ResourceName>(
  name: N,
  hooks: ResourceHooks<N>,
  context: HookContext,
  body: WritableValues,
): Promise<WritableValues> {
  const resource = resourceOf(name);
  const needsOwner = Object.hasOwn(resource.immutable, 'organisationId') && !Object.hasOwn(body, 'organisationId');
  const owner = needsOwner ? { organisationId: await resolveOwner(hooks, context, body) } : {};
  const complete = { ...resource.defaults, ...owner, ...body };
  return { ...(await deriveFreeSlug(context.store, name, complete)), ...complete };
}

/** The body of a new record with what the server adds: defaults, owner and short address. */
export const completeNewRecord = <N extends ResourceName>(store: Store, name: N, body: WritableValues): Promise<WritableValues> =>
  applyDefaults(name, hooksOf(name), createHookContext(store), body);

/**
 * Runs `write` in a transaction that locks the rows of the `locks` hook first. `write` must read again what it decides on,
 * after the locks are held (`security.md`, Isolation and locking).
 */
async function withRowLocks<N extends ResourceName, T>(
  store: Store,
  hooks: ResourceHooks<N>,
  record: Candidate<N>,
  write: (store: Store, context: HookContext) => Promise<T>,
): Promise<T> {
  const locks = (await hooks.locks?.(createHookContext(store), record)) ?? [];
  return store.transaction(async (store) => {
    const context = createHookContext(store);
    await lockRows(context.system, locks);
    return write(store, context);
  });
}

const omitFields = (values: WritableValues, omitted: FieldProblems): WritableValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !Object.hasOwn(omitted, field)));

function assertValid(problems: FieldProblems): void {
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
}

interface ParsedNewRecord {
  valid: WritableValues;
  problems: FieldProblems;
  missing: FieldProblems;
}

function parseNewRecord(name: ResourceName, completeBody: WritableValues): ParsedNewRecord {
  const resource = resourceOf(name);
  const missing = missingFields(resource, completeBody);
  return { ...parseFields({ ...resource.immutable, ...resource.writable }, completeBody), missing };
}

/** Validates a new record and returns it as it would be stored. Throws in the order 403, 423 or 409, 409 duplicate, 422. */
async function validateNewRecord<N extends ResourceName>(
  context: HookContext,
  name: N,
  { valid, problems, missing }: ParsedNewRecord,
): Promise<NewRecord<N>> {
  const { store, system } = context;
  const resource = resourceOf(name);
  const hooks: ResourceHooks<N> = hooksOf(name);
  const unresolved = await missingReferences(store, { resource, values: valid, sameOwnerFields: sameOrganisationKeys(name) });
  // Hooks must not see unresolved references: their results would reveal rows that the actor may not read.
  const resolved = omitFields({ ...resource.initial, ...valid }, unresolved);
  const computed = await hooks.computeFields?.({ ...context, before: null, after: resolved as Candidate<N> });
  const candidate = { ...resolved, ...computed };
  const after = candidate as Candidate<N>;
  if (!canCreate(store.actor, name, { ...valid, ...candidate }, { ...missing, ...problems })) throw new Problem('forbidden');
  await hooks.assertAllowed?.({ ...context, before: null, after, verb: 'create' });
  const fieldProblems = await hooks.validate?.({ ...context, before: null, after });
  const allProblems = { ...fieldProblems, ...unresolved, ...problems, ...missing };
  if (await isDuplicate(store, system, { name, candidate, ownId: null, problems: allProblems })) throw new Problem('duplicate');
  await store.assertQuota(name, ownerOf(candidate));
  assertValid(allProblems);
  return candidate as NewRecord<N>;
}

/** Creates a record from a body: applies defaults, computes fields, validates and inserts. Throws what `validateNewRecord` throws. */
export const createRecord = async <N extends ResourceName>(store: Store, name: N, body: WritableValues): Promise<RecordOf<N>> =>
  createCompleteRecord(store, name, await completeNewRecord(store, name, body));

/** Creates a record from what `completeNewRecord` returned. */
export async function createCompleteRecord<N extends ResourceName>(
  store: Store,
  name: N,
  completeBody: WritableValues,
): Promise<RecordOf<N>> {
  const hooks: ResourceHooks<N> = hooksOf(name);
  const parsed = parseNewRecord(name, completeBody);
  return withRowLocks(store, hooks, parsed.valid as Candidate<N>, async (store, context) => {
    const stored = await store.insert(name, await validateNewRecord(context, name, parsed));
    await hooks.afterInsert?.({ ...context, after: stored });
    return stored;
  });
}

/** Validates like `createRecord` and returns the record as it would be stored. Writes nothing. */
export const previewRecord = async <N extends ResourceName>(store: Store, name: N, body: WritableValues): Promise<NewRecord<N>> =>
  validateNewRecord(createHookContext(store), name, parseNewRecord(name, await completeNewRecord(store, name, body)));

/** The fields of the body that differ from the stored record, and problems of those that are unknown or read-only. */
function diffFields(
  resource: Resource,
  before: WritableValues,
  body: WritableValues,
): { changed: WritableValues; problems: FieldProblems } {
  const changed: WritableValues = {};
  const problems: FieldProblems = {};
  for (const [field, value] of Object.entries(body)) {
    if (field === 'version') continue;
    if (!Object.hasOwn(before, field)) problems[field] = { code: 'field.unknown' };
    else if (isDeepStrictEqual(value, before[field])) continue;
    else if (Object.hasOwn(resource.writable, field)) changed[field] = value;
    else problems[field] = { code: 'field.fixed' };
  }
  return { changed, problems };
}

function versionOf(body: WritableValues): number {
  if (body.version === undefined || body.version === null) throw new Problem('versionMissing');
  if (!Number.isSafeInteger(body.version)) throw createValidationProblem({ version: { code: 'field.type', expected: 'number' } });
  return Number(body.version);
}

const changesOf = (before: WritableValues, after: WritableValues): WritableValues =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => !isDeepStrictEqual(value, before[field])));

/** Updates a record with the fields that differ. Writes nothing if no field differs. Throws 404, 403, 428, 423, 409 or 422. */
export async function updateRecord<N extends ResourceName>(
  store: Store,
  name: N,
  id: number,
  body: WritableValues,
): Promise<RecordOf<N>> {
  const resource = resourceOf(name);
  const hooks: ResourceHooks<N> = hooksOf(name);
  const current: RecordOf<N> = await store.getAuthorized(name, id, 'update');
  const version = versionOf(body);
  return withRowLocks(store, hooks, current, async (store, context) => {
    const before = await store.getAuthorized(name, id, 'update');
    const stored: WritableValues = { ...before };
    const { changed, problems } = diffFields(resource, stored, body);
    const parsed = parseFields(resource.writable, changed);
    const unresolved = await missingReferences(store, {
      resource,
      values: { organisationId: stored.organisationId, ...parsed.valid },
      sameOwnerFields: sameOrganisationKeys(name),
    });
    const merged = { ...stored, ...omitFields(parsed.valid, unresolved) };
    if (Object.keys(changed).length + Object.keys(problems).length > 0) {
      await hooks.assertAllowed?.({ ...context, before, after: merged as Candidate<N>, verb: 'update' });
    }
    if (version !== stored.version) throw new Problem('conflict', { current: before });
    const computed = await hooks.computeFields?.({ ...context, before, after: merged as Candidate<N> });
    const after = { ...merged, ...computed };
    const candidate = after as Candidate<N>;
    const changes = changesOf(stored, after);
    const fieldProblems =
      Object.keys(changes).length === 0 ? {} : await hooks.validate?.({ ...context, before, after: candidate });
    const allProblems = { ...fieldProblems, ...unresolved, ...parsed.problems, ...problems };
    if (
      Object.keys(changes).length > 0 &&
      (await isDuplicate(store, context.system, { name, candidate: after, ownId: id, problems: allProblems }))
    )
      throw new Problem('duplicate');
    assertValid(allProblems);
    if (Object.keys(changes).length === 0) return before;
    await hooks.beforeUpdate?.({ ...context, before, after: candidate });
    const updated = await store.update(name, { id, version }, changes as Partial<NewRecord<N>>);
    await hooks.afterUpdate?.({ ...context, before, after: updated });
    return updated;
  });
}

/** Removes a record and returns its last state. */
export async function removeRecord<N extends ResourceName>(store: Store, name: N, id: number): Promise<RecordOf<N>> {
  const hooks: ResourceHooks<N> = hooksOf(name);
  const current: RecordOf<N> = await store.getAuthorized(name, id, 'delete');
  return withRowLocks(store, hooks, current, async (store, context) => {
    const before = await store.getAuthorized(name, id, 'delete');
    await hooks.assertAllowed?.({ ...context, before, after: before, verb: 'delete' });
    await hooks.beforeRemove?.({ ...context, before });
    const removed = await store.remove(name, id);
    await hooks.afterRemove?.({ ...context, before });
    return removed;
  });
}
