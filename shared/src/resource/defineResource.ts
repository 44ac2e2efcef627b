import { z } from 'zod';
import { id, instant, isNullable, metaOf, storedFormOf } from './fields.ts';
import type { TableDeclaration } from './tableDeclaration.ts';

export type Shape = Record<string, z.ZodType>;

/** The verbs of a resource. */
export type Verb = 'list' | 'get' | 'create' | 'update' | 'delete';

type FieldNames<S extends Shape> = Extract<keyof S, string>;
type FieldValues<S extends Shape> = { [K in keyof S]: z.output<S[K]> };

/** Fields of every record, besides its own. */
export const recordFields = {
  id,
  version: z.int().min(1),
  createdAt: instant,
  updatedAt: instant,
};

/** Which writes change what others see in comparisons, so that stored answers must be computed anew. */
export type ComparisonEffect = 'always' | 'exceptDrafts' | 'never';

/** What has a version that is raised by its changes. One of activities changes comparisons, too. */
export type VersionedData = 'comparisons' | 'activities';

/** Who reads the values before and after a change in the audit trail; all others read that there was a change. */
export type AuditReaders = 'leadPartner' | 'ownOrganisation';

/** What is kept of every version of a record, so that questions can be answered as of an earlier instant. */
export interface HistoryDeclaration<Field extends string = string> {
  /** The fields that such answers need; none of them is personal. */
  fields: readonly Field[];
  /** By which field versions are found, and what else their index holds so that the rows themselves are not read. */
  indices?: readonly (readonly Field[])[];
}

export interface ResourceDeclaration<O extends Shape, E extends Shape, K extends Shape, V extends Verb> {
  /** Fields that are set at creation and never change. */
  immutable: O;
  /** Fields that users write. */
  writable: E;
  /** Fields that the server writes. */
  serverManaged: K;
  /** Initial values of the server-managed fields. */
  initial: FieldValues<K>;
  /** Defaults for fields that a POST may omit. Nullable fields (null) and lists that may be empty ([]) need no entry. */
  defaults?: Partial<FieldValues<O & E>>;
  filters: readonly FieldNames<O & E & K>[];
  sorts: readonly FieldNames<O & E & K>[];
  search: readonly FieldNames<O & E & K>[];
  /**
   * References to named records that some readers of a row do not read, because they do not read what is referred to. A filter by one finds
   * only the rows in which it is read, and an order is by the names that the reader reads.
   */
  concealedReferences?: readonly FieldNames<O & E & K>[];
  /** Verbs with a route; default: all five. */
  verbs?: readonly V[];
  /** The fields that name a record to people, the best first; a number is that of a period. Default: records have no name. */
  recordName?: readonly FieldNames<O & E & K>[];
  /** A single record for the installation; its path has no id. */
  single?: true;
  /** Unique combinations of fields. */
  unique?: readonly (readonly FieldNames<O & E & K>[])[];
  /** The free-text field of a unique combination: names that are equal after `normalizeName` are refused. */
  distinctName?: FieldNames<O & E & K>;
  /** The field from which `slug`, the short address, is derived where a POST leaves it out. */
  slugFrom?: FieldNames<O & E>;
  comparisonEffect: ComparisonEffect;
  /** Which version a change that has an effect raises; default: that of comparisons. */
  versionedData?: VersionedData;
  auditReaders: AuditReaders;
  /**
   * The organisation that is responsible for a record of the consortium. It may become another one, and the events about the record are then
   * those of the new one. Default: events belong to the organisation of the record.
   */
  responsibleField?: FieldNames<O & E & K>;
  /** Default: no versions are kept. */
  history?: HistoryDeclaration<FieldNames<O & E & K>>;
  table?: TableDeclaration<FieldNames<O & E & K>, FieldValues<O & E & K>>;
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

/** The fields as they are read: stored values may be older than what their schemas ask for today. */
function withStoredForms<S extends Shape>(fields: S): S {
  const stored = { ...fields };
  for (const [name, schema] of Object.entries(fields)) {
    const form = storedFormOf(schema);
    if (form) Object.assign(stored, { [name]: form });
  }
  return stored;
}

function makeOptional<S extends Shape>(fields: S, names: ReadonlySet<string>): Shape {
  return Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, names.has(name) ? schema.optional() : schema]));
}

