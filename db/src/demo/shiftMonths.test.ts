import { expect, test } from 'vitest';
import { shiftMonths } from './shiftMonths.ts';

test.each([
  ['a first', '2019-08-01', 81, '2026-05-01'],
  ['a day within a month', '2019-06-17', 81, '2026-03-17'],
  ['the last of a long month becomes the last of a short one', '2019-07-31', 81, '2026-04-30'],
  ['the last of a short month becomes the last of a long one', '2019-04-30', 1, '2019-05-31'],
  ['a day that the month lacks', '2019-01-30', 1, '2019-02-28'],
  ['the last of February', '2019-02-28', 12, '2020-02-29'],
  ['no months', '2020-01-31', 0, '2020-01-31'],
  ['backwards', '2020-01-31', -2, '2019-11-30'],
])('%s', (_, day, months, expected) => {
  expect(shiftMonths(day, months)).toBe(expected);
});
