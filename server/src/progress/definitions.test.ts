import { engines } from '@pilotage/db/testing';
import type { Indicator, Pilot } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

const answerSchema = z.object({
  knownSince: z.string().nullable(),
  indicators: z.array(z.looseObject({ code: z.string(), name: z.string(), unit: z.string().nullable(), decimals: z.int() })),
  periods: z.array(z.looseObject({ number: z.int(), state: z.string() })),
  organisations: z.array(
    z.looseObject({
      id: z.int(),
      name: z.string().nullable(),
      country: z.string(),
      budgetEur: z.int().nullable().optional(),
    }),
  ),
  pilots: z.array(z.strictObject({ id: z.int(), title: z.string(), stage: z.string() })),
});

describe.each(engines)('definitions as of an instant on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let indicator: Indicator;
  let pilot: Pilot;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-24T09:00:00.000Z');
    build = createApiFactories(app);
    app.clock.set('2018-03-24T09:10:00.000Z');
    indicator = await build.anIndicator({ code: 'COUNT', name: 'Trained people', unit: 'people' });
    await build.aLocalIndicator({ code: 'org-a-own' });
    await build.aPeriod({ number: 1 });
    pilot = await build.aPilot({ title: 'Hub', partnerIds: [app.ids.organisations.b] });
    app.clock.set('2018-03-24T09:20:00.000Z');
    const lead = await app.signInAs('lead');
    await lead.put(`/api/indicators/${indicator.id}`, { name: 'Learners', unit: 'learners', decimals: 1, version: 1 });
    const organisation = await lead.get(`/api/organisations/${app.ids.organisations.a}`);
    const { version } = z.looseObject({ version: z.int() }).parse(organisation.body);
    await lead.put(`/api/organisations/${app.ids.organisations.a}`, { country: 'SI', countrySince: '2018-03-01', version });
    await build.openPeriod({ id: 1, version: 1 });
    await (await app.signInAs('managerA')).put(`/api/pilots/${pilot.id}`, {
      ...{ title: 'Open Hub', stage: 'implementation', version: pilot.version },
    });
  });
  afterAll(() => app.close());

  const ask = async (query: string, person: Person = 'lead') =>
    (await app.signInAs(person)).get(`/api/progress/definitions${query}`);
  const definitionsAt = async (query: string, person: Person = 'lead') => answerSchema.parse((await ask(query, person)).body);

  test('names, units, decimals, periods and countries are those of the instant', async () => {
    const then = await definitionsAt('?asOf=2018-03-24T09:15:00Z');
    expect(then.indicators.find(({ code }) => code === 'COUNT')).toMatchObject({
      name: 'Trained people',
      unit: 'people',
      decimals: 0,
      derivation: null,
      workPlanItemId: null,
    });
    expect(then.periods).toMatchObject([{ number: 1, state: 'planned' }]);
    expect(then.organisations.find(({ id }) => id === app.ids.organisations.a)?.country).toBe('AT');
    const now = await definitionsAt('');
    expect(now.indicators.find(({ code }) => code === 'COUNT')).toMatchObject({
      name: 'Learners',
      unit: 'learners',
      decimals: 1,
    });
    expect(now.periods).toMatchObject([{ number: 1, state: 'open' }]);
    expect(now.organisations.find(({ id }) => id === app.ids.organisations.a)?.country).toBe('SI');
  });

  test('titles and stages of pilots are those of the instant, for who may read the pilot today', async () => {
    const stagesOf = async (query: string, person: Person) => (await definitionsAt(query, person)).pilots;
    for (const person of ['lead', 'staffA', 'staffB', 'evaluator'] as const) {
      expect([person, await stagesOf('?asOf=2018-03-24T09:15:00Z', person)]).toEqual([
        person,
        [{ id: pilot.id, title: 'Hub', stage: 'design' }],
      ]);
      expect([person, await stagesOf('', person)]).toEqual([
        person,
        [{ id: pilot.id, title: 'Open Hub', stage: 'implementation' }],
      ]);
    }
    await (await app.signInAs('managerA')).put(`/api/pilots/${pilot.id}`, { partnerIds: [], version: pilot.version + 1 });
    expect(await stagesOf('?asOf=2018-03-24T09:15:00Z', 'staffB')).toEqual([]);
  });

  const organisationAt = async (query: string, id: number, person?: Person) =>
    (await definitionsAt(query, person)).organisations.find((each) => each.id === id);
  const changeOrganisation = async (id: number, changes: object) => {
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('organisations', await lead.get(`/api/organisations/${id}`), 200);
    parseRecord('organisations', await lead.put(`/api/organisations/${id}`, { ...changes, version }), 200);
  };

  test('names and budgets of organisations are those of the instant; a change is told as of now and not as of before', async () => {
    const { a } = app.ids.organisations;
    const before = { name: 'Organisation A', shortName: null, budgetEur: null, budgetIllustrative: false };
    const [first, second] = ['?asOf=2018-03-24T09:25:00Z', '?asOf=2018-03-24T09:35:00Z'];
    app.clock.set('2018-03-24T09:30:00.000Z');
    expect(await organisationAt('', a)).toMatchObject(before);
    expect(await organisationAt(first, a)).toMatchObject(before);
    const then = { name: 'Centre', shortName: 'C', budgetEur: 120_000, budgetIllustrative: true };
    await changeOrganisation(a, then);
    expect(await organisationAt('', a)).toMatchObject(then);
    expect(await organisationAt(first, a)).toMatchObject(before);
    app.clock.set('2018-03-24T09:40:00.000Z');
    expect(await organisationAt(second, a)).toMatchObject(then);
    const now = { name: 'Institute', shortName: null, budgetEur: 90_000, budgetIllustrative: false };
    await changeOrganisation(a, now);
    expect(await organisationAt('', a)).toMatchObject(now);
    expect(await organisationAt(second, a)).toMatchObject(then);
    expect(await organisationAt(first, a)).toMatchObject(before);
  });

  test('budgets of then are told to who reads them today, and to nobody else', async () => {
    const { a } = app.ids.organisations;
    for (const query of ['?asOf=2018-03-24T09:35:00Z', '']) {
      for (const [person, isRead] of [
        ...([
          ['lead', true],
          ['evaluator', true],
          ['staffA', true],
          ['managerA', true],
        ] as const),
        ...([
          ['staffB', false],
          ['managerB', false],
          ['observer', false],
        ] as const),
      ] as const) {
        const found = await organisationAt(query, a, person);
        expect([person, query, 'budgetEur' in (found ?? {}), 'budgetIllustrative' in (found ?? {})]).toEqual([
          ...[person, query, isRead, isRead],
        ]);
      }
    }
  });

  test('of an organisation or a pilot that is not there any more nobody is told the name; the totals of then need its budget and country', async () => {
    const gone = await build.anOrganisation({ name: 'Passing', country: 'HU', budgetEur: 50_000 });
    app.clock.set('2018-03-24T09:45:00.000Z');
    const query = '?asOf=2018-03-24T09:42:00Z';
    expect(await organisationAt(query, gone.id)).toMatchObject({ name: 'Passing' });
    const pilotGone = await build.aPilot({ title: 'Passing pilot' });
    app.clock.set('2018-03-24T09:50:00.000Z');
    const titlesAt = async () => (await definitionsAt('?asOf=2018-03-24T09:47:00Z')).pilots.map(({ title }) => title);
    expect(await titlesAt()).toEqual(['Open Hub', 'Passing pilot']);
    const lead = await app.signInAs('lead');
    expect((await lead.delete(`/api/organisations/${gone.id}`)).status).toBe(200);
    expect((await (await app.signInAs('managerA')).delete(`/api/pilots/${pilotGone.id}`)).status).toBe(200);
    expect(await organisationAt(query, gone.id)).toMatchObject({ name: null, shortName: null, country: 'HU', budgetEur: 50_000 });
    expect(await titlesAt()).toEqual(['Open Hub']);
    expect(await organisationAt('', gone.id)).toBeUndefined();
    for (const person of ['lead', 'staffB', 'evaluator'] as const)
      expect((await ask('?asOf=2018-03-24T09:47:00Z', person)).text).not.toContain('Passing');
  });

  test('it says since when it is known what was known', async () => {
    expect((await definitionsAt('')).knownSince).toBe('2018-03-24T09:00:00.000Z');
    expect((await ask('?asOf=2018-03-24T08:59:59Z')).status).toBe(400);
    expect((await ask('?asOf=2199-01-01')).status).toBe(400);
  });

  test('an indicator of another organisation is not defined for who may not read it', async () => {
    const codesOf = async (person: Person) =>
      (await definitionsAt('?asOf=2018-03-24T09:15:00Z', person)).indicators.map(({ code }) => code);
    expect(await codesOf('staffB')).toEqual(['COUNT']);
    expect(await codesOf('staffA')).toEqual(['COUNT', 'org-a-own']);
  });
});
