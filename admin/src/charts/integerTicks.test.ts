import { expect, test } from 'vitest';
import { createIntegerTicks } from './integerTicks.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [17, [0, 5, 10, 15, 20]],
  [140, [0, 50, 100, 150]],
  [5000, [0, 2000, 4000, 6000]],
])('up to %i', (highest, ticks) => {
  expect(createIntegerTicks(highest)).toEqual(ticks);
});
