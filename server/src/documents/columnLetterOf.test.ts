import { expect, test } from 'vitest';
import { columnLetterOf } from './columnLetterOf.ts';

test('columns are named as in a spreadsheet, and on beyond its last one', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383, 16_384].map(columnLetterOf)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
    'XFE',
  ]);
});
