import { expect, test } from 'vitest';
import { reportStates } from '@pilotage/shared';
import { isReturnShown } from './isReturnShown.ts';

const lastReturn = { comment: 'Count anew.', cells: [], at: '2019-02-10T10:00:00.000Z' };
const reopenedAt = (at: string) => ({ reason: 'A mistake', at });

test('a return is shown until the report is approved, also after it was submitted again', () => {
  const shown = reportStates.filter((state) => isReturnShown({ state, lastReturn, lastReopening: null }));
  expect(shown.toSorted()).toEqual(['returned', 'submitted']);
  expect(isReturnShown({ state: 'submitted', lastReturn: null, lastReopening: null })).toBe(false);
});

test('a return from before an approval is not shown again once the report was reopened', () => {
  const of = (at: string) => isReturnShown({ state: 'submitted', lastReturn, lastReopening: reopenedAt(at) });
  expect([of('2019-03-01T10:00:00.000Z'), of('2019-01-01T10:00:00.000Z')]).toEqual([false, true]);
});
