import type { SystemStore, Store } from '@pilotage/db';
import {
  type Actor,
  asSubject,
  abilityOf,
  type FieldProblems,
  toFieldProblems,
  grantsFor,
  metaOf,
  normalizeName,
  type Resource,
  type ResourceName,
  resourceOf,
} from '@pilotage/shared';
import type { z } from 'zod';

type CandidateValues = Record<string, unknown>;

export interface ParsedFields {
  /** The fields that are valid, each by itself. */
  valid: CandidateValues;
  problems: FieldProblems;
}

/** Reads each field by its own schema, so that all that is wrong is known at once and the rest can be judged. */
export function parseFields(shape: Readonly<Record<string, z.ZodType>>, values: CandidateValues): ParsedFields {
  const valid: CandidateValues = {};
  const problems: FieldProblems = {};
  for (const [field, value] of Object.entries(values)) {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (!schema) {
      problems[field] = { code: 'field.unknown' };
      continue;
    }
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) valid[field] = parsed.data;
    else Object.assign(problems, toFieldProblems(parsed.error.issues, [field]));
  }
  return { valid, problems };
}

/** Fields of a new record that are neither given nor may be left out. */
export function missingFields(resource: Resource, given: CandidateValues): FieldProblems {
  const required = Object.keys({ ...resource.immutable, ...resource.writable });
  const missing = required.filter((field) => !Object.hasOwn(given, field));
  return Object.fromEntries(missing.map((field) => [field, { code: 'field.required' as const }]));
}

/**
 * Whether the actor may create exactly this. While a field on which the rule depends is not valid itself the rule cannot
 * be judged, and the field is what gets refused.
 */
export function canCreate(actor: Actor, name: ResourceName, candidate: CandidateValues, problems: FieldProblems): boolean {
  const conditions = grantsFor(actor, name, 'create').flatMap((grant) => Object.keys(grant.where));
  if (conditions.some((field) => Object.hasOwn(problems, field))) return true;
  return abilityOf(actor, [name]).can('create', asSubject(name, candidate));
}

interface ReferenceCheck {
  resource: Resource;
  values: CandidateValues;
  /** Keys that must lie in the record's own organisation. */
  sameOwnerFields: readonly string[];
}

/**
 * Keys that lead nowhere: to a row that is not there, that the actor may not read, or that belongs to another
 * organisation; the three cannot be told apart.
 */
export async function missingReferences(
  store: Store,
  { resource, values, sameOwnerFields }: ReferenceCheck,
): Promise<FieldProblems> {
  const references = Object.entries(values).flatMap(([field, value]) => {
    const schema = resource.fields[field];
    const to = schema ? metaOf(schema).to : undefined;
    if (to === undefined || value === null || value === undefined) return [];
    return [{ field, resource: to, ids: (Array.isArray(value) ? value : [value]).map(Number) }];
  });
  const ownersByKey = await store.resolveReferences(references);
  const isMissing = ({ field, ids }: { field: string; ids: readonly number[] }, at: number) =>
    ids.some((id) => {
      const owner = ownersByKey[at]?.get(id);
      return owner === undefined || (sameOwnerFields.includes(field) && owner !== values.organisationId);
    });
  return Object.fromEntries(references.filter(isMissing).map(({ field }) => [field, { code: 'field.notFound' as const }]));
}

interface UniquenessCheck {
  name: ResourceName;
  candidate: CandidateValues;
  ownId: number | null;
  /** What is wrong with the candidate otherwise. */
  problems: FieldProblems;
}

/** The rows that have the values of a unique key; where people write one of them as they like, also those of the same name. */
async function findRowsByKey(
  system: SystemStore,
  name: ResourceName,
  key: readonly string[],
  candidate: CandidateValues,
): Promise<readonly number[]> {
  const { distinctName } = resourceOf(name);
  const exact = key.filter((field) => field !== distinctName);
  const where = Object.fromEntries(exact.map((field) => [field, candidate[field]]));
  if (distinctName === null || exact.length === key.length)
    return (await system.all(name, { where, fields: [] })).map(({ id }) => id);
  const own = normalizeName(String(candidate[distinctName]));
  const rows: readonly CandidateValues[] = await system.all(name, { where });
  return rows.filter((row) => normalizeName(String(row[distinctName])) === own).map(({ id }) => Number(id));
}

/**
 * Whether a record with the same unique values is there already. That one is there which the actor may not read is told
 * only when the candidate's own values are all right: else a wrong key would tell what others have.
 */
export async function isDuplicate(
  store: Store,
  system: SystemStore,
  { name, candidate, ownId, problems }: UniquenessCheck,
): Promise<boolean> {
  for (const key of resourceOf(name).unique) {
    if (!key.every((field) => Object.hasOwn(candidate, field))) continue;
    const duplicates = (await findRowsByKey(system, name, key, candidate)).filter((id) => id !== ownId);
    if (duplicates.length === 0) continue;
    const hasInvalidKey = key.some((field) => Object.hasOwn(problems, field));
    if (!hasInvalidKey || (await store.findVisibleIds(name, duplicates)).size > 0) return true;
  }
  return false;
}
