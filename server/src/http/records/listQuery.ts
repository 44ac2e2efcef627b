import { type Comparison, comparisons, type ListFilter, type SortOrder } from '@pilotage/db';
import {
  type Actor,
  grantsFor,
  unwrapNullable,
  isNullable,
  metaOf,
  type Resource,
  type ResourceName,
  resourceOf,
  unlistableFields,
} from '@pilotage/shared';
import { z } from 'zod';
import { hasPrototypeKey } from '../requests/hasPrototypeKey.ts';
import { Problem } from '../problem.ts';

export const listParameters = ['sort', 'range', 'filter'];

const maxRange = 1_000;
const maxListedValues = 1_000;
const maxTextLength = 2_000;
const maxConditions = 50;

/** The validated query of a list. It names only fields of the resource's allow-lists that the role may read. */
export interface ListQuery {
  filters: ListFilter[];
  search?: { fields: readonly string[]; text: string };
  order: SortOrder;
  range: { from: number; to: number };
}

const refuse = (name: string, reason: string): never => {
  throw new Problem('parameter', { detail: `${name}: ${reason}` });
};

/** A parameter name for an error message, without special characters and at most 60 characters long. */
const quoteParameterName = (name: string): string => JSON.stringify(name.replace(/[^\w.$-]+/g, '_').slice(0, 60));

function readParameter(query: URLSearchParams, name: string): unknown {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = parseJson(name, text);
  return hasPrototypeKey(value) ? refuse(name, 'it is not possible to name "__proto__".') : value;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(name, 'this is not JSON.');
  }
}

const sortSchema = z.tuple([z.string(), z.enum(['ASC', 'DESC'])]);
const rangeSchema = z.tuple([z.int().min(0), z.int().min(0)]);
const filterSchema = z.record(z.string(), z.unknown());

function parseOrder(value: unknown, sorts: readonly string[]): SortOrder {
  if (value === undefined) return { field: 'id', direction: 'ASC' };
  const parsed = sortSchema.safeParse(value);
  if (!parsed.success) return refuse('sort', 'this must be ["field", "ASC" or "DESC"].');
  const [field, direction] = parsed.data;
  if (!sorts.includes(field)) return refuse('sort', `it is not possible to sort by ${quoteParameterName(field)}.`);
  return { field, direction };
}

function parseRange(value: unknown): { from: number; to: number } {
  if (value === undefined) return { from: 0, to: maxRange - 1 };
  const parsed = rangeSchema.safeParse(value);
  if (!parsed.success) return refuse('range', 'this must be [first, last], counted from 0.');
  const [from, to] = parsed.data;
  if (to < from) return refuse('range', 'the last lies before the first.');
  if (to - from >= maxRange) return refuse('range', `at most ${maxRange} records are given at once.`);
  return { from, to };
}

const idSchema = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const orderComparisons = comparisons.filter((each) => each !== 'ne');
const scalarKinds = new Set(['text', 'day', 'instant', 'ref', 'figure', 'whole', 'flag', 'choice']);

interface FilterableField {
  schema: z.core.$ZodType;
  nullable: boolean;
  ordered: boolean;
  isText: boolean;
}

function filterableFieldOf(resource: Resource, field: string, hidden: ReadonlySet<string>): FilterableField | null {
  if (field === 'id') return { schema: idSchema, nullable: false, ordered: true, isText: false };
  if (hidden.has(field) || !resource.filters.includes(field)) return null;
  const declared = resource.fields[field];
  if (!declared) return null;
  const { kind } = metaOf(declared);
  if (kind === 'ids') return { schema: idSchema, nullable: false, ordered: false, isText: false };
  const nullable = isNullable(declared);
  return {
    schema: unwrapNullable(declared),
    nullable,
    ordered: scalarKinds.has(kind) && kind !== 'flag',
    isText: kind === 'text',
  };
}

// A text filter accepts any well-formed text: a value that no record can have simply matches none.
const matchesSchema = (target: FilterableField, value: unknown): boolean =>
  target.isText
    ? typeof value === 'string' && value.length <= maxTextLength && value.isWellFormed()
    : z.safeParse(target.schema, value).success;

function parseFilterValue(field: string, target: FilterableField, value: unknown): unknown {
  if (value === null) return target.nullable ? null : refuse('filter', `${field} is never empty.`);
  if (!matchesSchema(target, value)) return refuse('filter', `this value does not fit ${field}.`);
  return value;
}

