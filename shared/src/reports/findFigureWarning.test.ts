import { describe, expect, test } from 'vitest';
import { findFigureWarning } from './findFigureWarning.ts';

const share = { id: 1, valueType: 'ratio' } as const;
const ratio = (numerator: number, denominator: number, last: number | null = null) => ({
  value: numerator / denominator,
  numerator,
  denominator,
  last,
});
const range = { indicatorId: 1, kind: 'range', active: true, maximum: 2, factor: null, difference: null } as const;

describe('findFigureWarning', () => {
  test('a share above 100 % is warned of, before a jump', () => {
    expect(findFigureWarning(share, ratio(12, 10), [])).toBe('exceedsWhole');
    expect(findFigureWarning(share, ratio(12, 10, 0.1), [])).toBe('exceedsWhole');
    expect(findFigureWarning(share, ratio(10, 10), [])).toBeNull();
    expect(findFigureWarning(share, ratio(10, 10, 0.1), [])).toBe('jump');
  });

  test('an active check of the indicator sets another limit', () => {
    expect(findFigureWarning(share, ratio(12, 10), [range])).toBeNull();
    expect(findFigureWarning(share, ratio(12, 10), [{ ...range, active: false }])).toBe('exceedsWhole');
    expect(findFigureWarning(share, ratio(12, 10), [{ ...range, indicatorId: 2 }])).toBe('exceedsWhole');
    expect(findFigureWarning(share, ratio(12, 10), [{ ...range, maximum: null }])).toBe('exceedsWhole');
  });

  test('what is no share has no whole', () => {
    const count = { id: 1, valueType: 'count' } as const;
    expect(findFigureWarning(count, { value: 12, numerator: null, denominator: null, last: null }, [])).toBeNull();
    expect(findFigureWarning(count, { value: 12, numerator: null, denominator: null, last: 2 }, [])).toBe('jump');
  });
});
