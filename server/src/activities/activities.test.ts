import { engines } from '@pilotage/db/testing';
import { activityMachine } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseInvalidFields, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const totalRows = z.array(z.object({ key: z.string().nullable(), activities: z.int(), attendances: z.int(), reach: z.int() }));

/** The day of the test app's clock. */
const today = '2019-03-15';

describe.each(engines)('activities, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const post = async (body: object) => (await app.signInAs('staffA')).post('/api/activities', body);
  const workshop = { title: 'Idea workshop', kind: 'workshop', startsOn: today };
  const problemsOf = async (body: object) => {
    const response = await post({ ...workshop, ...body });
    return response.status === 422 ? parseInvalidFields(response) : response.status;
  };

  test('attendances and reach make an activity held; without them it is planned', async () => {
    const states = [
      parseRecord('activities', await post(workshop), 201),
      parseRecord('activities', await post({ ...workshop, attendances: 0 }), 201),
      parseRecord('activities', await post({ ...workshop, kind: 'press', reach: 20_000 }), 201),
    ].map(({ state }) => state);
    expect(states).toEqual(['planned', 'held', 'held']);
  });

  test('a later change brings attendances, and the day after which it is over', async () => {
    const activity = await fixtures.builders.anActivity();
    const staff = await app.signInAs('staffA');
    const updated = parseRecord(
      'activities',
      await staff.put(`/api/activities/${activity.id}`, { version: activity.version, attendances: 31, endsOn: '2019-03-02' }),
      200,
    );
    expect([activity.lastDay, updated.state, updated.lastDay]).toEqual(['2019-03-01', 'held', '2019-03-02']);
  });

  test.each([
    ['ends before it begins', { endsOn: '2019-03-14' }, ['endsOn']],
    ['lasts longer than a quarter', { endsOn: '2019-07-01' }, ['endsOn']],
    ['ends without a beginning', { endTime: '10:00' }, ['startTime']],
    ['ends at the time of its beginning', { startTime: '10:00', endTime: '10:00' }, ['endTime']],
    ['may end earlier on a later day', { startTime: '20:00', endTime: '02:00', endsOn: '2019-03-16' }, 201],
    ['has an impossible time', { startTime: '24:00' }, ['startTime']],
    ['says who came before it begins', { startsOn: '2019-03-16', attendances: 3 }, ['attendances']],
    ['has an audience without attendances', { audience: { citizens: 1 } }, ['audience']],
    ['has a larger audience than attendances', { attendances: 9, audience: { citizens: 6, academia: 4 } }, ['audience']],
    ['leaves a rest that is not specified', { attendances: 10, audience: { citizens: 6 } }, 201],
    ['has an unknown target group', { attendances: 10, audience: { children: 6 } }, ['audience.children']],
    ['is a workshop with a reach', { reach: 100 }, ['reach']],
    ['is a publication with attendances', { kind: 'publication', attendances: 4, place: 'Graz' }, ['attendances', 'place']],
    ['is something else with both', { kind: 'other', attendances: 4, reach: 100 }, 201],
    ['links without encryption', { links: ['http://example.org'] }, ['links.0']],
    ['links with a password', { links: ['https://me:secret@example.org'] }, ['links.0']],
    ['links to a script', { links: ['javascript:alert(1)'] }, ['links.0']],
    ['links twice to the same', { links: ['https://example.org', 'https://example.org'] }, ['links']],
    ['is in no country', { country: 'XX' }, ['country']],
  ])('an activity that %s', async (_, body, expected) => {
    expect(await problemsOf(body)).toEqual(expected);
  });

  test('names a pilot that its organisation takes part in, and no other', async () => {
    const { a, b, named } = fixtures.pilots;
    expect(await Promise.all([a, named, b].map(({ id }) => problemsOf({ pilotId: id })))).toEqual([201, 201, ['pilotId']]);
  });

  test('its state is never written by a client', async () => {
    const activity = await fixtures.builders.anActivity();
    const staff = await app.signInAs('staffA');
    for (const body of [{ state: 'held' }, { lastDay: '2030-01-01' }, { seriesId: 3 }])
      expect((await staff.put(`/api/activities/${activity.id}`, { version: activity.version, ...body })).status).toBe(422);
  });

  test('what is known is removed before an activity is planned anew', async () => {
    const staff = await app.signInAs('staffA');
    const held = await fixtures.builders.anActivity({ attendances: 12 });
    const refused = await staff.post(`/api/activities/${held.id}/replan`, { version: held.version });
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'outcomeKnown']);
    const emptied = parseRecord(
      'activities',
      await staff.put(`/api/activities/${held.id}`, { version: held.version, attendances: null }),
      200,
    );
    const replanned = await staff.post(`/api/activities/${held.id}/replan`, { version: emptied.version });
    expect([emptied.state, parseRecord('activities', replanned, 200).state]).toEqual(['held', 'planned']);
  });

  test('what was held is not moved into the future', async () => {
    const staff = await app.signInAs('staffA');
    const planned = await fixtures.builders.anActivity({ startsOn: today });
    const held = parseRecord(
      'activities',
      await staff.post(`/api/activities/${planned.id}/hold`, { version: planned.version }),
      200,
    );
    const moved = await staff.put(`/api/activities/${held.id}`, { version: held.version, startsOn: '2019-04-15' });
    expect([moved.status, moved.body]).toEqual([
      422,
      expect.objectContaining({ errors: { startsOn: 'This cannot lie in the future.' } }),
    ]);
  });

  test('what lies in the future has not taken place, and what was cancelled had no attendances', async () => {
    const staff = await app.signInAs('staffA');
    const planned = await fixtures.builders.anActivity({ startsOn: '2019-03-16' });
    const refused = await staff.post(`/api/activities/${planned.id}/hold`, { version: planned.version });
    expect(parseProblemCode(refused)).toBe('activityAhead');
    const cancelled = parseRecord(
      'activities',
      await staff.post(`/api/activities/${planned.id}/cancel`, { version: planned.version }),
      200,
    );
    const body = { version: cancelled.version, startsOn: today, attendances: 4 };
    expect((await staff.put(`/api/activities/${planned.id}`, body)).status).toBe(422);
    expect(activityMachine.find('held', 'cancel')).toBeUndefined();
  });
});

