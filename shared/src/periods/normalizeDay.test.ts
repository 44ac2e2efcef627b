import { expect, test } from 'vitest';
import { normalizeDay } from './normalizeDay.ts';

test.each([
  ['2019-04-09', '2019-04-09'],
  ['2019-4-9', '2019-04-09'],
  ['2019.04.09', '2019-04-09'],
  [' 2019/4/9 ', '2019-04-09'],
  ['20190409', '2019-04-09'],
  // Ambiguous or invalid: the server refuses it.
  ['09/04/2019', '09/04/2019'],
  ['2019-04/09', '2019-04/09'],
  ['201949', '201949'],
])('%j is the day %s', (typed, day) => {
  expect(normalizeDay(typed)).toBe(day);
});
