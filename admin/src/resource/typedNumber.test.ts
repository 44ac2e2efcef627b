import { expect, test } from 'vitest';
import { typedNumber } from './typedNumber.ts';

test('reads decimal comma, grouping spaces and the typographic minus', () => {
  expect(typedNumber('1 234,5')).toBe(1234.5);
  expect(typedNumber('\u22122')).toBe(-2);
  expect(typedNumber('0')).toBe(0);
});

test('nothing is null, never 0; what is no figure stays as typed', () => {
  expect(typedNumber('  ')).toBeNull();
  expect(typedNumber('many')).toBe('many');
  expect(typedNumber('1.234.5')).toBe('1.234.5');
});
