import { expect, test } from 'vitest';
import { toProgressPeriods } from './toProgressPeriods.ts';

test('a period is opened from its opening on, closed or not', () => {
  const stored = [{ id: 1, state: 'planned' } as const, { id: 2, state: 'open' } as const, { id: 3, state: 'closed' } as const];
  expect(toProgressPeriods(stored).map(({ id, opened }) => ({ id, opened }))).toEqual([
    { id: 1, opened: false },
    { id: 2, opened: true },
    { id: 3, opened: true },
  ]);
});
