/** Name of the folded column of a text column. */
export const foldedName = (column: string): string => `${column}Folded`;
