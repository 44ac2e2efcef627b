/** A column of a list that an export has, too: what it is called where columns are hidden, and the fields that it shows. */
export interface ExportedColumn {
  column: string;
  fields: readonly string[];
}

/** The fields of the columns that are not hidden, each once, in their order. */
export const shownFieldsOf = (columns: readonly ExportedColumn[], hidden: readonly string[]): string[] => [
  ...new Set(columns.filter(({ column }) => !hidden.includes(column)).flatMap(({ fields }) => fields)),
];
