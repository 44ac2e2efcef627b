import { engines } from '@pilotage/db/testing';
import { blankReport, formatFieldMessage, type Period } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ApiClient, ApiResponse } from '../../testing/app/apiClient.ts';
import { expectInvalid, parseDetail, parseProblemCode, parseRecord } from '../../testing/app/responseParsers.ts';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';
import { parseFields } from './candidate.ts';
import { lockRows } from './lockRows.ts';

const indicator = { name: 'Trainings held', kind: 'output', valueType: 'count', accumulation: 'incremental' };
const codeOf = (response: ApiResponse) => `${response.status} ${parseProblemCode(response)}`;

test('a value is judged by the schema of its field, and a value of another type is not called missing', () => {
  const shape = { count: z.int().max(5), state: z.enum(['on', 'off']) };
  expect(parseFields(shape, { count: 5, state: 'on' })).toEqual({ valid: { count: 5, state: 'on' }, problems: {} });
  expect(parseFields(shape, { count: '5', state: 'up', constructor: 1 })).toEqual({
    valid: {},
    problems: {
      count: { code: 'field.type', expected: 'number' },
      state: { code: 'field.choice', allowed: 'on, off' },
      constructor: { code: 'field.unknown' },
    },
  });
  expect(parseFields(shape, { count: null })).toEqual({ valid: {}, problems: { count: { code: 'field.required' } } });
});

test('rows are locked in the order of the list: reports by their values, all others by their id', async () => {
  const locked: unknown[] = [];
  const report = { organisationId: 1, periodId: 2, ...blankReport };
  await lockRows(
    {
      lockRow: async (resource, id) => void locked.push([resource, id]),
      lockOrInsert: async (resource, row) => void locked.push([resource, row]),
    },
    [
      ['contests', 7],
      ['reports', report],
      ['pilots', 3],
    ],
  );
  expect(locked).toEqual([
    ['contests', 7],
    ['reports', report],
    ['pilots', 3],
  ]);
});

