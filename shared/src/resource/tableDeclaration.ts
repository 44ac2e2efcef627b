/**
 * Where a list of ids is stored: the `targetKey` of rows of a link table whose `sourceKey` is the id of the record. A target
 * equal to the `excludeColumn` of the record is left out.
 */
export interface Link {
  table: string;
  sourceKey: string;
  targetKey: string;
  excludeColumn?: string;
}

/** What a table needs besides its columns, which follow from the fields. */
export interface TableDeclaration<Field extends string = string, Values = Readonly<Record<string, unknown>>> {
  indices?: readonly (readonly (Field | 'createdAt' | 'updatedAt')[])[];
  /** References to records of the same organisation: the database refuses those of another one. */
  sameOrganisation?: readonly Field[];
  /** References to records that a link table joins with the organisation of the row. */
  linkedOrganisation?: { readonly [F in Field]?: string };
  /** The link table of every list of ids. */
  links?: { readonly [F in Field]?: Link };
  /** Texts that are stored otherwise than their length suggests: `long` outside of the row, `short` as a column of that length. */
  textStorage?: { readonly [F in Field]?: 'long' | 'short' };
  /** Values of rows that are older than the column. */
  columnDefaults?: Partial<Values>;
  /** Whether rows outlive the records that they refer to: the table has no foreign keys. */
  keepsHistory?: true;
  /** Whether rows of the same owner refer to it, also if the owner is the consortium. */
  hasOwnedRows?: true;
}
