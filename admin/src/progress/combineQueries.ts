interface CombinableQuery {
  isPending: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** Several queries that are shown together, as one. A query that is not needed counts as loaded. */
export function combineQueries(queries: readonly (CombinableQuery & { isNeeded?: boolean })[]): CombinableQuery {
  const needed = queries.filter(({ isNeeded }) => isNeeded !== false);
  return {
    isPending: needed.some(({ isPending }) => isPending),
    error: needed.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(needed.map(({ refetch }) => refetch())),
  };
}

/** Waits with the queries for what they need to be shown, such as names, and never fails: names can be shown without. */
export const waitWhile = (isPending: boolean): CombinableQuery => ({ isPending, error: null, refetch: () => undefined });
