import { expect, test } from 'vitest';
import { filterInSlices, inSlices, mapInSlices } from './inSlices.ts';

const many = Array.from({ length: 1_201 }, (_, index) => index);

test('slices hold every item once, in order, the last one what is left', async () => {
  const slices: (readonly number[])[] = [];
  for await (const some of inSlices(many, 500)) slices.push(some);
  expect(slices.map(({ length }) => length)).toEqual([500, 500, 201]);
  expect(slices.flat()).toEqual(many);
});

test('nothing gives no slice', async () => {
  for await (const some of inSlices([])) expect(some).toBe('never');
});

test('whoever waits for the event loop gets a turn between two slices', async () => {
  const seen: string[] = [];
  for await (const [first] of inSlices(many, 500)) {
    seen.push(`slice ${first}`);
    setImmediate(() => seen.push(`other ${first}`));
  }
  expect(seen).toEqual(['slice 0', 'other 0', 'slice 500', 'other 500', 'slice 1000']);
});

test('many items are changed and filtered as at once', async () => {
  expect(await mapInSlices(many, (each) => each * 2)).toEqual(many.map((each) => each * 2));
  expect(await filterInSlices(many, (each) => each % 3 === 0)).toEqual(many.filter((each) => each % 3 === 0));
});
