import { expect, test } from 'vitest';
import { typedNumber } from './typedNumber.ts';

test('reads decimal comma, grouping spaces and the typographic minus', () => {
  expect(typedNumber('1 234,5')).toBe(1234.5);
  expect(typedNumber('\u22122')).toBe(-2);
  expect(typedNumber('0')).toBe(0);
  expect(typedNumber('0.05')).toBe(0.05);
});

test('nothing is null, never 0; what is no figure stays as typed', () => {
  expect(typedNumber('  ')).toBeNull();
  expect(typedNumber('many')).toBe('many');
  expect(typedNumber('1.234.5')).toBe('1.234.5');
  expect(typedNumber('1.23456')).toBe('1.23456');
});

test.each(['12.000', '1,500', '-1.234'])('what can be read in two ways stays as typed: %s', (text) => {
  expect(typedNumber(text)).toBe(text);
});
