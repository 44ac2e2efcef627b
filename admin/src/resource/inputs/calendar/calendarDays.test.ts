import { expect, test } from 'vitest';
import { addMonths } from '@pilotage/shared';
import { findDayByKey, weeksOfMonth } from './calendarDays.ts';

test('the weeks of a month run from Monday to Sunday, with days of its neighbours', () => {
  const weeks = weeksOfMonth('2019-10-17');
  expect(weeks.map((week) => [week[0], week.at(-1)])).toEqual([
    ['2019-09-30', '2019-10-06'],
    ['2019-10-07', '2019-10-13'],
    ['2019-10-14', '2019-10-20'],
    ['2019-10-21', '2019-10-27'],
    ['2019-10-28', '2019-11-03'],
  ]);
  // Four whole weeks, and a month before 1970.
  expect(weeksOfMonth('2021-02-10')).toHaveLength(4);
  expect(weeksOfMonth('1969-12-31')[0]?.[0]).toBe('1969-12-01');
});

test('a month later is the same day, or the last one of a shorter month', () => {
  expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
  expect(addMonths('2020-02-29', 12)).toBe('2021-02-28');
  expect(addMonths('2019-01-15', -1)).toBe('2018-12-15');
});

test.each([
  ['ArrowLeft', false, '2019-10-16'],
  ['ArrowDown', false, '2019-10-24'],
  ['Home', false, '2019-10-14'],
  ['End', false, '2019-10-20'],
  ['PageDown', false, '2019-11-17'],
  ['PageUp', true, '2018-10-17'],
  ['a', false, null],
] as const)('%s (with Shift: %s) leads to %s', (key, isShift, day) => {
  expect(findDayByKey('2019-10-17', key, isShift)).toBe(day);
});
