/** The id of the cell that names a row: what stands beside it is labelled by it. */
export const rowHeaderId = (resource: string, id: number | string): string => `row-${resource}-${id}`;
