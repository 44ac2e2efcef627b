import { expect, test } from 'vitest';
import { previewDueDayChange } from './previewDueDayChange.ts';

const reporting = (organisationId: number, firstSubmittedAt: string | null, onTime: boolean, expected = true) => ({
  organisationId,
  firstSubmittedAt,
  onTime,
  expected,
});

const organisations = [
  reporting(1, '2019-08-10T09:00:00.000Z', true),
  // After midnight in Vienna, the day before by UTC.
  reporting(2, '2019-08-31T22:30:00.000Z', false),
  reporting(3, '2019-09-20T09:00:00.000Z', false),
  reporting(4, null, false),
  reporting(5, '2019-09-01T09:00:00.000Z', false, false),
];

test('lists late reports that would be on time, in the time zone of the consortium', () => {
  expect(previewDueDayChange(organisations, '2019-09-01', 'Europe/Vienna')).toEqual({ inTime: [2], late: [] });
  expect(previewDueDayChange(organisations, '2019-08-31', 'Europe/Vienna')).toEqual({ inTime: [], late: [] });
  expect(previewDueDayChange(organisations, '2019-08-31', 'UTC')).toEqual({ inTime: [2], late: [] });
  expect(previewDueDayChange(organisations, '2019-12-31', 'Europe/Vienna')).toEqual({ inTime: [2, 3], late: [] });
});

test('lists reports on time that would be late, without reports that are not expected or not submitted', () => {
  expect(previewDueDayChange(organisations, '2019-08-09', 'Europe/Vienna')).toEqual({ inTime: [], late: [1] });
});
