import type { Activity } from '@pilotage/shared';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectInvalid, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createDisseminationObjective, createDisseminationPlan } from '../testing/factories/disseminationFactories.ts';

const rowsSchema = z.array(
  z.object({
    key: z.string(),
    planned: z.object({ activities: z.number().nullable(), attendances: z.number().nullable(), reach: z.number().nullable() }),
    held: z.object({ activities: z.number(), attendances: z.object({ known: z.number(), sum: z.number() }), reach: z.unknown() }),
    fulfilled: z.number(),
    open: z.number(),
    coming: z.number(),
  }),
);
const plansSchema = z.array(
  z.object({ id: z.number(), planned: z.number(), held: z.number(), coming: z.number(), open: z.number() }),
);

let lastNumber = 0;

describe.each(engines)('progress of the dissemination on %s', (engine) => {
  let app: TestApp;
  let objectiveId: number;
  let period: { id: number; number: number };
  let day: string;

  beforeAll(async () => {
    app = await startTestApp(engine);
    app.clock.set('2049-12-20T10:00:00.000Z');
    lastNumber = 0;
  });
  afterAll(() => app.close());

  // A period, an objective and a plan of three workshops of organisation A for each test.
  beforeEach(async () => {
    lastNumber += 1;
    const year = 2009 + lastNumber;
    const fields = { number: lastNumber, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
    period = await createApiFactories(app).anOpenPeriod(fields);
    day = `${year}-05-14`;
    objectiveId = (await createDisseminationObjective(app)).id;
    await createDisseminationPlan(app, { by: 'staffA', objectiveId, periodId: period.id, activities: 3, attendances: 60 });
  });
  async function hold(by: Person, fields: Partial<Activity> = {}): Promise<Activity> {
    const body = { title: 'Evening', kind: 'workshop', startsOn: day, attendances: 20, ...fields };
    return parseRecord('activities', await (await app.signInAs(by)).post('/api/activities', body), 201);
  }

  const versions = () => app.pilotage.stores.system().internal.dataVersion.readAll();

  async function ask(by: Person, parameters: Record<string, string> = {}) {
    const query = new URLSearchParams({
      by: 'consortium',
      objective: String(objectiveId),
      period: String(period.number),
      ...parameters,
    });
    const { body, status } = await (await app.signInAs(by)).get(`/api/dissemination/progress?${query}`);
    expect(status).toBe(200);
    return rowsSchema.parse(body);
  }

  const heldFor = async (by: Person, parameters: Record<string, string> = {}) => (await ask(by, parameters))[0]?.held.activities;

  test('activities are counted anew when one of them changes, and only then', async () => {
    const system = app.pilotage.stores.system();
    const heldOf = async () => (await ask('staffA'))[0]?.held.activities;
    const activity = await hold('staffA');
    expect(await heldOf()).toBe(1);
    const { activities } = await versions();
    await createDisseminationObjective(app);
    expect(await versions()).toMatchObject({ activities });
    expect(await heldOf()).toBe(1);
    // What nobody has said is not looked for: a change of plans alone counts no activity anew.
    const setState = (state: string) =>
      app.opened.dataSource.query('UPDATE activities SET state = ? WHERE id = ?', [state, activity.id]);
    await setState('cancelled');
    await createDisseminationObjective(app);
    expect(await heldOf()).toBe(1);
    await setState('held');
    const second = await hold('staffA');
    expect(await heldOf()).toBe(2);
    expect((await ask('staffB'))[0]?.held.activities).toBe(0);
    // The rights decide at once.
    const visible = await system.update('activities', { id: second.id, version: second.version }, { visibility: 'consortium' });
    expect((await ask('staffB'))[0]?.held.activities).toBe(1);
    await system.update('activities', { id: second.id, version: visible.version }, { visibility: 'internal' });
    expect((await ask('staffB'))[0]?.held.activities).toBe(0);
    await system.update('activities', { id: activity.id, version: activity.version }, { state: 'cancelled' });
    expect(await heldOf()).toBe(1);
  });

  test('the achieved is counted from activities, and follows every change of them', async () => {
    const staff = await app.signInAs('staffA');
    expect((await ask('staffA'))[0]).toMatchObject({
      planned: { activities: 3, attendances: 60, reach: null },
      held: { activities: 0 },
      open: 3,
    });
    const first = await hold('staffA');
    const second = await hold('staffA', { attendances: 7 });
    expect((await ask('staffA'))[0]).toMatchObject({
      held: { activities: 2, attendances: { known: 2, sum: 27 } },
      fulfilled: 2,
      open: 1,
    });
    const put = async (activity: Activity, fields: object) =>
      parseRecord('activities', await staff.put(`/api/activities/${activity.id}`, { version: activity.version, ...fields }), 200);
    const moved = await put(first, { startsOn: `${Number(day.slice(0, 4)) - 1}-12-31` });
    expect(await heldFor('staffA')).toBe(1);
    const back = await put(moved, { startsOn: day });
    expect(await heldFor('staffA')).toBe(2);
    const other = await put(back, { kind: 'festival' });
    expect(await heldFor('staffA')).toBe(1);
    const returned = await put(other, { kind: 'press', attendances: null, reach: 100 });
    expect(await heldFor('staffA')).toBe(2);
    const unknown = await put(returned, { reach: null });
    await staff.post(`/api/activities/${unknown.id}/replan`, { version: unknown.version });
    expect((await ask('staffA'))[0]).toMatchObject({ held: { activities: 1 }, coming: 1 });
    expect((await staff.delete(`/api/activities/${second.id}`)).status).toBe(200);
    expect(await heldFor('staffA')).toBe(0);
  });

  test('an audience of other target groups does not count, one that names none does', async () => {
    const staff = await app.signInAs('staffA');
    const activity = await hold('staffA', { audience: { academia: 5 } });
    expect(activity.audienceGroups).toBe(16);
    expect(await heldFor('staffA')).toBe(0);
    const put = { version: activity.version, audience: { academia: 5, citizens: 1 } };
    const mixed = parseRecord('activities', await staff.put(`/api/activities/${activity.id}`, put), 200);
    expect(await heldFor('staffA')).toBe(1);
    expectInvalid(await staff.put(`/api/activities/${activity.id}`, { version: mixed.version, audienceGroups: 0 }), [
      'audienceGroups',
    ]);
    await hold('staffA');
    expect(await heldFor('staffA')).toBe(2);
  });

  test('a repeated activity takes no audience along', async () => {
    const activity = await hold('staffA', { audience: { citizens: 5 } });
    const staff = await app.signInAs('staffA');
    const body = { version: activity.version, every: 'week', until: null, times: 1 };
    expect((await staff.post(`/api/activities/${activity.id}/repeat`, body)).status).toBe(200);
    const [repeated] = await app.pilotage.stores
      .system()
      .all('activities', { where: { seriesId: activity.id, state: 'planned' } });
    expect(repeated?.audienceGroups).toBe(0);
  });

  test('internal activities of another organisation are in no count, whatever is asked', async () => {
    await hold('staffA');
    await hold('staffA', { visibility: 'consortium', attendances: 5 });
    for (const by of ['consortium', 'country', 'organisation', 'period', 'objective'])
      for (const [person, held] of [
        ['staffA', 2],
        ['managerA', 2],
        ['lead', 2],
        ['staffB', 1],
        ['evaluator', 1],
        ['observer', 1],
      ] as const) {
        const rows = await ask(person, { by });
        expect([by, person, rows.reduce((sum, row) => sum + row.held.activities, 0)]).toEqual([by, person, held]);
        expect(rows.reduce((sum, row) => sum + row.held.attendances.sum, 0)).toBe(held === 2 ? 25 : 5);
      }
    const unfulfilled = async (person: Person) =>
      plansSchema.parse(
        (await (await app.signInAs(person)).get(`/api/dissemination/unfulfilled-plans?objective=${objectiveId}`)).body,
      );
    expect(await unfulfilled('staffA')).toMatchObject([{ planned: 3, held: 2, open: 1 }]);
    expect(await unfulfilled('staffB')).toMatchObject([{ planned: 3, held: 1, open: 2 }]);
  });

  test('an answer is kept until an activity, a plan or an objective changes, for each viewer alone', async () => {
    const address = `/api/dissemination/progress?objective=${objectiveId}`;
    const tagFor = async (person: Person) => (await (await app.signInAs(person)).get(address)).headers.get('etag') ?? '';
    const first = await tagFor('staffA');
    expect(await tagFor('staffA')).toBe(first);
    expect(await tagFor('staffB')).not.toBe(first);
    await hold('staffA');
    const second = await tagFor('staffA');
    expect(second).not.toBe(first);
    await createDisseminationPlan(app, { by: 'staffB', objectiveId, periodId: period.id });
    const third = await tagFor('staffA');
    expect(third).not.toBe(second);
    await createDisseminationObjective(app);
    expect(await tagFor('staffA')).not.toBe(third);
  });

  test('an organisation, a country and an objective limit the question', async () => {
    await hold('staffA');
    await hold('staffB');
    const organisation = String(app.ids.organisations.a);
    expect(await heldFor('lead')).toBe(2);
    expect(await heldFor('lead', { organisation })).toBe(1);
    const [country] = (await ask('lead', { by: 'country', organisation })).map(({ key }) => key);
    expect(await heldFor('lead', { country: country ?? '' })).toBe(1);
    expect(await heldFor('lead', { country: 'IT' })).toBe(0);
    expect(
      await heldFor('lead', { objective: String((await createDisseminationObjective(app, { kinds: ['festival'] })).id) }),
    ).toBe(0);
  });

  test.each(['by=region', 'period=0', 'period=99', 'period=1&period=1', 'country=at', 'kind=press', 'asOf=2019-01-01'])(
    '%s is 400',
    async (query) => {
      const response = await (await app.signInAs('lead')).get(`/api/dissemination/progress?${query}`);
      expect(response.status).toBe(400);
    },
  );

  test.each(['objective=999999', 'organisation=999999', 'objective=x', 'objective=01'])('%s is 404', async (query) => {
    const lead = await app.signInAs('lead');
    expect((await lead.get(`/api/dissemination/progress?${query}`)).status).toBe(404);
    expect((await lead.get(`/api/dissemination/unfulfilled-plans?${query}`)).status).toBe(404);
  });

  test('what was planned for a closed period can neither be made, changed nor removed; an exception opens it', async () => {
    const lead = await app.signInAs('lead');
    const staff = await app.signInAs('staffA');
    const [plan] = await app.pilotage.stores.system().all('disseminationPlans', { where: { objectiveId } });
    if (!plan) throw new Error('No plan was made.');
    const stored = await app.pilotage.stores.system().get('periods', period.id);
    expect((await lead.post(`/api/periods/${period.id}/close`, { version: stored.version })).status).toBe(200);
    const body = { objectiveId, periodId: period.id, kind: 'press', activities: 1 };
    expect(parseProblemCode(await staff.post('/api/disseminationPlans', body))).toBe('periodClosed');
    expect(
      parseProblemCode(await staff.put(`/api/disseminationPlans/${plan.id}`, { version: plan.version, activities: 0 })),
    ).toBe('periodClosed');
    expect(parseProblemCode(await staff.delete(`/api/disseminationPlans/${plan.id}`))).toBe('periodClosed');
    expect(await app.pilotage.stores.system().get('disseminationPlans', plan.id)).toEqual(plan);
    const exception = {
      organisationId: app.ids.organisations.a,
      periodId: period.id,
      until: '2049-12-31T00:00:00.000Z',
      reason: 'Forgotten',
    };
    expect((await lead.post('/api/exceptions', exception)).status).toBe(201);
    expect((await staff.put(`/api/disseminationPlans/${plan.id}`, { version: plan.version, activities: 4 })).status).toBe(200);
    expect(parseProblemCode(await (await app.signInAs('staffB')).post('/api/disseminationPlans', body))).toBe('periodClosed');
  });

  test('a plan is of a kind of its objective, and has the numbers of its kind', async () => {
    const staff = await app.signInAs('staffA');
    const post = (body: object) =>
      staff.post('/api/disseminationPlans', { objectiveId, periodId: period.id, activities: 1, ...body });
    expectInvalid(await post({ kind: 'festival' }), ['kind']);
    expectInvalid(await post({ kind: 'press', attendances: 3 }), ['attendances']);
    expectInvalid(await post({ kind: 'press', objectiveId: 999_999 }), ['objectiveId']);
    expectInvalid(await post({ kind: 'press', held: 3 }), ['held']);
    expect((await post({ kind: 'press', reach: 3 })).status).toBe(201);
    expect((await post({ kind: 'press', reach: 4 })).status).toBe(409);
  });

  test('an objective keeps the kinds that somebody planned, and stays while there are plans', async () => {
    const lead = await app.signInAs('lead');
    const { version } = await app.pilotage.stores.system().get('disseminationObjectives', objectiveId);
    const put = (kinds: readonly string[]) => lead.put(`/api/disseminationObjectives/${objectiveId}`, { version, kinds });
    expectInvalid(await put(['press']), ['kinds']);
    expectInvalid(await put([]), ['kinds']);
    expect(parseProblemCode(await lead.delete(`/api/disseminationObjectives/${objectiveId}`))).toBe('inUse');
    expect((await put(['workshop'])).status).toBe(200);
  });

  test('the lead partner writes no plan of a partner', async () => {
    const lead = await app.signInAs('lead');
    const body = { organisationId: app.ids.organisations.a, objectiveId, periodId: period.id, kind: 'press', activities: 1 };
    expect((await lead.post('/api/disseminationPlans', body)).status).toBe(403);
  });
});
