import { expect, test } from 'vitest';
import type { Nudge, Period, Report } from '@pilotage/shared';
import type { ReportingRates } from '../progress/progressClient.ts';
import { lateReports } from './lateReports.ts';

const kept = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };

const aPeriod = (id: number, dueOn: string, state: Period['state'] = 'open'): Period => ({
  ...kept,
  id,
  number: id,
  startsOn: '2019-02-01',
  endsOn: '2019-07-31',
  dueOn,
  illustrative: false,
  state,
});
const aNudge = (id: number, reportId: number, day: string): Nudge => ({
  ...kept,
  id,
  organisationId: 1,
  periodId: 4,
  reportId,
  nudgedById: 9,
  day,
});
const aReport = (id: number, organisationId: number, periodId: number): Report => ({
  ...kept,
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
const line = (organisationId: number, expected: boolean, submitted: boolean) => ({
  organisationId,
  expected,
  submitted,
  onTime: false,
  firstSubmittedAt: null,
});
const ratesOf = (period: number, organisations: ReportingRates['organisations']): ReportingRates => ({
  period,
  expected: 2,
  submitted: 1,
  rate: 0.5,
  onTime: 0,
  organisations,
});

const asked = {
  periods: [aPeriod(4, '2019-09-15'), aPeriod(3, '2019-03-15'), aPeriod(2, '2018-09-15', 'closed')],
  rates: [
    ratesOf(4, [line(1, true, false), line(2, true, true), line(3, false, false)]),
    ratesOf(3, [line(1, true, false)]),
    ratesOf(2, [line(1, true, false)]),
  ],
  reports: [aReport(10, 1, 4), aReport(11, 2, 4), aReport(12, 3, 4), aReport(13, 1, 3), aReport(14, 1, 2)],
  nudges: [aNudge(1, 10, '2019-09-16'), aNudge(2, 10, '2019-09-18'), aNudge(3, 13, '2019-09-17')],
};

test('late is what is expected and never came in, of open periods whose due day is over; with the last reminder', () => {
  const late = lateReports({ ...asked, today: '2019-09-18' });
  expect(late.map(({ report, nudge, wasNudgedToday }) => [report.id, nudge?.id, wasNudgedToday])).toEqual([
    [13, 3, false],
    [10, 2, true],
  ]);
});

test('on the due day itself nobody is late', () => {
  expect(lateReports({ ...asked, today: '2019-09-15' }).map(({ report }) => report.id)).toEqual([13]);
});
