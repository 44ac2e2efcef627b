import { describe, expect, test } from 'vitest';
import { activityKinds, fieldsOfActivityKind, kindFields } from './activityKinds.ts';
import { isHttpsAddress } from './isHttpsAddress.ts';
import { normalizeClockTime } from './normalizeClockTime.ts';
import { validateActivity } from './validateActivity.ts';

const today = '2019-06-20';
const event = { kind: 'workshop', startsOn: '2019-06-20', endsOn: null, state: 'planned' } as const;
const filled = {
  startTime: '10:00',
  endTime: '11:00',
  timeZone: 'Europe/Vienna',
  isOnline: true,
  place: 'Graz',
  registrations: 1,
  attendances: 4,
  audience: { citizens: 4 },
  endsOn: '2019-06-20',
  reach: 9,
};

describe('the fields of a kind', () => {
  test.each(activityKinds)('%s has some, and takes no others', (kind) => {
    const problems = validateActivity({ ...event, ...filled, kind }, today);
    expect(Object.keys(problems).toSorted()).toEqual(
      kindFields.filter((field) => !fieldsOfActivityKind[kind].includes(field)).toSorted(),
    );
  });

  test('are empty where they say nothing', () => {
    expect(validateActivity({ ...event, kind: 'press', isOnline: false, audience: {}, attendances: null }, today)).toEqual({});
  });
});

test('nobody can know today who comes tomorrow', () => {
  expect(validateActivity({ ...event, attendances: 0 }, '2019-06-19')).toEqual({ attendances: { code: 'activities.notYet' } });
  expect(validateActivity({ ...event, attendances: 0 }, today)).toEqual({});
});

test('what was held lies not in the future', () => {
  const held = { ...event, state: 'held' } as const;
  expect(validateActivity({ ...held, startsOn: '2019-06-21' }, today)).toEqual({ startsOn: { code: 'field.future' } });
  expect(validateActivity(held, today)).toEqual({});
  expect(validateActivity({ ...event, startsOn: '2019-06-21' }, today)).toEqual({});
});

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['14h15', '14:15'],
  ['18 Uhr', '18:00'],
  ['09:30', '09:30'],
  ['24:00', '24:00'],
  ['9:75', '9:75'],
  ['noon', 'noon'],
  ['', ''],
])('the time %j is %j', (text, time) => expect(normalizeClockTime(text)).toBe(time));

test.each([
  ['https://socialimakers.example/a?b=c#d', true],
  ['https://münchen.example/ä', true],
  ['HTTPS://example.org', false],
  ['http://example.org', false],
  ['https://example', false],
  ['https://user@example.org', false],
  ['https://example.org/\u202egpj.exe', false],
  ['https://example.org/a b', false],
  ['javascript:https://example.org', false],
])('%j is an https address: %j', (text, expected) => expect(isHttpsAddress(text)).toBe(expected));
