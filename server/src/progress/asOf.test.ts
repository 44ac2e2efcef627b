import { engines } from '@pilotage/db/testing';
import type { Report } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { explanationSchema, progressRowSchema, reportingRateSchema } from './progressSchemas.ts';

const rowsSchema = z.array(progressRowSchema);
const endpoints = [
  'progress?indicator=COUNT',
  'progress?by=consortium',
  'progress/matrix?by=country',
  'progress/explain?indicator=COUNT&key=consortium',
  'reporting-rates?period=1',
] as const;

describe.each(engines)('asOf on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let assignmentId = 0;

  const at = (time: string) => app.clock.set(`2018-03-24T${time}.000Z`);
  const ask = async (path: string, person: Person = 'lead') => (await app.signInAs(person)).get(`/api/${path}`);
  const totalAsOf = async (asOf: string | null, person: Person = 'lead', rest = '') => {
    const moment = asOf === null ? '' : `&asOf=${encodeURIComponent(asOf)}`;
    const response = await ask(`progress?indicator=COUNT&by=consortium${rest}${moment}`, person);
    return rowsSchema.parse(response.body)[0];
  };

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-24T09:00:00.000Z');
    build = createApiFactories(app);
    const lead = await app.signInAs('lead');
    const { body } = await lead.get('/api/consortium');
    await lead.put('/api/consortium', { ...z.looseObject({}).parse(body), timeZone: 'Europe/Vienna' });
    at('09:10:00');
    const { id: indicatorId } = await build.anIndicator({ code: 'COUNT' });
    assignmentId = (await build.anAssignment({ indicatorId, target: 40 })).id;
    at('09:20:00');
    const { id: periodId } = await build.anOpenPeriod({ number: 1, dueOn: '2018-03-25' });
    await build.aPeriod({ number: 2 });
    at('09:30:00');
    await build.aMeasurement({ assignmentId, periodId, value: 10 });
    at('09:40:00');
    const report = await build.submitReport(periodId);
    at('09:50:00');
    await lead.post(`/api/reports/${report.id}/approve`, { version: report.version });
    // The clocks go forward in the night to the 25th.
    app.clock.set('2018-03-25T21:59:59.999Z');
    for (const person of ['lead', 'staffA', 'observer', 'evaluator', 'staffB'] as const)
      await (await app.signInAs(person)).signIn(`${person.toLowerCase()}@house.example`, 'test-house-password');
    await lead.put(`/api/assignments/${assignmentId}`, { target: 50, version: 1 });
    app.clock.set('2018-03-25T22:00:00.000Z');
    await lead.put(`/api/assignments/${assignmentId}`, { target: 60, version: 2 });
    app.clock.set('2018-03-26T09:00:00.000Z');
    for (const person of ['lead', 'staffA', 'managerA', 'observer', 'evaluator', 'staffB'] as const)
      await (await app.signInAs(person)).signIn(`${person.toLowerCase()}@house.example`, 'test-house-password');
  });
  afterAll(() => app.close());

  test.each([
    '',
    'yesterday',
    '2018-02-30',
    '2018-3-1',
    '20180324',
    '2018-03-24T09:00:00',
    '2018-03-24T09:00:00.000+25:00',
    '1521882000000',
    '2018-03-24T09:00:00Z; DROP',
  ])('%o is no moment: 400 that names the parameter, on every endpoint', async (asOf) => {
    for (const endpoint of endpoints) {
      const response = await ask(`${endpoint}&asOf=${encodeURIComponent(asOf)}`);
      expect([endpoint, response.status, parseProblemCode(response)]).toEqual([endpoint, 400, 'parameter']);
      expect(response.text).toContain('asOf: ');
    }
  });

  test('the future, a day that has not ended, and a repeated moment are 400', async () => {
    for (const endpoint of endpoints) {
      for (const asOf of ['2018-03-26T09:00:00.001Z', '2018-03-26', '2199-01-01'])
        expect([endpoint, asOf, (await ask(`${endpoint}&asOf=${asOf}`)).status]).toEqual([endpoint, asOf, 400]);
      expect((await ask(`${endpoint}&asOf=2018-03-25&asOf=2018-03-25`)).status).toBe(400);
      expect([endpoint, (await ask(`${endpoint}&asOf=2018-03-26T09:00:00Z`)).status]).toEqual([endpoint, 200]);
    }
  });

  test('of a time of which nothing was kept it says since when it is: 400', async () => {
    for (const asOf of ['2018-03-23', '2018-03-24T08:59:59.999Z', '0001-01-01T00:00:00Z']) {
      const response = await ask(`progress?indicator=COUNT&asOf=${asOf}`);
      expect([asOf, response.status]).toEqual([asOf, 400]);
      expect(response.text).toContain('2018-03-24T09:00:00.000Z');
    }
  });

  test('a day is its end in the time zone of the consortium, also when the clocks have changed', async () => {
    expect((await totalAsOf('2018-03-24'))?.target).toBe(40);
    expect((await totalAsOf('2018-03-25'))?.target).toBe(50);
    expect((await totalAsOf('2018-03-25T21:59:59.998Z'))?.target).toBe(40);
    expect((await totalAsOf('2018-03-25T23:59:59.999+02:00'))?.target).toBe(50);
    expect((await totalAsOf('2018-03-26T00:00:00+02:00'))?.target).toBe(60);
    expect((await totalAsOf(null))?.target).toBe(60);
  });

  test('what was approved, handed in and entered by then counts, and nothing later', async () => {
    const valueAt = async (time: string, person?: Person, rest?: string) => {
      const row = await totalAsOf(`2018-03-24T${time}Z`, person, rest);
      return [row?.value, row?.missing.map(({ why }) => why)];
    };
    expect(await valueAt('09:25:00')).toEqual([null, ['notDue']]);
    expect(await valueAt('09:35:00')).toEqual([null, ['notDue']]);
    expect(await valueAt('09:35:00', 'staffA', '&basis=own')).toEqual([10, []]);
    expect(await valueAt('09:35:00', 'staffB', '&basis=own')).toEqual([null, ['notDue']]);
    expect(await valueAt('09:45:00')).toEqual([null, ['inReview']]);
    expect(await valueAt('09:45:00', 'evaluator', '&basis=submitted')).toEqual([10, []]);
    expect(await valueAt('09:50:00', 'observer')).toEqual([10, []]);
    const rates = async (asOf: string) => reportingRateSchema.parse((await ask(`reporting-rates?period=1&asOf=${asOf}`)).body);
    expect((await rates('2018-03-24T09:35:00Z')).submitted).toBe(0);
    expect((await rates('2018-03-24T09:45:00Z')).submitted).toBe(1);
  });

  test('a period that had not opened by then is 400; left out, it is the latest that had', async () => {
    for (const endpoint of ['progress?indicator=COUNT&through=1', 'progress/matrix?through=1', 'reporting-rates?period=1'])
      expect([endpoint, (await ask(`${endpoint}&asOf=2018-03-24T09:15:00Z`)).status]).toEqual([endpoint, 400]);
    const { id, version } = (await app.pilotage.stores.system().all('periods', { where: { number: 2 } }))[0] ?? {
      id: 0,
      version: 0,
    };
    app.clock.set('2018-03-26T09:05:00.000Z');
    await build.openPeriod({ id, version });
    expect(reportingRateSchema.parse((await ask('reporting-rates')).body).period).toBe(2);
    expect(reportingRateSchema.parse((await ask('reporting-rates?asOf=2018-03-25')).body).period).toBe(1);
  });

  test('an indicator that was not there by then is 404, and one that is gone is answered', async () => {
    expect((await ask('progress?indicator=COUNT&asOf=2018-03-24T09:05:00Z&through=1')).status).toBe(400);
    app.clock.set('2018-03-26T09:10:00.000Z');
    const late = await build.anIndicator({ code: 'LATE' });
    expect((await ask('progress?indicator=LATE&asOf=2018-03-26T09:09:00Z')).status).toBe(404);
    app.clock.set('2018-03-26T09:12:00.000Z');
    expect((await (await app.signInAs('lead')).delete(`/api/indicators/${late.id}`)).status).toBe(200);
    expect((await ask('progress?indicator=LATE')).status).toBe(404);
    expect((await ask('progress?indicator=LATE&asOf=2018-03-26T09:11:00Z')).status).toBe(200);
  });

  test('rights are those of today: what a role may not ask now it may not ask of the past', async () => {
    expect((await ask('progress?indicator=COUNT&basis=submitted&asOf=2018-03-25', 'staffB')).status).toBe(403);
    expect((await ask('progress?indicator=COUNT&basis=own&asOf=2018-03-25', 'observer')).status).toBe(403);
    app.clock.set('2018-03-26T09:15:00.000Z');
    await build.aLocalIndicator({ code: 'org-a-own' });
    app.clock.set('2018-03-26T09:16:00.000Z');
    expect((await ask('progress?indicator=org-a-own&asOf=2018-03-26T09:15:30Z', 'staffB')).status).toBe(404);
    expect((await ask('progress?indicator=org-a-own&asOf=2018-03-26T09:15:30Z', 'staffA')).status).toBe(200);
  });

  test('each moment has a tag of its own, which changes with the data: a figure may be withheld later', async () => {
    const tagOf = async (path: string) => (await ask(path)).headers.get('etag') ?? '';
    const path = 'progress?indicator=COUNT&asOf=2018-03-25';
    const tags = [
      await tagOf('progress?indicator=COUNT'),
      await tagOf(path),
      await tagOf('progress?indicator=COUNT&asOf=2018-03-24'),
    ];
    expect(new Set(tags).size).toBe(3);
    const lead = await app.signInAs('lead');
    expect((await lead.get(`/api/${path}`, { 'if-none-match': tags[1] ?? '' })).status).toBe(304);
    await build.anIndicator({ code: 'OTHER' });
    expect((await lead.get(`/api/${path}`, { 'if-none-match': tags[1] ?? '' })).status).toBe(200);
  });

  test('explains a figure as it was: its parts, its approval, and what had been said by then and still stands', async () => {
    const [cell] = await app.pilotage.stores.system().all('measurements', { where: { assignmentId } });
    const subject = { subject: 'measurements', subjectId: cell?.id ?? 0 } as const;
    app.clock.set('2018-03-26T09:20:00.000Z');
    const first = await build.aComment({ ...subject, text: 'First' });
    const second = await build.aComment({ ...subject, text: 'Second' });
    app.clock.set('2018-03-26T09:25:00.000Z');
    await build.aComment({ ...subject, text: 'Third' });
    const staff = await app.signInAs('staffA');
    await staff.post(`/api/comments/${first.id}/resolve`, { version: first.version });
    const textsAsOf = async (asOf: string) => {
      const { parts } = explanationSchema.parse((await ask(`progress/explain?indicator=COUNT&key=consortium&asOf=${asOf}`)).body);
      return parts.flatMap(({ cells }) =>
        cells.flatMap(({ comments = [], value, approvedAt }) => [
          [value, approvedAt],
          comments.map(({ text, resolvedAt }) => [text, resolvedAt]),
        ]),
      );
    };
    const approved = [10, '2018-03-24T09:50:00.000Z'];
    expect(await textsAsOf('2018-03-25')).toEqual([approved, []]);
    const before = [
      ['First', null],
      ['Second', null],
    ];
    expect(await textsAsOf('2018-03-26T09:21:00Z')).toEqual([approved, before]);
    expect((await textsAsOf('2018-03-26T09:25:00Z')).at(-1)).toHaveLength(3);
    expect((await staff.delete(`/api/comments/${second.id}`)).status).toBe(200);
    expect(await textsAsOf('2018-03-26T09:21:00Z')).toEqual([approved, [['First', null]]]);
  });

  const act = async (report: Report, action: string, person: Person, body: object = {}) =>
    (await app.signInAs(person)).post(`/api/reports/${report.id}/${action}`, { version: report.version, ...body });

  test('an approval that is undone was never given, whatever is approved afterwards', async () => {
    app.clock.set('2018-03-26T10:00:00.000Z');
    const [period] = await app.pilotage.stores.system().all('periods', { where: { number: 2 } });
    const cell = await build.aMeasurement({ assignmentId, periodId: period?.id ?? 0, value: 7 });
    const submitted = await build.submitReport(period?.id ?? 0);
    app.clock.set('2018-03-26T10:01:00.000Z');
    expect((await act(submitted, 'approve', 'lead')).status).toBe(200);
    app.clock.set('2018-03-26T10:01:30.000Z');
    expect((await totalAsOf('2018-03-26T10:01:30Z', 'observer'))?.value).toBe(17);
    expect((await act(await build.theReport(period?.id ?? 0), 'unapprove', 'lead')).status).toBe(200);
    const rows = async () => {
      const values = [];
      for (const person of ['lead', 'observer', 'evaluator', 'staffB', 'staffA'] as const)
        values.push((await totalAsOf('2018-03-26T10:01:15Z', person))?.value);
      return values;
    };
    expect(await rows()).toEqual([10, 10, 10, 10, 10]);
    const rates = await ask('reporting-rates?period=2&asOf=2018-03-26T10:01:15Z', 'observer');
    expect([rates.status, rates.text.includes('"approved"')]).toEqual([200, false]);
    app.clock.set('2018-03-26T10:02:00.000Z');
    const comment = 'Please look again.';
    const returned = await act(await build.theReport(period?.id ?? 0), 'return', 'lead', {
      comment,
      cells: [{ assignmentId, comment }],
    });
    expect(returned.status).toBe(200);
    // It was submitted then, and never approved.
    const onSubmitted = async (person: Person) => {
      const row = await totalAsOf('2018-03-26T10:00:30Z', person, '&basis=submitted');
      return [row?.value, row?.gaps.map(({ why }) => why)];
    };
    expect(await onSubmitted('lead')).toEqual([17, []]);
    expect(await onSubmitted('evaluator')).toEqual([10, ['inReview']]);
    app.clock.set('2018-03-26T10:03:00.000Z');
    const staff = await app.signInAs('staffA');
    const [stored] = await app.pilotage.stores.system().all('measurements', { where: { id: cell.id } });
    expect((await staff.put(`/api/measurements/${cell.id}`, { value: 9, version: stored?.version })).status).toBe(200);
    const again = await build.submitReport(period?.id ?? 0);
    expect(await onSubmitted('evaluator')).toEqual([10, ['inReview']]);
    expect((await act(again, 'approve', 'lead')).status).toBe(200);
    expect(await onSubmitted('evaluator')).toEqual([10, ['inReview']]);
    expect(await rows()).toEqual([10, 10, 10, 10, 10]);
    expect((await totalAsOf(null, 'observer'))?.value).toBe(19);
  });

  test('what is withheld today is withheld in the past, in parts and totals, for all but its organisation and the lead partner', async () => {
    const valuesAsOf = async () => {
      const values: Partial<Record<Person, unknown>> = {};
      for (const person of ['lead', 'staffA', 'observer', 'evaluator', 'staffB'] as const) {
        const { figure, parts } = explanationSchema.parse(
          (await ask('progress/explain?indicator=COUNT&key=consortium&asOf=2018-03-25', person)).body,
        );
        const matrix = rowsSchema.parse((await ask('progress/matrix?by=consortium&detail=series&asOf=2018-03-25', person)).body);
        const row = matrix.find(({ indicator }) => indicator === 'COUNT');
        const shown = parts.flatMap(({ cells }) => cells.map((cell) => [cell.availability, cell.value, cell.asReported]));
        values[person] = [
          figure.value,
          (await totalAsOf('2018-03-25', person))?.value,
          row?.value,
          row?.series?.[0]?.value,
          shown.flat(),
        ];
      }
      return values;
    };
    const known = [10, 10, 10, 10, ['reported', 10, undefined]];
    expect(await valuesAsOf()).toEqual({ lead: known, staffA: known, observer: known, evaluator: known, staffB: known });
    const [period] = await app.pilotage.stores.system().all('periods', { where: { number: 1 } });
    const periodId = period?.id ?? 0;
    app.clock.set('2018-03-26T10:30:00.000Z');
    await act(await build.theReport(periodId), 'reopen', 'lead', { reason: 'Consent was taken back.' });
    const [cell] = await app.pilotage.stores.system().all('measurements', { where: { assignmentId, periodId } });
    const withheld = { availability: 'withheld', value: null, comment: 'Consent was taken back.', version: cell?.version };
    await (await app.signInAs('staffA')).put(`/api/measurements/${cell?.id}`, withheld);
    // A draft says nothing yet.
    expect(await valuesAsOf()).toEqual({ lead: known, staffA: known, observer: known, evaluator: known, staffB: known });
    const submitted = await build.submitReport(periodId);
    expect((await totalAsOf('2018-03-25', 'evaluator', '&basis=submitted'))?.value).toBeNull();
    expect((await totalAsOf('2018-03-25', 'lead', '&basis=submitted'))?.value).toBe(10);
    expect((await act(submitted, 'approve', 'lead')).status).toBe(200);
    app.clock.set('2018-03-26T10:40:00.000Z');
    const concealed = [null, null, null, null, []];
    expect(await valuesAsOf()).toEqual({
      lead: known,
      staffA: known,
      observer: concealed,
      evaluator: concealed,
      staffB: concealed,
    });
    expect((await totalAsOf('2018-03-25', 'observer'))?.missing).toMatchObject([{ why: 'withheld' }]);
    expect((await totalAsOf('2018-03-25', 'staffB', '&basis=own'))?.value).toBeNull();
    expect((await totalAsOf('2018-03-25', 'staffA', '&basis=own'))?.value).toBe(10);
  });
});
