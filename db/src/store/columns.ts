import type { FieldOf, RecordOf, ResourceName } from '@pilotage/shared';
import { metaOf, resourceOf } from '@pilotage/shared';

/** How a column is stored. Instants and days are text of one form on both engines; figures are whole ten-thousandths. */
export type ColumnStorage = 'text' | 'long' | 'day' | 'instant' | 'ref' | 'figure' | 'whole' | 'flag' | 'json';

export interface AnyColumn {
  storage: ColumnStorage;
  length?: number;
  /** Of rows that were there before the column was. */
  defaultValue?: number;
  nullable: boolean;
}

/** A column that holds `T`; the phantom keeps a column of the wrong kind or nullability from fitting. */
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
export const nullable = <T>(of: Column<T>): Column<T | null> => ({
  storage: of.storage,
  nullable: true,
  ...(of.length === undefined ? {} : { length: of.length }),
});

/** A column that came later, with the value of the rows that were there already. */
export const withDefault = <T>(of: Column<T>, value: number): Column<T> => ({ ...of, defaultValue: value });

/** The lines of a link table that make up a field: `through(key, as)`, without those whose `as` is the row's `apart`. */
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
  /** Outlives what it tells of: its keys refer to nothing. */
  keepsHistory: boolean;
  /** Rows of the same owner refer to it, also where the owner may be the consortium. */
  hasOwnedRows: boolean;
  /** Text columns that have a folded twin, by which they are searched and sorted. */
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
  /** A key that must lie in the same organisation: `(field, organisationId)` refers to `(id, organisationId)`. */
  sameOrganisation?: { [F in FieldOf<N>]?: ResourceName };
  /** A key that the link table must hold for the row's organisation: `(field, organisationId)` refers to its two columns. */
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

/** The storage of one resource. Plain foreign keys follow from the contract's `ref` fields; see `schema.ts`. */
export function defineTable<N extends ResourceName>(name: N, declared: TableDeclaration<N>): Table<N> {
  const { columns, links = {}, indices = [], sameOrganisation = {}, linkedOrganisation = {} } = declared;
  return {
    name,
    columns,
    links,
    indices,
    uniques: resourceOf(name).unique,
    foreignKeys: compositeForeignKeysOf(name, sameOrganisation, linkedOrganisation),
    keepsHistory: declared.keepsHistory ?? false,
    hasOwnedRows: declared.hasOwnedRows ?? false,
    folded: foldedColumnsOf(name, columns),
  };
}

export interface Table<N extends ResourceName> extends AnyTable {
  name: N;
}

/** A table that is no resource: pairs of keys, written only through the field that it makes up. */
export interface LinkTable {
  name: string;
  keys: Readonly<Record<string, ResourceName>>;
}

export const defineLinkTable = (name: string, keys: Readonly<Record<string, ResourceName>>): LinkTable => ({ name, keys });
