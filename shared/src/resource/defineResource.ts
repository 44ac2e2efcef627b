import { z } from 'zod';
import { id, instant, isNullable, metaOf } from './fields.ts';

export type Shape = Record<string, z.ZodType>;

/** The five verbs of a resource; `single` is one record with an address of its own. */
export type Verb = 'list' | 'get' | 'create' | 'update' | 'delete';

type FieldNames<S extends Shape> = Extract<keyof S, string>;
type FieldValues<S extends Shape> = { [K in keyof S]: z.output<S[K]> };

/** What stands on every record beside its own fields. */
export const recordFields = {
  id,
  version: z.int().min(1),
  createdAt: instant,
  updatedAt: instant,
};

export interface ResourceDeclaration<O extends Shape, E extends Shape, K extends Shape> {
  /** Set at creation, then fixed. */
  immutable: O;
  /** What people write. */
  writable: E;
  /** What the server writes. */
  serverManaged: K;
  /** First values of the kept fields. */
  initial: FieldValues<K>;
  /** Values of fields that a POST may leave out; nullable ones are null, and lists that may be are empty, without being named here. */
  defaults?: Partial<FieldValues<O & E>>;
  filters: readonly FieldNames<O & E & K>[];
  sorts: readonly FieldNames<O & E & K>[];
  search: readonly FieldNames<O & E & K>[];
  /** Which verbs have an address; all five unless said. */
  verbs?: readonly Verb[];
  /** One record for the whole installation, without an id in its address. */
  single?: true;
  /** Combinations of fields that no two records share. */
  unique?: readonly (readonly FieldNames<O & E & K>[])[];
  /** The field of a unique combination that people write as they like: two that are one name (`nameKey`) are refused as one. */
  distinctName?: FieldNames<O & E & K>;
}

const allVerbs: readonly Verb[] = ['list', 'get', 'create', 'update', 'delete'];

function implicitDefaults(fields: Shape): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    if (isNullable(schema)) values[name] = null;
    else if (schema instanceof z.ZodArray && schema.safeParse([]).success) values[name] = [];
  }
  return values;
}

function makeOptional<S extends Shape>(fields: S, names: ReadonlySet<string>): Shape {
  return Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, names.has(name) ? schema.optional() : schema]));
}

function assertFieldsDeclared(fields: Shape): void {
  for (const [name, schema] of Object.entries(fields)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || Object.hasOwn(recordFields, name))
      throw new Error(`A field cannot be called ${name}.`);
    metaOf(schema);
  }
}

/**
 * Declares a resource's contract once: from the three groups of fields come the schemas of creation, change and
 * answer, the allow-lists of filters and sorts, and every type.
 *
 * Foreign keys and lists of ids can always be filtered by, unless they tell of somebody; `id`, `createdAt` and `updatedAt` always sort.
 */
export function defineResource<const O extends Shape, const E extends Shape, const K extends Shape>(
  declaration: ResourceDeclaration<O, E, K>,
) {
  const { immutable, writable, serverManaged, initial } = declaration;
  const fields = { ...immutable, ...writable, ...serverManaged };
  assertFieldsDeclared(fields);
  const defaults: Record<string, unknown> = { ...implicitDefaults({ ...immutable, ...writable }), ...declaration.defaults };
  const optionalNames = new Set(Object.keys(defaults));
  const referenceFields = Object.keys(fields).filter((name) => {
    const { to, personal } = metaOf(fields[name] ?? id);
    return to !== undefined && !personal;
  });
  return {
    immutable,
    writable,
    serverManaged,
    initial,
    fields,
    defaults,
    filters: [...new Set<string>([...declaration.filters, ...referenceFields])],
    sorts: [...new Set<string>([...declaration.sorts, 'id', 'createdAt', 'updatedAt'])],
    search: declaration.search,
    verbs: declaration.verbs ?? allVerbs,
    single: declaration.single ?? false,
    unique: declaration.unique ?? [],
    distinctName: declaration.distinctName ?? null,
    create: z.strictObject(makeOptional({ ...immutable, ...writable }, optionalNames)),
    update: z.strictObject(makeOptional({ ...fields, ...recordFields }, new Set(Object.keys({ ...fields, ...recordFields })))),
    read: z.object({ ...recordFields, ...fields }),
  };
}

/** Any declared resource, its fields not known by name. */
export interface Resource {
  immutable: Shape;
  writable: Shape;
  serverManaged: Shape;
  initial: Record<string, unknown>;
  fields: Shape;
  defaults: Record<string, unknown>;
  filters: readonly string[];
  sorts: readonly string[];
  search: readonly string[];
  verbs: readonly Verb[];
  single: boolean;
  unique: readonly (readonly string[])[];
  distinctName: string | null;
  create: z.ZodType<Record<string, unknown>>;
  update: z.ZodType<Record<string, unknown>>;
  read: z.ZodType<Record<string, unknown>>;
}
