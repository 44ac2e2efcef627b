/** A column as SQLite has it. `default` is SQL. */
export interface ColumnShape {
  name: string;
  type: string;
  length: string;
  isNullable: boolean;
  isPrimary: boolean;
  isGenerated: boolean;
  default: string | null;
}

export interface IndexShape {
  name: string;
  columns: readonly string[];
}

export interface ForeignKeyShape extends IndexShape {
  to: string;
  referencedColumns: readonly string[];
}

/** What a table is made of, in the database or by its declaration. */
export interface TableShape {
  name: string;
  columns: readonly ColumnShape[];
  uniques: readonly IndexShape[];
  indices: readonly IndexShape[];
  foreignKeys: readonly ForeignKeyShape[];
}
