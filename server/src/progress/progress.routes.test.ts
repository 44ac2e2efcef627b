import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode, withoutRequestId } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { explanationSchema, progressRowSchema, reportingRateSchema } from './progressSchemas.ts';

const rowsSchema = z.array(progressRowSchema);

describe.each(engines)('progress routes on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    const lead = await app.signInAs('lead');
    const consortium = await lead.get('/api/consortium');
    await lead.put('/api/consortium', {
      ...z.looseObject({}).parse(consortium.body),
      countries: ['SK', 'AT', 'DE'],
      timeZone: 'Europe/Vienna',
    });
    const indicator = await build.anIndicator({ code: 'B-COUNT' });
    const ratio = await build.anIndicator({ code: 'A-RATIO', valueType: 'ratio' });
    await build.anIndicator({ code: 'C-TEXT', valueType: 'text', accumulation: 'snapshot' });
    const local = await build.aLocalIndicator({ code: 'org-a-visits' });
    const countAssignment = await build.anAssignment({ indicatorId: indicator.id, target: 3, illustrative: true });
    await build.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b, target: 30 });
    const ratioAssignment = await build.anAssignment({ indicatorId: ratio.id, target: 0.5 });
    const localAssignment = await build.anAssignment({ by: 'managerA', indicatorId: local.id });
    const first = await build.anOpenPeriod({ number: 1 });
    await build.aPeriod({ number: 2 });
    await build.aMeasurement({ assignmentId: countAssignment.id, periodId: first.id, value: 1, comment: 'Held in spring.' });
    await build.aMeasurement({ assignmentId: ratioAssignment.id, periodId: first.id, numerator: 1, denominator: 3 });
    await build.aMeasurement({ assignmentId: localAssignment.id, periodId: first.id, value: 4 });
    const report = await build.submitReport(first.id);
    await lead.post(`/api/reports/${report.id}/approve`, { version: report.version });
  });
  afterAll(() => app.close());

  const ask = async (person: Person, path: string) => (await app.signInAs(person)).get(path);
  const rowsAt = async (path: string, person: Person = 'lead') => rowsSchema.parse((await ask(person, path)).body);

  test('the defaults are country, approved, no series and the latest opened period', async () => {
    const short = await ask('lead', '/api/progress?indicator=B-COUNT');
    const long = await ask('lead', '/api/progress?by=country&indicator=B-COUNT&through=1&basis=approved&series=false');
    expect(short.text).toBe(long.text);
    expect(short.text).not.toContain('"series"');
  });

  test('rows are in ascending order of key and include countries and organisations without figures', async () => {
    const [byCountry, byOrganisation, whole] = [
      await rowsAt('/api/progress?indicator=A-RATIO'),
      await rowsAt('/api/progress?indicator=A-RATIO&by=organisation'),
      await rowsAt('/api/progress?indicator=A-RATIO&by=consortium'),
    ];
    expect(byCountry.map(({ key }) => key)).toEqual(['AT', 'DE', 'HU', 'IT', 'SK']);
    const ids = Object.values(app.ids.organisations).toSorted((a, b) => a - b);
    expect(byOrganisation.map(({ key }) => key)).toEqual(ids.map(String));
    expect(whole.map(({ key }) => key)).toEqual(['consortium']);
    const emptyRow = {
      value: null,
      target: null,
      baseline: null,
      attainment: null,
      expected: null,
      status: 'noData',
      n: 0,
      of: 0,
      missing: [],
      gaps: [],
      illustrative: false,
    };
    expect(byCountry[1]).toMatchObject({ key: 'DE', indicator: 'A-RATIO', ...emptyRow });
    expect(byOrganisation.at(-1)?.key).not.toBe('');
  });

  test('figures have four decimals, ratios have numerator and denominator, illustrative rows are marked', async () => {
    const [ratio] = await rowsAt('/api/progress?indicator=A-RATIO');
    expect(ratio).toMatchObject({
      key: 'AT',
      value: 0.3333,
      numerator: 1,
      denominator: 3,
      attainment: 0.6667,
      illustrative: false,
      n: 1,
      of: 1,
      compared: { n: 1, value: 0.3333 },
    });
    const [count, , hungary] = await rowsAt('/api/progress?indicator=B-COUNT');
    expect(count).toMatchObject({ value: 1, target: 3, attainment: 0.3333, illustrative: true });
    expect(count).not.toHaveProperty('numerator');
    expect(hungary).toMatchObject({ key: 'HU', value: null, target: 30, n: 0, of: 1, illustrative: false });
    expect(hungary?.missing).toEqual([expect.objectContaining({ organisationId: app.ids.organisations.b, why: 'missing' })]);
  });

  test('without an indicator each row is the median of the consortium indicators', async () => {
    const [austria, germany] = await rowsAt('/api/progress');
    expect(austria).toMatchObject({
      key: 'AT',
      indicator: null,
      attainment: 0.5,
      n: 2,
      of: 2,
      value: null,
      target: null,
      missing: [],
      gaps: [],
    });
    expect(germany).toMatchObject({ key: 'DE', attainment: null, n: 0, of: 0 });
  });

  test('the matrix lists every numeric indicator by code, then key, without series', async () => {
    const matrix = await rowsAt('/api/progress/matrix');
    const keys = ['AT', 'DE', 'HU', 'IT', 'SK'];
    expect(matrix.map(({ indicator, key }) => `${indicator} ${key}`)).toEqual(
      ['A-RATIO', 'B-COUNT'].flatMap((code) => keys.map((key) => `${code} ${key}`)),
    );
    expect(matrix.every((row) => row.series === undefined)).toBe(true);
    const withSeries = await rowsAt('/api/progress/matrix?detail=series');
    expect(withSeries.map(({ series, targetOn, ...row }) => row)).toEqual(matrix.map(({ series, ...row }) => row));
    for (const { series, value } of withSeries) expect(series?.at(-1)?.value).toBe(value);
  });

  test('invalid parameters are 400 and unknown indicators or keys are 404', async () => {
    const invalidQueries = [
      'by=region',
      'by=',
      'by=COUNTRY',
      'basis=draft',
      'basis=',
      'series=1',
      'series=',
      'through=2',
      'through=3',
      'through=0',
      'through=-1',
      'through=1.0',
      'through=01',
      'through=',
      'through=one',
      'through=1&through=1',
      'asOf=2018-03-01',
      'indicator=C-TEXT',
      'through[]=1',
      'limit=5',
      'x',
    ];
    for (const query of invalidQueries) {
      expect([query, (await ask('lead', `/api/progress?${query}`)).status]).toEqual([query, 400]);
    }
    for (const query of ['through=2', 'by=x', 'basis=x', 'series=true', 'detail=x', 'indicator=B-COUNT'])
      expect((await ask('lead', `/api/progress/matrix?${query}`)).status).toBe(400);
    for (const query of ['', 'indicator=B-COUNT', 'key=AT', 'indicator=C-TEXT&key=AT', 'indicator=B-COUNT&key=AT&through=2'])
      expect((await ask('lead', `/api/progress/explain?${query}`)).status).toBe(400);
    for (const query of ['period=2', 'period=9', 'period=', 'period=x', 'through=1'])
      expect((await ask('lead', `/api/reporting-rates?${query}`)).status).toBe(400);
    for (const code of ['NOTHING', 'b-count', '%00', "' OR 1=1"])
      expect((await ask('lead', `/api/progress?indicator=${encodeURIComponent(code)}`)).status).toBe(404);
    for (const key of ['XX', '999999', 'at', 'Consortium'])
      expect((await ask('lead', `/api/progress/explain?indicator=B-COUNT&key=${key}`)).status).toBe(404);
  });

  test('a local indicator of another organisation is indistinguishable from an unknown one', async () => {
    const [foreign, unknown] = [
      await ask('staffB', '/api/progress?indicator=org-a-visits'),
      await ask('staffB', '/api/progress?indicator=org-a-nothing'),
    ];
    expect(foreign.status).toBe(404);
    expect(withoutRequestId(foreign)).toBe(withoutRequestId(unknown));
    expect((await ask('staffB', '/api/progress/explain?indicator=org-a-visits&key=AT')).status).toBe(404);
    expect((await ask('staffA', '/api/progress?indicator=org-a-visits')).status).toBe(200);
    expect((await ask('lead', '/api/progress?indicator=org-a-visits')).status).toBe(200);
  });

  test('each role may use only its bases', async () => {
    const allowed: Record<string, readonly Person[]> = {
      approved: ['staffA', 'managerA', 'lead', 'evaluator', 'observer'],
      submitted: ['lead', 'evaluator'],
      own: ['staffA', 'managerA'],
    };
    for (const [basis, people] of Object.entries(allowed))
      for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror'] as const)
        for (const path of [
          `/api/progress?basis=${basis}`,
          `/api/progress/matrix?basis=${basis}`,
          `/api/progress/explain?indicator=B-COUNT&key=AT&basis=${basis}`,
        ]) {
          const response = await ask(person, path);
          expect([person, path, response.status]).toEqual([person, path, people.includes(person) ? 200 : 403]);
          if (response.status === 403) expect(parseProblemCode(response)).toBe('forbidden');
        }
  });

  test('an explanation lists the cells, with comments only for permitted roles', async () => {
    const read = async (person: Person) =>
      explanationSchema.parse((await ask(person, '/api/progress/explain?indicator=B-COUNT&key=AT')).body);
    const own = await read('staffA');
    expect(own.parts).toHaveLength(1);
    expect(own.parts[0]?.cells[0]).toMatchObject({ availability: 'reported', value: 1, inValue: true });
    expect(JSON.stringify(own)).toContain('Held in spring.');
    expect(JSON.stringify(await read('staffB'))).not.toContain('Held in spring.');
    const whole = explanationSchema.parse((await ask('observer', '/api/progress/explain?indicator=B-COUNT&key=consortium')).body);
    expect([whole.figure.value, whole.leftOut.map(({ why }) => why)]).toEqual([1, ['missing']]);
  });

  test('reporting rates list every organisation in order and show the state only to readers of the report', async () => {
    const { organisations: ids } = app.ids;
    const read = async (person: Person, query = '') =>
      reportingRateSchema.parse((await ask(person, `/api/reporting-rates${query}`)).body);
    const rates = await read('lead');
    expect(await read('lead', '?period=1')).toEqual(rates);
    // Organisation A submitted its report one day after the due day.
    expect(rates).toMatchObject({ period: 1, expected: 2, submitted: 1, onTime: 0, rate: 0.5, timeliness: 0 });
    expect(rates.organisations.map(({ organisationId }) => organisationId)).toEqual(Object.values(ids).toSorted((a, b) => a - b));
    expect(rates.organisations.find(({ organisationId }) => organisationId === ids.lead)).toMatchObject({
      expected: false,
      submitted: false,
      state: null,
    });
    const seen = await read('staffB');
    expect(seen.organisations.find(({ organisationId }) => organisationId === ids.a)).toMatchObject({
      submitted: true,
      firstSubmittedAt: '2018-03-01T09:00:00.000Z',
      state: null,
    });
    expect({ ...seen, organisations: [] }).toEqual({ ...rates, organisations: [] });
  });
});
