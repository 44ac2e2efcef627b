import type { PeriodException } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { createPeriod } from '../measurements/measurements.fixtures.ts';
import { applyExceptions } from './applyExceptions.ts';

const until = '2019-04-10T12:00:00.000Z';
const timestamps = { id: 1, version: 1, createdAt: until, updatedAt: until };
const exception: PeriodException = { ...timestamps, organisationId: 3, periodId: 5, until, reason: 'Illness' };
const closedPeriod = createPeriod({ id: 5, state: 'closed' });

test('a closed period is open until the last instant of the exception', () => {
  expect(applyExceptions(closedPeriod, [exception], until)?.state).toBe('open');
  expect(applyExceptions(closedPeriod, [exception], '2019-04-10T12:00:00.001Z')?.state).toBe('closed');
});

test('an exception opens neither another period nor a planned one', () => {
  expect(applyExceptions(closedPeriod, [{ ...exception, periodId: 4 }], until)?.state).toBe('closed');
  expect(applyExceptions(createPeriod({ id: 5, state: 'planned' }), [exception], until)?.state).toBe('planned');
  expect(applyExceptions(undefined, [exception], until)).toBeUndefined();
});
