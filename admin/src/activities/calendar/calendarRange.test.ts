import { expect, test } from 'vitest';
import { daysOfView, turnView } from './calendarRange.ts';

const boundsOf = (days: readonly string[]) => [days[0], days.at(-1), days.length];

test('a month is shown in whole weeks, a week from Monday, an agenda by the days of the month', () => {
  expect(boundsOf(daysOfView('month', '2019-06-17'))).toEqual(['2019-05-27', '2019-06-30', 35]);
  expect(boundsOf(daysOfView('week', '2019-06-16'))).toEqual(['2019-06-10', '2019-06-16', 7]);
  expect(boundsOf(daysOfView('agenda', '2020-02-29'))).toEqual(['2020-02-01', '2020-02-29', 29]);
});

test('a view turns by its own length, from the first of a month', () => {
  expect([turnView('month', '2019-01-31', 1), turnView('agenda', '2019-01-01', -1), turnView('week', '2019-01-01', -1)]).toEqual([
    '2019-02-01',
    '2018-12-01',
    '2018-12-25',
  ]);
});
