import { expect, it } from 'vitest';
import { createPeriod } from '../measurements/measurements.fixtures.ts';
import { nextDueDay } from './nextDueDay.ts';

const periods = [
  createPeriod({ dueOn: '2020-09-15' }),
  createPeriod({ dueOn: '2020-03-15' }),
  createPeriod({ dueOn: '2020-02-01', state: 'closed' }),
];

it('is the first one of an open period from today on', () => {
  expect(nextDueDay(periods, '2020-01-01')).toBe('2020-03-15');
  expect(nextDueDay(periods, '2020-03-15')).toBe('2020-03-15');
  expect(nextDueDay(periods, '2020-03-16')).toBe('2020-09-15');
  expect(nextDueDay(periods, '2020-10-01')).toBeNull();
});