describe.each(engines)('what is judged of a new or a changed record, on %s', (engine) => {
  let app: TestApp;
  let lead: ApiClient;
  let managerA: ApiClient;
  let managerB: ApiClient;
  let indicatorId: number;
  let first: Period;
  let second: Period;

  beforeAll(async () => {
    app = await startTestApp(engine);
    [lead, managerA, managerB] = [await app.signInAs('lead'), await app.signInAs('managerA'), await app.signInAs('managerB')];
    indicatorId = parseRecord('indicators', await lead.post('/api/indicators', { ...indicator, code: 'HELD' }), 201).id;
    const periodFrom = async (number: number, startsOn: string, endsOn: string, dueOn: string) =>
      parseRecord('periods', await lead.post('/api/periods', { number, startsOn, endsOn, dueOn }), 201);
    first = await periodFrom(1, '2019-01-01', '2019-06-30', '2019-07-31');
    second = await periodFrom(2, '2019-07-01', '2019-12-31', '2020-01-31');
  });
  afterAll(() => app.close());

  test('every required field that is missing is named, immutable ones included', async () => {
    expectInvalid(await lead.post('/api/organisations', {}), ['country', 'name']);
    expectInvalid(await lead.post('/api/organisations', { country: 'AT' }), ['name']);
    expectInvalid(await managerA.post('/api/milestones', { title: 'Begun' }), ['pilotId']);
  });

  test('an organisation that is no number is a wrong value, one that is not the own a refusal', async () => {
    const pilot = { title: 'Somewhere', stage: 'design', partnerIds: [] };
    expectInvalid(await managerA.post('/api/pilots', { ...pilot, organisationId: 'x' }), ['organisationId']);
    expect(codeOf(await managerA.post('/api/pilots', { ...pilot, organisationId: app.ids.organisations.b }))).toBe(
      '403 forbidden',
    );
  });

  test('a reference is refused alike whether its record is missing or belongs to others', async () => {
    const pilot = parseRecord(
      'pilots',
      await managerB.post('/api/pilots', { title: 'Of B', stage: 'design', partnerIds: [] }),
      201,
    );
    for (const pilotId of [pilot.id, 987_654])
      expectInvalid(await managerA.post('/api/milestones', { pilotId, title: 'Begun' }), ['pilotId']);
    expect((await managerB.post('/api/milestones', { pilotId: pilot.id, title: 'Begun' })).status).toBe(201);
  });

  test('a second record with the same key is refused, however it is written, and so is a change that would make one', async () => {
    const before = await readAllRows(app);
    for (const code of ['HELD', 'held', 'HeLd'])
      expect([code, codeOf(await lead.post('/api/indicators', { ...indicator, code }))]).toEqual([code, '409 duplicate']);
    const path = `/api/periods/${second.id}`;
    expect(codeOf(await lead.put(path, { version: second.version, number: first.number }))).toBe('409 duplicate');
    expect(await readAllRows(app)).toEqual(before);
    // The record is no duplicate of itself.
    expect((await lead.put(path, { version: second.version, number: 2, dueOn: '2020-02-29' })).status).toBe(200);
  });

  test('a key that is incomplete or wrong is a wrong value, and repeats no record', async () => {
    const periodId = first.id;
    const { id: assignmentId } = parseRecord(
      'assignments',
      await lead.post('/api/assignments', { organisationId: app.ids.organisations.b, indicatorId, target: 10 }),
      201,
    );
    await lead.post(`/api/periods/${periodId}/open`, { version: 1 });
    const staffB = await app.signInAs('staffB');
    parseRecord('measurements', await staffB.post('/api/measurements', { assignmentId, periodId, value: 3 }), 201);
    expect(codeOf(await staffB.post('/api/measurements', { assignmentId, periodId, value: 4 }))).toBe('409 duplicate');
    expectInvalid(await staffB.post('/api/measurements', { periodId, value: 4 }), ['assignmentId']);
    // Whoever may not read the record does not learn that there is one.
    parseRecord('indicators', await managerB.post('/api/indicators', { ...indicator, code: 'org-b-local' }), 201);
    expectInvalid(await managerA.post('/api/indicators', { ...indicator, code: 'org-b-local' }), ['code']);
    expectInvalid(await managerA.post('/api/measurements', { assignmentId, periodId, value: 4 }), ['assignmentId']);
  });

  test('the version of an update or an action must be there, and be a number', async () => {
    const pilot = parseRecord(
      'pilots',
      await managerA.post('/api/pilots', { title: 'Of A', stage: 'design', partnerIds: [] }),
      201,
    );
    const path = `/api/pilots/${pilot.id}`;
    for (const body of [{}, { version: null }]) expect((await managerA.put(path, { ...body, title: 'New' })).status).toBe(428);
    for (const version of ['1', 1.5, true]) {
      const response = await managerA.put(path, { version, title: 'New' });
      expectInvalid(response, ['version']);
      expect(response.text).toContain('This must be of type number.');
    }
    const unknown = await managerA.put(path, { version: pilot.version, colour: 'red' });
    expect(unknown.body).toMatchObject({ errors: { colour: formatFieldMessage({ code: 'field.unknown' }) } });
    const open = `/api/periods/${second.id}/open`;
    const { version } = parseRecord('periods', await lead.get(`/api/periods/${second.id}`), 200);
    expect((await lead.post(open)).status).toBe(428);
    expect((await lead.post(open, { version: null })).status).toBe(428);
    expectInvalid(await lead.post(open, { version: 'x' }), ['version']);
    // What else is wrong with the body is said once it is known that the action is possible at all.
    expectInvalid(await lead.post(open, { version, day: 1 }), ['day']);
    expect(parseDetail(await lead.post(open, '[]'))).toContain('JSON object');
  });
});
