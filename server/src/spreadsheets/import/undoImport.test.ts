import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode } from '../../testing/app/responseParsers.ts';
import type { Person } from '../../testing/app/testApp.ts';
import {
  createSpreadsheetFixture,
  type SpreadsheetPeriod,
  type SpreadsheetFixture,
} from '../../testing/fixtures/spreadsheetFixture.ts';

const listed = z.array(z.looseObject({ id: z.int(), fileName: z.string(), written: z.int(), canUndo: z.boolean() }));

describe.each(engines)('the undo of an import, on %s', (engine) => {
  let fixtures: SpreadsheetFixture;
  let spreadsheetPeriod: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
  });
  beforeEach(async () => {
    spreadsheetPeriod = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  const imports = async (person: Person = 'staffA') =>
    listed.parse((await (await fixtures.app.signInAs(person)).get(`${spreadsheetPeriod.base}/imports`)).body);
  const undo = async (id: number | undefined, person: Person = 'staffA') =>
    (await fixtures.app.signInAs(person)).post(`/api/imports/${id}/undo`, {});
  const trail = (recordId: number | undefined) =>
    fixtures.app.pilotage.stores.system().all('auditEvents', { where: { resource: 'measurements', recordId: recordId ?? 0 } });

  /** An existing figure, a missing one, and a file that changes both. */
  async function importFile() {
    const { build, ids } = fixtures;
    const initialContent = {
      value: 61,
      parts: { gender: { women: 30 } },
      comment: 'Two\r\ncourses',
      cause: 'Rain',
      illustrative: true,
    };
    const before = await build.aMeasurement({
      assignmentId: ids.people,
      periodId: spreadsheetPeriod.period.id,
      ...initialContent,
    });
    const fill = { PEOPLE: { value: 70, comment: 'Three' }, 'PEOPLE gender: women': { value: 40 }, MONEY: { value: 5 } };
    expect((await spreadsheetPeriod.importFigures(await spreadsheetPeriod.fillTemplate({ fill }))).body).toEqual({ written: 2 });
    const [one] = await imports();
    return { before, one };
  }

  test('an import is listed with its user, and can be undone exactly, as a whole and once', async () => {
    const { before, one } = await importFile();
    expect(await imports('managerA')).toEqual([
      {
        id: one?.id,
        fileName: 'filled.xlsx',
        written: 2,
        enteredBy: expect.any(String),
        enteredAt: fixtures.app.clock.now().toISOString(),
        undoneAt: null,
        canUndo: true,
      },
    ]);
    const responses = await Promise.all([undo(one?.id), undo(one?.id, 'managerA')]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(responses.find(({ status }) => status === 200)?.body).toEqual({ undone: 2 });
    expect(await spreadsheetPeriod.listCells()).toEqual([{ ...before, version: 3, updatedAt: expect.any(String) }]);
    expect(await imports()).toMatchObject([{ canUndo: false, undoneAt: fixtures.app.clock.now().toISOString() }]);
    expect((await trail(before.id)).map(({ action, origin }) => [action, origin])).toEqual([
      ['create', null],
      ['update', 'file'],
      ['update', 'fileUndone'],
    ]);
    // An undone import can be repeated.
    expect(
      (await spreadsheetPeriod.importFigures(await spreadsheetPeriod.fillTemplate({ fill: { MONEY: { value: 5 } } }))).body,
    ).toEqual({ written: 1 });
  });

  test('an import with changed, removed or commented figures cannot be undone', async () => {
    const { app, ids } = fixtures;
    const staff = await app.signInAs('staffA');
    const { before, one } = await importFile();
    const stored = await spreadsheetPeriod.listCells();
    const money = stored.find(({ assignmentId }) => assignmentId === ids.money);
    await fixtures.build.aComment({ by: 'staffA', subject: 'measurements', subjectId: money?.id ?? 0, text: 'Is this so?' });
    const response = await undo(one?.id);
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'importNotUndone']);
    await staff.put(`/api/measurements/${before.id}`, { value: 71, version: 2 });
    expect(await imports()).toMatchObject([{ canUndo: false }]);
    expect([(await undo(one?.id)).status, (await spreadsheetPeriod.listCells()).map(({ value }) => value).toSorted()]).toEqual([
      409,
      [5, 71],
    ]);
  });

  test('an import is not undone where that would bring back a part under the name of before', async () => {
    const { app, ids } = fixtures;
    const { one } = await importFile();
    const lead = await app.signInAs('lead');
    const { indicatorId } = await app.pilotage.stores.system().get('assignments', ids.people);
    const rename = async (category: string, to: string) => {
      const { version } = await app.pilotage.stores.system().get('indicators', indicatorId);
      const body = { version, rename: { part: 'category', dimension: 'gender', category, to } };
      expect((await lead.post(`/api/indicators/${indicatorId}/rename`, body)).status).toBe(200);
    };
    await rename('women', 'female');
    expect(parseProblemCode(await undo(one?.id))).toBe('importNotUndone');
    await rename('female', 'women');
    expect((await undo(one?.id)).status).toBe(200);
  });

  test('other organisations cannot see or undo it, and locked figures cannot be undone', async () => {
    const { app } = fixtures;
    const { one } = await importFile();
    const before = await spreadsheetPeriod.listCells();
    expect(await imports('staffB')).toEqual([]);
    const refusals = await Promise.all(
      (['staffB', 'lead', 'evaluator', 'observer', 'juror'] as const).map(async (person) => (await undo(one?.id, person)).status),
    );
    expect(refusals).toEqual([404, 404, 403, 403, 404]);
    expect((await undo(999_999)).status).toBe(404);
    const lead = await app.signInAs('lead');
    await lead.post(`/api/periods/${spreadsheetPeriod.period.id}/close`, { version: spreadsheetPeriod.period.version });
    expect([(await undo(one?.id)).status, await spreadsheetPeriod.listCells()]).toEqual([423, before]);
  });

  test('an import without changes is not listed', async () => {
    expect((await spreadsheetPeriod.importFigures(await spreadsheetPeriod.downloadTemplate())).body).toEqual({ written: 0 });
    expect(await imports()).toEqual([]);
  });
});
