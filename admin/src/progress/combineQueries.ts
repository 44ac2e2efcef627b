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
