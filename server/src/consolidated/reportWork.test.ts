import { createHash } from 'node:crypto';
import { engines } from '@pilotage/db/testing';
import { keptWorkDays, keptWorks, type Period, type ProgressRow } from '@pilotage/shared';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkCleanupJob } from '../backgroundWork/workCleanupJob.ts';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { everybody, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createReportFixture, parseReport } from '../testing/fixtures/reportFixture.ts';
import { readAtOneVersion } from './readAtOneVersion.ts';
import { reportKind } from './reportKind.ts';

describe.each(engines)('a half-year report that is made in the background, on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let reports: ReturnType<typeof createReportFixture>;
  let period: Period;
  let assignmentId: number;
  beforeEach(async () => {
    app = await startTestApp(engine, '2018-09-01T09:00:00.000Z');
    build = createApiFactories(app);
    reports = createReportFixture(app);
    const indicator = await build.anIndicator({ code: 'COUNT', name: 'People trained', unit: 'people' });
    period = await build.aPeriod({ number: 1 });
    assignmentId = (await build.anAssignment({ indicatorId: indicator.id, target: 10 })).id;
    await build.openPeriod(period);
    await build.aMeasurement({ assignmentId, periodId: period.id, value: 7 });
    const { id, version } = await build.theReport(period.id, 'managerA');
    await (await app.signInAs('managerA')).post(`/api/reports/${id}/submit`, { version });
    const submitted = await build.theReport(period.id);
    await (await app.signInAs('lead')).post(`/api/reports/${submitted.id}/approve`, { version: submitted.version });
  });
  afterEach(() => app.close());

  const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  /** The hashes of a PDF, or of the parts of a Word document but the one with the days of its making. */
  async function hashesOf(response: Response): Promise<readonly string[]> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.headers.get('content-type') === 'application/pdf') return [sha256Of(bytes)];
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name === 'docProps/core.xml' ? [] : [`${name} ${sha256Of(part)}`],
    );
  }
  const textOf = async (response: Response) =>
    (
      await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())), { mergePages: true })
    ).text.replaceAll(/\s+/g, ' ');
  const cleanUp = () => createWorkCleanupJob(app.pilotage.stores, app.pilotage.files, reportKind).run(() => false);
  const query = (statement: string) => app.opened.dataSource.query(statement);

  test('goes on after a restart where the work stopped, with the same document', async () => {
    for (const format of ['pdf', 'docx'] as const) {
      const whole = await reports.make('lead', { periodId: period.id, format });
      const { id } = await reports.request('lead', { periodId: period.id, format });
      const seen = new Set<string>();
      for (let run = 0; run < 60 && (await reports.find(id)).state !== 'done'; run += 1) {
        await reports.run(3);
        const { state, phase, stepsDone } = await reports.find(id);
        if (state !== 'running') continue;
        seen.add(`${phase} ${stepsDone}`);
        expect((await reports.download('lead', id)).status).toBe(409);
        await query(`UPDATE consolidatedReports SET attempts = 1 WHERE id = ${id}`);
      }
      expect([...seen].map((each) => each.split(' ')[0])).toEqual(expect.arrayContaining(['reading', 'chapters', 'writing']));
      expect(seen.size).toBeGreaterThan(5);
      expect(await hashesOf(await reports.download('lead', id))).toEqual(
        await hashesOf(await reports.download('lead', whole.id)),
      );
    }
  });

  test('says after a restart what was read before it, not what was entered since', async () => {
    const { id } = await reports.request('evaluator', { periodId: period.id });
    while ((await reports.find(id)).phase === 'reading') await reports.run(3);
    const { id: reportId, version } = await build.theReport(period.id);
    await (await app.signInAs('lead')).post(`/api/reports/${reportId}/reopen`, { version, reason: 'A figure is wrong.' });
    await query(`UPDATE approvedVersions SET value = 90000 WHERE assignmentId = ${assignmentId}`);
    await query(`UPDATE measurements SET value = 90000 WHERE assignmentId = ${assignmentId}`);
    await query(`UPDATE consolidatedReports SET attempts = 1 WHERE id = ${id}`);
    await reports.run();
    expect(await textOf(await reports.download('evaluator', id))).toContain('People trained (people) 7 10 70%');
  });

  test('has the figures of the comparison at the version of the data that it names', async () => {
    const { id } = await reports.make('observer', { periodId: period.id });
    const text = await textOf(await reports.download('observer', id));
    const version = await app.pilotage.stores.system().internal.dataVersion.read();
    expect(text).toContain(`version ${version} of the data`);
    const { body } = await (await app.signInAs('observer')).get('/api/progress?by=consortium&indicator=COUNT&through=1');
    const [row]: ProgressRow[] = JSON.parse(JSON.stringify(body));
    expect(row).toMatchObject({ value: 7, target: 10, attainment: 0.7, status: 'behind', n: 1, of: 1 });
    expect(text).toContain('People trained (people) 7 10 70% behind 1 of 1');
  });

  test('reads everything of one version of the data, however often that changes', async () => {
    const store = app.pilotage.stores.system();
    for (const changes of [1, 99]) {
      let reads = 0;
      const { value, dataVersion } = await readAtOneVersion(store, async (reader) => {
        reads += 1;
        const before = await reader.internal.dataVersion.read();
        if (reads <= changes && reader === store) await store.internal.dataVersion.increment();
        return before;
      });
      expect([reads, value]).toEqual([changes === 1 ? 2 : 4, dataVersion]);
    }
  });

  test('is made by one of two processes, and by the other once the lease has ended', async () => {
    const { id } = await reports.request('lead', { periodId: period.id });
    const { consolidatedReports } = app.pilotage.stores.system().internal;
    const claim = () =>
      consolidatedReports.claim(app.clock.now().toISOString(), new Date(app.clock.now().getTime() + 60_000).toISOString());
    const [first, other] = await Promise.all([claim(), claim()]);
    expect([first, other].filter(Boolean).map((each) => each?.id)).toEqual([id]);
    await reports.run();
    expect((await reports.find(id)).state).toBe('running');
    app.clock.set('2018-09-01T09:02:00.000Z');
    await Promise.all([reports.run(), reports.run()]);
    expect(await reports.find(id)).toMatchObject({ state: 'done', attempts: 2 });
    const claimed = first ?? other;
    if (!claimed) throw new Error('Nobody claimed the report.');
    expect(await consolidatedReports.complete(claimed, { bytes: 1 }, app.clock.now().toISOString())).toBe(false);
  });

  test('is not there for anybody else', async () => {
    const { id } = await reports.make('evaluator', { periodId: period.id, basis: 'submitted' });
    for (const person of everybody.filter((each) => each !== 'evaluator')) {
      const client = await app.signInAs(person);
      const path = `/api/consolidated-reports/${id}`;
      const statuses = [
        (await reports.download(person, id)).status,
        (await client.get(path)).status,
        (await client.post(`${path}/cancel`, {})).status,
        (await client.post(`${path}/retry`, {})).status,
        (await client.delete(path)).status,
      ];
      expect([person, statuses]).toEqual([person, [404, 404, 404, 404, 404]]);
      const list = await client.get('/api/consolidated-reports');
      if (list.status === 200) expect([person, list.body]).toEqual([person, []]);
    }
    expect((await reports.download('evaluator', id)).status).toBe(200);
  });

  test('ends with the rights of who asked: while it is made, and when it is downloaded', async () => {
    const { id } = await reports.make('lead', { periodId: period.id, basis: 'submitted' });
    const { requester } = await reports.find(id);
    const setRole = (role: string) => query(`UPDATE memberships SET role = '${role}' WHERE id = ${requester.id}`);
    await setRole('partnerManager');
    expect((await reports.download('lead', id)).status).toBe(404);
    await setRole('leadPartner');
    const next = await reports.request('lead', { periodId: period.id });
    await reports.run(3);
    expect((await reports.find(next.id)).state).toBe('running');
    await query(`UPDATE users SET disabled = 1 WHERE id = ${requester.userId}`);
    await reports.run();
    expect(await reports.find(next.id)).toMatchObject({ state: 'failed', failure: 'rightsEnded' });
    await cleanUp();
    expect([await reports.folders.list(), await app.pilotage.stores.system().internal.consolidatedReports.listAll()]).toEqual([
      [],
      [],
    ]);
  });

  test('is cancelled in the midst, made anew, removed; one is under way at a time', async () => {
    const observer = await app.signInAs('observer');
    const { id } = await reports.request('observer', { periodId: period.id });
    const again = await observer.post('/api/consolidated-reports', { periodId: period.id, format: 'docx' });
    expect([again.status, parseProblemCode(again)]).toEqual([409, 'duplicate']);
    await reports.run(5);
    expect((await reports.find(id)).state).toBe('running');
    const path = `/api/consolidated-reports/${id}`;
    expect(parseReport(await observer.post(`${path}/cancel`, {})).state).toBe('cancelled');
    expect((await observer.post(`${path}/cancel`, {})).status).toBe(409);
    await reports.run();
    await cleanUp();
    expect([(await reports.find(id)).state, await reports.folders.list()]).toEqual(['cancelled', []]);
    expect(parseReport(await observer.post(`${path}/retry`, {}))).toMatchObject({
      state: 'queued',
      phase: 'reading',
      stepsDone: 0,
    });
    await reports.run();
    expect((await observer.post(`${path}/retry`, {})).status).toBe(409);
    const { bytes, format } = parseReport(await observer.get(path));
    expect([(await (await reports.download('observer', id)).arrayBuffer()).byteLength, format]).toEqual([bytes, 'pdf']);
    expect(parseReport(await observer.delete(path)).id).toBe(id);
    expect(await reports.folders.list()).toEqual([]);
  });

  test('is given up when its work broke off too often', async () => {
    const { id } = await reports.request('lead', { periodId: period.id });
    await query(`UPDATE consolidatedReports SET attempts = 5 WHERE id = ${id}`);
    await reports.run();
    expect(await reports.find(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  test('is kept for some days, and the latest ones of a membership alone', async () => {
    for (let number = 0; number <= keptWorks; number += 1) await reports.make('lead', { periodId: period.id, format: 'docx' });
    expect(await reports.folders.list()).toHaveLength(keptWorks);
    app.clock.set(new Date(app.clock.now().getTime() + keptWorkDays * 86_400_000 - 1).toISOString());
    await cleanUp();
    expect(await reports.folders.list()).toHaveLength(keptWorks);
    app.clock.set(new Date(app.clock.now().getTime() + 1).toISOString());
    await cleanUp();
    expect(await reports.folders.list()).toEqual([]);
  });
});
