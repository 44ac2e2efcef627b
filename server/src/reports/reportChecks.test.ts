import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';

/** What the lead partner's checks say where a report is looked over and reviewed. */
describe.each(engines)('the checks in what is told of a report on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let ruled = 0;
  let free = 0;
  let reportId = 0;
  let range = 0;
  const told = async (person: Person, part: 'review' | 'checklist') =>
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

  test('the checklist names what blocks; a check of a kind stands instead of the rule of thumb', async () => {
    expect(await told('staffA', 'checklist')).toMatchObject({
      findings: [{ assignmentId: ruled, checkId: range, severity: 'error', settled: false, against: 100 }],
      warnings: [{ assignmentId: free, odd: ['jump'] }],
    });
    const lead = await app.signInAs('lead');
    const { version } = await app.pilotage.stores.system().get('checks', range);
    expect((await lead.put(`/api/checks/${range}`, { version, severity: 'warning' })).status).toBe(200);
    expect(await told('staffA', 'checklist')).toMatchObject({ findings: [{ checkId: range, severity: 'warning' }] });
  });

  test('a figure is compared with the one before, also where that is with its partner again: with what was handed in', async () => {
    const [first, second] = [await build.anOpenPeriod({ number: 3 }), await build.anOpenPeriod({ number: 4 })];
    const third = await build.anOpenPeriod({ number: 5 });
    const { id: assignmentId } = await build.anAssignment({ indicatorId: (await build.anIndicator({ code: 'FALLEN' })).id });
    await build.aMeasurement({ assignmentId, periodId: first.id, value: 1 });
    await build.submitReport(first.id);
    const handedIn = await build.aMeasurement({ assignmentId, periodId: second.id, value: 63 });
    const { id, version } = await build.submitReport(second.id);
    await build.aMeasurement({ assignmentId, periodId: third.id, value: 0 });
    const report = await build.theReport(third.id);
    const of = (part: 'review' | 'checklist') => `/api/reports/${report.id}/${part}`;
    const [lead, staff] = [await app.signInAs('lead'), await app.signInAs('staffA')];
    const cells = [{ assignmentId, comment: 'All of them?' }];
    expect((await lead.post(`/api/reports/${id}/return`, { version, comment: 'Look again', cells })).status).toBe(200);

    const warned = [{ assignmentId, odd: ['jump'], hasComment: false }];
    expect((await staff.get(of('checklist'))).body).toMatchObject({ warnings: warned });
    await build.submitReport(third.id);
    const seen = { last: { periodId: second.id, value: 63 }, odd: ['jump'] };
    expect((await lead.get(of('review'))).body).toMatchObject([{ assignmentId, ...seen }]);
    // What is written since is a draft.
    const now = await app.pilotage.stores.system().get('measurements', handedIn.id);
    expect((await staff.put(`/api/measurements/${now.id}`, { version: now.version, value: 4321 })).status).toBe(200);
    const again = await lead.get(of('review'));
    expect(again.body).toMatchObject([{ assignmentId, ...seen }]);
    expect(again.text).not.toContain('4321');
  });

  test('a figure that is explained leaves the checklist, and is told to the reviewer with its finding', async () => {
    const staff = await app.signInAs('staffA');
    const { periodId } = await app.pilotage.stores.system().get('reports', reportId);
    const [cell] = await app.pilotage.stores.system().all('measurements', { where: { assignmentId: ruled, periodId } });
    const put = await staff.put(`/api/measurements/${cell?.id}`, { version: cell?.version, comment: 'A fair with 115 people.' });
    expect(put.status).toBe(200);
    expect(await told('staffA', 'checklist')).toMatchObject({ findings: [] });
    await build.submitReport(periodId);
    expect(await told('lead', 'review')).toMatchObject([
      { assignmentId: free, odd: ['jump'], findings: [] },
      { assignmentId: ruled, odd: [], findings: [{ checkId: range, settled: true, against: 100 }] },
    ]);
  });
});
