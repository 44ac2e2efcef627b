import type { PeriodException } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { aPeriod } from '../measurements/measurements.fixtures.ts';
import { openedByException } from './openedByException.ts';

const until = '2019-04-10T12:00:00.000Z';
const stamp = { id: 1, version: 1, createdAt: until, updatedAt: until };
const exception: PeriodException = { ...stamp, organisationId: 3, periodId: 5, until, reason: 'Illness' };
const closed = aPeriod({ id: 5, state: 'closed' });

test('a closed period is open until the exception ends, with its last instant', () => {
  expect(openedByException(closed, [exception], until)?.state).toBe('open');
  expect(openedByException(closed, [exception], '2019-04-10T12:00:00.001Z')?.state).toBe('closed');
});

test('neither another period nor one that is planned is opened', () => {
  expect(openedByException(closed, [{ ...exception, periodId: 4 }], until)?.state).toBe('closed');
  expect(openedByException(aPeriod({ id: 5, state: 'planned' }), [exception], until)?.state).toBe('planned');
  expect(openedByException(undefined, [exception], until)).toBeUndefined();
});
