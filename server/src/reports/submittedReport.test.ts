import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { startTestApp } from '../testing/app/testApp.ts';

describe.each(engines)('a submitted report on %s', (engine) => {
  /** A draft report with one figure, of an organisation with a second figure to report. */
  async function openDraft() {
    const app = await startTestApp(engine, '2021-03-15T09:00:00.000Z');
    const builders = createApiFactories(app);
    const assignment = await builders.anAssignment({ indicatorId: (await builders.anIndicator()).id });
    const second = await builders.anAssignment({ indicatorId: (await builders.anIndicator()).id });
    const { id: periodId } = await builders.anOpenPeriod();
    const cell = await builders.aMeasurement({ assignmentId: assignment.id, periodId, value: 5 });
    return { app, builders, periodId, cell, second, report: await builders.theReport(periodId) };
  }

  test('a submission concurrent with twenty changes contains exactly the accepted change', async () => {
    const { app, builders, periodId, cell } = await openDraft();
    const staff = await app.signInAs('staffA');
    const writeValue = async (value: number) => {
      const { body } = await staff.get(`/api/measurements/${cell.id}`);
      const { version } = z.looseObject({ version: z.int() }).parse(body);
      const { status } = await staff.put(`/api/measurements/${cell.id}`, { version, value });
      return { status, value };
    };
    const { id, version } = await builders.theReport(periodId);
    const manager = await app.signInAs('managerA');
    const [submitted, ...changes] = await Promise.all([
      manager.post(`/api/reports/${id}/submit`, { version }).then(({ status }) => ({ status, value: 0 })),
      ...Array.from({ length: 20 }, (_, at) => writeValue(100 + at)),
    ]);
    expect(submitted?.status).toBe(200);
    for (const { status } of changes) expect([200, 409, 423]).toContain(status);
    const stored = await app.pilotage.stores.system().get('measurements', cell.id);
    const accepted = changes.filter(({ status }) => status === 200).map(({ value }) => value);
    expect([5, ...accepted]).toContain(stored.value);
    expect(stored.state).toBe('submitted');
    const updates = { resource: 'measurements', recordId: cell.id, action: 'update' };
    expect(await app.pilotage.stores.system().count('auditEvents', updates)).toBe(accepted.length);
    await app.close();
  });

  test('no path changes a submitted figure', async () => {
    const { app, builders, periodId, cell, second, report } = await openDraft();
    const staff = await app.signInAs('staffA');
    const stale = parseRecord('measurements', await staff.get(`/api/measurements/${cell.id}`), 200);
    const body = { assignmentId: second.id, periodId, value: 1 };
    const key = { 'idempotency-key': `replay-${engine}` };
    const first = await staff.post('/api/measurements', body, key);
    expect(first.status).toBe(201);
    await builders.submitReport(periodId);
    const before = await app.pilotage.stores.system().all('measurements');
    for (const version of [stale.version, stale.version + 1, stale.version + 2]) {
      const { status } = await staff.put(`/api/measurements/${cell.id}`, { ...stale, version, value: 6 });
      expect(status).toBe(423);
    }
    expect((await staff.delete(`/api/measurements/${cell.id}`)).status).toBe(423);
    // The replay returns the stored response and writes nothing; a new request is refused by the lock.
    expect((await staff.post('/api/measurements', body, key)).text).toBe(first.text);
    expect((await staff.post('/api/measurements', body)).status).toBe(423);
    const lead = await app.signInAs('lead');
    expect((await lead.put(`/api/measurements/${cell.id}`, { version: stale.version, value: 6 })).status).toBe(403);
    const sections = await staff.put(`/api/reports/${report.id}`, { version: 99, narrative: 'late' });
    expect([sections.status, sections.text.includes('returns it')]).toEqual([423, true]);
    expect(await app.pilotage.stores.system().all('measurements')).toEqual(before);
    await app.close();
  });
});
