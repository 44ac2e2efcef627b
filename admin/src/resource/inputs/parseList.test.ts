import { expect, test } from 'vitest';
import { parseCodes, parseWholeNumbers } from './parseList.ts';

test('lists are typed with commas, semicolons or spaces', () => {
  expect(parseCodes(' at, de;hu  it,')).toEqual(['AT', 'DE', 'HU', 'IT']);
  expect(parseCodes('')).toEqual([]);
  expect(parseWholeNumbers('14, 3')).toEqual([14, 3]);
  expect(parseWholeNumbers(' ')).toBeNull();
});

test('what is no whole number stays as it was typed, to be refused by name', () => {
  expect(parseWholeNumbers('14, x, -3, 1.5')).toEqual([14, 'x', '-3', '1.5']);
});
