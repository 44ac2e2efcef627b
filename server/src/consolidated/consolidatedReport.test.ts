import { engines } from '@pilotage/db/testing';
import type { Period } from '@pilotage/shared';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportingRateSchema } from '../progress/progressSchemas.ts';
import { ApiClient } from '../testing/app/apiClient.ts';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createReportFixture } from '../testing/fixtures/reportFixture.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { listChapters } from './buildConsolidatedReport.ts';
import { loadConsolidatedReport } from './loadConsolidatedReport.ts';

describe.each(engines)('the consolidated report on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let reports: ReturnType<typeof createReportFixture>;
  let firstPeriod: Period;
  let secondPeriod: Period;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-09-01T09:00:00.000Z');
    build = createApiFactories(app);
    reports = createReportFixture(app);
    const { b } = app.ids.organisations;
    const counted = await build.anIndicator({ code: 'COUNT', name: 'People trained', unit: 'people' });
    const share = await build.anIndicator({ code: 'SHARE', name: 'Share of starters', valueType: 'ratio' });
    const local = await build.aLocalIndicator({ code: 'org-a-visits', name: 'Local visitors' });
    const period = await build.aPeriod({ number: 1 });
    firstPeriod = period;
    secondPeriod = await build.aPeriod({ number: 2 });
    const ofA = await build.anAssignment({ indicatorId: counted.id, target: 10 });
    const ofB = await build.anAssignment({ indicatorId: counted.id, organisationId: b, target: 100 });
    const shareOfA = await build.anAssignment({ indicatorId: share.id, target: 0.5 });
    const localOfA = await build.anAssignment({ by: 'managerA', indicatorId: local.id });
    await build.openPeriod(period);
    const enter = (assignmentId: number, fields: object) => build.aMeasurement({ assignmentId, periodId: period.id, ...fields });
    await enter(ofA.id, { value: 7, comment: 'canary comment', illustrative: true });
    await enter(shareOfA.id, { numerator: 1, denominator: 3 });
    await enter(localOfA.id, { value: 4 });
    await enter(ofB.id, { by: 'staffB', value: 77 });
    for (const [staff, manager] of [
      ['staffA', 'managerA'],
      ['staffB', 'managerB'],
    ] as const) {
      const draft = await build.theReport(period.id, staff);
      await (await app.signInAs(staff)).put(`/api/reports/${draft.id}`, {
        narrative: `We of ${staff} held a course.\n\nSecond paragraph.`,
        version: draft.version,
      });
      const { id, version } = await build.theReport(period.id, manager);
      parseRecord('reports', await (await app.signInAs(manager)).post(`/api/reports/${id}/submit`, { version }), 200);
    }
    const lead = await app.signInAs('lead');
    const { id, version } = await build.theReport(period.id);
    await lead.post(`/api/reports/${id}/approve`, { version });
  });
  afterAll(() => app.close());

  /** Asks for a report, makes it, and downloads it. */
  async function fileOf(person: Person, body: Readonly<Record<string, unknown>> = {}): Promise<Response> {
    const { id } = await reports.make(person, { periodId: firstPeriod.id, ...body });
    return reports.download(person, id);
  }
  async function textOf(person: Person, body: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const response = await fileOf(person, body);
    expect(response.status).toBe(200);
    const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
    return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, ' ');
  }
  async function wordBodyOf(person: Person, body: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const response = await fileOf(person, { format: 'docx', language: 'en', ...body });
    expect(response.headers.get('content-disposition')).toMatch(/half-year-report-P\d-approved\.docx/);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    return strFromU8(files['word/document.xml'] ?? new Uint8Array());
  }

  test('says of consortium and countries how far they are, and what is open, in the figures of the comparison', async () => {
    const text = await textOf('lead');
    expect(text).toContain('Half-year report, period 1:');
    expect(text).toContain('1 August 2017 to 31 January 2018');
    expect(text).toContain('2 of 2 handed in, 0 of them in time');
    // 7 of 10: who has no approved figure takes nothing away.
    expect(text).toContain('People trained (people) 7 * 10 70% ahead 1 of 2');
    expect(text).toContain('Share of starters 33.3% 50% 67%');
    expect(text).toContain('never published, and stands here as an example');
    expect(text).toContain('People trained: in review');
    // The address of the server has a number, too.
    for (const absent of [/Local visitors/, /\b77\b/, /canary/]) expect(text).not.toMatch(absent);
  });

  test('has the words of reports whose figures count, and no others', async () => {
    const approved = await textOf('lead');
    expect(approved).toContain('We of staffA held a course.');
    expect(approved).not.toContain('We of staffB');
    const submitted = await textOf('evaluator', { basis: 'submitted' });
    expect(submitted).toContain('We of staffA held a course.');
    expect(submitted).toContain('We of staffB held a course.');
    expect(submitted).toContain('84 * 110');
  });

  test('partners read no words of others', async () => {
    const text = await textOf('managerB');
    expect(text).not.toContain('We of staffA');
    expect(text).toContain('7 * 10 70%');
    expect(await textOf('observer')).toContain('We of staffA held a course.');
  });

  test('is written for word processors, too, with its charts in words', async () => {
    const body = await wordBodyOf('lead');
    expect(body).toMatch(/descr="Bar chart\. How far each indicator is [^"]*People trained: 70%/);
    expect(body).toContain('We of staffA held a course.');
  });

  test('is refused as elsewhere', async () => {
    const periodId = firstPeriod.id;
    const statuses: [Person | undefined, object, number][] = [
      [undefined, { periodId, format: 'pdf' }, 401],
      ['juror', { periodId, format: 'pdf' }, 403],
      ['staffA', { periodId, format: 'pdf', basis: 'submitted' }, 403],
      ['lead', { periodId, format: 'pdf', basis: 'own' }, 422],
      ['lead', { periodId: secondPeriod.id, format: 'pdf' }, 422],
      ['lead', { periodId: 999_999, format: 'pdf' }, 422],
      ['lead', { periodId, format: 'odt' }, 422],
      ['lead', { periodId, format: 'pdf', asOf: '2018-01-01' }, 422],
    ];
    for (const [person, body, status] of statuses) {
      const client = person ? await app.signInAs(person) : new ApiClient(app.origin, app.pilotage.routes);
      expect([person, body, (await client.post('/api/consolidated-reports', body)).status]).toEqual([person, body, status]);
    }
  });

  test('says whose figure of a later period is not there, and counts every report that is expected', async () => {
    const lead = await app.signInAs('lead');
    const local = await build.aLocalIndicator({ code: 'org-a-later', name: 'Later local' });
    await build.anAssignment({ by: 'managerA', indicatorId: local.id });
    await build.openPeriod(secondPeriod);
    const text = await textOf('lead', { periodId: secondPeriod.id });
    expect(text).toContain('People trained, period 2: missing');
    expect(text).toContain('Share of starters, period 2: missing');
    expect(text).not.toContain('Every figure that was expected is there');
    expect(text).toMatch(/\/compare\?period=2&basis=approved/);
    const rates = await lead.get('/api/reporting-rates?period=2');
    const { expected, submitted, onTime } = reportingRateSchema.parse(rates.body);
    expect(text).toContain(`${submitted} of ${expected} handed in, ${onTime} of them in time`);
  });

  test('says of consortium and country since when a total is counted anew, and why; outside the consortium not why', async () => {
    const lead = await app.signInAs('lead');
    const [counted] = await app.pilotage.stores.system().all('indicators', { where: { code: 'COUNT' } });
    const redefined = await lead.post(`/api/indicators/${counted?.id}/redefine`, {
      version: counted?.version,
      fromPeriodId: secondPeriod.id,
      countingRule: 'Only whoever stays.',
      reason: 'Attendance alone said little.',
    });
    expect(redefined.status).toBe(200);
    const note = /† People trained is counted by a new definition since P2: Attendance alone said little\. Figures of before/g;
    const text = await textOf('lead', { periodId: secondPeriod.id });
    expect(text).toContain('People trained (people) 7 * † 10');
    // The consortium and the country of A; B has no approved figure, and the share was always the same.
    expect(text.match(note)).toHaveLength(2);
    expect(text.match(/†/g)).toHaveLength(4);
    const words = (await wordBodyOf('lead', { periodId: secondPeriod.id })).replaceAll(/<[^>]+>/g, '');
    expect(words.match(note)).toHaveLength(2);
    // Before, all figures were of one definition.
    expect(await textOf('lead')).not.toContain('†');
    const userId = app.ids.users.lead;
    const organisationId = app.ids.organisations.lead;
    const reader = { id: userId, userId, role: 'leadPartner', organisationId } as const;
    const outside = await loadConsolidatedReport(app.pilotage.stores.for(reader), {
      periodId: secondPeriod.id,
      basis: 'approved',
      isWithoutWords: true,
    });
    expect(outside.mixed).toEqual([{ indicator: 'COUNT', since: 2, reason: null }]);
    const chapters = listChapters(outside, app.origin).map((build) => build());
    expect(JSON.stringify(chapters)).toContain('† People trained is counted by a new definition since P2. Figures of before');
    expect(JSON.stringify(chapters)).not.toContain('Attendance');
  });
});
