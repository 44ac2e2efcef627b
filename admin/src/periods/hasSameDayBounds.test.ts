import { expect, test } from 'vitest';
import { hasSameDayBounds } from './hasSameDayBounds.ts';

test('zones with the same clock on that day have the same days, others have not', () => {
  expect(hasSameDayBounds('2026-12-29', 'Europe/Rome', 'Europe/Warsaw')).toBe(true);
  expect(hasSameDayBounds('2026-12-29', 'Europe/Rome', 'UTC')).toBe(false);
  // In winter London has the clock of UTC, in summer it has not.
  expect(hasSameDayBounds('2026-12-29', 'Europe/London', 'UTC')).toBe(true);
  expect(hasSameDayBounds('2026-06-29', 'Europe/London', 'UTC')).toBe(false);
});
