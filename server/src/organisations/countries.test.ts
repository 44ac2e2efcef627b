import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explanationSchema, progressRowSchema } from '../progress/progressSchemas.ts';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

/** Organisation A reports 11 in period 1 and 4 in period 2, and moves from AT to SK after period 1 is closed. */
describe.each(engines)('an organisation that moves to another country on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;

  const get = async (path: string) => {
    const { status, body } = await (await app.signInAs('lead')).get(path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  const rows = async (through: number, query = '') =>
    z.array(progressRowSchema).parse(await get(`/api/progress?indicator=MOVED&by=country&through=${through}${query}`));
  const values = async (through: number) => (await rows(through)).map(({ key, value, of }) => [key, value, of]);
  const getOrganisation = async () => parseRecord('organisations', await (await app.signInAs('lead')).get(address()), 200);
  const address = () => `/api/organisations/${app.ids.organisations.a}`;
  async function change(person: Person, fields: object) {
    const { version } = await getOrganisation();
    return (await app.signInAs(person)).put(address(), { version, ...fields });
  }
  async function report(assignmentId: number, number: number, value: number) {
    const period = await build.anOpenPeriod({ number });
    await build.aMeasurement({ assignmentId, periodId: period.id, value });
    await build.submitReport(period.id);
    const { id, version } = await build.theReport(period.id);
    expect((await (await app.signInAs('lead')).post(`/api/reports/${id}/approve`, { version })).status).toBe(200);
    return period;
  }

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('consortium', await lead.get('/api/consortium'), 200);
    parseRecord('consortium', await lead.put('/api/consortium', { version, countries: ['HU', 'IT'] }), 200);
    const indicator = await build.anIndicator({ code: 'MOVED' });
    const { id } = await build.anAssignment({ indicatorId: indicator.id, target: 20 });
    const first = await report(id, 1, 11);
    parseRecord('periods', await lead.post(`/api/periods/${first.id}/close`, { version: first.version }), 200);
    await report(id, 2, 4);
  });
  afterAll(() => app.close());

  test('requires a day after the last closed period, and the lead partner', async () => {
    const problems = async (person: Person, fields: object) => (await change(person, fields)).body;
    expect(await problems('lead', { country: 'SK' })).toMatchObject({
      status: 422,
      errors: { countrySince: 'Say from which day the other country holds.' },
    });
    expect(await problems('lead', { country: 'SK', countrySince: '2018-01-31' })).toMatchObject({
      status: 422,
      errors: { countrySince: expect.stringContaining('closed') },
    });
    for (const fields of [{ country: 'SK', countrySince: '2018-02-01' }, { countrySince: '2018-02-01' }])
      expect(await problems('managerA', fields)).toMatchObject({ status: 422, errors: { countrySince: expect.any(String) } });
    expect((await change('lead', { formerCountries: [{ country: 'PL', since: null }] })).status).toBe(422);
    expect(await getOrganisation()).toMatchObject({
      country: 'AT',
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    });
  });

  test('keeps closed periods unchanged and counts in the new country from the given day', async () => {
    const closed = await rows(1, '&series=true');
    const matrix = await get('/api/progress/matrix?by=country&through=1');
    const median = await get('/api/progress?by=country&through=1');
    expect(await values(2)).toEqual([
      ['AT', 15, 1],
      ['HU', null, 0],
      ['IT', null, 0],
    ]);
    const moved = parseRecord('organisations', await change('lead', { country: 'SK', countrySince: '2018-02-01' }), 200);
    expect(moved).toMatchObject({ country: 'SK', formerCountries: [{ country: 'AT', since: null }] });
    expect(await rows(1, '&series=true')).toEqual(closed);
    expect(await get('/api/progress/matrix?by=country&through=1')).toEqual(matrix);
    expect(await get('/api/progress?by=country&through=1')).toEqual(median);
    expect(await values(2)).toEqual([
      ['AT', null, 0],
      ['HU', null, 0],
      ['IT', null, 0],
      ['SK', 15, 1],
    ]);
    const series = new Map((await rows(2, '&series=true')).map((row) => [row.key, row.series?.map(({ value }) => value)]));
    expect([series.get('AT'), series.get('SK')]).toEqual([
      [11, null],
      [null, 15],
    ]);
  });

  test('is explained in the country where its figures count', async () => {
    const explain = async (key: string, through: number) =>
      explanationSchema.parse(await get(`/api/progress/explain?indicator=MOVED&key=${key}&through=${through}`));
    const [before, formerCountry, newCountry] = [await explain('AT', 1), await explain('AT', 2), await explain('SK', 2)];
    expect(
      [before, formerCountry, newCountry].map(({ figure, parts }) => [figure.value, parts.map(({ value }) => value)]),
    ).toEqual([
      [11, [11]],
      [null, []],
      [15, [15]],
    ]);
    expect((await (await app.signInAs('lead')).get('/api/progress/explain?indicator=MOVED&key=SK&through=1')).status).toBe(404);
  });

  test('can move again without a change of earlier periods', async () => {
    parseRecord('organisations', await change('lead', { country: 'HU', countrySince: '2018-08-01' }), 200);
    expect(await values(2)).toEqual([
      ['AT', null, 0],
      ['HU', null, 0],
      ['IT', null, 0],
      ['SK', 15, 1],
    ]);
    expect((await getOrganisation()).formerCountries).toEqual([
      { country: 'AT', since: null },
      { country: 'SK', since: '2018-02-01' },
    ]);
  });
});
