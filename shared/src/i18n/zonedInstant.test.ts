import { expect, test } from 'vitest';
import { formatUtcOffset, isClockTime, parseZonedInstant, formatZonedInstant, splitZonedTime } from './zonedInstant.ts';

test('a typed local time has a day, and perhaps a time', () => {
  expect(['10 July 2019, 9:05', '10. 7. 2019 9:05', '10.7.2019'].map(splitZonedTime)).toEqual([
    { day: '2019-07-10', time: '09:05' },
    { day: '2019-07-10', time: '09:05' },
    { day: '2019-07-10', time: '' },
  ]);
  expect(['2019-7-10 9:05', '20190710', '2019-07-10T21.30', 'tomorrow', ''].map(splitZonedTime)).toEqual([
    { day: '2019-07-10', time: '09:05' },
    { day: '2019-07-10', time: '' },
    { day: '2019-07-10', time: '21:30' },
    null,
    null,
  ]);
  expect(['00:00', '23:59', '24:00', '9:05', '12:60', ''].map(isClockTime)).toEqual([true, true, false, false, false, false]);
});

test.each([
  ['2019-01-10 12:00', 'Europe/Rome', '2019-01-10T11:00:59.999Z'],
  ['2019-07-10 9:05', 'Europe/Rome', '2019-07-10T07:05:59.999Z'],
  ['2019-07-10 23:59', 'Europe/Rome', '2019-07-10T21:59:59.999Z'],
  ['2019-07-10', 'Europe/Rome', '2019-07-10T21:59:59.999Z'],
  ['20190710 9.05', 'Europe/Rome', '2019-07-10T07:05:59.999Z'],
  ['2019-03-31 01:59', 'Europe/Rome', '2019-03-31T00:59:59.999Z'],
  ['2019-03-31 03:00', 'Europe/Rome', '2019-03-31T01:00:59.999Z'],
  ['2019-10-27 12:00', 'Europe/Rome', '2019-10-27T11:00:59.999Z'],
  ['2019-12-31 23:59', 'Pacific/Auckland', '2019-12-31T10:59:59.999Z'],
  // The clocks change at midnight, from 0 to 1 and back: the day stays whole.
  ['2019-03-09', 'America/Havana', '2019-03-10T04:59:59.999Z'],
  ['2019-11-02', 'America/Havana', '2019-11-03T03:59:59.999Z'],
])('the end %s in %s is its last millisecond: %s', (text, zone, instant) => {
  expect(parseZonedInstant(text, zone, 'end')).toEqual({ kind: 'once', instant });
});

test.each([
  ['2019-07-10 9:05', 'Europe/Rome', '2019-07-10T07:05:00.000Z'],
  ['2019-07-10', 'Europe/Rome', '2019-07-09T22:00:00.000Z'],
  ['2019-03-10', 'America/Havana', '2019-03-10T05:00:00.000Z'],
])('the start %s in %s is its first instant: %s', (text, zone, instant) => {
  expect(parseZonedInstant(text, zone, 'start')).toEqual({ kind: 'once', instant });
});

test.each(['2019-02-30 12:00', '2019-02-10 25:00', '2019-02-10 12:60', 'tomorrow', ''])('%j is no valid time', (text) => {
  expect(parseZonedInstant(text, 'Europe/Rome', 'end')).toEqual({ kind: 'none' });
});

test('a skipped hour has no instant, a repeated one has two', () => {
  expect(parseZonedInstant('2019-03-31 02:30', 'Europe/Rome', 'end')).toEqual({
    kind: 'missing',
    shifted: '2019-03-31T01:30:59.999Z',
  });
  const instants = ['2019-10-27T00:30:59.999Z', '2019-10-27T01:30:59.999Z'];
  expect(parseZonedInstant('2019-10-27 02:30', 'Europe/Rome', 'end')).toEqual({ kind: 'twice', instants });
  expect(instants.map((instant) => formatUtcOffset(instant, 'Europe/Rome'))).toEqual(['GMT+2', 'GMT+1']);
});

test.each([
  ['2019-10-31T22:59:59.999Z', 'Europe/Rome', '2019-10-31 23:59'],
  ['2019-07-10T07:05:00.000Z', 'Europe/Rome', '2019-07-10 09:05'],
  ['2019-12-31T10:59:00.000Z', 'Pacific/Auckland', '2019-12-31 23:59'],
])('%s in the local time of %s is %s', (instant, zone, text) => {
  expect(formatZonedInstant(instant, zone)).toBe(text);
});
