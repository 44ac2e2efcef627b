import type { Link, ResourceName } from '@pilotage/shared';

/** How a column is stored. Days and instants are text in the same format on both engines; figures are whole ten-thousandths. */
export type ColumnStorage = 'text' | 'long' | 'day' | 'instant' | 'ref' | 'figure' | 'whole' | 'flag' | 'json';

export interface Column {
  storage: ColumnStorage;
  length?: number;
  /** Value of rows that are older than the column. */
  defaultValue?: number | string;
  nullable: boolean;
}

export interface ForeignKey {
  columns: readonly string[];
  to: string;
  referencedColumns: readonly string[];
}

/** The table of a resource. */
export interface Table {
  name: string;
  columns: Readonly<Record<string, Column>>;
  links: Readonly<Record<string, Link>>;
  indices: readonly (readonly string[])[];
  uniques: readonly (readonly string[])[];
  /** Foreign keys of single fields. */
  references: readonly ForeignKey[];
  /** Foreign keys of a field together with the organisation. */
  foreignKeys: readonly ForeignKey[];
  /** Whether rows outlive the records that they refer to: the table has no foreign keys. */
  keepsHistory: boolean;
  /** Whether rows of the same owner refer to it, also if the owner is the consortium. */
  hasOwnedRows: boolean;
  /** Text columns with a folded column beside them, for search and sorting. */
  folded: readonly string[];
}

/** A table of key pairs without a resource, written only through the field that it stores. */
export interface LinkTable {
  name: string;
  keys: Readonly<Record<string, ResourceName>>;
}
