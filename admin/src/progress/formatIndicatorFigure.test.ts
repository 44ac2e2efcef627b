import { expect, test } from 'vitest';
import { formatIndicatorFigure } from './formatIndicatorFigure.ts';

const count = { valueType: 'count', decimals: 0, options: [] } as const;

test('formats each value type', () => {
  expect(formatIndicatorFigure(1234, { ...count, options: [] }, 'en-GB')).toBe('1,234');
  expect(formatIndicatorFigure(0.855, { ...count, options: [], valueType: 'ratio' }, 'en-GB')).toBe('85.5%');
  expect(formatIndicatorFigure(3, { ...count, valueType: 'score', options: [{ value: 3, text: 'good' }] }, 'en-GB')).toBe(
    '3 (good)',
  );
  expect(formatIndicatorFigure(10.5, { ...count, options: [], valueType: 'amount', decimals: 2 }, 'en-GB')).toBe('10.50 €');
});

test('a score between two options has no label', () => {
  expect(formatIndicatorFigure(2.5, { valueType: 'score', decimals: 1, options: [{ value: 3, text: 'good' }] }, 'en-GB')).toBe(
    '2.5',
  );
});
