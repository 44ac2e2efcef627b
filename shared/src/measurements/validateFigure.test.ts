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
const codes = (...given: Parameters<typeof validateFigure>) =>
  Object.fromEntries(Object.entries(validateFigure(...given)).map(([field, { code }]) => [field, code]));

describe('the rules of a figure', () => {
  test.each(['count', 'amount'] as const)('without decimals a %s takes whole numbers, its parts too', (valueType) => {
    expect(codes(rules(valueType), { ...reported, value: 2.5 })).toEqual({ value: 'measurements.wholeNumbers' });
    expect(codes(rules(valueType), { ...reported, value: 61, parts: { Gender: { women: 30.5 } } })).toEqual({
      parts: 'measurements.wholeNumbers',
    });
    expect(codes(rules(valueType), { ...reported, value: 61, parts: { Gender: { women: 30, men: 31 } } })).toEqual({});
  });

  test('without decimals both numbers of a ratio are whole, whatever the share', () => {
    const share = (numerator: number, denominator: number) => ({ ...reported, numerator, denominator, value: 0.3333 });
    expect(codes(rules('ratio'), share(1, 3))).toEqual({});
    expect(codes(rules('ratio'), { ...share(0.5, 1.5) })).toEqual({
      numerator: 'measurements.wholeNumbers',
      denominator: 'measurements.wholeNumbers',
    });
  });

  test('no figure has more decimals than its indicator', () => {
    expect(codes(rules('amount', 2), { ...reported, value: 18.71 })).toEqual({});
    expect(validateFigure(rules('amount', 2), { ...reported, value: 18.713 })).toEqual({
      value: { code: 'measurements.fewerDecimals', limit: 2 },
    });
  });

  test('what stands already is not judged anew, another number is', () => {
    const stored = { ...reported, value: 2.5, parts: { Gender: { women: 0.5 } } };
    expect(codes(rules('count'), { ...stored, comment: 'as counted then' }, stored)).toEqual({});
    expect(codes(rules('count'), { ...stored, value: 3.5 }, stored)).toEqual({ value: 'measurements.wholeNumbers' });
    expect(codes(rules('count'), { ...stored, parts: { Gender: { women: 1.5 } } }, stored)).toEqual({
      parts: 'measurements.wholeNumbers',
    });
  });
});
