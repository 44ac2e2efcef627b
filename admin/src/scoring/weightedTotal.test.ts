import { describe, expect, test } from 'vitest';
import { weightedTotal } from './weightedTotal.ts';

const criteria = [
  { id: 1, weight: 30 },
  { id: 2, weight: 10 },
  { id: 3, weight: 10 },
];

describe('the total of a sheet while it is written', () => {
  test('is none before the first points', () => {
    expect(weightedTotal(new Map(), criteria)).toEqual({ mean: null, given: 0, of: 3 });
  });

  test('weighs what has points, 0 points included, and leaves out what has none', () => {
    const marks = new Map([
      [1, 4],
      [2, 0],
    ]);
    expect(weightedTotal(marks, criteria)).toEqual({ mean: 3, given: 2, of: 3 });
  });

  test('is the sheet’s mean once all have points; points of a criterion that is not there count nothing', () => {
    const marks = new Map([
      [1, 5],
      [2, 2],
      [3, 3],
      [9, 100],
    ]);
    expect(weightedTotal(marks, criteria)).toEqual({ mean: 4, given: 3, of: 3 });
  });
});
