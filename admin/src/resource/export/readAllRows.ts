/** Some rows of a list: its records from a position on, and how many the list has in all. */
export interface ListSpan<R> {
  records: readonly R[];
  total: number;
}

/** Reads at most `count` records from the position `from` on, which counts from 0. */
export type ReadSpan<R> = (from: number, count: number) => Promise<ListSpan<R>>;

/** What a reader of a long list wants to know and to say. */
export interface ReadOptions {
  /** Records of a request; 1,000 unless given. */
  spanSize?: number;
  onProgress?: (read: number, total: number) => void;
  signal?: AbortSignal;
}

/** The list changed each time while it was read. */
export class ChangingListError extends Error {}

/** So often a list is read from its beginning because it changed while it was read. */
const maxAttempts = 3;
/** The most that the server gives at once. */
const defaultSpanSize = 1000;

/** All records, or null where the list changed meanwhile: each request begins with the last record of the one before. */
async function readOnce<R extends { id: unknown }>(
  readSpan: ReadSpan<R>,
  { spanSize = defaultSpanSize, onProgress, signal }: ReadOptions,
): Promise<R[] | null> {
  const first = await readSpan(0, spanSize);
  const rows = [...first.records];
  onProgress?.(rows.length, first.total);
  while (rows.length < first.total) {
    signal?.throwIfAborted();
    const { records, total } = await readSpan(Math.max(0, rows.length - 1), spanSize);
    const [known, ...next] = records;
    if (total !== first.total || known?.id !== rows.at(-1)?.id || next.length === 0) return null;
    rows.push(...next);
    onProgress?.(rows.length, total);
  }
  return new Set(rows.map(({ id }) => id)).size === rows.length ? rows : null;
}

/**
 * All records of a list in its order. A list that changes meanwhile is read again from its beginning, so that none is missing or
 * twice. Throws a ChangingListError where it never stands still, and the reason of `signal` where that ends the reading.
 */
export async function readAllRows<R extends { id: unknown }>(readSpan: ReadSpan<R>, options: ReadOptions = {}): Promise<R[]> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    options.signal?.throwIfAborted();
    const rows = await readOnce(readSpan, options);
    if (rows) return rows;
  }
  throw new ChangingListError();
}
