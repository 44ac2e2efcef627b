import type { FieldOf, RecordOf, ResourceName } from '@pilotage/shared';
import { metaOf, resourceOf } from '@pilotage/shared';

/** How a column is stored. Days and instants are text in the same format on both engines; figures are whole ten-thousandths. */
export type ColumnStorage = 'text' | 'long' | 'day' | 'instant' | 'ref' | 'figure' | 'whole' | 'flag' | 'json';

export interface AnyColumn {
  storage: ColumnStorage;
  length?: number;
  /** Value of rows that are older than the column. */
  defaultValue?: number;
  nullable: boolean;
}

/** A column with values of type `T`. The phantom member prevents the use of a column of another type or nullability. */
export interface Column<T> extends AnyColumn {
  phantom?: (value: T) => T;
}

const column = <T>(storage: ColumnStorage, length?: number): Column<T> => ({
  storage,
  nullable: false,
  ...(length === undefined ? {} : { length }),
});

export const text = (length: number) => column<string>('text', length);
export const longText = column<string>('long');
export const day = column<string>('day');
export const instant = column<string>('instant');
export const ref = column<number>('ref');
export const figure = column<number>('figure');
export const whole = column<number>('whole');
export const flag = column<boolean>('flag');
export const json = column<object>('json');
export const nullable = <T>(base: Column<T>): Column<T | null> => ({
  storage: base.storage,
  nullable: true,
  ...(base.length === undefined ? {} : { length: base.length }),
});

/** A column that was added later, with the value for existing rows. */
export const withDefault = <T>(base: Column<T>, value: number): Column<T> => ({ ...base, defaultValue: value });

/**
 * A field with a list of ids from a link table: the `targetKey` of rows whose `sourceKey` is the id of the record. A target
 * equal to the `excludeColumn` of the record is left out.
 */
export interface Link {
  table: string;
  sourceKey: string;
  targetKey: string;
  excludeColumn?: string;
}

export interface CompositeForeignKey {
  columns: readonly string[];
  to: string;
  referencedColumns: readonly string[];
}

export interface AnyTable {
  name: string;
  columns: Readonly<Record<string, AnyColumn>>;
  links: Readonly<Record<string, Link>>;
  indices: readonly (readonly string[])[];
  uniques: readonly (readonly string[])[];
  foreignKeys: readonly CompositeForeignKey[];
  /** Whether rows outlive the records that they refer to: the table has no foreign keys. */
  keepsHistory: boolean;
  /** Whether rows of the same owner refer to it, also if the owner is the consortium. */
  hasOwnedRows: boolean;
  /** Text columns with a folded column beside them, for search and sorting. */
  folded: readonly string[];
}

type StoredValue<T> = [T] extends [string]
  ? string
  : [T] extends [number]
    ? number
    : [T] extends [boolean]
      ? boolean
      : [T] extends [string | null]
        ? string | null
        : [T] extends [number | null]
          ? number | null
          : [T] extends [object]
            ? object
            : object | null;

type IsIdList<T> = [T] extends [readonly number[]] ? true : false;
type ColumnFields<N extends ResourceName> = {
  [F in FieldOf<N>]: IsIdList<RecordOf<N>[F & keyof RecordOf<N>]> extends true ? never : F;
}[FieldOf<N>];

export interface TableDeclaration<N extends ResourceName> {
  columns: { [F in ColumnFields<N>]: Column<StoredValue<RecordOf<N>[F & keyof RecordOf<N>]>> };
  links?: { [F in Exclude<FieldOf<N>, ColumnFields<N>>]: Link };
  indices?: readonly (readonly string[])[];
  /** Foreign keys within the same organisation: `(field, organisationId)` refers to `(id, organisationId)`. */
  sameOrganisation?: { [F in FieldOf<N>]?: ResourceName };
  /** Foreign keys through a link table: `(field, organisationId)` refers to its two columns. */
  linkedOrganisation?: { [F in FieldOf<N>]?: string };
  keepsHistory?: true;
  hasOwnedRows?: true;
}

function foldedColumnsOf(name: ResourceName, columns: AnyTable['columns']): string[] {
  const { fields, search, sorts } = resourceOf(name);
  const isFolded = (field: string) =>
    fields[field] !== undefined && columns[field] !== undefined && metaOf(fields[field]).kind === 'text';
  return [...new Set([...search, ...sorts])].filter(isFolded);
}

type FieldNameMap = { readonly [field: string]: string | undefined };

function compositeForeignKeysOf(
  name: ResourceName,
  sameOrganisation: FieldNameMap,
  linkedOrganisation: FieldNameMap,
): CompositeForeignKey[] {
  const { fields } = resourceOf(name);
  return Object.keys(fields).flatMap((field): CompositeForeignKey[] => {
    const link = linkedOrganisation[field];
    if (link) return [{ columns: [field, 'organisationId'], to: link, referencedColumns: [field, 'organisationId'] }];
    const table = sameOrganisation[field];
    if (table) return [{ columns: [field, 'organisationId'], to: table, referencedColumns: ['id', 'organisationId'] }];
    return [];
  });
}

/** Defines the table of a resource. Plain foreign keys are derived from the `ref` fields of the contract; see `schema.ts`. */
export function defineTable<N extends ResourceName>(name: N, declaration: TableDeclaration<N>): Table<N> {
  const { columns, links = {}, indices = [], sameOrganisation = {}, linkedOrganisation = {} } = declaration;
  return {
    name,
    columns,
    links,
    indices,
    uniques: resourceOf(name).unique,
    foreignKeys: compositeForeignKeysOf(name, sameOrganisation, linkedOrganisation),
    keepsHistory: declaration.keepsHistory ?? false,
    hasOwnedRows: declaration.hasOwnedRows ?? false,
    folded: foldedColumnsOf(name, columns),
  };
}

export interface Table<N extends ResourceName> extends AnyTable {
  name: N;
}

/** A table of key pairs without a resource, written only through the field that it stores. */
export interface LinkTable {
  name: string;
  keys: Readonly<Record<string, ResourceName>>;
}

export const defineLinkTable = (name: string, keys: Readonly<Record<string, ResourceName>>): LinkTable => ({ name, keys });
