/** The value if it is a number, as ids are; null otherwise. */
export const idOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
