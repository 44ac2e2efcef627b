import { describe, expect, test } from 'vitest';
import { weightedTotal } from './weightedTotal.ts';

const criteria = [
  { id: 1, weight: 30 },
  { id: 2, weight: 10 },
  { id: 3, weight: 10 },
];

describe('the total of an unfinished score sheet', () => {
  test('is null before the first points', () => {
    expect(weightedTotal(new Map(), criteria)).toEqual({ mean: null, scored: 0, total: 3 });
  });

  test('weights the scored criteria, including 0 points, and ignores the others', () => {
    const marks = new Map([
      [1, 4],
      [2, 0],
    ]);
    expect(weightedTotal(marks, criteria)).toEqual({ mean: 3, scored: 2, total: 3 });
  });

  test('equals the mean of a complete sheet and ignores points of unknown criteria', () => {
    const marks = new Map([
      [1, 5],
      [2, 2],
      [3, 3],
      [9, 100],
    ]);
    expect(weightedTotal(marks, criteria)).toEqual({ mean: 4, scored: 3, total: 3 });
  });
});
