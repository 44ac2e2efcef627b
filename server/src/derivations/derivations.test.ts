import { engines } from '@pilotage/db/testing';
import type { Activity, Assignment, Derivation, Indicator, Period } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import { deriveFigure } from './deriveFigures.ts';

const figureSchema = z.object({
  value: z.number().nullable(),
  rows: z.int(),
  withoutNumber: z.int(),
});
const figuresSchema = z.array(figureSchema.extend({ assignmentId: z.int() }));
const previewSchema = z.array(figureSchema.extend({ organisationId: z.int() }));
const explainedSchema = figureSchema.extend({
  records: z.array(z.object({ resource: z.string(), id: z.int(), name: z.string().nullable(), amount: z.number().nullable() })),
});

const attendances: Derivation = {
  source: 'activities',
  measure: 'attendances',
  date: 'startsOn',
  owner: 'organisationId',
  filters: { kind: ['workshop', 'training'], state: ['held'] },
};
const heldActivities: Derivation = { ...attendances, measure: 'rows', filters: { state: ['held'] } };

describe.each(engines)('derived figures on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let fourth: Period;
  let fifth: Period;
  let sixth: Period;

  beforeAll(async () => {
    app = await startTestApp(engine, '2020-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    fourth = await build.anOpenPeriod({ number: 4 });
    fifth = await build.anOpenPeriod({ number: 5 });
    sixth = await build.anOpenPeriod({ number: 6 });
  });
  afterAll(() => app.close());

  const aDerived = async (derivation: Derivation, fields: Partial<Assignment> = {}) => {
    const indicator = await build.anIndicator({ derivation });
    return { indicator, assignment: await build.anAssignment({ indicatorId: indicator.id, ...fields }) };
  };

  async function explain(assignment: Assignment, period: Period, person: Person = 'staffA') {
    const path = `/api/assignments/${assignment.id}/derived?period=${period.number}`;
    return explainedSchema.parse((await (await app.signInAs(person)).get(path)).body);
  }
  const valueOf = async (assignment: Assignment, period: Period, person?: Person) =>
    (await explain(assignment, period, person)).value;
  async function listFigures(person: Person, query: string) {
    return figuresSchema.parse((await (await app.signInAs(person)).get(`/api/derived-figures?${query}`)).body);
  }
  const storeOf = (person: 'staffA' | 'lead') => {
    const [role, at] = person === 'lead' ? (['leadPartner', 'lead'] as const) : (['partnerStaff', 'a'] as const);
    const userId = app.ids.users[person];
    return app.pilotage.stores.for({ id: userId, userId, role, organisationId: app.ids.organisations[at] });
  };
  const change = async (activity: Activity, fields: object) =>
    parseRecord(
      'activities',
      await (await app.signInAs('staffA')).put(`/api/activities/${activity.id}`, { version: activity.version, ...fields }),
      200,
    );

  test('follow the records through edits, moves between periods and deletes', async () => {
    const { assignment } = await aDerived(attendances);
    const values = async () => [await valueOf(assignment, fourth), await valueOf(assignment, fifth)];
    expect(await values()).toEqual([null, null]);
    const first = await build.anActivity({ startsOn: '2019-07-31', attendances: 12 });
    const second = await build.anActivity({ startsOn: '2019-08-01', kind: 'training', attendances: 30 });
    await build.anActivity({ startsOn: '2019-08-02', kind: 'festival', attendances: 500 });
    await build.anActivity({ startsOn: '2019-08-03' });
    expect(await values()).toEqual([12, 30]);
    await change(first, { attendances: 15 });
    expect(await values()).toEqual([15, 30]);
    const moved = await change(second, { startsOn: '2019-07-01' });
    expect(await values()).toEqual([45, null]);
    await change(moved, { kind: 'festival' });
    expect(await values()).toEqual([15, null]);
    expect((await (await app.signInAs('staffA')).delete(`/api/activities/${first.id}`)).status).toBe(200);
    expect(await values()).toEqual([null, null]);
  });

  test('change in the transaction of the record, and not at all where it fails', async () => {
    const { assignment } = await aDerived(heldActivities);
    const before = (await valueOf(assignment, fourth)) ?? 0;
    const own = storeOf('staffA');
    const example = await build.anActivity({ startsOn: '2019-05-01', attendances: 3 });
    const { id, version, createdAt, updatedAt, ...content } = example;
    const seen: (number | null)[] = [];
    const failing = own.transaction(async (store) => {
      await store.insert('activities', { ...content, title: uniqueName('Activity') });
      seen.push((await deriveFigure(store, { assignment, rule: heldActivities, period: fourth })).figure.value);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect([...seen, await valueOf(assignment, fourth)]).toEqual([before + 2, before + 1]);
    await own.transaction(async (store) => {
      await store.remove('activities', id);
      seen.push((await deriveFigure(store, { assignment, rule: heldActivities, period: fourth })).figure.value);
    });
    expect([seen.at(-1), await valueOf(assignment, fourth)]).toEqual([before, before]);
  });

  test('count the records of a pilot where the assignment is of one, and learners of the chosen modules', async () => {
    const pilot = await build.aPilot();
    const { indicator, assignment } = await aDerived(heldActivities, { pilotId: pilot.id });
    const all = await build.anAssignment({ indicatorId: indicator.id });
    await build.anActivity({ startsOn: '2019-06-01', attendances: 4, pilotId: pilot.id });
    await build.anActivity({ startsOn: '2019-06-02', attendances: 4 });
    expect(await valueOf(assignment, fourth)).toBe(1);
    expect((await valueOf(all, fourth)) ?? 0).toBeGreaterThan(1);
    const [chosen, other] = [await build.aModule(), await build.aModule()];
    await build.anEnrolment({ moduleId: chosen.id, periodId: fourth.id, enrolled: 20, certified: 7 });
    await build.anEnrolment({ moduleId: other.id, periodId: fourth.id, enrolled: 9, certified: 5 });
    const learners = { source: 'enrolments', measure: 'certified', date: 'periodId', owner: 'organisationId' } as const;
    const some = await aDerived({ ...learners, filters: { moduleId: [chosen.id] } });
    const every = await aDerived({ ...learners, filters: {} });
    expect([await valueOf(some.assignment, fourth), await valueOf(every.assignment, fourth)]).toEqual([7, 12]);
    const explained = await explain(some.assignment, fourth);
    expect(explained.records).toMatchObject([{ resource: 'enrolments', name: chosen.name, amount: 7 }]);
    expect(await valueOf(every.assignment, fifth)).toBeNull();
  });

  test('leave a submitted figure as it is, and a typed one that differs is stored', async () => {
    const { assignment } = await aDerived(heldActivities);
    const activity = await build.anActivity({ startsOn: '2020-02-10', attendances: 4 });
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: sixth.id, value: 9 });
    const draft = await build.theReport(sixth.id);
    const checklist = (await (await app.signInAs('staffA')).get(`/api/reports/${draft.id}/checklist`)).body;
    expect(checklist).toMatchObject({ warnings: [{ assignmentId: assignment.id, odd: ['records'], hasComment: false }] });
    const report = await build.submitReport(sixth.id);
    await build.anActivity({ startsOn: '2020-02-11', attendances: 4 });
    expect((await (await app.signInAs('staffA')).delete(`/api/activities/${activity.id}`)).status).toBe(200);
    await build.anActivity({ startsOn: '2020-02-12', attendances: 4 });
    const stored = parseRecord('measurements', await (await app.signInAs('staffA')).get(`/api/measurements/${cell.id}`), 200);
    expect(stored).toMatchObject({ value: 9, state: 'submitted' });
    expect(await valueOf(assignment, sixth, 'lead')).toBe(2);
    const review = (await (await app.signInAs('lead')).get(`/api/reports/${report.id}/review`)).body;
    expect(review).toMatchObject([{ assignmentId: assignment.id, odd: ['records'] }]);
  });

  test('follow a change of the rule at once; stored figures stay', async () => {
    const { indicator, assignment } = await aDerived(heldActivities);
    const value = await valueOf(assignment, fourth);
    const cell = await build.aMeasurement({ assignmentId: assignment.id, periodId: fourth.id, value: value ?? 0 });
    const lead = await app.signInAs('lead');
    const derivation = { ...heldActivities, filters: { kind: ['hackathon'] } };
    const changed = await lead.put(`/api/indicators/${indicator.id}`, { version: indicator.version, derivation });
    const { version } = parseRecord('indicators', changed, 200);
    expect(await valueOf(assignment, fourth)).toBe(0);
    expect((await (await app.signInAs('staffA')).get(`/api/measurements/${cell.id}`)).body).toMatchObject({ value });
    const taken = await lead.put(`/api/indicators/${indicator.id}`, { version, derivation: null });
    expect(parseRecord('indicators', taken, 200).derivation).toBeNull();
    const gone = await (await app.signInAs('staffA')).get(`/api/assignments/${assignment.id}/derived?period=4`);
    expect([gone.status, parseProblemCode(gone)]).toEqual([404, 'notFound']);
  });

  test('a rule that does not fit is refused at its field', async () => {
    const lead = await app.signInAs('lead');
    const base = { name: 'x', kind: 'output', valueType: 'count', accumulation: 'incremental' };
    const refuse = async (fields: object) => {
      const { status, body } = await lead.post('/api/indicators', { ...base, code: uniqueName('D'), ...fields });
      return [status, Object.keys(z.looseObject({ errors: z.record(z.string(), z.string()) }).parse(body).errors)];
    };
    expect(await refuse({ valueType: 'amount', derivation: attendances })).toEqual([422, ['valueType']]);
    expect(await refuse({ accumulation: 'snapshot', derivation: attendances })).toEqual([422, ['accumulation']]);
    expect(await refuse({ derivation: { ...attendances, measure: 'certified' } })).toEqual([422, ['derivation.measure']]);
    expect(await refuse({ derivation: { ...attendances, measure: 'people' } })).toEqual([422, ['derivation.measure']]);
    const learners = { source: 'enrolments', measure: 'enrolled', date: 'periodId', owner: 'organisationId' };
    expect(await refuse({ derivation: { ...learners, filters: { moduleId: [999_999] } } })).toEqual([
      422,
      ['derivation.filters.moduleId'],
    ]);
  });

  describe('of another organisation', () => {
    let assignment: Assignment;
    let indicator: Indicator;
    beforeAll(async () => {
      ({ assignment, indicator } = await aDerived(heldActivities, { organisationId: app.ids.organisations.b }));
      await build.anActivity({ by: 'staffB', startsOn: '2019-04-01', attendances: 2, visibility: 'internal' });
      await build.anActivity({ by: 'staffB', startsOn: '2019-04-02', attendances: 2, visibility: 'consortium' });
    });

    test('are read by the organisation and the lead partner alone', async () => {
      expect([await valueOf(assignment, fourth, 'staffB'), await valueOf(assignment, fourth, 'lead')]).toEqual([2, 2]);
      const path = `/api/assignments/${assignment.id}/derived?period=4`;
      for (const person of ['staffA', 'managerA'] as const)
        expect((await (await app.signInAs(person)).get(path)).status).toBe(404);
      for (const person of ['evaluator', 'observer'] as const)
        expect((await (await app.signInAs(person)).get(path)).status).toBe(403);
    });

    test('stand in no list, and their records count for nobody else', async () => {
      const own = await build.anAssignment({ indicatorId: indicator.id });
      const { records } = await explain(own, fourth);
      const foreign = await app.pilotage.stores
        .system()
        .all('activities', { where: { organisationId: app.ids.organisations.b }, fields: [] });
      expect(records.filter(({ id }) => foreign.some((each) => each.id === id))).toEqual([]);
      expect((await listFigures('staffA', 'period=4')).map(({ assignmentId }) => assignmentId)).not.toContain(assignment.id);
      const query = `period=4&organisation=${app.ids.organisations.b}`;
      expect((await (await app.signInAs('staffA')).get(`/api/derived-figures?${query}`)).status).toBe(404);
      expect(await listFigures('lead', query)).toContainEqual({
        assignmentId: assignment.id,
        value: 2,
        rows: 2,
        withoutNumber: 0,
      });
      expect(await listFigures('staffB', 'period=4')).toContainEqual(expect.objectContaining({ assignmentId: assignment.id }));
    });

    test('a preview shows the lead partner all organisations, a manager the own one, and nobody else anything', async () => {
      const body = { derivation: heldActivities, periodId: fourth.id };
      const preview = async (person: Person) => {
        const response = await (await app.signInAs(person)).post('/api/derived-figures/preview', body);
        return response.status === 200 ? previewSchema.parse(response.body) : response.status;
      };
      const { a, b, lead } = app.ids.organisations;
      const all = z.array(z.object({ organisationId: z.int() })).parse(await preview('lead'));
      expect(all.map(({ organisationId }) => organisationId).toSorted()).toEqual([lead, a, b].toSorted());
      expect(await preview('lead')).toContainEqual({ organisationId: b, value: 2, rows: 2, withoutNumber: 0 });
      expect(await preview('managerB')).toEqual([{ organisationId: b, value: 2, rows: 2, withoutNumber: 0 }]);
      expect([await preview('staffB'), await preview('evaluator')]).toEqual([403, 403]);
    });
  });
});
