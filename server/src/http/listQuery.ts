import { type Comparison, comparisons, type Filter, type Order } from '@pilotage/db';
import {
  type Actor,
  exceptedFields,
  grantsFor,
  inner,
  isNullable,
  metaOf,
  type Resource,
  type ResourceName,
  resourceOf,
} from '@pilotage/shared';
import { z } from 'zod';
import { namesPrototype } from './namesPrototype.ts';
import { Problem } from './problem.ts';

export const listParameters = ['sort', 'range', 'filter'];

const pageLimit = 1_000;
const idLimit = 1_000;
const textLimit = 2_000;
const filterLimit = 50;

/** What a list was asked with, checked against the resource's allow-lists and what this role may read. */
export interface ListQuery {
  filters: Filter[];
  search?: { fields: readonly string[]; text: string };
  order: Order;
  range: { from: number; to: number };
}

const refuse = (name: string, why: string): never => {
  throw new Problem('parameter', { detail: `${name}: ${why}` });
};

/** A name as the refusal repeats it: recognisable, and never more than a name. */
const told = (name: string): string => JSON.stringify(name.replace(/[^\w.$-]+/g, '_').slice(0, 60));

function parameter(query: URLSearchParams, name: string): unknown {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = jsonOf(name, text);
  return namesPrototype(value) ? refuse(name, 'it is not possible to name "__proto__".') : value;
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(name, 'this is not JSON.');
  }
}

const sortForm = z.tuple([z.string(), z.enum(['ASC', 'DESC'])]);
const rangeForm = z.tuple([z.int().min(0).max(1e15), z.int().min(0).max(1e15)]);
const filterForm = z.record(z.string(), z.unknown());

function orderOf(value: unknown, sorts: readonly string[]): Order {
  if (value === undefined) return { field: 'id', direction: 'ASC' };
  const parsed = sortForm.safeParse(value);
  if (!parsed.success) return refuse('sort', 'this must be ["field", "ASC" or "DESC"].');
  const [field, direction] = parsed.data;
  if (!sorts.includes(field)) return refuse('sort', `it is not possible to sort by ${told(field)}.`);
  return { field, direction };
}

function rangeOf(value: unknown): { from: number; to: number } {
  if (value === undefined) return { from: 0, to: pageLimit - 1 };
  const parsed = rangeForm.safeParse(value);
  if (!parsed.success) return refuse('range', 'this must be [first, last], counted from 0.');
  const [from, to] = parsed.data;
  if (to < from) return refuse('range', 'the last lies before the first.');
  if (to - from >= pageLimit) return refuse('range', `at most ${pageLimit} records are given at once.`);
  return { from, to };
}

const idSchema = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const ordering = comparisons.filter((each) => each !== 'ne');
const scalarKinds = new Set(['text', 'day', 'instant', 'ref', 'figure', 'whole', 'flag', 'choice']);

interface Filterable {
  schema: z.core.$ZodType;
  nullable: boolean;
  ordered: boolean;
  isText: boolean;
}

function filterable(resource: Resource, field: string, hidden: ReadonlySet<string>): Filterable | null {
  if (field === 'id') return { schema: idSchema, nullable: false, ordered: true, isText: false };
  if (hidden.has(field) || !resource.filters.includes(field)) return null;
  const declared = resource.fields[field];
  if (!declared) return null;
  const { kind } = metaOf(declared);
  if (kind === 'ids') return { schema: idSchema, nullable: false, ordered: false, isText: false };
  const nullable = isNullable(declared);
  return { schema: inner(declared), nullable, ordered: scalarKinds.has(kind) && kind !== 'flag', isText: kind === 'text' };
}

// Text is compared as it is, whatever its form: what no record can hold is found in none, without a complaint.
const fits = (of: Filterable, value: unknown): boolean =>
  of.isText
    ? typeof value === 'string' && value.length <= textLimit && value.isWellFormed()
    : z.safeParse(of.schema, value).success;

function checkedValue(field: string, of: Filterable, value: unknown): unknown {
  if (value === null) return of.nullable ? null : refuse('filter', `${field} is never empty.`);
  if (!fits(of, value)) return refuse('filter', `this value does not fit ${field}.`);
  return value;
}

