/** Keeps typed values when a refetch returns while the user types. */
export const keepDirtyOptions = { keepDirtyValues: true };
