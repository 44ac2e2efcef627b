import { expect, test } from 'vitest';
import { timeLeft } from './timeLeft.ts';

test('the time left is told in its largest whole unit, and never as more than it is', () => {
  const until = (closesAt: string) => timeLeft(closesAt, '2019-08-20T10:00:00.000Z');
  expect(until('2019-08-22T09:59:59.999Z')).toEqual({ unit: 'days', n: 1 });
  expect(until('2019-09-20T10:00:00.000Z')).toEqual({ unit: 'days', n: 31 });
  expect(until('2019-08-21T09:59:00.000Z')).toEqual({ unit: 'hours', n: 23 });
  expect(until('2019-08-20T10:59:00.000Z')).toEqual({ unit: 'minutes', n: 59 });
  expect(until('2019-08-20T10:00:20.000Z')).toEqual({ unit: 'minutes', n: 1 });
  expect(until('2019-08-20T09:59:59.999Z')).toBeNull();
});