function checkedList(field: string, of: Filterable, values: readonly unknown[]): unknown[] {
  if (values.length > idLimit) return refuse('filter', `at most ${idLimit} values may be named for ${field}.`);
  return values.map((value) => {
    if (value === null || !fits(of, value)) return refuse('filter', `a value does not fit ${field}.`);
    return value;
  });
}

const nothingHidden: ReadonlySet<string> = new Set();

/** Every condition that a filter of the resource may name, by its key, with the schema of its value. */
export function conditionsOf(resource: Resource): Record<string, { schema: z.core.$ZodType; nullable: boolean; many: boolean }> {
  const conditions: ReturnType<typeof conditionsOf> = {};
  for (const field of ['id', ...resource.filters]) {
    const of = filterable(resource, field, nothingHidden);
    if (!of) continue;
    const { schema, nullable } = of;
    conditions[field] = { schema, nullable, many: true };
    if (of.ordered || schema !== idSchema) conditions[`${field}_ne`] = { schema, nullable, many: false };
    if (of.ordered) for (const each of ordering) conditions[`${field}_${each}`] = { schema, nullable: false, many: false };
  }
  return conditions;
}

function split(key: string): { field: string; operator: Comparison | 'is' } {
  const found = comparisons.find((each) => key.endsWith(`_${each}`));
  return found ? { field: key.slice(0, -found.length - 1), operator: found } : { field: key, operator: 'is' };
}

function filterOf(resource: Resource, key: string, value: unknown, hidden: ReadonlySet<string>): Filter {
  const { field, operator } = split(key);
  const of = filterable(resource, field, hidden);
  if (!of) return refuse('filter', `it is not possible to filter by ${told(key)}.`);
  if (operator === 'is')
    return { field, operator, value: Array.isArray(value) ? checkedList(field, of, value) : checkedValue(field, of, value) };
  if (operator === 'ne') {
    if (!of.ordered && of.schema === idSchema) return refuse('filter', `it is not possible to filter by ${told(key)}.`);
    return { field, operator, value: checkedValue(field, of, value) };
  }
  if (!of.ordered || value === null) return refuse('filter', `it is not possible to filter by ${told(key)}.`);
  return { field, operator, value: checkedValue(field, of, value) };
}

function searchOf(resource: Resource, text: unknown, hidden: ReadonlySet<string>): ListQuery['search'] {
  if (typeof text !== 'string' || text.length > textLimit || !text.isWellFormed()) return refuse('filter', 'q must be a text.');
  const fields = resource.search.filter((field) => !hidden.has(field));
  if (resource.search.length === 0) return refuse('filter', 'it is not possible to search here.');
  return text === '' ? undefined : { fields, text };
}

/** Refuses parameters that the route does not know, and those that come twice. */
export function assertParameters(query: URLSearchParams, known: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of query.keys()) {
    if (!known.includes(name)) refuse(told(name), 'there is no such parameter.');
    if (seen.has(name)) refuse(told(name), 'this parameter comes twice.');
    seen.add(name);
  }
}

/**
 * Reads `sort`, `range` and `filter`. Any name outside of the allow-lists, or outside of what this role may read, is
 * refused alike, whether it exists or not; nothing is ignored and nothing passed on as it came.
 */
export function listQuery(actor: Actor, name: ResourceName, query: URLSearchParams): ListQuery {
  const resource = resourceOf(name);
  const hidden = exceptedFields(grantsFor(actor, name, 'read'));
  const given = parameter(query, 'filter');
  const parsed = filterForm.safeParse(given === undefined ? {} : given);
  if (!parsed.success) return refuse('filter', 'this must be an object.');
  const { q, ...conditions } = parsed.data;
  const entries = Object.entries(conditions);
  if (entries.length > filterLimit) return refuse('filter', 'there are too many conditions.');
  const search = q === undefined ? undefined : searchOf(resource, q, hidden);
  return {
    filters: entries.map(([key, value]) => filterOf(resource, key, value, hidden)),
    ...(search ? { search } : {}),
    order: orderOf(
      parameter(query, 'sort'),
      resource.sorts.filter((field) => !hidden.has(field)),
    ),
    range: rangeOf(parameter(query, 'range')),
  };
}