function parseFilterValues(field: string, target: FilterableField, values: readonly unknown[]): unknown[] {
  if (values.length > maxListedValues) return refuse('filter', `at most ${maxListedValues} values may be named for ${field}.`);
  return values.map((value) => {
    if (value === null || !matchesSchema(target, value)) return refuse('filter', `a value does not fit ${field}.`);
    return value;
  });
}

const noHiddenFields: ReadonlySet<string> = new Set();

/** All filter keys of a resource with the schemas of their values. */
export function filterConditionsOf(
  resource: Resource,
): Record<string, { schema: z.core.$ZodType; nullable: boolean; many: boolean }> {
  const conditions: ReturnType<typeof filterConditionsOf> = {};
  for (const field of ['id', ...resource.filters]) {
    const target = filterableFieldOf(resource, field, noHiddenFields);
    if (!target) continue;
    const { schema, nullable } = target;
    conditions[field] = { schema, nullable, many: true };
    if (target.ordered || schema !== idSchema) conditions[`${field}_ne`] = { schema, nullable, many: false };
    if (target.ordered)
      for (const each of orderComparisons) conditions[`${field}_${each}`] = { schema, nullable: false, many: false };
  }
  return conditions;
}

function splitFilterKey(key: string): { field: string; operator: Comparison | 'is' } {
  const found = comparisons.find((each) => key.endsWith(`_${each}`));
  return found ? { field: key.slice(0, -found.length - 1), operator: found } : { field: key, operator: 'is' };
}

function parseFilter(resource: Resource, key: string, value: unknown, hidden: ReadonlySet<string>): ListFilter {
  const { field, operator } = splitFilterKey(key);
  const target = filterableFieldOf(resource, field, hidden);
  if (!target) return refuse('filter', `it is not possible to filter by ${quoteParameterName(key)}.`);
  if (operator === 'is')
    return {
      field,
      operator,
      value: Array.isArray(value) ? parseFilterValues(field, target, value) : parseFilterValue(field, target, value),
    };
  if (operator === 'ne') {
    if (!target.ordered && target.schema === idSchema)
      return refuse('filter', `it is not possible to filter by ${quoteParameterName(key)}.`);
    return { field, operator, value: parseFilterValue(field, target, value) };
  }
  if (!target.ordered || value === null) return refuse('filter', `it is not possible to filter by ${quoteParameterName(key)}.`);
  return { field, operator, value: parseFilterValue(field, target, value) };
}

function parseSearch(resource: Resource, text: unknown, hidden: ReadonlySet<string>): ListQuery['search'] {
  if (typeof text !== 'string' || text.length > maxTextLength || !text.isWellFormed())
    return refuse('filter', 'q must be a text.');
  const fields = resource.search.filter((field) => !hidden.has(field));
  if (resource.search.length === 0) return refuse('filter', 'it is not possible to search here.');
  return text === '' ? undefined : { fields, text };
}

/** Throws 400 for unknown and for repeated parameters. */
export function assertParameters(query: URLSearchParams, allowed: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of query.keys()) {
    if (!allowed.includes(name)) refuse(quoteParameterName(name), 'there is no such parameter.');
    if (seen.has(name)) refuse(quoteParameterName(name), 'this parameter comes twice.');
    seen.add(name);
  }
}

/**
 * Parses `sort`, `range` and `filter`. Throws the same 400 for every name that is not in the allow-lists or that this role may
 * not read, so that the error does not reveal which fields exist.
 */
export function parseListQuery(actor: Actor, name: ResourceName, query: URLSearchParams): ListQuery {
  const resource = resourceOf(name);
  const hidden = unlistableFields(name, grantsFor(actor, name, 'read'));
  const filterParameter = readParameter(query, 'filter');
  const parsed = filterSchema.safeParse(filterParameter === undefined ? {} : filterParameter);
  if (!parsed.success) return refuse('filter', 'this must be an object.');
  const { q, ...conditions } = parsed.data;
  const entries = Object.entries(conditions);
  if (entries.length > maxConditions) return refuse('filter', 'there are too many conditions.');
  const search = q === undefined ? undefined : parseSearch(resource, q, hidden);
  return {
    filters: entries.map(([key, value]) => parseFilter(resource, key, value, hidden)),
    ...(search ? { search } : {}),
    order: parseOrder(
      readParameter(query, 'sort'),
      resource.sorts.filter((field) => !hidden.has(field)),
    ),
    range: parseRange(readParameter(query, 'range')),
  };
}
