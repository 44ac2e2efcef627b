import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const record = async (answer: Promise<{ status: number; text: string }>, status = 200) => {
  const { status: given, text } = await answer;
  expect([given, text.slice(0, 300)]).toEqual([status, text.slice(0, 300)]);
  return JSON.parse(text);
};

describe.each(engines)('a figure on its way, on %s', (engine) => {
  let app: TestApp;
  let [lead, staff, manager]: ApiClient[] = [];
  let ids: { period: number; cell: number; assignment: number; report: number };

  beforeAll(async () => {
    app = await startTestApp(engine);
    [lead, staff, manager] = [await app.signInAs('lead'), await app.signInAs('staffA'), await app.signInAs('managerA')];
    const period = await record(
      lead.post('/api/periods', { number: 1, startsOn: '2018-08-01', endsOn: '2019-01-31', dueOn: '2019-03-31' }),
      201,
    );
    const indicator = {
      code: 'TRAININGS',
      name: 'Trainings held',
      kind: 'output',
      valueType: 'count',
      accumulation: 'incremental',
    };
    const { id: indicatorId } = await record(lead.post('/api/indicators', indicator), 201);
    const assignment = await record(
      lead.post('/api/assignments', { organisationId: app.ids.organisations.a, indicatorId, target: 20 }),
      201,
    );
    await record(lead.post('/api/assignments', { organisationId: app.ids.organisations.b, indicatorId, target: 10 }), 201);
    await record(lead.post(`/api/periods/${period.id}/open`, { version: 1 }));
    const cell = await record(
      staff.post('/api/measurements', { assignmentId: assignment.id, periodId: period.id, value: 5 }),
      201,
    );
    const [report] = await record(staff.list('reports'));
    ids = { period: period.id, cell: cell.id, assignment: assignment.id, report: report.id };
  });
  afterAll(() => app.close());

  const ours = async (client: ApiClient, basis = 'approved') => {
    const rows = await record(client.get(`/api/progress?indicator=TRAININGS&by=country&basis=${basis}`));
    return rows.find((row: { key: string }) => row.key === 'AT');
  };
  const report = async () => record(manager?.get(`/api/reports/${ids.report}`) ?? Promise.reject(new Error('nobody')));
  const cell = async () => record(staff?.get(`/api/measurements/${ids.cell}`) ?? Promise.reject(new Error('nobody')));

  test('a draft counts for its own alone', async () => {
    if (!staff || !lead) return;
    expect(await ours(staff)).toMatchObject({ value: null, n: 0, of: 1, missing: [{ why: 'notDue' }] });
    expect(await ours(staff, 'own')).toMatchObject({ value: 5, attainment: 0.25 });
    expect((await lead.get('/api/progress?basis=own')).status).toBe(403);
    expect((await staff.get('/api/progress?basis=submitted')).status).toBe(403);
  });

  test('staff cannot submit, a manager can, and then nothing can be changed', async () => {
    if (!staff || !manager) return;
    expect((await staff.post(`/api/reports/${ids.report}/submit`, { version: 1 })).status).toBe(403);
    expect((await manager.post(`/api/reports/${ids.report}/submit`)).status).toBe(428);
    const submitted = await record(manager.post(`/api/reports/${ids.report}/submit`, { version: 1 }));
    expect(submitted).toMatchObject({ state: 'submitted', firstSubmittedAt: '2019-03-15T09:00:00.000Z' });
    const stored = await cell();
    expect(stored.state).toBe('submitted');
    expect((await staff.put(`/api/measurements/${ids.cell}`, { version: stored.version, value: 6 })).status).toBe(423);
    expect((await staff.delete(`/api/measurements/${ids.cell}`)).status).toBe(423);
    expect((await manager.post(`/api/reports/${ids.report}/submit`, { version: submitted.version })).status).toBe(409);
  });

  test('handed in is in review for everybody, and counts where it may', async () => {
    if (!lead) return;
    for (const person of ['staffB', 'observer', 'lead'] as const) {
      expect(await ours(await app.signInAs(person))).toMatchObject({ value: null, missing: [{ why: 'inReview' }] });
    }
    expect(await ours(lead, 'submitted')).toMatchObject({ value: 5 });
  });

  test('a return names cells; these alone can be changed', async () => {
    if (!lead || !staff || !manager) return;
    const path = `/api/reports/${ids.report}/return`;
    const { version } = await report();
    expect((await manager.post(path, { version, comment: 'x', cells: [] })).status).toBe(403);
    expect((await lead.post(path, { version, comment: 'x', cells: [{ assignmentId: 999, comment: 'y' }] })).status).toBe(422);
    await record(
      lead.post(path, {
        version,
        comment: 'Please look again',
        cells: [{ assignmentId: ids.assignment, comment: 'All of them?' }],
      }),
    );
    const returned = await cell();
    expect(returned.state).toBe('returned');
    await record(staff.put(`/api/measurements/${ids.cell}`, { version: returned.version, value: 8 }));
    expect((await lead.get(`/api/measurements/${ids.cell}`)).status).toBe(404);
    // What is handed in again stays as early as it was.
    app.clock.set('2019-03-15T09:20:00.000Z');
    const again = await record(manager.post(`/api/reports/${ids.report}/submit`, { version: (await report()).version }));
    expect(again).toMatchObject({ state: 'submitted', updatedAt: '2019-03-15T09:20:00.000Z' });
    expect(again.firstSubmittedAt).toBe('2019-03-15T09:00:00.000Z');
  });

  test('of twenty approvals one happens, and the figure counts for all', async () => {
    if (!lead) return;
    const { version } = await report();
    const client = lead;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.post(`/api/reports/${ids.report}/approve`, { version })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 409),
    ]);
    for (const person of ['staffB', 'observer', 'evaluator', 'lead'] as const) {
      expect(await ours(await app.signInAs(person))).toMatchObject({ value: 8, attainment: 0.4, n: 1, of: 1 });
    }
    expect(await app.pilotage.stores.system().count('approvedVersions', { measurementId: ids.cell })).toBe(1);
  });

  test('the figure is explained down to the measurement, comments only for who may read them', async () => {
    const path = '/api/progress/explain?indicator=TRAININGS&key=AT';
    const mine = await record((await app.signInAs('staffA')).get(path));
    const theirs = await record((await app.signInAs('staffB')).get(path));
    expect(mine.parts[0].cells[0]).toMatchObject({ measurementId: ids.cell, value: 8, comment: null });
    expect(theirs.parts[0].value).toBe(theirs.figure.value);
    expect(theirs.parts[0].cells[0]).not.toHaveProperty('comment');
  });

  test('rates count what was ever submitted, and hide the state from others', async () => {
    const rates = await record((await app.signInAs('staffB')).get('/api/reporting-rates?period=1'));
    expect(rates).toMatchObject({ expected: 2, submitted: 1, onTime: 1, rate: 0.5, timeliness: 0.5 });
    const other = rates.organisations.find((each: { organisationId: number }) => each.organisationId === app.ids.organisations.a);
    expect(other.state).toBeNull();
  });

  test('an unchanged comparison is not sent again, and the tag is the viewer\u2019s own', async () => {
    const path = '/api/progress?by=consortium';
    const first = await (await app.signInAs('staffB')).get(path);
    const etag = first.headers.get('etag') ?? '';
    expect((await (await app.signInAs('staffB')).get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await (await app.signInAs('observer')).get(path)).headers.get('etag')).not.toBe(etag);
  });

  test('a closed period locks what is left', async () => {
    if (!lead) return;
    const { version } = await record(lead.get(`/api/periods/${ids.period}`));
    await record(lead.post(`/api/periods/${ids.period}/close`, { version }));
    const staffB = await app.signInAs('staffB');
    const [assignment] = await record(staffB.list('assignments'));
    expect((await staffB.post('/api/measurements', { assignmentId: assignment.id, periodId: ids.period, value: 1 })).status).toBe(
      423,
    );
  });
});
