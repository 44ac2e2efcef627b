import type { SystemStore, Store } from '@pilotage/db';
import {
  type Actor,
  asSubject,
  abilityOf,
  type FieldProblems,
  fieldProblems,
  grantsFor,
  metaOf,
  nameKey,
  type Resource,
  type ResourceName,
  resourceOf,
} from '@pilotage/shared';
import type { z } from 'zod';

type Values = Record<string, unknown>;

export interface Parsed {
  /** The fields that are valid, each by itself. */
  valid: Values;
  problems: FieldProblems;
}

/** Reads each field by its own schema, so that all that is wrong is known at once and the rest can be judged. */
export function parseFields(shape: Readonly<Record<string, z.ZodType>>, values: Values): Parsed {
  const valid: Values = {};
  const problems: FieldProblems = {};
  for (const [field, value] of Object.entries(values)) {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (!schema) {
      problems[field] = { code: 'field.unknown' };
      continue;
    }
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) valid[field] = parsed.data;
    else Object.assign(problems, fieldProblems(parsed.error.issues, [field]));
  }
  return { valid, problems };
}

/** Fields of a new record that are neither given nor may be left out. */
export function missingFields(resource: Resource, given: Values): FieldProblems {
  const needed = Object.keys({ ...resource.once, ...resource.entered });
  const missing = needed.filter((field) => !Object.hasOwn(given, field));
  return Object.fromEntries(missing.map((field) => [field, { code: 'field.required' as const }]));
}

/**
 * Whether the actor may create exactly this. While a field on which the rule depends is not valid itself the rule cannot
 * be judged, and the field is what gets refused.
 */
export function mayCreate(actor: Actor, name: ResourceName, candidate: Values, problems: FieldProblems): boolean {
  const conditions = grantsFor(actor, name, 'create').flatMap((grant) => Object.keys(grant.where));
  if (conditions.some((field) => Object.hasOwn(problems, field))) return true;
  return abilityOf(actor, [name]).can('create', asSubject(name, candidate));
}

interface Pointing {
  resource: Resource;
  values: Values;
  /** Keys that must lie in the record's own organisation. */
  within: readonly string[];
}

/**
 * Keys that lead nowhere: to a row that is not there, that the actor may not read, or that belongs to another
 * organisation; the three cannot be told apart.
 */
export async function danglingKeys(store: Store, { resource, values, within }: Pointing): Promise<FieldProblems> {
  const keys = Object.entries(values).flatMap(([field, value]) => {
    const schema = resource.fields[field];
    const to = schema ? metaOf(schema).to : undefined;
    if (to === undefined || value === null || value === undefined) return [];
    return [{ field, resource: to, ids: (Array.isArray(value) ? value : [value]).map(Number) }];
  });
  const there = await store.pointed(keys);
  const isDangling = ({ field, ids }: { field: string; ids: readonly number[] }, at: number) =>
    ids.some((id) => {
      const owner = there[at]?.get(id);
      return owner === undefined || (within.includes(field) && owner !== values.organisationId);
    });
  return Object.fromEntries(keys.filter(isDangling).map(({ field }) => [field, { code: 'field.notFound' as const }]));
}

interface Sameness {
  name: ResourceName;
  candidate: Values;
  ownId: number | null;
  /** What is wrong with the candidate otherwise. */
  problems: FieldProblems;
}

/** The rows that have the values of a unique key; where people write one of them as they like, also those of the same name. */
async function rowsOfKey(
  system: SystemStore,
  name: ResourceName,
  key: readonly string[],
  candidate: Values,
): Promise<readonly number[]> {
  const { distinctName } = resourceOf(name);
  const exact = key.filter((field) => field !== distinctName);
  const where = Object.fromEntries(exact.map((field) => [field, candidate[field]]));
  if (distinctName === null || exact.length === key.length)
    return (await system.all(name, { where, fields: [] })).map(({ id }) => id);
  const own = nameKey(String(candidate[distinctName]));
  const rows: readonly Values[] = await system.all(name, { where });
  return rows.filter((row) => nameKey(String(row[distinctName])) === own).map(({ id }) => Number(id));
}

/**
 * Whether a record with the same unique values is there already. That one is there which the actor may not read is told
 * only when the candidate's own values are all right: else a wrong key would tell what others have.
 */
export async function isTaken(
  store: Store,
  system: SystemStore,
  { name, candidate, ownId, problems }: Sameness,
): Promise<boolean> {
  for (const key of resourceOf(name).unique) {
    if (!key.every((field) => Object.hasOwn(candidate, field))) continue;
    const same = (await rowsOfKey(system, name, key, candidate)).filter((id) => id !== ownId);
    if (same.length === 0) continue;
    const wrong = key.some((field) => Object.hasOwn(problems, field));
    if (!wrong || (await store.visible(name, same)).size > 0) return true;
  }
  return false;
}
