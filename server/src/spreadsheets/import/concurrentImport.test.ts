import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../../testing/app/responseParsers.ts';
import { allowStaleSnapshots } from '../../testing/app/allowStaleSnapshots.ts';
import { createSpreadsheetFixture, type SpreadsheetFixture } from '../../testing/fixtures/spreadsheetFixture.ts';
import { whileRowLocked } from '../../testing/app/whileRowLocked.ts';

describe.each(engines)('changes between preview and import, on %s', (engine) => {
  let fixtures: SpreadsheetFixture;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
  });
  afterAll(() => fixtures.app.close());

  test('a confirmed conflict is not overwritten after another change of the value', async () => {
    const { build, app, ids } = fixtures;
    const { period, fillTemplate, preview, upload, importFigures, listCells: cells } = await fixtures.openNewPeriod();
    const { id } = await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 10 });
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 } } });
    const change = async (value: number, version: number) =>
      (await (await app.signInAs('managerA')).put(`/api/measurements/${id}`, { value, version })).status;
    expect(await change(20, 1)).toBe(200);
    const { token, rows } = await preview(file);
    expect(rows).toMatchObject([{ outcome: 'conflict', changes: [{ field: 'value', old: 20, new: 11 }] }]);
    expect(await change(30, 2)).toBe(200);
    const response = await upload('import', file, { token, overwrite: String(ids.people) });
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'importChanged']);
    expect(response.body).toMatchObject({ current: { rows: [{ changes: [{ field: 'value', old: 30, new: 11 }] }] } });
    expect(await cells()).toMatchObject([{ value: 30, version: 3 }]);
    expect((await importFigures(file, String(ids.people))).body).toEqual({ written: 1 });
  });

  test('an import into a report that is being submitted is refused, even without changes', async () => {
    const { build, app, ids } = fixtures;
    const { period, fillTemplate, preview, upload, listCells: cells } = await fixtures.openNewPeriod();
    const { id: cellId } = await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 10 });
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 } } });
    await (await app.signInAs('managerA')).put(`/api/measurements/${cellId}`, { value: 20, version: 1 });
    const { token } = await preview(file);
    const { id, version } = await build.theReport(period.id);
    const response = await whileRowLocked(app, {
      row: ['reports', id],
      change: (system) => system.update('reports', { id, version }, { state: 'submitted' }, 'submit'),
      sendRequest: () => upload('import', file, { token }),
    });
    expect([response.status, parseProblemCode(response)]).toEqual([423, 'reportSubmitted']);
    expect(await cells()).toMatchObject([{ value: 20 }]);
  });

  test('a concurrently entered figure is shown as a conflict and is not overwritten', async () => {
    const { build, app, ids } = fixtures;
    allowStaleSnapshots(app);
    const { period, fillTemplate, preview, upload, listCells: cells } = await fixtures.openNewPeriod();
    const cell = await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 10 });
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 } } });
    const { token } = await preview(file);
    const response = await whileRowLocked(app, {
      row: ['reports', (await build.theReport(period.id)).id],
      change: (system) => system.update('measurements', cell, { value: 30 }, 'submit'),
      sendRequest: () => upload('import', file, { token }),
    });
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'importChanged']);
    expect(response.body).toMatchObject({ current: { rows: [{ outcome: 'conflict', changes: [{ old: 30, new: 11 }] }] } });
    expect(await cells()).toMatchObject([{ value: 30 }]);
  });
});
