import { bindList, type Sql } from '../store/sql.ts';

const batchSize = 500;

/** Runs a statement for many ids, a batch at a time. */
export async function runInBatches(ids: Iterable<number>, write: (ids: Sql) => Promise<unknown>): Promise<void> {
  // Highest ids first, because a row can refer to an earlier row of the same resource.
  const all = [...ids].toSorted((one, other) => other - one);
  for (let from = 0; from < all.length; from += batchSize) await write(bindList(all.slice(from, from + batchSize)));
}
