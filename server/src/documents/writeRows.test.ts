import { expect, test } from 'vitest';
import { type TableRows, writeRows } from './writeRows.ts';

/** Rows of which every second has to be waited for. */
function countTo(last: number): TableRows {
  let number = 0;
  return {
    hasNext: () => (number % 2 === 0 && number < last ? true : Promise.resolve(number < last)),
    next: () => [(number += 1)],
  };
}

const format = { head: 'head,', formatRow: ([cell]: readonly unknown[], at: number) => `${at}:${cell},`, foot: 'foot' };

async function collect(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

test('rows stand between head and foot; those beyond the limit are left in the reader', async () => {
  const rows = countTo(3);
  expect(await collect(writeRows(rows, { ...format, limit: 2 }))).toEqual(['head,0:1,1:2,foot']);
  expect(await collect(writeRows(rows, format))).toEqual(['head,0:3,foot']);
  expect(await collect(writeRows(rows, { head: 'head', formatRow: format.formatRow }))).toEqual(['head']);
});

test('long tables come in pieces', async () => {
  const pieces = await collect(writeRows(countTo(40), { head: '', formatRow: () => 'x'.repeat(10_000) }));
  expect(pieces.map(({ length }) => length)).toEqual([140_000, 140_000, 120_000]);
});
