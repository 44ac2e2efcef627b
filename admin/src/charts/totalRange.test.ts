import { expect, test } from 'vitest';
import { computeTotalRange } from './totalRange.ts';

test.each([
  [[0], [0, 1]],
  [[], [0, 1]],
  [
    [1, 3],
    [0, 1, 2, 3],
  ],
  [[5], [0, 2, 4, 6]],
  [[17], [0, 5, 10, 15, 20]],
  [[140], [0, 50, 100, 150]],
  [[5000], [0, 2000, 4000, 6000]],
  [
    [-30, 40],
    [-40, -20, 0, 20, 40],
  ],
])('whole numbers %j', (values, ticks) => {
  expect(computeTotalRange(values, true)).toEqual({ from: ticks[0], to: ticks.at(-1), ticks });
});

test('shares have steps below one', () => {
  const { from, to, ticks } = computeTotalRange([0.855, 0.2], false);
  expect([from, to]).toEqual([0, 1]);
  expect(ticks.map((tick) => Math.round(tick * 100))).toEqual([0, 50, 100]);
});
