import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createTableImportFixture } from '../testing/fixtures/tableImportFixture.ts';

describe.each(engines)('taking an import back, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());
  const { importedRecords } = createTableImportFixture(() => app);
  let tables = 0;
  const importActivities = () => {
    tables += 1;
    return importedRecords(
      'staffA',
      'activities',
      `Kind;Title;Day\nWorkshop;First ${tables};2019-03-01\nWorkshop;Second ${tables};2019-03-02\n`,
    );
  };
  const undo = async (person: Person, resource: string, body: object) =>
    (await app.signInAs(person)).post(`/api/${resource}/undo-import`, body);
  const storedIds = async (records: readonly { id: number }[]) =>
    (await app.pilotage.stores.system().all('activities', { where: { id: records.map(({ id }) => id) } })).map(({ id }) => id);

  test('removes what was created, with an event of each in the trail', async () => {
    const records = await importActivities();
    expect(records).toHaveLength(2);
    expect((await undo('staffA', 'activities', { records })).body).toEqual({ removed: 2 });
    expect(await storedIds(records)).toEqual([]);
    const where = { resource: 'activities' as const, action: 'delete', recordId: records.map(({ id }) => id) };
    expect(await app.pilotage.stores.system().count('auditEvents', where)).toBe(2);
    expect((await undo('staffA', 'activities', { records })).status).toBe(404);
  });

  test('removes nothing once one of them was changed', async () => {
    const records = await importActivities();
    const [, second = { id: 0, version: 0 }] = records;
    const staff = await app.signInAs('managerA');
    expect((await staff.put(`/api/activities/${second.id}`, { version: second.version, place: 'Graz' })).status).toBe(200);
    const refused = await undo('staffA', 'activities', { records });
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'conflict']);
    expect(await storedIds(records)).toHaveLength(2);
  });

  test('removes nothing that the actor may not remove, and does not tell what is there', async () => {
    const records = await importActivities();
    for (const person of ['staffB', 'managerB'] as const)
      expect([person, (await undo(person, 'activities', { records })).status]).toEqual([person, 404]);
    for (const person of ['lead', 'evaluator', 'observer', 'juror'] as const)
      expect([person, (await undo(person, 'activities', { records })).status]).toEqual([person, 403]);
    expect(await storedIds(records)).toHaveLength(2);
  });

  test('takes a list of keys alone, and is there for some resources alone', async () => {
    const [record] = await importActivities();
    for (const body of [{}, { records: [] }, { records: [{ id: record?.id }] }, { records: [record], all: true }])
      expect((await undo('staffA', 'activities', body)).status).toBe(422);
    const many = Array.from({ length: 201 }, (_, at) => ({ id: at + 1, version: 1 }));
    expect((await undo('staffA', 'activities', { records: many })).status).toBe(422);
    for (const resource of ['organisations', 'invitations', 'pilots'])
      expect((await undo('lead', resource, { records: [record] })).status).toBe(404);
  });

  test('items of the work plan that stand below each other go together', async () => {
    const table =
      'Number;Title;Responsible;Due on\nWP 7;Transfer;Organisation A;2019-06-01\nA 7.1;Lessons;Organisation A;2019-06-01\n';
    const records = await importedRecords('lead', 'workPlanItems', table);
    expect((await undo('lead', 'workPlanItems', { records })).body).toEqual({ removed: 2 });
  });
});
