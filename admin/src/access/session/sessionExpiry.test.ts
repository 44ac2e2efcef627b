import { expect, test } from 'vitest';
import { computeSessionExpiry } from './sessionExpiry.ts';

const minute = 60_000;
const hour = 60 * minute;

test('gives no warning until ten minutes before the end', () => {
  expect(computeSessionExpiry(109 * minute, 0, null).minutesLeft).toBeNull();
  expect(computeSessionExpiry(110 * minute, 0, null)).toEqual({ minutesLeft: 10, canStay: true });
});

test('after twelve hours no request extends the session', () => {
  const now = 12 * hour - 5 * minute;
  expect(computeSessionExpiry(now, now, 12 * hour)).toEqual({ minutesLeft: 5, canStay: false });
});

test('never returns zero or less', () => {
  expect(computeSessionExpiry(3 * hour, 0, null).minutesLeft).toBe(1);
});
