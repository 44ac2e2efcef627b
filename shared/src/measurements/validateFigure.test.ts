import { describe, expect, test } from 'vitest';
import type { Indicator } from '../indicators/indicator.ts';
import { validateFigure } from './validateFigure.ts';

const rules = (valueType: Indicator['valueType'], decimals = 0) => ({
  valueType,
  decimals,
  options: [],
  dimensions: [{ name: 'Gender', categories: ['women', 'men'] }],
});
const reported = { availability: 'reported' as const };
const codes = (...args: Parameters<typeof validateFigure>) =>
  Object.fromEntries(Object.entries(validateFigure(...args)).map(([field, { code }]) => [field, code]));

describe('validateFigure', () => {
  test.each(['count', 'amount'] as const)('requires whole numbers of a %s without decimals, in its parts too', (valueType) => {
    expect(codes(rules(valueType), { ...reported, value: 2.5 })).toEqual({ value: 'measurements.wholeNumbers' });
    expect(codes(rules(valueType), { ...reported, value: 61, parts: { Gender: { women: 30.5 } } })).toEqual({
      parts: 'measurements.wholeNumbers',
    });
    expect(codes(rules(valueType), { ...reported, value: 61, parts: { Gender: { women: 30, men: 31 } } })).toEqual({});
  });

  test('requires whole numbers in a ratio without decimals, whatever its value', () => {
    const share = (numerator: number, denominator: number) => ({ ...reported, numerator, denominator, value: 0.3333 });
    expect(codes(rules('ratio'), share(1, 3))).toEqual({});
    expect(codes(rules('ratio'), { ...share(0.5, 1.5) })).toEqual({
      numerator: 'measurements.wholeNumbers',
      denominator: 'measurements.wholeNumbers',
    });
  });

  test('rejects more decimals than the indicator has', () => {
    expect(codes(rules('amount', 2), { ...reported, value: 18.71 })).toEqual({});
    expect(validateFigure(rules('amount', 2), { ...reported, value: 18.713 })).toEqual({
      value: { code: 'measurements.fewerDecimals', limit: 2 },
    });
  });

  test('checks the decimals of changed numbers only', () => {
    const stored = { ...reported, value: 2.5, parts: { Gender: { women: 0.5 } } };
    expect(codes(rules('count'), { ...stored, comment: 'as counted then' }, stored)).toEqual({});
    expect(codes(rules('count'), { ...stored, value: 3.5 }, stored)).toEqual({ value: 'measurements.wholeNumbers' });
    expect(codes(rules('count'), { ...stored, parts: { Gender: { women: 1.5 } } }, stored)).toEqual({
      parts: 'measurements.wholeNumbers',
    });
  });
});
