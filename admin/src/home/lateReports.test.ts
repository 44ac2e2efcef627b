import { expect, test } from 'vitest';
import type { Nudge, Period, Report } from '@pilotage/shared';
import type { ReportingRates } from '../progress/progressQueries.ts';
import { lateReports } from './lateReports.ts';

const timestamps = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };

const createPeriod = (id: number, dueOn: string, state: Period['state'] = 'open'): Period => ({
  ...timestamps,
  id,
  number: id,
  startsOn: '2019-02-01',
  endsOn: '2019-07-31',
  dueOn,
  illustrative: false,
  state,
});
const createNudge = (id: number, reportId: number, day: string): Nudge => ({
  ...timestamps,
  id,
  organisationId: 1,
  periodId: 4,
  reportId,
  nudgedById: 9,
  day,
});
const createReport = (id: number, organisationId: number, periodId: number): Report => ({
  ...timestamps,
  id,
  organisationId,
  periodId,
  narrative: null,
  highlights: null,
  problems: null,
  nextSteps: null,
  targetGroups: null,
  state: 'draft',
  firstSubmittedAt: null,
  lastReturn: null,
  lastReopening: null,
});
const createRateRow = (organisationId: number, expected: boolean, submitted: boolean) => ({
  organisationId,
  expected,
  submitted,
  onTime: false,
  firstSubmittedAt: null,
});
const createRates = (period: number, organisations: ReportingRates['organisations']): ReportingRates => ({
  period,
  expected: 2,
  submitted: 1,
  rate: 0.5,
  onTime: 0,
  organisations,
});

const input = {
  periods: [createPeriod(4, '2019-09-15'), createPeriod(3, '2019-03-15'), createPeriod(2, '2018-09-15', 'closed')],
  rates: [
    createRates(4, [createRateRow(1, true, false), createRateRow(2, true, true), createRateRow(3, false, false)]),
    createRates(3, [createRateRow(1, true, false)]),
    createRates(2, [createRateRow(1, true, false)]),
  ],
  reports: [
    createReport(10, 1, 4),
    createReport(11, 2, 4),
    createReport(12, 3, 4),
    createReport(13, 1, 3),
    createReport(14, 1, 2),
  ],
  nudges: [createNudge(1, 10, '2019-09-16'), createNudge(2, 10, '2019-09-18'), createNudge(3, 13, '2019-09-17')],
};

test('lists expected reports of open periods past their due day that were never submitted, with the last reminder', () => {
  const late = lateReports({ ...input, today: '2019-09-18' });
  expect(late.map(({ report, nudge, wasNudgedToday }) => [report.id, nudge?.id, wasNudgedToday])).toEqual([
    [13, 3, false],
    [10, 2, true],
  ]);
});

test('no report is late on its due day', () => {
  expect(lateReports({ ...input, today: '2019-09-15' }).map(({ report }) => report.id)).toEqual([13]);
});
