import { expect, test } from 'vitest';
import { normalizeDay } from './normalizeDay.ts';

test.each([
  ['2019-04-09', '2019-04-09'],
  ['2019-4-9', '2019-04-09'],
  ['2019.04.09', '2019-04-09'],
  [' 2019/4/9 ', '2019-04-09'],
  ['20190409', '2019-04-09'],
  ['2019. 4. 9.', '2019-04-09'],
  ['9.4.2019', '2019-04-09'],
  ['09. 04. 2019', '2019-04-09'],
  ['9 April 2019', '2019-04-09'],
  ['30 sept 2019', '2019-09-30'],
  ['9 Apr 2019', '2019-04-09'],
  // No calendar day: the rule of days refuses it.
  ['31.2.2019', '2019-02-31'],
  ['9 Brumaire 2019', '9 Brumaire 2019'],
  ['9 ap 2019', '9 ap 2019'],
  // Ambiguous or invalid: the server refuses it.
  ['09/04/2019', '09/04/2019'],
  ['2019-04/09', '2019-04/09'],
  ['201949', '201949'],
])('%j is the day %s', (typed, day) => {
  expect(normalizeDay(typed)).toBe(day);
});
