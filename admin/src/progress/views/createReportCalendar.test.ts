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
  {
    ...{ period: 2, expected: 1, submitted: 0, onTime: 0, rate: 0 },
    organisations: [createRate(3), ...[1, 2, 4].map((id) => createRate(id, { expected: false }))],
  },
];

const calendarOn = (today: string, given = rates) =>
  createReportCalendar({
    periods: [createPeriod(1, '2019-07-15'), createPeriod(2, '2020-01-15')],
    rates: given,
    nameOf: (id) => `Partner ${id}`,
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

test('of some countries, who came or left has a row, and belonged to another country in the periods of others', () => {
  const answers = [
    [1, 2],
    [2, 3],
  ].map((ids, index) => ({
    ...{ period: index + 1, expected: 2, submitted: 2, onTime: 2, rate: 1 },
    organisations: ids.map((id) => createRate(id, { submitted: true, onTime: true })),
  }));
  const calendar = calendarOn('2020-09-01', answers);
  expect(calendar.map(({ name, cells }) => [name, ...cells.map(({ punctuality }) => punctuality)])).toEqual([
    ['Partner 1', 'onTime', 'otherCountry'],
    ['Partner 2', 'onTime', 'onTime'],
    ['Partner 3', 'otherCountry', 'onTime'],
  ]);
});