/** Names that statements and tables use beside the fields, and those that every object has. */
const reservedFieldNames = new Set([
  ...Object.keys(recordFields),
  'guard',
  'total',
  'allowed',
  'constructor',
  'validFrom',
  'validUntil',
]);
const reservedFieldForm = /Folded$|^matched\d+$/;

/** Throws an Error that names a field whose name is reserved, malformed, or another one's but for case: the database ignores case. */
export function assertFieldNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const isReserved = reservedFieldNames.has(name) || reservedFieldForm.test(name);
    if (isReserved || seen.has(name.toLowerCase()) || !/^[a-z][A-Za-z0-9]*$/.test(name))
      throw new Error(`The field name ${name} is not allowed.`);
    seen.add(name.toLowerCase());
  }
}

function assertFieldsDeclared(fields: Shape): void {
  assertFieldNames(Object.keys(fields));
  for (const schema of Object.values(fields)) metaOf(schema);
}

/** Throws an Error for a kept field that is personal, where a file is stored, or a list of ids, which no table of versions holds. */
function assertKeepable(fields: Shape, { fields: kept }: HistoryDeclaration): void {
  for (const name of kept) {
    const { personal, storageKey, kind } = metaOf(fields[name] ?? id);
    if (personal || storageKey || kind === 'ids') throw new Error(`Versions of ${name} are not kept.`);
  }
}

/**
 * Declares the contract of a resource once. The schemas for create, update and read, the allow-lists of filters and sorts, and
 * all types are derived from the three groups of fields.
 * Foreign keys and lists of ids are always filters, unless they are personal data; `id`, `createdAt` and `updatedAt` are always
 * sorts.
 * Throws an Error for a reserved or invalid field name, and for a schema that is not from fields.ts.
 */
export function defineResource<const O extends Shape, const E extends Shape, const K extends Shape, const V extends Verb = Verb>(
  declaration: ResourceDeclaration<O, E, K, V>,
) {
  const { immutable, writable, serverManaged, initial } = declaration;
  const fields = { ...immutable, ...writable, ...serverManaged };
  assertFieldsDeclared(fields);
  if (declaration.history) assertKeepable(fields, declaration.history);
  const history: HistoryDeclaration | null = declaration.history ?? null;
  const defaults: Record<string, unknown> = { ...implicitDefaults({ ...immutable, ...writable }), ...declaration.defaults };
  const optionalNames = new Set([...Object.keys(defaults), ...(declaration.slugFrom ? ['slug'] : [])]);
  const table: TableDeclaration = declaration.table ?? {};
  const referenceFields = Object.keys(fields).filter((name) => {
    const { to, personal } = metaOf(fields[name] ?? id);
    return to !== undefined && !personal;
  });
  const isDeclared = (verb: Verb): verb is V => declaration.verbs?.some((each) => each === verb) ?? true;
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
    concealedReferences: declaration.concealedReferences ?? [],
    verbs: allVerbs.filter(isDeclared),
    recordName: declaration.recordName ?? [],
    single: declaration.single ?? false,
    unique: declaration.unique ?? [],
    distinctName: declaration.distinctName ?? null,
    slugFrom: declaration.slugFrom ?? null,
    comparisonEffect: declaration.comparisonEffect,
    versionedData: declaration.versionedData ?? 'comparisons',
    auditReaders: declaration.auditReaders,
    responsibleField: declaration.responsibleField ?? null,
    history,
    table,
    create: z.strictObject(makeOptional({ ...immutable, ...writable }, optionalNames)),
    update: z.strictObject(makeOptional({ ...fields, ...recordFields }, new Set(Object.keys({ ...fields, ...recordFields })))),
    read: z.object({ ...recordFields, ...withStoredForms(fields) }),
  };
}

/** A declared resource with untyped fields. */
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
  concealedReferences: readonly string[];
  verbs: readonly Verb[];
  recordName: readonly string[];
  single: boolean;
  unique: readonly (readonly string[])[];
  distinctName: string | null;
  slugFrom: string | null;
  comparisonEffect: ComparisonEffect;
  versionedData: VersionedData;
  auditReaders: AuditReaders;
  responsibleField: string | null;
  history: HistoryDeclaration | null;
  table: TableDeclaration;
  create: z.ZodType<Record<string, unknown>>;
  update: z.ZodType<Record<string, unknown>>;
  read: z.ZodType<Record<string, unknown>>;
}
