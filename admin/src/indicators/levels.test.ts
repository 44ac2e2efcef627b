import { expect, test } from 'vitest';
import { setLevel } from './levels.ts';

const order = [1, 2, 3];
const levels = [{ periodId: 2, value: 5 }];

test('levels stand in the order of the periods, whatever the order of typing', () => {
  expect(setLevel(levels, 1, 2, order)).toEqual([
    { periodId: 1, value: 2 },
    { periodId: 2, value: 5 },
  ]);
  expect(setLevel(levels, 2, 7, order)).toEqual([{ periodId: 2, value: 7 }]);
});

test('an emptied level is taken out, zero is kept', () => {
  expect(setLevel(levels, 2, null, order)).toEqual([]);
  expect(setLevel(levels, 2, 0, order)).toEqual([{ periodId: 2, value: 0 }]);
});
