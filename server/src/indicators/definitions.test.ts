import { engines } from '@pilotage/db/testing';
import type { Assignment, Indicator, Measurement } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories, uniqueName } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const dimensions = [{ name: 'gender', categories: ['women', 'men', 'diverse'] }];
const options = [
  { value: 1, text: 'low' },
  { value: 2, text: 'middle' },
  { value: 3, text: 'high' },
];

describe.each(engines)('indicator definitions on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let counted: Indicator;
  let scored: Indicator;
  let cell: Measurement;
  let score: Measurement;
  let shared: Indicator;
  let otherAssignment: Assignment;
  let periodId: number;

  beforeAll(async () => {
    app = await startTestApp(engine, '2019-03-01T09:00:00.000Z');
    build = createApiFactories(app);
    counted = await build.anIndicator({ dimensions, unit: 'people', decimals: 1 });
    const snapshot = { valueType: 'score', accumulation: 'snapshot' } as const;
    scored = await build.anIndicator({ ...snapshot, options });
    const [one, two] = [
      await build.anAssignment({ indicatorId: counted.id }),
      await build.anAssignment({ indicatorId: scored.id }),
    ];
    shared = await build.anIndicator({ valueType: 'ratio', decimals: 2 });
    const three = await build.anAssignment({ indicatorId: shared.id });
    otherAssignment = await build.anAssignment({ indicatorId: counted.id, organisationId: app.ids.organisations.b });
    periodId = (await build.anOpenPeriod()).id;
    cell = await build.aMeasurement({ assignmentId: one.id, periodId, value: 10.5, parts: { gender: { women: 4 } } });
    score = await build.aMeasurement({ assignmentId: two.id, periodId, value: 2 });
    await build.aMeasurement({ assignmentId: three.id, periodId, numerator: 1.2, denominator: 3 });
    await build.aMeasurement({
      by: 'staffB',
      assignmentId: otherAssignment.id,
      periodId,
      value: 3,
      parts: { gender: { men: 1 } },
    });
    await build.submitReport(periodId);
  });
  afterAll(() => app.close());

  const change = async (indicator: Indicator, fields: object) =>
    (await app.signInAs('lead')).put(`/api/indicators/${indicator.id}`, { version: indicator.version, ...fields });

  test.each([
    ['a category renamed', { dimensions: [{ name: 'gender', categories: ['female', 'men', 'diverse'] }] }],
    ['a dimension dropped', { dimensions: [] }],
    ['a dimension renamed', { dimensions: [{ ...dimensions[0], name: 'sex' }] }],
    ['another unit', { unit: 'groups' }],
    ['fewer decimals', { decimals: 0 }],
  ])('a definition in use refuses %s and counts the figures by organisation', async (_, fields) => {
    const refused = await change(counted, fields);
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'definitionInUse']);
    expect(refused.text).toContain('1 figure (Organisation A: 1)');
  });

  test('for a ratio the decimals of both entered numbers are in use, not those of the value', async () => {
    expect(parseProblemCode(await change(shared, { decimals: 0 }))).toBe('definitionInUse');
    expect((await change(shared, { decimals: 1 })).status).toBe(200);
  });

  test('a refusal reveals neither number nor owner of figures in drafts of others', async () => {
    const refused = await change(counted, { dimensions: [{ name: 'gender', categories: ['women', 'diverse'] }] });
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'definitionInUse']);
    expect(refused.text).toContain('figures that are not handed in yet');
    expect(refused.text).not.toMatch(/Organisation [AB]|\d figure/);
  });

  test.each([
    ['removed', options.filter(({ value }) => value !== 2)],
    ['renamed', options.map((option) => (option.value === 2 ? { ...option, text: 'so so' } : option))],
  ])('an option in use cannot be %s', async (_, changed) => {
    const refused = await change(scored, { options: changed });
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'definitionInUse']);
    expect(refused.text).toContain('Organisation A: 1');
  });

  test('a definition can be extended, and unused parts can be removed', async () => {
    const extended = await change(counted, {
      dimensions: [
        { name: 'gender', categories: ['women', 'men', 'unknown'] },
        { name: 'age', categories: ['15–23'] },
      ],
      decimals: 2,
    });
    counted = parseRecord('indicators', extended, 200);
    const reduced = await change(scored, {
      options: options.map((each) => ({ ...each, text: each.text.toUpperCase() })).slice(0, 2),
    });
    scored = parseRecord('indicators', reduced, 200);
  });

  test('the comment of a figure can be changed although its definition has lost a category', async () => {
    const narrower = JSON.stringify([{ name: 'gender', categories: ['men'] }]);
    await app.opened.dataSource.query('UPDATE indicators SET dimensions = ? WHERE id = ?', [narrower, counted.id]);
    const report = await build.theReport(periodId);
    const returnBody = {
      version: report.version,
      comment: 'x',
      cells: [cell, score].map(({ assignmentId }) => ({ assignmentId, comment: 'y' })),
    };
    expect((await (await app.signInAs('lead')).post(`/api/reports/${report.id}/return`, returnBody)).status).toBe(200);
    const staff = await app.signInAs('staffA');
    const stored = parseRecord('measurements', await staff.get(`/api/measurements/${cell.id}`), 200);
    const commented = await staff.put(`/api/measurements/${cell.id}`, { ...stored, comment: 'Counted at the door' });
    const { version } = parseRecord('measurements', commented, 200);
    const wrong = await staff.put(`/api/measurements/${cell.id}`, { version, parts: { gender: { women: 5 } } });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('no such part')]);
    expect((await staff.put(`/api/measurements/${cell.id}`, { version, parts: {} })).status).toBe(200);
  });

  test('codes and names are unique regardless of case', async () => {
    const lead = await app.signInAs('lead');
    const base = { name: 'x', kind: 'output', valueType: 'count', accumulation: 'incremental' };
    const code = uniqueName('TWIN');
    expect((await lead.post('/api/indicators', { ...base, code })).status).toBe(201);
    const twin = await lead.post('/api/indicators', { ...base, code: code.toLowerCase() });
    expect([twin.status, parseProblemCode(twin)]).toEqual([409, 'duplicate']);
    const createWith = async (fields: object) => {
      const { status, text } = await lead.post('/api/indicators', { ...base, code: uniqueName('T'), ...fields });
      return [status, text.includes('No entry may stand here twice')];
    };
    expect(await createWith({ dimensions: [{ name: 'gender', categories: ['women', 'women '] }] })).toEqual([422, true]);
    expect(await createWith({ dimensions: [dimensions[0], { name: 'GENDER', categories: ['a'] }] })).toEqual([422, true]);
    const twins = [...options, { value: 4, text: 'High' }];
    expect(await createWith({ valueType: 'score', accumulation: 'snapshot', options: twins })).toEqual([422, true]);
    const [first, second] = await Promise.all(
      [code, code.toLowerCase()].map((each) => lead.post('/api/indicators', { ...base, code: `${each}-race` })),
    );
    expect([first?.status, second?.status].sort()).toEqual([201, 409]);
    const contest = await build.aContest();
    const { name } = await build.aCriterion({ contestId: contest.id, name: 'Impact' });
    const manager = await app.signInAs('managerA');
    const scale = [
      { value: 0, text: 'no' },
      { value: 5, text: 'yes' },
    ];
    const duplicate = { contestId: contest.id, name: ` ${name.toUpperCase()}`, weight: 5, position: 2, scale };
    expect((await manager.post('/api/criteria', duplicate)).status).toBe(409);
  });

  test('an unreachable target is refused', async () => {
    const lead = await app.signInAs('lead');
    const falling = await build.anIndicator({ direction: 'decrease' });
    const organisationId = app.ids.organisations.a;
    const refused = await lead.post('/api/assignments', { organisationId, indicatorId: falling.id, target: -100 });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('"target"')]);
    const offScale = await lead.post('/api/assignments', { organisationId, indicatorId: scored.id, baseline: 1, target: 9 });
    expect([offScale.status, offScale.text]).toEqual([422, expect.stringContaining('"target"')]);
  });
});
