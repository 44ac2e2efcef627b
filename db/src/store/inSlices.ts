import { setImmediate as nextTurn } from 'node:timers/promises';

const defaultSliceSize = 500;

/** The items in slices, with a turn of the event loop between them: whatever is done with many items, everybody else is answered meanwhile. */
export async function* inSlices<T>(items: readonly T[], size = defaultSliceSize): AsyncGenerator<readonly T[], void> {
  for (let from = 0; from < items.length; from += size) {
    if (from > 0) await nextTurn();
    yield items.length <= size ? items : items.slice(from, from + size);
  }
}

/** What `change` makes of each of many items. */
export async function mapInSlices<T, R>(items: readonly T[], change: (item: T) => R): Promise<R[]> {
  const changed: R[] = [];
  for await (const slice of inSlices(items)) for (const item of slice) changed.push(change(item));
  return changed;
}

/** Those of many items that fit. */
export async function filterInSlices<T>(items: readonly T[], fits: (item: T) => boolean): Promise<T[]> {
  const fitting: T[] = [];
  for await (const slice of inSlices(items)) for (const item of slice) if (fits(item)) fitting.push(item);
  return fitting;
}
