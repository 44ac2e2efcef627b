import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';

async function createRecord(client: ApiClient, resource: string, body: object): Promise<number> {
  const { status, body: record, text } = await client.post(`/api/${resource}`, body);
  if (status !== 201 || typeof record !== 'object' || record === null || !('id' in record))
    throw new Error(`${resource}: ${text}`);
  return Number(record.id);
}

describe.each(engines)('refusals, on %s', (engine) => {
  let app: TestApp;
  let staffA: ApiClient;
  const foreign: Record<string, number> = {};

  beforeAll(async () => {
    app = await startTestApp(engine);
    const [lead, managerB, staffB] = [await app.signInAs('lead'), await app.signInAs('managerB'), await app.signInAs('staffB')];
    staffA = await app.signInAs('staffA');
    const periodId = await createRecord(lead, 'periods', {
      number: 1,
      startsOn: '2019-01-01',
      endsOn: '2019-06-30',
      dueOn: '2019-07-31',
    });
    const indicatorId = await createRecord(lead, 'indicators', {
      code: 'TRAININGS',
      name: 'Trainings held',
      kind: 'output',
      valueType: 'count',
      accumulation: 'incremental',
    });
    foreign.pilots = await createRecord(managerB, 'pilots', { title: 'Canary pilot of B', stage: 'design', partnerIds: [] });
    foreign.milestones = await createRecord(staffB, 'milestones', { pilotId: foreign.pilots, title: 'Canary milestone of B' });
    foreign.indicators = await createRecord(managerB, 'indicators', {
      code: 'org-b-local',
      name: 'Canary indicator of B',
      kind: 'output',
      valueType: 'count',
      accumulation: 'incremental',
    });
    foreign.assignments = await createRecord(lead, 'assignments', {
      organisationId: app.ids.organisations.b,
      indicatorId,
      target: 10,
    });
    await lead.post(`/api/periods/${periodId}/open`, { version: 1 });
    foreign.measurements = await createRecord(staffB, 'measurements', { assignmentId: foreign.assignments, periodId, value: 3 });
    const reports = await staffB.list('reports');
    foreign.reports = Number(JSON.parse(reports.text)[0].id);
  });
  afterAll(() => app.close());

  test('fields outside of the allow-list give the same error, whether they exist or not', async () => {
    for (const field of ['password', 'tokenHash', 'nonsense', 'organisation.id', '$or', 'guard', 'titleFolded']) {
      const filter = await staffA.list('pilots', { filter: { [field]: 'x' } });
      const sort = await staffA.list('pilots', { sort: [field, 'ASC'] });
      expect([filter.status, sort.status]).toEqual([400, 400]);
    }
    for (const range of ['[0,1e9]', '[-1,5]', '[5,1]', 'x', '["0","1"]'])
      expect((await staffA.get(`/api/pilots?range=${range}`)).status).toBe(400);
    expect((await staffA.get('/api/pilots?where=1')).status).toBe(400);
  });

  test('invalid figures and dates are refused with the field name, and nothing is written', async () => {
    const staffB = await app.signInAs('staffB');
    const path = `/api/measurements/${foreign.measurements}`;
    for (const value of ['1e400', '"5"', '1000000000000', '0.12345', '-1', 'true', 'null']) {
      const response = await staffB.put(path, `{"version":1,"value":${value}}`);
      expect([value, response.status]).toEqual([value, 422]);
      expect(response.text).toContain('"value"');
    }
    const lead = await app.signInAs('lead');
    for (const startsOn of ['2019-02-30', '0000-00-00', '2019-2-3', '2019-07-01T00:00:00Z']) {
      const response = await lead.post('/api/periods', { number: 2, startsOn, endsOn: '2019-12-31', dueOn: '2020-01-31' });
      expect([startsOn, response.status]).toEqual([startsOn, 422]);
    }
    expect(JSON.parse((await staffB.get(path)).text)).toMatchObject({ version: 1, value: 3 });
  });

  test('refusals have a fixed order', async () => {
    const visitor = await app.signInAs();
    expect((await visitor.post('/api/pilots', '{')).status).toBe(401);
    const manager = await app.signInAs('managerB');
    const path = `/api/pilots/${foreign.pilots}`;
    expect((await manager.put(path, '{')).status).toBe(400);
    expect((await manager.put(path, '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await manager.put(path, { title: 5 })).status).toBe(428);
    const stale = await manager.put(path, { title: 5, version: 9 });
    expect([stale.status, stale.text.includes('"current"')]).toEqual([409, true]);
    expect((await manager.put(path, { title: 5, version: 1 })).status).toBe(422);
    expect((await manager.put(path, { title: 'x'.repeat(2_000_000), version: 1 })).status).toBe(413);
    expect((await manager.put(path, `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).status).toBe(400);
    expect((await manager.put(path, '{"version":1,"__proto__":{"a":1}}')).status).toBe(422);
    expect((await manager.put(path, { version: 1 }, { origin: 'https://evil.example' })).status).toBe(403);
  });

  test('of twenty writers of one version one succeeds, with one audit event', async () => {
    const manager = await app.signInAs('managerB');
    const { body } = await manager.get(`/api/pilots/${foreign.pilots}`);
    const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : 0;
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => manager.put(`/api/pilots/${foreign.pilots}`, { version, title: `Race ${index}` })),
    );
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 409)).toHaveLength(19);
    const auditEvents = await app.pilotage.stores
      .system()
      .count('auditEvents', { resource: 'pilots', action: 'update', recordId: foreign.pilots });
    expect(auditEvents).toBe(1);
  });

  test('the same idempotency key gives the same response and creates once', async () => {
    const staffB = await app.signInAs('staffB');
    const body = { pilotId: foreign.pilots, title: 'Once' };
    const responses = await Promise.all(
      Array.from({ length: 8 }, () => staffB.post('/api/milestones', body, { 'idempotency-key': 'k1' })),
    );
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    expect((await staffB.post('/api/milestones', { ...body, title: 'Other' }, { 'idempotency-key': 'k1' })).status).toBe(422);
    expect((await staffB.list('milestones', { filter: { title: 'Once' } })).headers.get('content-range')).toBe(
      'milestones 0-0/1',
    );
  });
});
