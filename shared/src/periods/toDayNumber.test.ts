import { expect, test } from 'vitest';
import { toDayNumber, fromDayNumber } from './toDayNumber.ts';

test('counts calendar days, across leap days and clock changes', () => {
  expect(toDayNumber('1970-01-01')).toBe(0);
  expect(toDayNumber('2018-02-01') - toDayNumber('2017-08-01')).toBe(184);
  expect(toDayNumber('2020-03-01') - toDayNumber('2020-02-28')).toBe(2);
  expect(toDayNumber('2018-03-26') - toDayNumber('2018-03-25')).toBe(1);
});

test.each(['2018-13-01', '', 'tomorrow'])('throws for %j', (day) => expect(() => toDayNumber(day)).toThrow('Not a day'));

test('fromDayNumber reverses toDayNumber', () => {
  for (const day of ['1970-01-01', '2019-12-31', '2020-02-29']) expect(fromDayNumber(toDayNumber(day))).toBe(day);
});
