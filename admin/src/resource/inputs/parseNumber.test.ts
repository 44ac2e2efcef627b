import { expect, test } from 'vitest';
import { parseNumber } from './parseNumber.ts';

test('parses decimal commas, grouping spaces and the typographic minus', () => {
  expect(parseNumber('1 234,5')).toBe(1234.5);
  expect(parseNumber('\u22122')).toBe(-2);
  expect(parseNumber('0')).toBe(0);
  expect(parseNumber('0.05')).toBe(0.05);
});

test('empty text is null, never 0; other text is returned unchanged', () => {
  expect(parseNumber('  ')).toBeNull();
  expect(parseNumber('many')).toBe('many');
  expect(parseNumber('1.234.5')).toBe('1.234.5');
  expect(parseNumber('1.23456')).toBe('1.23456');
});

test.each(['12.000', '1,500', '-1.234'])('ambiguous text is returned unchanged: %s', (text) => {
  expect(parseNumber(text)).toBe(text);
});
