import { expect, test } from 'vitest';
import { disseminationTasks } from './disseminationTasks.ts';

const periods = [
  { id: 11, number: 1, endsOn: '2019-01-31' },
  { id: 12, number: 2, endsOn: '2019-07-31' },
];
const tasksOn = (today: string, plans: readonly { periodId: number; open: number }[]) =>
  disseminationTasks({ organisationId: 7, plans, periods, today });

test('what a period that ends soon still lacks is one task, due on its last day', () => {
  const plans = [
    { periodId: 11, open: 4 },
    { periodId: 12, open: 2 },
    { periodId: 12, open: 1 },
  ];
  expect(tasksOn('2019-07-31', plans)).toEqual([
    {
      id: 'unfulfilledPlans 12',
      to: '/dissemination?period=2&organisation=7#unfulfilled',
      key: 'unfulfilledPlans',
      params: { smart_count: 3, number: 2, day: '2019-07-31' },
      dueOn: '2019-07-31',
    },
  ]);
});

test('what is over is no task, nor is what has been held', () => {
  expect(tasksOn('2019-08-01', [{ periodId: 12, open: 2 }])).toEqual([]);
  expect(tasksOn('2019-07-01', [{ periodId: 12, open: 0 }])).toEqual([]);
});
