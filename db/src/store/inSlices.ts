import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

const defaultSliceSize = 500;

/** Iterates over items in slices and yields to the event loop between them, so that other requests are served meanwhile. */
export async function* inSlices<T>(items: readonly T[], size = defaultSliceSize): AsyncGenerator<readonly T[], void> {
  for (let from = 0; from < items.length; from += size) {
    if (from > 0) await yieldToEventLoop();
    yield items.length <= size ? items : items.slice(from, from + size);
  }
}

/** Maps many items in slices. */
export async function mapInSlices<T, R>(items: readonly T[], mapItem: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for await (const slice of inSlices(items)) for (const item of slice) results.push(mapItem(item));
  return results;
}

/** Filters many items in slices. */
export async function filterInSlices<T>(items: readonly T[], matches: (item: T) => boolean): Promise<T[]> {
  const results: T[] = [];
  for await (const slice of inSlices(items)) for (const item of slice) if (matches(item)) results.push(item);
  return results;
}
