import { expect, test } from 'vitest';
import { parseNumber } from './parseNumber.ts';

test('reads decimal comma, grouping spaces and the typographic minus', () => {
  expect(parseNumber('1 234,5')).toBe(1234.5);
  expect(parseNumber('\u22122')).toBe(-2);
  expect(parseNumber('0')).toBe(0);
  expect(parseNumber('0.05')).toBe(0.05);
});

test('nothing is null, never 0; what is no figure stays as typed', () => {
  expect(parseNumber('  ')).toBeNull();
  expect(parseNumber('many')).toBe('many');
  expect(parseNumber('1.234.5')).toBe('1.234.5');
  expect(parseNumber('1.23456')).toBe('1.23456');
});

test.each(['12.000', '1,500', '-1.234'])('what can be read in two ways stays as typed: %s', (text) => {
  expect(parseNumber(text)).toBe(text);
});
