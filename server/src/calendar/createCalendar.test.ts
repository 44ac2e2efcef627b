import type { Activity } from '@pilotage/shared';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { createCalendar } from './createCalendar.ts';

const activity: Activity = {
  id: 7,
  version: 3,
  createdAt: '2019-01-01T08:00:00.000Z',
  updatedAt: '2019-02-01T08:00:00.000Z',
  organisationId: 1,
  title: 'Größe; Mut, und \\ Ideen – ein langer Abend für Macherinnen und Macher aus allen Ländern 😀😀😀😀😀😀😀',
  kind: 'workshop',
  startsOn: '2019-06-20',
  endsOn: null,
  startTime: '18:30',
  endTime: '20:00',
  timeZone: null,
  place: 'Graz, Saal 1',
  country: 'AT',
  isOnline: false,
  pilotId: null,
  moduleId: null,
  description: 'Erste Zeile\nZweite; Zeile',
  links: [],
  registrations: null,
  attendances: null,
  audience: {},
  reach: null,
  visibility: 'internal',
  illustrative: false,
  state: 'planned',
  lastDay: '2019-06-20',
  audienceGroups: 0,
  seriesId: null,
};
const settings = { publicUrl: 'https://pilotage.example', timeZone: 'Europe/Rome' };
const calendarOf = (...changes: Partial<Activity>[]) =>
  createCalendar({ activities: changes.map((each) => ({ ...activity, ...each })), milestones: [], periods: [] }, settings);
const eventsOf = (...changes: Partial<Activity>[]) => convertIcsCalendar(undefined, calendarOf(...changes)).events ?? [];

test('an event has a stable id, escaped texts and no more of them than there are records', () => {
  const [event, ...others] = eventsOf({});
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    uid: 'activities-7@pilotage.example',
    summary: activity.title,
    location: 'Graz, Saal 1',
    description: activity.description,
    sequence: 2,
    class: 'PRIVATE',
    url: 'https://pilotage.example/activities/7/show',
  });
  expect(calendarOf({})).toBe(calendarOf({}));
});

test('no text begins an event of its own', () => {
  const text = calendarOf({ description: 'Text\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:Forged', title: 'A\nBEGIN:VALARM' });
  expect(text.match(/^BEGIN:.*$/gm)?.map((line) => line.trim())).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
  expect(text).not.toMatch(/^SUMMARY:Forged/m);
});

test('no line is longer than 75 bytes, and none breaks a character', () => {
  const text = calendarOf({});
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
});

test('times are instants: by the clock of the activity, in summer and in winter', () => {
  const starts = eventsOf(
    {},
    { id: 8, startsOn: '2019-01-10', lastDay: '2019-01-10' },
    { id: 9, timeZone: 'Europe/London' },
    { id: 10, startTime: '22:00', endTime: '01:00', lastDay: '2019-06-21' },
  ).map(({ start, end }) => [start.date.toISOString(), end?.date.toISOString()]);
  expect(starts).toEqual([
    ['2019-06-20T16:30:00.000Z', '2019-06-20T18:00:00.000Z'],
    ['2019-01-10T17:30:00.000Z', '2019-01-10T19:00:00.000Z'],
    ['2019-06-20T17:30:00.000Z', '2019-06-20T19:00:00.000Z'],
    ['2019-06-20T20:00:00.000Z', '2019-06-20T23:00:00.000Z'],
  ]);
});

test('one of several days with a beginning alone lasts to the end of its last day, in summer and in winter', () => {
  const ends = eventsOf(
    { endTime: null, lastDay: '2019-06-22' },
    { id: 8, startsOn: '2019-10-25', lastDay: '2019-10-27', endTime: null },
    // Midnight does not exist on the day after.
    { id: 9, timeZone: 'America/Sao_Paulo', startsOn: '2018-11-02', lastDay: '2018-11-03', endTime: null },
    { id: 10, endTime: null },
  ).map(({ start, end }) => [start.date.toISOString(), end?.date.toISOString()]);
  expect(ends).toEqual([
    ['2019-06-20T16:30:00.000Z', '2019-06-22T22:00:00.000Z'],
    ['2019-10-25T16:30:00.000Z', '2019-10-27T23:00:00.000Z'],
    ['2018-11-02T21:30:00.000Z', '2018-11-04T03:00:00.000Z'],
    ['2019-06-20T16:30:00.000Z', undefined],
  ]);
});

test('a time that the clock skips is that of the clock of before', () => {
  const [skipped] = eventsOf({ startsOn: '2019-03-31', lastDay: '2019-03-31', startTime: '02:30', endTime: '03:40' });
  expect([skipped?.start.date.toISOString(), skipped?.end?.date.toISOString()]).toEqual([
    '2019-03-31T01:30:00.000Z',
    '2019-03-31T01:40:00.000Z',
  ]);
});

test('without a time an activity takes whole days', () => {
  const text = calendarOf({ startTime: null, endTime: null, lastDay: '2019-06-22' });
  expect(text.match(/^DT(START|END).*$/gm)?.map((line) => line.trim())).toEqual([
    'DTSTART;VALUE=DATE:20190620',
    'DTEND;VALUE=DATE:20190623',
  ]);
});

test('what was cancelled says so', () => {
  expect(eventsOf({ state: 'cancelled' })[0]).toMatchObject({
    status: 'CANCELLED',
    summary: expect.stringMatching(/^Cancelled: /),
  });
});

test('every event is private: a program that shares the calendar shows others no more than a busy time', () => {
  const dayRecord = { id: 1, version: 1, createdAt: activity.createdAt, updatedAt: activity.updatedAt, illustrative: false };
  const milestone = { ...dayRecord, organisationId: 1, pilotId: 1, title: 'Doors open', description: null, dueOn: '2019-05-01' };
  const period = { ...dayRecord, number: 1, startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-08-31' };
  const text = createCalendar(
    {
      activities: [{ ...activity, visibility: 'consortium' }],
      milestones: [{ ...milestone, doneOn: null }],
      periods: [{ ...period, state: 'open' }],
    },
    settings,
  );
  expect(text.match(/^CLASS:.*$/gm)?.map((line) => line.trim())).toEqual(['CLASS:PRIVATE', 'CLASS:PRIVATE', 'CLASS:PRIVATE']);
});