describe.each(engines)('totals of activities, on %s', (engine) => {
  let app: TestApp;
  let builders: PartnersFixture['builders'];
  beforeAll(async () => {
    app = await startTestApp(engine);
    ({ builders } = await createPartnersFixture(app));
    await builders.anActivity({ kind: 'workshop', country: 'AT', attendances: 40 });
    await builders.anActivity({ kind: 'workshop', attendances: 2, visibility: 'consortium' });
    await builders.anActivity({ kind: 'festival', country: 'AT' });
    await builders.anActivity({ kind: 'press', reach: 5000 });
    await builders.anActivity({ by: 'staffB', kind: 'workshop', attendances: 700 });
    await builders.anActivity({ by: 'staffB', kind: 'workshop', attendances: 8, visibility: 'consortium' });
  });
  afterAll(() => app.close());

  const totalsOf = async (person: 'staffA' | 'lead' | 'evaluator', groupBy: string, filter: object = {}) => {
    const client = await app.signInAs(person);
    const query = new URLSearchParams({ groupBy, filter: JSON.stringify(filter) });
    const { body } = await client.get(`/api/activity-totals?${query}`);
    return totalRows.parse(body).map(({ key, activities, attendances, reach }) => [key, activities, attendances, reach]);
  };

  test('add up what a list with the same filter shows, and nothing that is not theirs', async () => {
    expect(await totalsOf('staffA', 'kind')).toEqual([
      ['festival', 1, 0, 0],
      ['press', 1, 0, 5000],
      ['workshop', 3, 50, 0],
    ]);
    expect(await totalsOf('lead', 'kind', { kind: 'workshop' })).toEqual([['workshop', 4, 750, 0]]);
    expect(await totalsOf('evaluator', 'kind')).toEqual([['workshop', 2, 10, 0]]);
  });

  test('count what has attendances and a reach as one', async () => {
    for (const numbers of [{ attendances: 4, reach: 100 }, { reach: 7 }, {}])
      await builders.anActivity({ by: 'staffB', kind: 'other', ...numbers });
    const staff = await app.signInAs('staffB');
    const { body } = await staff.get(
      `/api/activity-totals?${new URLSearchParams({ filter: JSON.stringify({ kind: 'other' }) })}`,
    );
    expect(body).toEqual([
      { key: 'other', activities: 3, withNumbers: 2, withAttendances: 1, attendances: 4, withReach: 2, reach: 107 },
    ]);
  });

  test('know countries, and what has none', async () => {
    expect(await totalsOf('staffA', 'country', { kind: ['workshop', 'festival'] })).toEqual([
      [null, 2, 10, 0],
      ['AT', 2, 40, 0],
    ]);
  });

  test.each(['groupBy=title', 'groupBy=kind&groupBy=kind', 'filter={"audience":1}', 'filter={"__proto__":1}', 'by=kind'])(
    'refuse %s',
    async (query) => {
      const client = await app.signInAs('staffA');
      expect((await client.get(`/api/activity-totals?${query}`)).status).toBe(400);
    },
  );
});
