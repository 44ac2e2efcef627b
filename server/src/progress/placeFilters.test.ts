import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { explanationSchema, progressRowSchema, reportingRateSchema } from './progressSchemas.ts';

const rowsSchema = z.array(progressRowSchema);
const keyedSchema = z.array(z.looseObject({ key: z.string(), of: z.int() }));

/** Organisation A is of Austria with an approved 10, B of Hungary withholds one figure and has a draft of another. */
describe.each(engines)('filters by places and kind on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let [a, b] = [0, 0];

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    [a, b] = [app.ids.organisations.a, app.ids.organisations.b];
    const lead = await app.signInAs('lead');
    const output = await build.anIndicator({ code: 'OUT', kind: 'output' });
    const impact = await build.anIndicator({ code: 'IMPACT', kind: 'impact' });
    const ofA = [output, impact].map(({ id }) => build.anAssignment({ indicatorId: id, target: 20 }));
    const ofB = [output, impact].map(({ id }) => build.anAssignment({ indicatorId: id, organisationId: b, target: 100 }));
    const [outA, impactA] = await Promise.all(ofA);
    const [outB, impactB] = await Promise.all(ofB);
    // Who reports what is fixed when the period opens.
    const period = await build.anOpenPeriod({ number: 1 });
    for (const { id } of [outA, impactA].flatMap((each) => each ?? []))
      await build.aMeasurement({ assignmentId: id, periodId: period.id, value: 10 });
    const report = await build.submitReport(period.id);
    await lead.post(`/api/reports/${report.id}/approve`, { version: report.version });
    const byB = { by: 'managerB', periodId: period.id } as const;
    await build.aMeasurement({ ...byB, assignmentId: outB?.id ?? 0, availability: 'withheld', value: null, comment: 'Secret.' });
    await build.aMeasurement({ ...byB, assignmentId: impactB?.id ?? 0, value: 77 });
  });
  afterAll(() => app.close());

  const ask = async (person: Person, path: string) => (await app.signInAs(person)).get(path);
  const rowsAt = async (path: string, person: Person = 'lead') => rowsSchema.parse((await ask(person, path)).body);

  test('totals, targets and n of N are those of the chosen places', async () => {
    const path = '/api/progress?indicator=OUT&by=consortium';
    expect(await rowsAt(path)).toMatchObject([{ value: 10, n: 1, of: 2 }]);
    expect(await rowsAt(`${path}&countries=AT`)).toMatchObject([{ value: 10, target: 20, attainment: 0.5, n: 1, of: 1 }]);
    expect(await rowsAt(`${path}&organisations=${b}`)).toMatchObject([{ value: null, target: 100, n: 0, of: 1 }]);
    expect(await rowsAt(`${path}&countries=HU&organisations=${a}`)).toMatchObject([{ value: null, n: 0, of: 0 }]);
  });

  test('rows are those of the chosen places', async () => {
    const keysAt = async (query: string) => (await rowsAt(`/api/progress?indicator=OUT&${query}`)).map(({ key }) => key);
    expect(await keysAt('countries=HU,AT')).toEqual(['AT', 'HU']);
    expect(await keysAt(`organisations=${a}`)).toEqual(['AT']);
    expect(await keysAt(`by=organisation&organisations=${b},${a},${b}`)).toEqual([a, b].toSorted((x, y) => x - y).map(String));
    expect(await keysAt('by=organisation&countries=HU')).toContain(String(b));
    expect(await keysAt('by=organisation&countries=HU')).not.toContain(String(a));
  });

  test('medians and the matrix are those of the kind and the places', async () => {
    const [median] = await rowsAt('/api/progress?by=consortium&countries=AT&kind=impact');
    expect(median).toMatchObject({ attainment: 0.5, n: 1, of: 1 });
    const matrix = await rowsAt(`/api/progress/matrix?by=country&organisations=${a}&kind=output&detail=series`);
    expect(matrix.map(({ indicator, key, value, n, of }) => [indicator, key, value, n, of])).toEqual([['OUT', 'AT', 10, 1, 1]]);
    expect((await ask('lead', '/api/progress?indicator=OUT&kind=output')).status).toBe(400);
  });

  test('a figure is explained with the same places, and one of another place is not there', async () => {
    const path = '/api/progress/explain?indicator=OUT&key=consortium';
    const limited = explanationSchema.parse((await ask('lead', `${path}&countries=AT`)).body);
    expect([limited.figure.value, limited.figure.of, limited.parts.map(({ organisationId }) => organisationId)]).toEqual([
      10,
      1,
      [a],
    ]);
    expect(limited.leftOut).toEqual([]);
    expect((await ask('lead', `/api/progress/explain?indicator=OUT&key=HU&organisations=${a}`)).status).toBe(404);
  });

  test('reporting rates and the academy count the chosen places alone', async () => {
    const rate = reportingRateSchema.parse((await ask('lead', `/api/reporting-rates?organisations=${b}`)).body);
    expect([rate.expected, rate.submitted, rate.organisations.map(({ organisationId }) => organisationId)]).toEqual([1, 0, [b]]);
    await build.aModule({ opensOn: '2016-01-01' });
    const funnel = async (query: string) =>
      keyedSchema.parse((await ask('lead', `/api/academy/funnel?${query}`)).body).map(({ key, of }) => [key, of]);
    expect(await funnel(`by=organisation&organisations=${a}`)).toEqual([[String(a), 1]]);
    expect(await funnel(`by=consortium&countries=AT&organisations=${a},${b}`)).toEqual([['consortium', 1]]);
    expect(await funnel(`by=country&countries=HU&organisations=${b}`)).toEqual([['HU', 1]]);
  });

  test('no filter and no difference of two answers tells what is withheld or not approved', async () => {
    const people: Person[] = ['staffA', 'lead', 'evaluator', 'observer'];
    for (const person of people) {
      for (const code of ['OUT', 'IMPACT']) {
        const valueOf = async (filter: string) =>
          (await rowsAt(`/api/progress?indicator=${code}&by=consortium&series=true${filter}`, person))[0]?.value ?? 0;
        const [all, ofA, ofB] = [await valueOf(''), await valueOf(`&organisations=${a}`), await valueOf(`&organisations=${b}`)];
        expect([person, code, all, ofA, ofB, all - ofA]).toEqual([person, code, 10, 10, 0, 0]);
        const { text } = await ask(person, `/api/progress/explain?indicator=${code}&key=consortium&organisations=${b}`);
        expect(text).not.toContain('77');
        expect(text).not.toContain('Secret.');
      }
    }
    const own = await rowsAt('/api/progress?indicator=IMPACT&by=consortium&basis=own', 'staffA');
    const ofB = await rowsAt(`/api/progress?indicator=IMPACT&by=consortium&basis=own&organisations=${b}`, 'staffA');
    expect([own[0]?.value, ofB[0]?.value]).toEqual([10, null]);
  });

  test('what is no list of places or no kind is 400 and names the parameter', async () => {
    const invalid = [
      'countries=',
      'countries=at',
      'countries=XX',
      'countries=AT,',
      'countries=AT&countries=HU',
      'organisations=',
      'organisations=0',
      'organisations=1,,2',
      `organisations=${Array.from({ length: 40 }, (_, index) => index + 1).join(',')}`,
      "organisations=1'--",
      'kind=',
      'kind=draft',
    ];
    for (const query of invalid) {
      const response = await ask('lead', `/api/progress?${query}`);
      expect([query, response.status, parseProblemCode(response)]).toEqual([query, 400, 'parameter']);
      expect(response.text).toContain(query.split('=')[0]);
    }
    for (const path of ['/api/reporting-rates?', '/api/academy/funnel?', '/api/progress/matrix?'])
      expect((await ask('lead', `${path}countries=XX`)).status).toBe(400);
    expect((await ask('juror', '/api/progress?countries=AT')).status).toBe(403);
  });
});
