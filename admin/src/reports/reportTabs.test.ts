import { expect, test } from 'vitest';
import { createPeriod } from '../measurements/measurements.fixtures.ts';
import { lateReportsFilter } from './reportTabs.ts';

const periods = [
  createPeriod({ id: 3, state: 'closed', dueOn: '2019-03-15' }),
  createPeriod({ id: 4, state: 'open', dueOn: '2019-09-15' }),
  createPeriod({ id: 5, state: 'open', dueOn: '2020-03-15' }),
];

test('late are reports of open periods past their due day that were never handed in', () => {
  expect(lateReportsFilter(periods, '2019-09-16')).toEqual({ firstSubmittedAt: null, periodId_gte: 4, periodId_lte: 4 });
  expect(lateReportsFilter(periods, '2020-03-16')).toEqual({ firstSubmittedAt: null, periodId_gte: 4, periodId_lte: 5 });
});

test('on the due day nothing is late, nor in a closed period', () => {
  expect(lateReportsFilter(periods, '2019-09-15')).toBeNull();
});
