import { fieldsOfActivityKind, validateActivity } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { comingActivities } from './comingActivities.seed.ts';
import { publishedActivities } from './demoActivities.seed.ts';
import { pastActivities } from './pastActivities.seed.ts';

test('no number of attendances stands with a published activity: none was published for one alone', () => {
  expect(publishedActivities.filter(({ attendances, registrations, reach }) => attendances ?? registrations ?? reach)).toEqual(
    [],
  );
});

test('no example lies in the years of which shares by country were published', () => {
  const days = pastActivities.flatMap(({ day }) => (typeof day === 'string' ? [day] : []));
  expect(days.filter((day) => day < '2019-08-01')).toEqual([]);
});

test('each activity is one that could be entered', () => {
  for (const { kind, attendances = null, audience = {}, reach = null, ...content } of [
    ...publishedActivities,
    ...pastActivities,
    ...comingActivities,
  ]) {
    // The demo moves all days together; an example is entered on its own day.
    const { isOnline = false, startTime = null, endTime = null, registrations = null } = content;
    const startsOn = typeof content.day === 'string' ? content.day : '2019-06-20';
    const activity = { kind, startsOn, isOnline, startTime, endTime, registrations, attendances, audience, reach };
    const problems = validateActivity({ ...activity, endsOn: null, state: content.state ?? 'planned' }, startsOn);
    expect({ title: content.title, problems }).toEqual({ title: content.title, problems: {} });
    const given = fieldsOfActivityKind.other.filter((field) => Object.hasOwn(content, field));
    expect(fieldsOfActivityKind[kind]).toEqual(expect.arrayContaining(given));
  }
});
