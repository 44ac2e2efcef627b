import { expect, test } from 'vitest';
import { zonedInstant, zonedText } from './zonedInstant.ts';

test.each([
  ['2019-01-10 12:00', 'Europe/Rome', '2019-01-10T11:00:00.000Z'],
  ['2019-07-10 9:05', 'Europe/Rome', '2019-07-10T07:05:00.000Z'],
  ['2019-07-10', 'Europe/Rome', '2019-07-10T21:59:00.000Z'],
  ['2019-03-31 01:59', 'Europe/Rome', '2019-03-31T00:59:00.000Z'],
  ['2019-03-31 03:00', 'Europe/Rome', '2019-03-31T01:00:00.000Z'],
  ['2019-10-27 12:00', 'Europe/Rome', '2019-10-27T11:00:00.000Z'],
  ['2019-12-31 23:59', 'Pacific/Auckland', '2019-12-31T10:59:00.000Z'],
  // The clocks go from 2 to 3.
  ['2019-03-31 02:30', 'Europe/Rome', null],
  ['2019-02-30 12:00', 'Europe/Rome', null],
  ['2019-02-10 25:00', 'Europe/Rome', null],
  ['tomorrow', 'Europe/Rome', null],
  ['', 'Europe/Rome', null],
])('%s in %s is %s', (text, zone, instant) => {
  expect(zonedInstant(text, zone)).toBe(instant);
});

test.each([
  ['2019-10-31T22:59:59.999Z', 'Europe/Rome', '2019-10-31 23:59'],
  ['2019-07-10T07:05:00.000Z', 'Europe/Rome', '2019-07-10 09:05'],
  ['2019-12-31T10:59:00.000Z', 'Pacific/Auckland', '2019-12-31 23:59'],
])('%s by the clock of %s is %s', (instant, zone, text) => {
  expect(zonedText(instant, zone)).toBe(text);
});
