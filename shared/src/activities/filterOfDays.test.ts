import { expect, test } from 'vitest';
import { filterOfDays } from './filterOfDays.ts';

test('what reaches into the days is found, and nothing that could not', () => {
  expect(filterOfDays('2019-06-10', '2019-06-16')).toEqual({
    startsOn_gte: '2019-03-11',
    startsOn_lte: '2019-06-16',
    lastDay_gte: '2019-06-10',
  });
});
