import { expect, test } from 'vitest';
import { secondsToUndo } from './reviewUndo.ts';

const approvedAt = '2020-03-15T09:00:00.000Z';

test.each([
  ['2020-03-15T09:00:00.000Z', 60],
  ['2020-03-15T09:00:00.400Z', 60],
  ['2020-03-15T09:00:59.999Z', 1],
  ['2020-03-15T09:01:00.000Z', 0],
  ['2020-03-16T09:00:00.000Z', 0],
  // The clock of the browser is behind the server's.
  ['2020-03-15T08:59:50.000Z', 60],
])('at %s an approval of nine can be undone for %i seconds', (now, seconds) => {
  expect(secondsToUndo(approvedAt, now)).toBe(seconds);
});
