import { expect, test } from 'vitest';
import { createLocalDayFormatter, type Period } from '@pilotage/shared';
import type { ReportingRates } from '../progressQueries.ts';
import { createReportCalendar } from './createReportCalendar.ts';

const createPeriod = (number: number, dueOn: string): Period => ({
  id: number * 10,
  version: 1,
  createdAt: '2019-01-01T00:00:00.000Z',
  updatedAt: '2019-01-01T00:00:00.000Z',
  number,
  startsOn: '2019-01-01',
  endsOn: '2019-06-30',
  dueOn,
  illustrative: false,
  state: 'open',
});

const createRate = (organisationId: number, overrides: Partial<ReportingRates['organisations'][number]> = {}) => ({
  organisationId,
  expected: true,
  submitted: false,
  onTime: false,
  firstSubmittedAt: null,
  ...overrides,
});

const rates: ReportingRates[] = [
  {
    period: 1,
    expected: 3,
    submitted: 2,
    onTime: 1,
    rate: 0.67,
    organisations: [
      createRate(1, { submitted: true, onTime: true, firstSubmittedAt: '2019-07-01T10:00:00.000Z' }),
      createRate(2, { submitted: true, firstSubmittedAt: '2019-07-31T22:30:00.000Z' }),
      createRate(3),
      createRate(4, { expected: false, reason: 'joinedLater' }),
    ],
  },
  { period: 2, expected: 1, submitted: 0, onTime: 0, rate: 0, organisations: [createRate(3)] },
];

const organisations = [4, 3, 2, 1].map((id) => ({ id, name: `Partner ${id}` }));
const calendarOn = (today: string) =>
  createReportCalendar({
    periods: [createPeriod(1, '2019-07-15'), createPeriod(2, '2020-01-15')],
    rates,
    organisations,
    today,
    toLocalDay: createLocalDayFormatter('Europe/Rome'),
  });
const punctualityOn = (today: string) => calendarOn(today).map(({ cells }) => cells.map(({ punctuality }) => punctuality));

test('distinguishes on time, late, missing, not due and not expected; missing and late ones come first', () => {
  expect(punctualityOn('2019-09-01')).toEqual([
    ['missing', 'notDue'],
    ['late', 'notExpected'],
    ['onTime', 'notExpected'],
    ['notExpected', 'notExpected'],
  ]);
});

test('no report is missing on its due day', () => {
  expect(punctualityOn('2019-07-15')[2]?.[0]).toBe('notDue');
  expect(punctualityOn('2019-07-16')[0]?.[0]).toBe('missing');
});

test('a report came on the day that the consortium had then', () => {
  const late = calendarOn('2019-09-01').find(({ organisationId }) => organisationId === 2);
  expect(late?.cells[0]).toMatchObject({ punctuality: 'late', at: '2019-08-01' });
});
