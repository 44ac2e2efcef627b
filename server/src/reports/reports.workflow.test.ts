import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const parseJson = async (response: Promise<{ status: number; text: string }>, expectedStatus = 200) => {
  const { status, text } = await response;
  expect([status, text.slice(0, 300)]).toEqual([expectedStatus, text.slice(0, 300)]);
  return JSON.parse(text);
};

describe.each(engines)('the workflow of a figure on %s', (engine) => {
  let app: TestApp;
  let [lead, staff, manager]: ApiClient[] = [];
  let ids: { period: number; cell: number; assignment: number; report: number };

  beforeAll(async () => {
    app = await startTestApp(engine);
    [lead, staff, manager] = [await app.signInAs('lead'), await app.signInAs('staffA'), await app.signInAs('managerA')];
    const period = await parseJson(
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
    const { id: indicatorId } = await parseJson(lead.post('/api/indicators', indicator), 201);
    const assignment = await parseJson(
      lead.post('/api/assignments', { organisationId: app.ids.organisations.a, indicatorId, target: 20 }),
      201,
    );
    await parseJson(lead.post('/api/assignments', { organisationId: app.ids.organisations.b, indicatorId, target: 10 }), 201);
    await parseJson(lead.post(`/api/periods/${period.id}/open`, { version: 1 }));
    const cell = await parseJson(
      staff.post('/api/measurements', { assignmentId: assignment.id, periodId: period.id, value: 5 }),
      201,
    );
    const [report] = await parseJson(staff.list('reports'));
    ids = { period: period.id, cell: cell.id, assignment: assignment.id, report: report.id };
  });
  afterAll(() => app.close());

  const getAustriaRow = async (client: ApiClient, basis = 'approved') => {
    const rows = await parseJson(client.get(`/api/progress?indicator=TRAININGS&by=country&basis=${basis}`));
    return rows.find((row: { key: string }) => row.key === 'AT');
  };
  const notSignedIn = () => Promise.reject(new Error('No client is signed in.'));
  const report = async () => parseJson(manager?.get(`/api/reports/${ids.report}`) ?? notSignedIn());
  const cell = async () => parseJson(staff?.get(`/api/measurements/${ids.cell}`) ?? notSignedIn());

  test('a draft counts for its own organisation only', async () => {
    if (!staff || !lead) return;
    expect(await getAustriaRow(staff)).toMatchObject({ value: null, n: 0, of: 1, missing: [{ why: 'notDue' }] });
    expect(await getAustriaRow(staff, 'own')).toMatchObject({ value: 5, attainment: 0.25 });
    expect((await lead.get('/api/progress?basis=own')).status).toBe(403);
    expect((await staff.get('/api/progress?basis=submitted')).status).toBe(403);
  });

  test('a manager submits, staff cannot, and a submitted figure cannot be changed', async () => {
    if (!staff || !manager) return;
    expect((await staff.post(`/api/reports/${ids.report}/submit`, { version: 1 })).status).toBe(403);
    expect((await manager.post(`/api/reports/${ids.report}/submit`)).status).toBe(428);
    const submitted = await parseJson(manager.post(`/api/reports/${ids.report}/submit`, { version: 1 }));
    expect(submitted).toMatchObject({ state: 'submitted', firstSubmittedAt: '2019-03-15T09:00:00.000Z' });
    const stored = await cell();
    expect(stored.state).toBe('submitted');
    expect((await staff.put(`/api/measurements/${ids.cell}`, { version: stored.version, value: 6 })).status).toBe(423);
    expect((await staff.delete(`/api/measurements/${ids.cell}`)).status).toBe(423);
    expect((await manager.post(`/api/reports/${ids.report}/submit`, { version: submitted.version })).status).toBe(409);
  });

  test('a submitted figure is in review for every role and counts on the basis submitted', async () => {
    if (!lead) return;
    for (const person of ['staffB', 'observer', 'lead'] as const) {
      expect(await getAustriaRow(await app.signInAs(person))).toMatchObject({ value: null, missing: [{ why: 'inReview' }] });
    }
    expect(await getAustriaRow(lead, 'submitted')).toMatchObject({ value: 5 });
  });

  test('only the cells that a return names can be changed', async () => {
    if (!lead || !staff || !manager) return;
    const path = `/api/reports/${ids.report}/return`;
    const { version } = await report();
    expect((await manager.post(path, { version, comment: 'x', cells: [] })).status).toBe(403);
    expect((await lead.post(path, { version, comment: 'x', cells: [{ assignmentId: 999, comment: 'y' }] })).status).toBe(422);
    await parseJson(
      lead.post(path, {
        version,
        comment: 'Please look again',
        cells: [{ assignmentId: ids.assignment, comment: 'All of them?' }],
      }),
    );
    const returned = await cell();
    expect(returned.state).toBe('returned');
    await parseJson(staff.put(`/api/measurements/${ids.cell}`, { version: returned.version, value: 8 }));
    expect((await lead.get(`/api/measurements/${ids.cell}`)).status).toBe(404);
    // A second submission keeps the time of the first.
    app.clock.set('2019-03-15T09:20:00.000Z');
    const resubmitted = await parseJson(manager.post(`/api/reports/${ids.report}/submit`, { version: (await report()).version }));
    expect(resubmitted).toMatchObject({ state: 'submitted', updatedAt: '2019-03-15T09:20:00.000Z' });
    expect(resubmitted.firstSubmittedAt).toBe('2019-03-15T09:00:00.000Z');
  });

  test('exactly one of twenty concurrent approvals succeeds, and the figure counts for every role', async () => {
    if (!lead) return;
    const { version } = await report();
    const client = lead;
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => client.post(`/api/reports/${ids.report}/approve`, { version })),
    );
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 409),
    ]);
    for (const person of ['staffB', 'observer', 'evaluator', 'lead'] as const) {
      expect(await getAustriaRow(await app.signInAs(person))).toMatchObject({ value: 8, attainment: 0.4, n: 1, of: 1 });
    }
    expect(await app.pilotage.stores.system().count('approvedVersions', { measurementId: ids.cell })).toBe(1);
  });

  test('an explanation shows the measurement, and its comment only to permitted roles', async () => {
    const path = '/api/progress/explain?indicator=TRAININGS&key=AT';
    const own = await parseJson((await app.signInAs('staffA')).get(path));
    const foreign = await parseJson((await app.signInAs('staffB')).get(path));
    expect(own.parts[0].cells[0]).toMatchObject({ measurementId: ids.cell, value: 8, comment: null });
    expect(foreign.parts[0].value).toBe(foreign.figure.value);
    expect(foreign.parts[0].cells[0]).not.toHaveProperty('comment');
  });

  test('reporting rates count first submissions and hide the state from other organisations', async () => {
    const rates = await parseJson((await app.signInAs('staffB')).get('/api/reporting-rates?period=1'));
    expect(rates).toMatchObject({ expected: 2, submitted: 1, onTime: 1, rate: 0.5, timeliness: 0.5 });
    const other = rates.organisations.find((each: { organisationId: number }) => each.organisationId === app.ids.organisations.a);
    expect(other.state).toBeNull();
  });

  test('an unchanged comparison is 304, and each viewer has another ETag', async () => {
    const path = '/api/progress?by=consortium';
    const first = await (await app.signInAs('staffB')).get(path);
    const etag = first.headers.get('etag') ?? '';
    expect((await (await app.signInAs('staffB')).get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await (await app.signInAs('observer')).get(path)).headers.get('etag')).not.toBe(etag);
  });

  test('a closed period refuses new figures', async () => {
    if (!lead) return;
    const { version } = await parseJson(lead.get(`/api/periods/${ids.period}`));
    await parseJson(lead.post(`/api/periods/${ids.period}/close`, { version }));
    const staffB = await app.signInAs('staffB');
    const [assignment] = await parseJson(staffB.list('assignments'));
    expect((await staffB.post('/api/measurements', { assignmentId: assignment.id, periodId: ids.period, value: 1 })).status).toBe(
      423,
    );
  });
});
