import { engines } from '@pilotage/db/testing';
import type { Indicator, Pilot } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

const answerSchema = z.object({
  knownSince: z.string().nullable(),
  indicators: z.array(z.looseObject({ code: z.string(), name: z.string(), unit: z.string().nullable(), decimals: z.int() })),
  periods: z.array(z.looseObject({ number: z.int(), state: z.string() })),
  organisations: z.array(z.looseObject({ id: z.int(), country: z.string() })),
  pilots: z.array(z.strictObject({ id: z.int(), stage: z.string() })),
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
    await (await app.signInAs('managerA')).put(`/api/pilots/${pilot.id}`, { stage: 'implementation', version: pilot.version });
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

  test('stages of pilots are those of the instant, for who may read the pilot today', async () => {
    const stagesOf = async (query: string, person: Person) => (await definitionsAt(query, person)).pilots;
    for (const person of ['lead', 'staffA', 'staffB', 'evaluator'] as const) {
      expect([person, await stagesOf('?asOf=2018-03-24T09:15:00Z', person)]).toEqual([
        person,
        [{ id: pilot.id, stage: 'design' }],
      ]);
      expect([person, await stagesOf('', person)]).toEqual([person, [{ id: pilot.id, stage: 'implementation' }]]);
    }
    await (await app.signInAs('managerA')).put(`/api/pilots/${pilot.id}`, { partnerIds: [], version: pilot.version + 1 });
    expect(await stagesOf('?asOf=2018-03-24T09:15:00Z', 'staffB')).toEqual([]);
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
