import { engines } from '@pilotage/db/testing';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { programmeSchema } from './getProgrammeRows.ts';

const progressRowsSchema = z.array(z.looseObject({ key: z.string(), value: z.number().nullable(), n: z.int(), of: z.int() }));

describe.each(engines)('programme rows on %s', (engine) => {
  let app: TestApp;
  const ask = async (path: string, person: Person = 'lead') => (await app.signInAs(person)).get(path);
  const rowsAt = async (query: string, person: Person = 'lead') =>
    programmeSchema.parse((await ask(`/api/programme-rows${query}`, person)).body).rows;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-09-01T09:00:00.000Z');
    const build = createApiFactories(app);
    const lead = await app.signInAs('lead');
    const indicator = await build.anIndicator({ code: 'TRAINED', name: '=Trained; "people"', unit: 'people', decimals: 1 });
    await build.anIndicator({ code: 'WORDS', valueType: 'text', accumulation: 'snapshot' });
    await build.aLocalIndicator({ code: 'org-a-own' });
    const assignment = await build.anAssignment({ indicatorId: indicator.id, target: 2000 });
    await build.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b, target: 30 });
    for (const [number, value] of [
      [1, 1200.5],
      [2, 34],
    ] as const) {
      const period = await build.anOpenPeriod({ number });
      await build.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value });
      const report = await build.submitReport(period.id);
      if (number === 1) await lead.post(`/api/reports/${report.id}/approve`, { version: report.version });
    }
  });
  afterAll(() => app.close());

  test('include approved figures only and count n of N', async () => {
    expect(await rowsAt('?period=1')).toMatchObject([
      { indicator: 'TRAINED', cumulative: 1200.5, thisPeriod: 1200.5, target: 2000, n: 1, of: 2 },
    ]);
    // The second period is submitted and not approved.
    expect(await rowsAt('?period=2')).toMatchObject([{ cumulative: 1200.5, thisPeriod: 0, n: 1, of: 2 }]);
  });

  test.each(['consortium', 'AT', 'HU'])('equal the progress of %s', async (key) => {
    const by = key === 'consortium' ? key : 'country';
    const all = progressRowsSchema.parse((await ask(`/api/progress?indicator=TRAINED&by=${by}&through=1`)).body);
    const row = all.find((each) => each.key === key);
    expect(await rowsAt(`?period=1&key=${key}`)).toMatchObject([{ cumulative: row?.value, n: row?.n, of: row?.of }]);
  });

  test('are readable by a partner for its own and other organisations', async () => {
    const { a, b } = app.ids.organisations;
    expect(await rowsAt(`?period=1&key=${a}`, 'staffA')).toMatchObject([{ cumulative: 1200.5 }]);
    expect(await rowsAt(`?period=1&key=${b}`, 'staffA')).toMatchObject([{ cumulative: null, n: 0, of: 1 }]);
  });

  test('an unknown key or period is refused', async () => {
    expect((await ask('/api/programme-rows?key=XX')).status).toBe(404);
    expect((await ask('/api/programme-rows?period=9')).status).toBe(400);
    expect((await ask('/api/programme-rows/file?format=pdf')).status).toBe(400);
    expect((await ask('/api/programme-rows/file?language=xx')).status).toBe(400);
  });

  test('an unchanged response is 304', async () => {
    const tag = (await ask('/api/programme-rows?period=1')).headers.get('etag');
    expect((await (await app.signInAs('lead')).get('/api/programme-rows?period=1', { 'if-none-match': tag ?? '' })).status).toBe(
      304,
    );
  });

  test('are exported as localised and plain CSV without formulas', async () => {
    const german = await ask('/api/programme-rows/file?period=1&format=csv&language=de');
    expect(german.text.split('\r\n')[1]).toBe(`TRAINED;"'=Trained; ""people""";output;people;2000;1200,5;1200,5;1;2;`);
    expect(german.headers.get('content-disposition')).toContain('attachment; filename="programme-P1-consortium.csv"');
    const plain = await ask('/api/programme-rows/file?period=1&format=plain&language=de');
    expect(plain.text.split('\r\n')[1]).toBe(`TRAINED,"'=Trained; ""people""",output,people,2000,1200.5,1200.5,1,2,`);
  });

  test('are exported as a workbook with typed cells and without formulas', async () => {
    const lead = await app.signInAs('lead');
    const response = await fetch(`${app.origin}/api/programme-rows/file?period=1`, { headers: { cookie: lead.cookie } });
    const { sheets } = await readXlsx(await response.arrayBuffer(), { readStyles: true });
    expect(sheets[0]?.rows[1]).toEqual(['TRAINED', '=Trained; "people"', 'output', 'people', 2000, 1200.5, 1200.5, 1, 2, null]);
    expect([...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell.formula !== undefined)).toEqual([]);
    expect(sheets[0]?.cells?.get('1,5')?.style?.numFmt).toBe('#,##0.0');
  });

  test('are those that were known at an instant, with the names and targets of then; what is withheld since is withheld', async () => {
    const at = '2018-09-01T09:30:00.000Z';
    app.clock.set(at);
    const before = await rowsAt('?period=1');
    expect(await rowsAt(`?period=1&asOf=${at}`)).toEqual(before);
    app.clock.set('2018-09-01T09:40:00.000Z');
    const lead = await app.signInAs('lead');
    const system = app.pilotage.stores.system();
    const [indicator] = await system.all('indicators', { where: { code: 'TRAINED' } });
    const [assignment] = await system.all('assignments', { where: { organisationId: app.ids.organisations.a } });
    for (const [path, stored, change] of [
      ['indicators', indicator, { name: 'Learners' }],
      ['assignments', assignment, { target: 3000 }],
    ] as const)
      expect((await lead.put(`/api/${path}/${stored?.id}`, { ...change, version: stored?.version })).status).toBe(200);
    expect(await rowsAt('?period=1')).toMatchObject([{ name: 'Learners', target: 3000 }]);
    expect(await rowsAt(`?period=1&asOf=${at}`)).toEqual(before);
    const file = await ask(`/api/programme-rows/file?period=1&format=plain&asOf=${at}`);
    expect(file.text.split('\r\n')[1]).toBe(`TRAINED,"'=Trained; ""people""",output,people,2000,1200.5,1200.5,1,2,`);
    expect(file.headers.get('content-disposition')).toContain('programme-P1-consortium-as-known-2018-09-01T093000Z.csv');
    for (const path of ['/api/programme-rows', '/api/programme-rows/file'])
      for (const asOf of ['2018-08-31', '2199-01-01', 'yesterday', ''])
        expect([path, asOf, (await ask(`${path}?period=1&asOf=${asOf}`)).status]).toEqual([path, asOf, 400]);

    const [period] = await system.all('periods', { where: { number: 1 } });
    const build = createApiFactories(app);
    const periodId = period?.id ?? 0;
    const report = await build.theReport(periodId);
    const reason = 'Consent was taken back.';
    await lead.post(`/api/reports/${report.id}/reopen`, { version: report.version, reason });
    const [cell] = await system.all('measurements', { where: { periodId } });
    const withheld = { availability: 'withheld', value: null, comment: reason, version: cell?.version };
    expect((await (await app.signInAs('staffA')).put(`/api/measurements/${cell?.id}`, withheld)).status).toBe(200);
    const again = await build.submitReport(periodId);
    expect((await lead.post(`/api/reports/${again.id}/approve`, { version: again.version })).status).toBe(200);
    expect(await rowsAt(`?period=1&asOf=${at}`, 'observer')).toMatchObject([{ cumulative: null, n: 0 }]);
    expect(await rowsAt(`?period=1&asOf=${at}`, 'staffA')).toEqual(before);
  });
});
