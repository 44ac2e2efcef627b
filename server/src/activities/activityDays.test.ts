import { engines } from '@pilotage/db/testing';
import { entriesOfDay, filterOfDays, groupByDay } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const calendarDays = z.array(
  z.object({ day: z.string(), activities: z.int(), first: z.array(z.looseObject({ id: z.int(), title: z.string() })) }),
);

const listed = z.array(
  z.object({ id: z.int(), title: z.string(), startsOn: z.string(), lastDay: z.string(), startTime: z.string().nullable() }),
);

describe.each(engines)('the days of the calendar, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    const { anActivity } = fixtures.builders;
    // Times and ids in different orders; days and spans that cross.
    const times = ['14:00', '09:00', null, '18:00', '08:30', '09:00'];
    for (const [at, startTime] of times.entries()) {
      await anActivity({ title: `Day ${at}`, startsOn: '2019-03-05', startTime });
      await anActivity({ title: `Span ${at}`, startsOn: '2019-03-04', endsOn: '2019-03-06', startTime });
    }
    await anActivity({ title: 'Long', startsOn: '2018-12-15', endsOn: '2019-03-04' });
    await anActivity({ title: 'Over', startsOn: '2018-12-15', endsOn: '2019-03-02' });
    await anActivity({ title: 'Press', kind: 'press', startsOn: '2019-03-03', pilotId: fixtures.pilots.a.id });
    await anActivity({ by: 'staffB', title: 'Hidden', startsOn: '2019-03-03' });
    await anActivity({
      by: 'staffB',
      title: 'Shown',
      startsOn: '2019-03-03',
      visibility: 'consortium',
      pilotId: fixtures.pilots.b.id,
    });
  });
  afterAll(() => app.close());

  const ask = async (person: Person, query: Readonly<Record<string, string>>) =>
    (await app.signInAs(person)).get(`/api/activity-days?${new URLSearchParams(query)}`);
  const daysAs = async (person: Person, filter: object = {}, from = '2019-03-03', to = '2019-03-07') => {
    const response = await ask(person, { from, to, filter: JSON.stringify(filter) });
    return calendarDays.parse(response.body);
  };

  test('have what the list of the same filter has: its number, and its first three in the order of the day', async () => {
    const days = ['2019-03-03', '2019-03-04', '2019-03-05', '2019-03-06', '2019-03-07'];
    for (const filter of [{}, { kind: 'press' }, { q: 'span' }, { state: 'planned', organisationId: app.ids.organisations.a }]) {
      const query = { filter: { ...filter, ...filterOfDays('2019-03-03', '2019-03-07') } };
      const { body } = await (await app.signInAs('staffA')).list('activities', query);
      const expected = [...groupByDay(listed.parse(body), days)].map(([day, found]) => [
        day,
        found.length,
        found.slice(0, entriesOfDay).map(({ id }) => id),
      ]);
      const answered = (await daysAs('staffA', filter)).map(({ day, activities, first }) => [
        day,
        activities,
        first.map(({ id }) => id),
      ]);
      expect(answered).toEqual(expected);
    }
    expect((await daysAs('staffA')).map(({ activities }) => activities)).toEqual([3, 7, 12, 6, 0]);
  });

  test('count and name nothing that the viewer does not read, also by a filter on what is concealed', async () => {
    const third = async (person: Person, filter: object = {}) => {
      const [day] = await daysAs(person, filter);
      return [day?.activities, day?.first.map(({ title }) => title)];
    };
    expect(await third('staffA')).toEqual([3, ['Long', 'Press', 'Shown']]);
    expect(await third('staffB')).toEqual([2, ['Hidden', 'Shown']]);
    expect(await third('evaluator')).toEqual([1, ['Shown']]);
    expect(await third('lead')).toEqual([4, ['Long', 'Press', 'Hidden']]);
    expect(await third('staffA', { pilotId: fixtures.pilots.b.id })).toEqual([0, []]);
    expect((await ask('juror', { from: '2019-03-03', to: '2019-03-07' })).status).toBe(403);
  });

  test.each([
    ['no days', {}],
    ['one day', { from: '2019-03-03' }],
    ['no day of a calendar', { from: '2019-02-30', to: '2019-03-02' }],
    ['an end before the beginning', { from: '2019-03-03', to: '2019-03-02' }],
    ['more days than a calendar has', { from: '2019-03-01', to: '2019-05-02' }],
    ['an unknown filter', { from: '2019-03-03', to: '2019-03-03', filter: '{"secret":1}' }],
    ['an unknown parameter', { from: '2019-03-03', to: '2019-03-03', range: '[0,1]' }],
  ] as const)('are refused for %s', async (_, query) => {
    expect((await ask('staffA', query)).status).toBe(400);
  });
});
