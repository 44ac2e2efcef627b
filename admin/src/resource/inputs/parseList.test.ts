import { expect, test } from 'vitest';
import { parseWholeNumbers } from './parseList.ts';

test('lists may be separated by commas, semicolons or spaces', () => {
  for (const text of ['14, 3', ' 14;3', '14 3,']) expect(parseWholeNumbers(text)).toEqual([14, 3]);
  expect(parseWholeNumbers(' ')).toBeNull();
});

test('text that is no whole number is returned unchanged', () => {
  expect(parseWholeNumbers('14, x, -3, 1.5')).toEqual([14, 'x', '-3', '1.5']);
});
