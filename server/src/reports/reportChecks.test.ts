import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

const parseOpenPoints = (body: unknown) =>
  z.object({ open: z.array(z.object({ kind: z.string(), assignmentId: z.int().optional(), blocks: z.boolean() })) }).parse(body)
    .open;

/** The results of checks in the checklist and in the review of a report. */
describe.each(engines)('checks of a report on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let ruled = 0;
  let free = 0;
  let reportId = 0;
  let range = 0;
  const getPart = async (person: Person, part: 'review' | 'checklist') =>
    (await (await app.signInAs(person)).get(`/api/reports/${reportId}/${part}`)).body;

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    const [one, two] = [await build.anIndicator({ code: 'RULED' }), await build.anIndicator({ code: 'FREE' })];
    ruled = (await build.anAssignment({ indicatorId: one.id })).id;
    free = (await build.anAssignment({ indicatorId: two.id })).id;
    await build.aCheck({ indicatorId: one.id, kind: 'jump', severity: 'warning', factor: 50, difference: 100 });
    range = (await build.aCheck({ indicatorId: one.id, kind: 'range', severity: 'error', maximum: 100 })).id;
    const early = await build.anOpenPeriod({ number: 1 });
    for (const assignmentId of [ruled, free]) await build.aMeasurement({ assignmentId, periodId: early.id, value: 5 });
    await build.submitReport(early.id);
    const { id: periodId } = await build.anOpenPeriod({ number: 2 });
    for (const assignmentId of [ruled, free]) await build.aMeasurement({ assignmentId, periodId, value: 120 });
    reportId = (await build.theReport(periodId)).id;
  });
  afterAll(() => app.close());

  test('the checklist names blocking results; a check replaces the outlier rule of its kind', async () => {
    expect(await getPart('staffA', 'checklist')).toMatchObject({
      findings: [{ assignmentId: ruled, checkId: range, severity: 'error', settled: false, against: 100 }],
      warnings: [{ assignmentId: free, odd: ['jump'] }],
    });
    const lead = await app.signInAs('lead');
    const { version } = await app.pilotage.stores.system().get('checks', range);
    expect((await lead.put(`/api/checks/${range}`, { version, severity: 'warning' })).status).toBe(200);
    expect(await getPart('staffA', 'checklist')).toMatchObject({ findings: [{ checkId: range, severity: 'warning' }] });
  });

  test('a figure is compared with the last submitted one when the earlier report was returned', async () => {
    const [first, second] = [await build.anOpenPeriod({ number: 3 }), await build.anOpenPeriod({ number: 4 })];
    const third = await build.anOpenPeriod({ number: 5 });
    const { id: assignmentId } = await build.anAssignment({ indicatorId: (await build.anIndicator({ code: 'FALLEN' })).id });
    await build.aMeasurement({ assignmentId, periodId: first.id, value: 1 });
    await build.submitReport(first.id);
    const submitted = await build.aMeasurement({ assignmentId, periodId: second.id, value: 63 });
    const { id, version } = await build.submitReport(second.id);
    await build.aMeasurement({ assignmentId, periodId: third.id, value: 0 });
    const report = await build.theReport(third.id);
    const pathOf = (part: 'review' | 'checklist') => `/api/reports/${report.id}/${part}`;
    const [lead, staff] = [await app.signInAs('lead'), await app.signInAs('staffA')];
    const cells = [{ assignmentId, comment: 'All of them?' }];
    expect((await lead.post(`/api/reports/${id}/return`, { version, comment: 'Look again', cells })).status).toBe(200);

    const warnings = [{ assignmentId, odd: ['jump'], hasComment: false }];
    expect((await staff.get(pathOf('checklist'))).body).toMatchObject({ warnings });
    await build.submitReport(third.id);
    const expected = { last: { periodId: second.id, value: 63 }, odd: ['jump'] };
    expect((await lead.get(pathOf('review'))).body).toMatchObject([{ assignmentId, ...expected }]);
    // Changes after the return are a draft.
    const current = await app.pilotage.stores.system().get('measurements', submitted.id);
    expect((await staff.put(`/api/measurements/${current.id}`, { version: current.version, value: 4321 })).status).toBe(200);
    const again = await lead.get(pathOf('review'));
    expect(again.body).toMatchObject([{ assignmentId, ...expected }]);
    expect(again.text).not.toContain('4321');
  });

  test('an explained figure leaves the checklist and is shown to the reviewer with its check result', async () => {
    const staff = await app.signInAs('staffA');
    const { periodId } = await app.pilotage.stores.system().get('reports', reportId);
    const [cell] = await app.pilotage.stores.system().all('measurements', { where: { assignmentId: ruled, periodId } });
    const put = await staff.put(`/api/measurements/${cell?.id}`, { version: cell?.version, comment: 'A fair with 115 people.' });
    expect(put.status).toBe(200);
    expect(await getPart('staffA', 'checklist')).toMatchObject({ findings: [] });
    await build.submitReport(periodId);
    expect(await getPart('lead', 'review')).toMatchObject([
      { assignmentId: free, odd: ['jump'], findings: [] },
      { assignmentId: ruled, odd: [], findings: [{ checkId: range, settled: true, against: 100 }] },
    ]);
  });

  test('a figure that a review accepted neither stands among the open points nor blocks; one that is asked for again does', async () => {
    const lead = await app.signInAs('lead');
    const manager = await app.signInAs('managerA');
    const open = async (id: number) => {
      const { body } = await manager.get(`/api/reports/${id}/checklist`);
      return parseOpenPoints(body).map(({ kind, assignmentId, blocks }) => [kind, assignmentId, blocks]);
    };
    const period = await build.anOpenPeriod({ number: 6 });
    const indicator = await build.anIndicator({ code: 'LATER' });
    const { id: accepted } = await build.anAssignment({ indicatorId: indicator.id, fromPeriodId: period.id });
    const { id: returned } = await build.anAssignment({
      indicatorId: (await build.anIndicator({ code: 'AGAIN' })).id,
      fromPeriodId: period.id,
    });
    for (const assignmentId of [accepted, returned]) await build.aMeasurement({ assignmentId, periodId: period.id, value: 50 });
    const { id, version } = await build.submitReport(period.id);
    const cells = [{ assignmentId: returned, comment: 'All of them?' }];
    expect((await lead.post(`/api/reports/${id}/return`, { version, comment: 'Look again', cells })).status).toBe(200);
    await build.aCheck({ indicatorId: indicator.id, kind: 'range', severity: 'error', maximum: 40 });
    const ofFigures = (points: unknown[][]) => points.filter(([kind]) => kind === 'finding' || kind === 'unanswered');
    expect(ofFigures(await open(id))).toEqual([['unanswered', returned, false]]);

    const before = await app.pilotage.stores.system().get('reports', id);
    const submitted = await manager.post(`/api/reports/${id}/submit`, { version: before.version });
    expect(submitted.status).toBe(200);
    const again = await app.pilotage.stores.system().get('reports', id);
    const both = [...cells, { assignmentId: accepted, comment: 'This one, too' }];
    expect(
      (await lead.post(`/api/reports/${id}/return`, { version: again.version, comment: 'Look again', cells: both })).status,
    ).toBe(200);
    expect(ofFigures(await open(id))).toContainEqual(['finding', accepted, true]);
    const last = await app.pilotage.stores.system().get('reports', id);
    expect((await manager.post(`/api/reports/${id}/submit`, { version: last.version })).status).toBe(422);
  });

  test('an accepted figure blocks as long as one that its check compares it with can be changed', async () => {
    const [lead, manager] = [await app.signInAs('lead'), await app.signInAs('managerA')];
    const period = await build.anOpenPeriod({ number: 7, startsOn: '2020-08-01', endsOn: '2021-01-31', dueOn: '2021-02-28' });
    const [certified, attended] = [await build.anIndicator({ code: 'CERTIFIED' }), await build.anIndicator({ code: 'ATTENDED' })];
    const fromPeriodId = period.id;
    const { id: smaller } = await build.anAssignment({ indicatorId: certified.id, fromPeriodId });
    const { id: larger } = await build.anAssignment({ indicatorId: attended.id, fromPeriodId });
    await build.aCheck({ indicatorId: certified.id, kind: 'relation', severity: 'error', otherIndicatorId: attended.id });
    await build.aMeasurement({ assignmentId: smaller, periodId: period.id, value: 10 });
    const compared = await build.aMeasurement({ assignmentId: larger, periodId: period.id, value: 20 });
    const { id, version } = await build.submitReport(period.id);
    const cells = [{ assignmentId: larger, comment: 'All of them?' }];
    expect((await lead.post(`/api/reports/${id}/return`, { version, comment: 'Look again', cells })).status).toBe(200);
    const system = app.pilotage.stores.system();
    const change = async (value: number) => {
      const { version: current } = await system.get('measurements', compared.id);
      expect((await manager.put(`/api/measurements/${compared.id}`, { version: current, value })).status).toBe(200);
    };
    const submit = async () => manager.post(`/api/reports/${id}/submit`, { version: (await system.get('reports', id)).version });
    await change(5);
    const points = parseOpenPoints((await manager.get(`/api/reports/${id}/checklist`)).body);
    expect(points.filter(({ blocks }) => blocks)).toMatchObject([{ kind: 'finding', assignmentId: smaller }]);
    const refused = await submit();
    expect([refused.status, refused.text.includes(`cells.${smaller}`)]).toEqual([422, true]);
    await change(15);
    expect((await submit()).status).toBe(200);
  });
});

test.each(engines)('a reason instead of a figure is no open point, but new to the reviewer, on %s', async (engine) => {
  const app = await startTestApp(engine);
  const build = createApiFactories(app);
  const { id: assignmentId } = await build.anAssignment({ indicatorId: (await build.anIndicator()).id });
  const early = await build.anOpenPeriod({ number: 1 });
  await build.aMeasurement({ assignmentId, periodId: early.id, value: 5 });
  await build.submitReport(early.id);
  const { id: periodId } = await build.anOpenPeriod({ number: 2 });
  await build.aMeasurement({ assignmentId, periodId, availability: 'withheld', value: null, comment: 'Too few people.' });
  const { id } = await build.theReport(periodId);
  const checklist = await (await app.signInAs('staffA')).get(`/api/reports/${id}/checklist`);
  expect(checklist.body).toMatchObject({ missing: [], warnings: [] });
  await build.submitReport(periodId);
  const review = await (await app.signInAs('lead')).get(`/api/reports/${id}/review`);
  expect(review.body).toEqual([expect.objectContaining({ assignmentId, odd: ['noFigure'] })]);
  await app.close();
});
