import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median } from './median.ts';
import { compare, dividedBy, minus, plus, type Rational, sum, zero } from './rational.ts';
import { roundFigure } from './roundFigure.ts';

const createRational = (numerator: number, denominator = 1): Rational => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const fractionArbitrary = fc.record({
  numerator: fc.bigInt({ min: -1000n, max: 1000n }),
  denominator: fc.bigInt({ min: 1n, max: 60n }),
});

describe('fractions', () => {
  test('have the same sum in any order', () => {
    fc.assert(
      fc.property(fc.array(fractionArbitrary), (figures) => {
        const total = sum(figures);
        expect(compare(total, sum(figures.toReversed()))).toBe(0);
        expect(compare(total, figures.reduce(plus, zero))).toBe(0);
      }),
    );
  });

  test('keep the denominator positive in a division', () => {
    expect(dividedBy(createRational(1, 2), createRational(-1, 3))).toEqual(createRational(-3, 2));
    expect(() => dividedBy(createRational(1), zero)).toThrow('divided by 0');
  });

  test('are compared exactly', () => {
    expect(compare(createRational(1, 3), createRational(2, 6))).toBe(0);
    expect(compare(createRational(-1, 3), createRational(1, 4))).toBeLessThan(0);
    expect(compare(minus(createRational(1, 3), createRational(1, 4)), createRational(1, 13))).toBeGreaterThan(0);
  });
});

describe('"rounded once, at the very end, to four decimals, half away from zero"', () => {
  test.each([
    [createRational(1, 20_000), 0.0001],
    [createRational(-1, 20_000), -0.0001],
    [createRational(1, 20_001), 0],
    [createRational(-1, 20_001), 0],
    [createRational(2, 3), 0.6667],
    [createRational(-2, 3), -0.6667],
    [createRational(250_025, 100_000), 2.5003],
  ])('%o', (figure, rounded) => expect(roundFigure(figure)).toBe(rounded));

  test('returns the nearest double beyond the safe integers', () => {
    expect(roundFigure({ numerator: 9_007_199_254_740_993_0001n, denominator: 10_000n })).toBe(9_007_199_254_740_993.0001);
    expect(roundFigure({ numerator: -12_345_678_901_234_567n, denominator: 10_000n })).toBe(-1_234_567_890_123.4567);
  });

  test.each([0n, 1n, -1n, -12_345n, 9_007_199_254_740_993_0001n])('gives back ten-thousandths as they are: %s', (figure) =>
    expect(roundFigure({ numerator: figure, denominator: 10_000n })).toBe(
      roundFigure({ numerator: figure * 3n, denominator: 30_000n }),
    ),
  );

  test('returns null for null', () => expect(roundFigure(null)).toBeNull());
});

describe('median', () => {
  test('works for no, odd and even numbers of figures', () => {
    expect(median([])).toBeNull();
    expect(roundFigure(median([createRational(9), createRational(1), createRational(10)]))).toBe(9);
    expect(roundFigure(median([createRational(10), createRational(1), createRational(9), createRational(2)]))).toBe(5.5);
  });

  test('sorts numerically and does not change its input', () => {
    const figures = [createRational(10), createRational(9), createRational(-1)];
    expect(roundFigure(median(figures))).toBe(9);
    expect(figures.map(roundFigure)).toEqual([10, 9, -1]);
  });
});
