import { expect, test } from 'vitest';
import { maxSeriesLength, planSeriesDays, seriesIntervals } from './planSeries.ts';

test('a series repeats its first day until a day, which belongs to it, or a number of times', () => {
  expect(planSeriesDays('2019-06-03', { every: 'week', until: '2019-06-17', times: null })).toEqual(['2019-06-10', '2019-06-17']);
  expect(planSeriesDays('2019-12-23', { every: 'twoWeeks', until: null, times: 2 })).toEqual(['2020-01-06', '2020-01-20']);
});

test('a month without the day has its last one, and the next has the day again', () => {
  expect(planSeriesDays('2020-01-31', { every: 'month', until: null, times: 3 })).toEqual([
    '2020-02-29',
    '2020-03-31',
    '2020-04-30',
  ]);
});

test('the summer time changes no day', () => {
  expect(planSeriesDays('2019-03-27', { every: 'week', until: null, times: 2 })).toEqual(['2019-04-03', '2019-04-10']);
});

test.each(seriesIntervals)('a plan without an end stops after one more than is allowed (%s)', (every) => {
  expect(planSeriesDays('2019-01-01', { every, until: '2199-12-31', times: null })).toHaveLength(maxSeriesLength + 1);
  expect(planSeriesDays('2019-01-01', { every, until: null, times: null })).toEqual([]);
});
