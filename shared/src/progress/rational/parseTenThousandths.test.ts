import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTenThousandths } from './parseTenThousandths.ts';

describe('parseTenThousandths', () => {
  test.each([
    [0, 0n],
    [-0, 0n],
    [0.55, 5500n],
    [-0.0001, -1n],
    [1e-4, 1n],
    [12.3456, 123_456n],
    [99_999_999_999.9999, 999_999_999_999_999n],
    [123_456_789_012.3456, 1_234_567_890_123_456n],
    [Number.MAX_SAFE_INTEGER, 90_071_992_547_409_910_000n],
    [1e21, 10n ** 25n],
    [-1.5e300, -15n * 10n ** 303n],
  ])('%d is %s', (value, exact) => expect(parseTenThousandths(value)).toBe(exact));

  test.each([1e-7, 0.00001, 1.23456, -0.30000000000000004, 5e-324, 1 / 3, Number.NaN, Infinity, -Infinity])(
    'returns null for %d: too many decimals or not finite',
    (value) => expect(parseTenThousandths(value)).toBeNull(),
  );

  test('is exact for every figure that a cell can contain', () => {
    const limit = 10n ** 15n - 1n;
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit }), (exact) => {
        const digits = String(exact < 0n ? -exact : exact).padStart(5, '0');
        const written = `${exact < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
        expect(parseTenThousandths(Number(written))).toBe(exact);
      }),
    );
  });

  test('returns null exactly for doubles with more than four decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const decimals = /e-/.test(String(value)) ? 5 : (String(value).split('.')[1]?.length ?? 0);
        expect(parseTenThousandths(value) === null).toBe(decimals > 4);
      }),
    );
  });
});
