import { expect, test } from 'vitest';
import { setLevel } from './levels.ts';

const order = [1, 2, 3];
const levels = [{ periodId: 2, value: 5 }];

test('levels are sorted by period, in whatever order they are typed', () => {
  expect(setLevel(levels, 1, 2, order)).toEqual([
    { periodId: 1, value: 2 },
    { periodId: 2, value: 5 },
  ]);
  expect(setLevel(levels, 2, 7, order)).toEqual([{ periodId: 2, value: 7 }]);
});

test('an emptied level is removed, zero is not', () => {
  expect(setLevel(levels, 2, null, order)).toEqual([]);
  expect(setLevel(levels, 2, 0, order)).toEqual([{ periodId: 2, value: 0 }]);
});
