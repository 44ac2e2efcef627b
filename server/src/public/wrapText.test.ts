import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

test('a text is broken at its spaces, and what does not fit is cut with an ellipsis', () => {
  expect(wrapText('', 10, 2)).toEqual([]);
  expect(wrapText('one two three four', 9, 3)).toEqual(['one two', 'three', 'four']);
  expect(wrapText('one two three four', 9, 2)).toEqual(['one two', 'three…']);
  expect(wrapText('Donaudampfschifffahrt', 9, 1)).toEqual(['Donaudam…']);
});
