import { expect, test } from 'vitest';
import { countByDay } from './countByDay.ts';

test('an activity of several days counts on each of them', () => {
  const groups = [
    { startsOn: '2019-06-01', lastDay: '2019-06-01', count: 4 },
    { startsOn: '2019-05-30', lastDay: '2019-06-02', count: 2 },
  ];
  expect([...countByDay(groups, ['2019-05-31', '2019-06-01', '2019-06-02', '2019-06-03'])]).toEqual([
    ['2019-05-31', 2],
    ['2019-06-01', 6],
    ['2019-06-02', 2],
    ['2019-06-03', 0],
  ]);
});
