import { expect, test } from 'vitest';
import { computeAgendaTimes } from './computeAgendaTimes.ts';
import { computeMovedDay, hasBegun, isOutsideOf, orderedOnOf, validateHeld, validateMeeting } from './validateMeeting.ts';

const item = (startsAt: string | null, durationMinutes: number | null, day: string | null = null) => ({
  startsAt,
  durationMinutes,
  day,
});

test('a point begins when the one before ends, unless it says its own time', () => {
  expect(computeAgendaTimes([item('09:00', 45), item(null, 30), item('10:30', 90), item(null, null), item(null, 10)])).toEqual([
    { startsAt: '09:00', endsAt: '09:45' },
    { startsAt: '09:45', endsAt: '10:15' },
    { startsAt: '10:30', endsAt: '12:00' },
    { startsAt: '12:00', endsAt: null },
    { startsAt: null, endsAt: null },
  ]);
});

test('nothing follows from a point without a time, across days, or over midnight', () => {
  expect(computeAgendaTimes([item(null, 30), item(null, 30)])).toEqual([
    { startsAt: null, endsAt: null },
    { startsAt: null, endsAt: null },
  ]);
  const days = computeAgendaTimes([
    item('16:00', 60, '2019-11-20'),
    item(null, 30, '2019-11-21'),
    item('23:30', 60),
    item(null, 5),
  ]);
  expect(days.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    ['16:00', '17:00'],
    [null, null],
    ['23:30', null],
    [null, null],
  ]);
});

test('a day and a month are not said both, and it ends after it begins', () => {
  expect(validateMeeting({ startsOn: '2019-11-20', endsOn: '2019-11-21', month: null })).toEqual({});
  expect(validateMeeting({ startsOn: null, endsOn: null, month: '2017-10' })).toEqual({});
  expect(Object.keys(validateMeeting({ startsOn: '2019-11-20', endsOn: null, month: '2019-11' }))).toEqual(['month']);
  expect(Object.keys(validateMeeting({ startsOn: '2019-11-20', endsOn: '2019-11-19', month: null }))).toEqual(['endsOn']);
  expect(Object.keys(validateMeeting({ startsOn: null, endsOn: '2019-11-19', month: null }))).toEqual(['startsOn']);
  expect(validateMeeting({ startsOn: '2019-12-01', endsOn: '2019-12-31', month: null })).toEqual({});
  expect(validateMeeting({ startsOn: '2019-12-01', endsOn: '2020-01-01', month: null }).endsOn?.code).toBe('meetings.tooLong');
});

test('a meeting was held once its first day has come', () => {
  expect(orderedOnOf({ startsOn: null, month: '2017-10' })).toBe('2017-10-01');
  expect(orderedOnOf({ startsOn: null, month: null })).toBeNull();
  expect(validateHeld({ startsOn: '2019-11-20', month: null }, '2019-11-20')).toEqual({});
  expect(Object.keys(validateHeld({ startsOn: '2019-11-21', month: null }, '2019-11-20'))).toEqual(['startsOn']);
  expect(validateHeld({ startsOn: null, month: null }, '2019-11-20')).toEqual({ startsOn: { code: 'field.required' } });
});

test('it has begun on its first day, by a month from its first day on, and never while nothing is known', () => {
  const begun = (startsOn: string | null, month: string | null = null) => hasBegun({ startsOn, month }, '2019-11-20');
  expect([begun('2019-11-20'), begun('2019-11-21'), begun(null, '2019-11'), begun(null, '2019-12'), begun(null)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('a day is outside of a meeting before its first and after its last day', () => {
  const two = { startsOn: '2019-11-20', endsOn: '2019-11-21' };
  const days = ['2019-11-19', '2019-11-20', '2019-11-21', '2019-11-22'];
  expect(days.map((day) => isOutsideOf(two, day))).toEqual([true, false, false, true]);
  expect(days.map((day) => isOutsideOf({ ...two, endsOn: null }, day))).toEqual([true, false, true, true]);
  expect(isOutsideOf({ startsOn: null, endsOn: null }, '2019-11-19')).toBe(false);
});

test('days of the agenda move with the meeting, and stay where it only becomes longer or shorter', () => {
  const before = { startsOn: '2019-11-20', endsOn: '2019-11-21' };
  const moved = (startsOn: string | null, endsOn: string | null) => computeMovedDay('2019-11-21', before, { startsOn, endsOn });
  expect(moved('2019-12-31', '2020-01-01')).toBe('2020-01-01');
  expect(moved('2019-11-19', '2019-11-20')).toBe('2019-11-20');
  expect(moved('2019-11-19', '2019-11-21')).toBe('2019-11-21');
  expect(moved('2019-11-20', '2019-11-25')).toBe('2019-11-21');
  expect(moved(null, null)).toBe('2019-11-21');
});
