import { expect, test } from 'vitest';
import { createPeriod } from '../measurements/measurements.fixtures.ts';
import { isReportLate } from '@pilotage/shared';
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

test('the list has the reports that the rule names, and no other', () => {
  const times = [null, '2019-10-01T08:00:00.000Z'];
  const reports = periods.flatMap((period) => times.map((firstSubmittedAt) => ({ period, firstSubmittedAt })));
  for (const today of ['2019-09-15', '2019-09-16', '2020-03-16']) {
    const filter = lateReportsFilter(periods, today);
    const listed = reports.filter(
      ({ period: { id }, firstSubmittedAt }) =>
        filter !== null && firstSubmittedAt === null && id >= Number(filter.periodId_gte) && id <= Number(filter.periodId_lte),
    );
    expect(listed).toEqual(reports.filter((report) => isReportLate(report, report.period, today)));
  }
});
