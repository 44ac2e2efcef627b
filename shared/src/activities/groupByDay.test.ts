import { expect, test } from 'vitest';
import { groupByDay } from './groupByDay.ts';

const anActivity = (id: number, startsOn: string, lastDay = startsOn, startTime: string | null = null) => ({
  id,
  title: `Activity ${id}`,
  startsOn,
  lastDay,
  startTime,
});

test('each day has what takes place on it: several days first, then by the clock, then as entered', () => {
  const activities = [
    anActivity(1, '2019-06-02', '2019-06-02', '14:00'),
    anActivity(2, '2019-06-02', '2019-06-02', '09:00'),
    anActivity(3, '2019-06-01', '2019-06-02', '18:00'),
    anActivity(4, '2019-06-02', '2019-06-02', '09:00'),
    anActivity(5, '2019-06-03'),
  ];
  const grouped = groupByDay(activities, ['2019-06-01', '2019-06-02', '2019-06-04']);
  expect([...grouped].map(([day, found]) => [day, found.map(({ id }) => id)])).toEqual([
    ['2019-06-01', [3]],
    ['2019-06-02', [3, 2, 4, 1]],
    ['2019-06-04', []],
  ]);
});
