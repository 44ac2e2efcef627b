import { expect, test } from 'vitest';
import { parseCodes, parseWholeNumbers } from './parseList.ts';

test('lists may be separated by commas, semicolons or spaces', () => {
  expect(parseCodes(' at, de;hu  it,')).toEqual(['AT', 'DE', 'HU', 'IT']);
  expect(parseCodes('')).toEqual([]);
  expect(parseWholeNumbers('14, 3')).toEqual([14, 3]);
  expect(parseWholeNumbers(' ')).toBeNull();
});

test('text that is no whole number is returned unchanged', () => {
  expect(parseWholeNumbers('14, x, -3, 1.5')).toEqual([14, 'x', '-3', '1.5']);
});
