/** The name of a text column's folded twin. */
export const foldedName = (column: string): string => `${column}Folded`;
