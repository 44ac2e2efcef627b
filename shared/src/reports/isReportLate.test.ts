import { expect, test } from 'vitest';
import { isReportLate } from './isReportLate.ts';

const never = { firstSubmittedAt: null };
const handedIn = { firstSubmittedAt: '2019-10-01T08:00:00.000Z' };
const open = { state: 'open', dueOn: '2019-09-15' } as const;

test('a report is late from the day after its due day, until it is handed in', () => {
  expect(isReportLate(never, open, '2019-09-15')).toBe(false);
  expect(isReportLate(never, open, '2019-09-16')).toBe(true);
  expect(isReportLate(handedIn, open, '2019-10-02')).toBe(false);
});

test('nothing is late in a period that is planned or closed', () => {
  expect(isReportLate(never, { ...open, state: 'planned' }, '2019-09-16')).toBe(false);
  expect(isReportLate(never, { ...open, state: 'closed' }, '2019-09-16')).toBe(false);
});
