import { engines } from '@pilotage/db/testing';
import type { Assignment, Indicator, Measurement, Period } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectInvalid, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';

const dimensions = [{ name: 'gender', categories: ['women', 'men', 'diverse'] }];

describe.each(engines)('versions of definitions on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let indicator: Indicator;
  let own: Assignment;
  let foreign: Assignment;
  let first: Period;
  let second: Period;
  let cell: Measurement;

  beforeEach(async () => {
    app = await startTestApp(engine, '2019-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    indicator = await build.anIndicator({ dimensions, unit: 'people' });
    own = await build.anAssignment({ indicatorId: indicator.id });
    foreign = await build.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b });
    first = await build.anOpenPeriod({ number: 1 });
    second = await build.anOpenPeriod({ number: 2 });
    const parts = { gender: { women: 4, diverse: 1 } };
    cell = await build.aMeasurement({ assignmentId: own.id, periodId: first.id, value: 10, parts });
    await build.aMeasurement({
      by: 'staffB',
      assignmentId: foreign.id,
      periodId: first.id,
      value: 3,
      parts: { gender: { men: 1 } },
    });
  });
  afterEach(() => app.close());

  const act = async (action: 'rename' | 'redefine', body: object, by: Person = 'lead') => {
    const { id, version } = await read();
    return (await app.signInAs(by)).post(`/api/indicators/${id}/${action}`, { version, ...body });
  };
  const read = async () =>
    parseRecord('indicators', await (await app.signInAs('lead')).get(`/api/indicators/${indicator.id}`), 200);
  const renameCategory = (category: string, to: string) =>
    act('rename', { rename: { part: 'category', dimension: 'gender', category, to } });
  const readCell = async ({ id }: Measurement, by: Person = 'staffA') =>
    parseRecord('measurements', await (await app.signInAs(by)).get(`/api/measurements/${id}`), 200);
  const narrower = [{ name: 'gender', categories: ['women', 'men'] }];
  const redefine = (body: object = {}, by: Person = 'lead') =>
    act('redefine', { fromPeriodId: second.id, reason: 'Too few to count apart', dimensions: narrower, ...body }, by);

  describe('a rename', () => {
    test('carries a category over into every figure, drafts of others too, and leaves their versions', async () => {
      const renamed = parseRecord('indicators', await renameCategory('women', 'female'), 200);
      expect(renamed.dimensions).toEqual([{ name: 'gender', categories: ['female', 'men', 'diverse'] }]);
      expect(renamed).toMatchObject({ definitionVersion: 1, earlierDefinitions: null });
      expect(await readCell(cell)).toEqual({ ...cell, parts: { gender: { female: 4, diverse: 1 } } });
      const dimension = await act('rename', { rename: { part: 'dimension', dimension: 'gender', to: 'sex' } });
      expect(dimension.status).toBe(200);
      const [other] = await app.pilotage.stores.system().all('measurements', { where: { assignmentId: foreign.id } });
      expect(other?.parts).toEqual({ sex: { men: 1 } });
    });

    test('reaches what was approved, and what stands in for a figure that is restated', async () => {
      const submitted = await build.submitReport(first.id);
      const lead = await app.signInAs('lead');
      expect((await lead.post(`/api/reports/${submitted.id}/approve`, { version: submitted.version })).status).toBe(200);
      expect((await renameCategory('women', 'female')).status).toBe(200);
      const versions = await app.pilotage.stores.system().all('approvedVersions', { where: { assignmentId: own.id } });
      expect(versions.map(({ parts }) => parts)).toEqual([{ gender: { female: 4, diverse: 1 } }]);
    });

    test('of units and options changes the word alone', async () => {
      const unit = parseRecord('indicators', await act('rename', { rename: { part: 'unit', to: 'persons' } }), 200);
      expect(unit.unit).toBe('persons');
      const scored = await build.anIndicator({
        valueType: 'score',
        accumulation: 'snapshot',
        options: [
          { value: 1, text: 'low' },
          { value: 2, text: 'high' },
        ],
      });
      const lead = await app.signInAs('lead');
      const rename = { part: 'option', value: 2, to: 'very high' };
      const renamed = await lead.post(`/api/indicators/${scored.id}/rename`, { version: scored.version, rename });
      expect(parseRecord('indicators', renamed, 200).options[1]).toEqual({ value: 2, text: 'very high' });
    });

    test('to a name that is there, and of what is not there, is refused and changes nothing', async () => {
      expectInvalid(await renameCategory('women', ' MEN'), ['rename.to']);
      expectInvalid(await renameCategory('children', 'young'), ['rename.category']);
      expectInvalid(await act('rename', { rename: { part: 'dimension', dimension: 'age', to: 'years' } }), ['rename.dimension']);
      expectInvalid(await act('rename', { rename: { part: 'option', value: 1, to: 'x' } }), ['rename.value']);
      expect(await readCell(cell)).toEqual(cell);
      expect((await read()).version).toBe(indicator.version);
    });

    test('of an option leaves earlier definitions alone in which the number meant something else', async () => {
      const options = [
        { value: 1, text: 'low' },
        { value: 2, text: 'high' },
      ];
      const scored = await build.anIndicator({ valueType: 'score', accumulation: 'snapshot', options });
      const lead = await app.signInAs('lead');
      const meant = [options[0], { value: 2, text: '50 to 80 %' }];
      const body = { version: scored.version, fromPeriodId: second.id, reason: 'Measured now', options: meant };
      const redefined = parseRecord('indicators', await lead.post(`/api/indicators/${scored.id}/redefine`, body), 200);
      const rename = { version: redefined.version, rename: { part: 'option', value: 2, to: '50–80 %' } };
      const renamed = parseRecord('indicators', await lead.post(`/api/indicators/${scored.id}/rename`, rename), 200);
      expect(renamed.options[1]?.text).toBe('50–80 %');
      expect(renamed.earlierDefinitions?.[0]?.options).toEqual(options);
    });

    test('stands in the audit trail with both names', async () => {
      await renameCategory('women', 'female');
      const where = { resource: 'indicators', recordId: indicator.id, action: 'rename' } as const;
      const [event] = await app.pilotage.stores.system().all('auditEvents', { where });
      expect(JSON.stringify(event?.before)).toContain('women');
      expect(JSON.stringify(event?.after)).toContain('female');
    });
  });

  describe('a new definition from a period on', () => {
    test('leaves earlier figures as they were defined, and breaks the line', async () => {
      const redefined = parseRecord('indicators', await redefine(), 200);
      expect(redefined).toMatchObject({ definitionVersion: 2, dimensions: narrower });
      expect(redefined.earlierDefinitions).toMatchObject([
        { version: 1, untilPeriodId: second.id, dimensions, reason: 'Too few to count apart', changedOn: '2019-03-01' },
      ]);
      const staff = await app.signInAs('staffA');
      // A figure of the first period may still be given by the categories of then, one of the second may not.
      const restated = await staff.put(`/api/measurements/${cell.id}`, {
        version: cell.version,
        parts: { gender: { diverse: 2 } },
      });
      expect(restated.status).toBe(200);
      const next = { assignmentId: own.id, periodId: second.id, value: 5 };
      const wrong = await staff.post('/api/measurements', { ...next, parts: { gender: { diverse: 1 } } });
      expectInvalid(wrong, ['parts']);
      expect((await staff.post('/api/measurements', { ...next, parts: { gender: { women: 1 } } })).status).toBe(201);
      const answer = await staff.get(`/api/progress?indicator=${indicator.code}&by=organisation&through=2&basis=own&series=true`);
      const rows: { key: string; series: { definitionVersion: number }[] }[] = JSON.parse(answer.text);
      const row = rows.find(({ key }) => key === String(app.ids.organisations.a));
      expect(row?.series.map(({ definitionVersion }) => definitionVersion)).toEqual([1, 2]);
    });

    test('tells those who report the indicator, and nobody else', async () => {
      await redefine();
      for (const person of ['staffA', 'managerB', 'evaluator', 'lead'] as const) {
        const filter = { kind: 'indicatorRedefined', aboutId: indicator.id };
        const told = await (await app.signInAs(person)).list('notifications', { filter });
        const count = person === 'evaluator' || person === 'lead' ? '*/0' : '0-0/1';
        expect([person, told.headers.get('content-range')]).toEqual([person, `notifications ${count}`]);
      }
    });

    test('tells somebody of two organisations that report it for each', async () => {
      await build.aMembership(app.ids.users.staffA, app.ids.organisations.b, 'partnerStaff');
      expect((await redefine()).status).toBe(200);
      const where = { userId: app.ids.users.staffA, kind: 'indicatorRedefined' } as const;
      expect(await app.pilotage.stores.system().count('notifications', where)).toBe(2);
    });

    test('is refused where figures since then use what it takes away', async () => {
      const later = { assignmentId: own.id, periodId: second.id, value: 5, parts: { gender: { diverse: 1 } } };
      await build.aMeasurement(later);
      expect(parseProblemCode(await redefine())).toBe('definitionInUse');
      expect((await read()).version).toBe(indicator.version);
    });

    test('asks first where figures since then are approved, as they are or while they are restated', async () => {
      await build.aMeasurement({ assignmentId: own.id, periodId: second.id, value: 5 });
      expect((await redefine({}, 'lead')).status).toBe(200);
      const again = {
        dimensions: [{ name: 'gender', categories: ['women'] }],
        fromPeriodId: (await build.anOpenPeriod({ number: 3 })).id,
      };
      const third = { assignmentId: own.id, periodId: again.fromPeriodId, value: 6 };
      await build.aMeasurement(third);
      // Nothing is approved yet.
      const submitted = await build.submitReport(again.fromPeriodId);
      const lead = await app.signInAs('lead');
      const approved = await lead.post(`/api/reports/${submitted.id}/approve`, { version: submitted.version });
      expect(approved.status).toBe(200);
      const refused = await redefine(again);
      expectInvalid(refused, ['includeApproved']);
      expect(refused.text).toContain('by the new definition: 1.');
      const { version } = parseRecord('reports', approved, 200);
      const reopened = await lead.post(`/api/reports/${submitted.id}/reopen`, { version, reason: 'A list was forgotten' });
      expect(reopened.status).toBe(200);
      expectInvalid(await redefine(again), ['includeApproved']);
      expect((await read()).definitionVersion).toBe(2);
      expect((await redefine({ ...again, includeApproved: true })).status).toBe(200);
      expect((await read()).definitionVersion).toBe(3);
    });

    test('needs an open or planned period that has one before it, and a difference', async () => {
      expectInvalid(await redefine({ fromPeriodId: first.id }), ['fromPeriodId']);
      expectInvalid(await redefine({ fromPeriodId: 999_999 }), ['fromPeriodId']);
      expectInvalid(await redefine({ dimensions }), ['dimensions']);
      expectInvalid(await redefine({ reason: ' ' }), ['reason']);
      expectInvalid(await redefine({ unit: 'groups', valueType: 'amount' }), ['unit', 'valueType']);
      expect((await redefine()).status).toBe(200);
      expectInvalid(await redefine({ dimensions: [] }), ['fromPeriodId']);
    });

    test('a period from which a definition holds cannot be removed', async () => {
      const planned = await build.aPeriod({ number: 3 });
      expect((await redefine({ fromPeriodId: planned.id })).status).toBe(200);
      expect(parseProblemCode(await (await app.signInAs('lead')).delete(`/api/periods/${planned.id}`))).toBe('inUse');
    });

    test('the number of an earlier definition is not given to the present one, which would mend the line', async () => {
      await redefine();
      const lead = await app.signInAs('lead');
      const put = async (definitionVersion: number) =>
        lead.put(`/api/indicators/${indicator.id}`, { version: (await read()).version, definitionVersion });
      expectInvalid(await put(1), ['definitionVersion']);
      expect((await put(3)).status).toBe(200);
    });

    test('a later change of the present definition does not ask about figures of earlier ones', async () => {
      await redefine();
      const lead = await app.signInAs('lead');
      const { version } = await read();
      const onlyMen = [{ name: 'gender', categories: ['men'] }];
      expect((await lead.put(`/api/indicators/${indicator.id}`, { version, dimensions: onlyMen })).status).toBe(200);
    });

    test('a rename reaches the earlier definitions, so that old figures keep a part that is known', async () => {
      await redefine();
      expect((await renameCategory('women', 'female')).status).toBe(200);
      expect((await read()).earlierDefinitions?.[0]?.dimensions).toEqual([
        { name: 'gender', categories: ['female', 'men', 'diverse'] },
      ]);
      expect((await readCell(cell)).parts).toEqual({ gender: { female: 4, diverse: 1 } });
    });
  });

  test('nobody else changes a definition of the consortium, and nobody writes its versions', async () => {
    const rename = { rename: { part: 'unit', to: 'persons' } };
    for (const person of ['staffA', 'managerA', 'evaluator', 'observer'] as const) {
      expect((await act('rename', rename, person)).status).toBe(403);
      expect((await redefine({}, person)).status).toBe(403);
    }
    const lead = await app.signInAs('lead');
    const { version } = await read();
    expectInvalid(await lead.put(`/api/indicators/${indicator.id}`, { version, earlierDefinitions: [] }), ['earlierDefinitions']);
  });

  test('a manager changes the definition of an indicator of the own organisation, and of no other', async () => {
    const manager = await app.signInAs('managerA');
    const slug = (await app.pilotage.stores.system().get('organisations', app.ids.organisations.a)).slug;
    const body = { code: `${slug}-VISITS`, name: 'Visits', kind: 'output', valueType: 'count', accumulation: 'incremental' };
    const local = parseRecord('indicators', await manager.post('/api/indicators', { ...body, unit: 'visits' }), 201);
    const rename = { version: local.version, rename: { part: 'unit', to: 'calls' } };
    const other = await app.signInAs('managerB');
    expect((await other.post(`/api/indicators/${local.id}/rename`, rename)).status).toBe(404);
    expect((await manager.post(`/api/indicators/${local.id}/rename`, rename)).status).toBe(200);
  });
});
