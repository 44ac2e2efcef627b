import { expect, test } from 'vitest';
import type { Activity } from './activity.ts';
import { createOccurrence, validateSeries } from './validateSeries.ts';

const first: Activity = {
  id: 7,
  version: 3,
  createdAt: '2019-01-01T08:00:00.000Z',
  updatedAt: '2019-01-01T08:00:00.000Z',
  organisationId: 1,
  title: 'Open evening',
  kind: 'workshop',
  startsOn: '2199-11-30',
  endsOn: '2199-12-02',
  startTime: '18:00',
  endTime: '20:00',
  timeZone: null,
  place: 'Graz',
  country: 'AT',
  isOnline: false,
  pilotId: null,
  moduleId: null,
  description: null,
  links: [],
  registrations: 4,
  attendances: 3,
  audience: { citizens: 3 },
  audienceGroups: 8,
  reach: null,
  visibility: 'internal',
  illustrative: false,
  state: 'held',
  lastDay: '2199-12-02',
  seriesId: null,
};
const today = '2199-12-10';

test('the next one has the same content and no figures', () => {
  expect(createOccurrence(first, '2199-12-07')).toMatchObject({
    title: 'Open evening',
    startsOn: '2199-12-07',
    endsOn: '2199-12-09',
    lastDay: '2199-12-09',
    registrations: null,
    attendances: null,
    audience: {},
    state: 'planned',
  });
});

test('none of a series ends after the years that can be stored, by the field that says how it goes on', () => {
  const plan = { every: 'week', until: null, times: 4 } as const;
  expect(validateSeries(first, plan, today)).toEqual({});
  expect(validateSeries(first, { ...plan, times: 5 }, today)).toEqual({
    times: { code: 'activities.seriesBeyond', day: '2200-01-04' },
  });
  // It begins in the last year, and ends after it.
  expect(validateSeries({ ...first, lastDay: '2199-12-05', endsOn: '2199-12-05' }, plan, today)).toEqual({
    times: { code: 'activities.seriesBeyond', day: '2199-12-28' },
  });
  expect(validateSeries(first, { every: 'month', until: '2199-12-31', times: null }, today)).toEqual({
    until: { code: 'activities.seriesBeyond', day: '2199-12-30' },
  });
});

test('each of a series follows the rules of a single one, and the field is named', () => {
  const wrong = { ...first, endsOn: null, lastDay: '2199-11-30', endTime: '17:00' };
  expect(Object.keys(validateSeries(wrong, { every: 'week', until: null, times: 1 }, today))).toEqual(['endTime']);
});

test.each([
  ['until', { until: null, times: null }],
  ['times', { until: '2199-12-08', times: 3 }],
  ['until', { until: '2199-12-06', times: null }],
  ['times', { until: null, times: 101 }],
] as const)('a plan that says nothing clear is refused at %s', (field, end) => {
  expect(Object.keys(validateSeries(first, { every: 'week', ...end }, today))).toEqual([field]);
});
