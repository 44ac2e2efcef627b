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
  /** Fields whose own schema accepts them. */
  valid: CandidateValues;
  problems: FieldProblems;
}

/** Parses each field with its own schema and collects all problems. */
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

/** Required fields that are missing from the values of a new record. */
export function missingFields(resource: Resource, values: CandidateValues): FieldProblems {
  const required = Object.keys({ ...resource.immutable, ...resource.writable });
  // A short address follows from another field: where that is missing, nothing else is asked for.
  const isDerived = (field: string) =>
    field === 'slug' && resource.slugFrom !== null && !Object.hasOwn(values, resource.slugFrom);
  const missing = required.filter((field) => !Object.hasOwn(values, field) && !isDerived(field));
  return Object.fromEntries(missing.map((field) => [field, { code: 'field.required' as const }]));
}

/**
 * Whether the actor may create this candidate. If a field of the rule's conditions is invalid, the result is true: the field
 * itself is refused later.
 */
export function canCreate(actor: Actor, name: ResourceName, candidate: CandidateValues, problems: FieldProblems): boolean {
  const conditions = grantsFor(actor, name, 'create').flatMap((grant) => Object.keys(grant.where));
  if (conditions.some((field) => Object.hasOwn(problems, field))) return true;
  return abilityOf(actor, [name]).can('create', asSubject(name, candidate));
}

interface ReferenceCheck {
  resource: Resource;
  values: CandidateValues;
  /** Foreign keys that must refer to rows of the record's own organisation. */
  sameOwnerFields: readonly string[];
}

/**
 * Foreign keys whose row does not exist, is not readable for the actor, or belongs to another organisation. The three cases
 * give the same problem, so that none can be distinguished.
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
  const isMissing = ({ field, ids }: { field: string; ids: readonly number[] }, index: number) =>
    ids.some((id) => {
      const owner = ownersByKey[index]?.get(id);
      return owner === undefined || (sameOwnerFields.includes(field) && owner !== values.organisationId);
    });
  return Object.fromEntries(references.filter(isMissing).map(({ field }) => [field, { code: 'field.notFound' as const }]));
}

interface UniquenessCheck {
  name: ResourceName;
  candidate: CandidateValues;
  ownId: number | null;
  /** The other problems of the candidate. */
  problems: FieldProblems;
}

/** Ids of rows with the same unique key. A `distinctName` is compared in its normalized form. */
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
 * Whether a record with the same unique values exists. If the key itself has a problem, only rows that the actor may read
 * count: otherwise a wrong key would reveal rows of others.
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
