import { describe, expect, test } from 'vitest';
import { splitTotal } from './splitTotal.ts';

describe('splitTotal', () => {
  test('adds up to the total; what rounding leaves goes to the largest remainders, then to the first', () => {
    expect(splitTotal(10, [1, 1, 1], 0)).toEqual([4, 3, 3]);
    expect(splitTotal(100, [5, 3, 2], 0)).toEqual([50, 30, 20]);
    expect(splitTotal(10, [1, 2, 3], 0)).toEqual([2, 3, 5]);
    expect(splitTotal(2, [1, 1, 1], 0)).toEqual([1, 1, 0]);
  });

  test('keeps the decimals of the indicator, or those of the total where it has more', () => {
    expect(splitTotal(1, [1, 1, 1], 2)).toEqual([0.34, 0.33, 0.33]);
    expect(splitTotal(0.5, [1, 1], 0)).toEqual([0.25, 0.25]);
  });

  test('is exact, also below zero, and gives nothing where nobody has a weight', () => {
    expect(splitTotal(0.3, [1, 2], 1)).toEqual([0.1, 0.2]);
    expect(splitTotal(-9, [2, 1], 0)).toEqual([-6, -3]);
    expect(splitTotal(9, [0, 0], 0)).toEqual([0, 0]);
    expect(splitTotal(9, [], 0)).toEqual([]);
  });
});
