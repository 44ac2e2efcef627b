import { expect, test } from 'vitest';
import { withLevel } from './levels.ts';

const order = [1, 2, 3];
const levels = [{ periodId: 2, value: 5 }];

test('levels stand in the order of the periods, whatever the order of typing', () => {
  expect(withLevel(levels, 1, 2, order)).toEqual([
    { periodId: 1, value: 2 },
    { periodId: 2, value: 5 },
  ]);
  expect(withLevel(levels, 2, 7, order)).toEqual([{ periodId: 2, value: 7 }]);
});

test('an emptied level is taken out, zero is kept', () => {
  expect(withLevel(levels, 2, null, order)).toEqual([]);
  expect(withLevel(levels, 2, 0, order)).toEqual([{ periodId: 2, value: 0 }]);
});
