import { expect, test } from 'vitest';
import { ChangingListError, type ReadSpan, readAllRows } from './readAllRows.ts';

interface Row {
  id: number;
}

/** A list of the ids that it has when it is asked. */
const listOf = (idsAt: (request: number) => readonly number[]) => {
  let requests = 0;
  const readSpan: ReadSpan<Row> = async (from, count) => {
    const ids = idsAt(requests);
    requests += 1;
    return { records: ids.slice(from, from + count).map((id) => ({ id })), total: ids.length };
  };
  return { readSpan, requests: () => requests };
};

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
const inThrees = { spanSize: 3 };

test('all rows are read, in their order, and it is said how far that is', async () => {
  const progress: string[] = [];
  const rows = await readAllRows(listOf(() => [5, 3, 4, 1, 2, 9]).readSpan, {
    ...inThrees,
    onProgress: (read, total) => progress.push(`${read}/${total}`),
  });
  expect(idsOf(rows)).toEqual([5, 3, 4, 1, 2, 9]);
  expect(progress).toEqual(['3/6', '5/6', '6/6']);
});

test('an empty list is one request, and so is a short one', async () => {
  for (const ids of [[], [1], [1, 2, 3]]) {
    const { readSpan, requests } = listOf(() => ids);
    expect(idsOf(await readAllRows(readSpan, inThrees))).toEqual(ids);
    expect(requests()).toBe(1);
  }
});

test.each([
  ['has grown', [0, 1, 2, 3, 4]],
  ['has lost a row', [2, 3, 4]],
  ['has another order', [4, 3, 2, 1]],
  ['has a new row for an old one', [2, 3, 4, 9]],
])('a list that %s while it was read is read anew: no row is missing or twice', async (_, later) => {
  const { readSpan } = listOf((request) => (request === 0 ? [1, 2, 3, 4] : later));
  expect(idsOf(await readAllRows(readSpan, inThrees))).toEqual(later);
});

test('a list that never stands still is refused rather than saved with gaps', async () => {
  const { readSpan } = listOf((request) => Array.from({ length: 4 + request }, (_, at) => at));
  await expect(readAllRows(readSpan, inThrees)).rejects.toBeInstanceOf(ChangingListError);
});

test('a reading that is stopped asks for nothing more', async () => {
  const stop = new AbortController();
  const { readSpan, requests } = listOf(() => [1, 2, 3, 4, 5]);
  const reading = readAllRows(readSpan, { ...inThrees, signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) });
  await expect(reading).rejects.toThrow('stopped');
  expect(requests()).toBe(1);
});
