import { engines } from '@pilotage/db/testing';
import type { Assignment, Indicator, Period } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord, parseRows } from '../testing/app/responseParsers.ts';
import { type ApiFactories, countAuditEvents, createApiFactories, countRows } from '../testing/factories/apiFactories.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

describe.each(engines)('checks of figures on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let lead: ApiClient;
  let manager: ApiClient;
  let indicator: Indicator;
  let assignment: Assignment;
  let period: Period;

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    [lead, manager] = [await app.signInAs('lead'), await app.signInAs('managerA')];
    indicator = await build.anIndicator();
    assignment = await build.anAssignment({ indicatorId: indicator.id, target: 100 });
    period = await build.anOpenPeriod();
  });
  afterAll(() => app.close());

  test('a check without its thresholds or of a local indicator is refused by field', async () => {
    const send = (fields: object) => lead.post('/api/checks', { indicatorId: indicator.id, severity: 'error', ...fields });
    expectInvalid(await send({ kind: 'range' }), ['minimum']);
    expectInvalid(await send({ kind: 'jump', factor: 1, maximum: 3 }), ['difference', 'factor', 'maximum']);
    const local = await build.aLocalIndicator();
    expectInvalid(await send({ kind: 'whole', indicatorId: local.id }), ['indicatorId']);
  });

  test('unsettled errors and warnings refuse a submission and name the figures', async () => {
    await build.aCheck({ indicatorId: indicator.id, kind: 'range', severity: 'error', maximum: 50 });
    await build.aCheck({ indicatorId: indicator.id, kind: 'range', severity: 'warning', minimum: 10 });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: period.id, value: 60 });
    const report = await build.theReport(period.id);
    const submit = () => manager.post(`/api/reports/${report.id}/submit`, { version: report.version });
    const events = await countAuditEvents(app);
    const field = `cells.${assignment.id}`;
    const blocked = await submit();
    expectInvalid(blocked, [field]);
    expect(blocked.text).toContain('has to be corrected');
    expect(parseRows(await manager.list('reports'))[0]).toMatchObject({ state: 'draft', version: report.version });
    expect(await countAuditEvents(app)).toBe(events);

    const lowered = await manager.put(`/api/measurements/${cell.id}`, { version: cell.version, value: 5 });
    const unexplained = await submit();
    expectInvalid(unexplained, [field]);
    expect(unexplained.text).toContain('say why in a comment');
    const { version } = parseRecord('measurements', lowered, 200);
    await manager.put(`/api/measurements/${cell.id}`, { version, comment: 'The festival fell ill.' });
    expect((await submit()).status).toBe(200);
  });

  test('a preview lists the flagged figures that the viewer may read, and writes nothing', async () => {
    const before = [await countRows(app, 'checks'), await countAuditEvents(app)];
    const other = await build.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b });
    const draft = { assignmentId: other.id, periodId: period.id, value: 1 };
    await build.aMeasurement({ by: 'staffB', ...draft });
    const between = await countAuditEvents(app);
    const check = { indicatorId: indicator.id, kind: 'range', severity: 'error', minimum: 6 };
    const { status, body } = await lead.post('/api/checks/preview', check);
    expect([status, body]).toEqual([
      200,
      {
        flagged: [
          { organisationId: assignment.organisationId, assignmentId: assignment.id, periodId: period.id, value: 5, against: 6 },
        ],
      },
    ]);
    expect([await countRows(app, 'checks'), await countAuditEvents(app)]).toEqual([before[0], between]);
    expectInvalid(await lead.post('/api/checks/preview', { ...check, minimum: null }), ['minimum']);
  });

  test('a partner reads the results of its own figures, the lead partner those of submitted figures', async () => {
    const path = `/api/periods/${period.id}/findings`;
    const listOwners = async (client: ApiClient) =>
      JSON.parse((await client.get(path)).text).map(({ organisationId }: { organisationId: number }) => organisationId);
    const [a, b] = [assignment.organisationId, app.ids.organisations.b];
    expect(await listOwners(manager)).toEqual([a]);
    expect(await listOwners(await app.signInAs('managerB'))).toEqual([b]);
    expect(await listOwners(lead)).toEqual([a]);
    expect(await listOwners(await app.signInAs('observer'))).toEqual([]);
  });

  test('cause and correction settle a deviation', async () => {
    await build.aCheck({ indicatorId: indicator.id, kind: 'deviation', severity: 'warning', share: 0.1 });
    const report = await build.theReport(period.id, 'managerB');
    const managerB = await app.signInAs('managerB');
    const [cell] = parseRows(await managerB.list('measurements'));
    const put = (fields: object) => managerB.put(`/api/measurements/${cell?.id}`, fields);
    const target = await lead.get(`/api/assignments?filter=${JSON.stringify({ organisationId: app.ids.organisations.b })}`);
    const [row] = parseRows(target);
    expect((await lead.put(`/api/assignments/${row?.id}`, { version: 1, target: 100 })).status).toBe(200);
    const submit = () => managerB.post(`/api/reports/${report.id}/submit`, { version: report.version });
    const commented = parseRecord('measurements', await put({ version: 1, comment: 'Fewer came.' }), 200);
    expect((await submit()).text).toContain('give the cause');
    await put({ version: commented.version, cause: 'No room was free.', correction: 'Two more in spring.' });
    expect((await submit()).status).toBe(200);
  });
});
