import type { CsvCell } from '@pilotage/shared';

/** The types of a field, as Frictionless Table Schema names them. */
export type ExportFieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What a field of a table is called and means. */
interface FieldSchema {
  name: string;
  type: ExportFieldType;
  /** One or two sentences, for the data dictionary. */
  description: string;
  /** The only values that it may have. */
  values?: readonly string[];
  /** Whether every row has a value. */
  isRequired?: true;
}

/** A table without its rows: what the dictionary and the descriptor say. */
export interface ExportTableSchema {
  name: string;
  description: string;
  fields: readonly FieldSchema[];
  /** The field that names a row, in tables to which others refer. */
  key?: string;
  /** Fields that are keys of other tables. */
  references?: Readonly<Record<string, { table: string; field: string }>>;
}

/** A table of the export. Its file, its lines in the data dictionary and its schema follow from this one declaration. */
export interface ExportTable<Row> extends ExportTableSchema {
  fields: readonly (FieldSchema & { of: (row: Row) => CsvCell })[];
}

/** A flag as data writes it. */
export function formatFlag(flag: boolean | null): CsvCell {
  if (flag === null) return null;
  return flag ? 'true' : 'false';
}

export const fileNameOf = (table: string): string => `data/${table}.csv`;
