import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('a series of activities, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const storedCount = () => app.pilotage.stores.system().count('activities', {});

  test('becomes activities of their own: planned, with the same content, and without figures', async () => {
    const staff = await app.signInAs('staffA');
    const first = await fixtures.builders.anActivity({
      startsOn: '2019-03-01',
      endsOn: '2019-03-02',
      attendances: 20,
      audience: { citizens: 5 },
      place: 'Graz',
      visibility: 'consortium',
    });
    const body = { version: first.version, every: 'twoWeeks', until: '2019-04-01', times: null };
    const response = await staff.post(`/api/activities/${first.id}/repeat`, body);
    expect([response.status, response.body]).toEqual([200, { created: 2, seriesId: first.id }]);
    const rows = await app.pilotage.stores.system().all('activities', { where: { seriesId: first.id } });
    expect(
      rows.map(({ startsOn, endsOn, lastDay, state, attendances, audience }) => [
        startsOn,
        endsOn,
        lastDay,
        state,
        attendances,
        audience,
      ]),
    ).toEqual([
      ['2019-03-01', '2019-03-02', '2019-03-02', 'held', 20, { citizens: 5 }],
      ['2019-03-15', '2019-03-16', '2019-03-16', 'planned', null, {}],
      ['2019-03-29', '2019-03-30', '2019-03-30', 'planned', null, {}],
    ]);
    expect(new Set(rows.map(({ place, visibility, organisationId }) => [place, visibility, organisationId].join()))).toEqual(
      new Set([`Graz,consortium,${app.ids.organisations.a}`]),
    );
  });

  test('goes on later in the same series, and outlives its first activity', async () => {
    const staff = await app.signInAs('staffA');
    const first = await fixtures.builders.anActivity();
    const repeat = async (id: number, version: number) =>
      staff.post(`/api/activities/${id}/repeat`, { version, every: 'week', until: null, times: 1 });
    await repeat(first.id, first.version);
    const [second] = await app.pilotage.stores
      .system()
      .all('activities', { where: { seriesId: first.id, startsOn: '2019-03-08' } });
    expect((await staff.delete(`/api/activities/${first.id}`)).status).toBe(200);
    expect((await repeat(second?.id ?? 0, second?.version ?? 0)).body).toEqual({ created: 1, seriesId: first.id });
  });

  test.each([
    ['neither a day nor a number', { every: 'week', until: null, times: null }],
    ['both', { every: 'week', until: '2019-05-01', times: 3 }],
    ['a day before the next one', { every: 'month', until: '2019-03-31', times: null }],
    ['more than a hundred', { every: 'week', until: '2021-03-31', times: null }],
    ['a hundred and one', { every: 'week', until: null, times: 101 }],
    ['no known distance', { every: 'day', until: null, times: 3 }],
  ])('with %s is refused, and nothing is stored', async (_, plan) => {
    const staff = await app.signInAs('staffA');
    const first = await fixtures.builders.anActivity();
    const before = await storedCount();
    const response = await staff.post(`/api/activities/${first.id}/repeat`, { version: first.version, ...plan });
    expect([response.status, await storedCount()]).toEqual([422, before]);
  });

  test('does not run past the years that can be stored, and says by which field', async () => {
    const staff = await app.signInAs('staffA');
    const first = await fixtures.builders.anActivity({ startsOn: '2199-12-20', endsOn: '2199-12-22' });
    const before = await storedCount();
    const repeat = (plan: object) =>
      staff.post(`/api/activities/${first.id}/repeat`, { version: first.version, every: 'week', ...plan });
    expectInvalid(await repeat({ until: null, times: 2 }), ['times']);
    expectInvalid(await repeat({ every: 'month', until: null, times: 1 }), ['times']);
    expect(await storedCount()).toBe(before);
  });

  test('belongs to whoever owns the first one: others cannot repeat it, and an old version cannot', async () => {
    const first = await fixtures.builders.anActivity({ visibility: 'consortium' });
    const body = { version: first.version, every: 'week', until: null, times: 3 };
    const before = await storedCount();
    for (const [person, status] of [
      ['staffB', 403],
      ['lead', 403],
      ['evaluator', 403],
      ['juror', 404],
    ] as const)
      expect((await (await app.signInAs(person)).post(`/api/activities/${first.id}/repeat`, body)).status).toBe(status);
    const stale = { ...body, version: first.version + 1 };
    expect((await (await app.signInAs('staffA')).post(`/api/activities/${first.id}/repeat`, stale)).status).toBe(409);
    expect(await storedCount()).toBe(before);
    expect(
      parseRecord('activities', await (await app.signInAs('staffA')).get(`/api/activities/${first.id}`), 200).seriesId,
    ).toBeNull();
  });
});
