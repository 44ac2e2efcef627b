import { expect, test } from 'vitest';
import { createLocalDayFormatter } from './createLocalDayFormatter.ts';

test.each([
  ['Europe/Vienna', '2018-08-31T21:59:59.999Z', '2018-08-31'],
  ['Europe/Vienna', '2018-08-31T22:00:00.000Z', '2018-09-01'],
  ['Europe/Vienna', '2018-02-28T22:59:59.999Z', '2018-02-28'],
  ['Europe/Vienna', '2018-02-28T23:00:00.000Z', '2018-03-01'],
  ['America/New_York', '2018-03-01T04:59:00Z', '2018-02-28'],
  ['Pacific/Kiritimati', '2018-02-28T10:00:00Z', '2018-03-01'],
  ['UTC', '2020-02-29T00:00:00.000Z', '2020-02-29'],
])('in %s the instant %s is on %s', (zone, instant, day) => expect(createLocalDayFormatter(zone)(instant)).toBe(day));

test('throws for an unknown time zone', () => expect(() => createLocalDayFormatter('Europe/Nowhere')).toThrow(RangeError));
