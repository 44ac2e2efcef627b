import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

/** Staff tell the managers of their organisation that a report is ready. */
describe.each(engines)('telling who submits on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let periodId: number;

  beforeAll(async () => {
    app = await startTestApp(engine, '2021-03-15T22:50:00.000Z');
    build = createApiFactories(app);
    const { id: assignmentId } = await build.anAssignment({ indicatorId: (await build.anIndicator()).id });
    periodId = (await build.anOpenPeriod({ number: 1 })).id;
    await build.aMeasurement({ assignmentId, periodId, value: 5 });
  });
  afterAll(() => app.close());

  const announce = async () => {
    const { id, version } = await build.theReport(periodId);
    return (await app.signInAs('staffA')).post(`/api/reports/${id}/announce`, { version });
  };

  test('gives each manager one notice a day that leads to the report, and is in the audit trail', async () => {
    const system = app.pilotage.stores.system();
    const before = await build.theReport(periodId);
    expect((await announce()).status).toBe(200);
    expect(parseProblemCode(await announce())).toBe('duplicate');
    const notices = await system.all('notifications', { where: { reportId: before.id, kind: 'ready' } });
    expect(notices.map(({ userId }) => userId)).toEqual([app.ids.users.managerA]);
    const where = { resource: 'reports' as const, recordId: before.id, action: 'announce' as const };
    expect(await system.all('auditEvents', { where })).toMatchObject([{ actorId: app.ids.users.staffA }]);
    expect(await build.theReport(periodId)).toMatchObject({ state: 'draft' });
    // Midnight in the consortium's time zone.
    app.clock.set('2021-03-15T23:01:00.000Z');
    expect((await announce()).status).toBe(200);
  });

  test('is over once the report is submitted', async () => {
    await build.submitReport(periodId);
    expect(parseProblemCode(await announce())).toBe('invalidState');
  });

  test('is refused where the period is closed', async () => {
    await build.closePeriod(await app.pilotage.stores.system().get('periods', periodId));
    const refused = await announce();
    expect([refused.status, parseProblemCode(refused)]).toEqual([423, 'periodClosed']);
  });
});
