import { expect, test } from 'vitest';
import { filterInSlices, inSlices, mapInSlices } from './inSlices.ts';

const many = Array.from({ length: 1_201 }, (_, index) => index);

test('returns every item once, in order; the last slice is shorter', async () => {
  const slices: (readonly number[])[] = [];
  for await (const slice of inSlices(many, 500)) slices.push(slice);
  expect(slices.map(({ length }) => length)).toEqual([500, 500, 201]);
  expect(slices.flat()).toEqual(many);
});

test('returns no slice for an empty list', async () => {
  for await (const slice of inSlices([])) expect(slice).toBe('never');
});

test('yields to the event loop between slices', async () => {
  const seen: string[] = [];
  for await (const [first] of inSlices(many, 500)) {
    seen.push(`slice ${first}`);
    setImmediate(() => seen.push(`other ${first}`));
  }
  expect(seen).toEqual(['slice 0', 'other 0', 'slice 500', 'other 500', 'slice 1000']);
});

test('maps and filters in slices as at once', async () => {
  expect(await mapInSlices(many, (each) => each * 2)).toEqual(many.map((each) => each * 2));
  expect(await filterInSlices(many, (each) => each % 3 === 0)).toEqual(many.filter((each) => each % 3 === 0));
});
