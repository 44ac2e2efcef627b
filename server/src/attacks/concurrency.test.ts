import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode, parseIds, parseRecord, parseTotal } from '../testing/app/responseParsers.ts';
import { type ApiFactories, countAuditEvents, createApiFactories, countRows } from '../testing/factories/apiFactories.ts';
import type { ApiResponse, ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';

const repeat = <T>(count: number, task: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => task(index)));
const statusesOf = (responses: readonly ApiResponse[]) => responses.map(({ status }) => status).toSorted();

describe.each(engines)('concurrent requests, on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
    manager = await app.signInAs('managerA');
  });
  afterAll(() => app.close());

  async function increment(id: number): Promise<void> {
    for (let left = 400; left > 0; left -= 1) {
      const stored = parseRecord('measurements', await (await app.signInAs('staffA')).get(`/api/measurements/${id}`), 200);
      const response = await (await app.signInAs('staffA')).put(`/api/measurements/${id}`, {
        version: stored.version,
        value: Number(stored.value) + 1,
      });
      if (response.status === 200) return;
      expect(response.status).toBe(409);
    }
    throw new Error('Never came through.');
  }

  test('N02 concurrent updates of one version lose no increment', async () => {
    const { id: indicatorId } = await build.anIndicator();
    const { id: assignmentId } = await build.anAssignment({ indicatorId });
    const { id: periodId } = await build.anOpenPeriod();
    const { id, version } = await build.aMeasurement({ assignmentId, periodId, value: 0 });
    const [clients, each] = [8, 12];
    await repeat(clients, async () => {
      for (let index = 0; index < each; index += 1) await increment(id);
    });
    const stored = parseRecord('measurements', await (await app.signInAs('staffA')).get(`/api/measurements/${id}`), 200);
    expect([stored.value, stored.version]).toEqual([clients * each, version + clients * each]);
  });

  test('N03 N06 a POST under one key is done once: in parallel, later, after a restart, and after a lost response', async () => {
    const body = { title: 'Once', stage: 'design' };
    const key = { 'idempotency-key': 'n03' };
    const before = await countAuditEvents(app);
    const responses = await repeat(50, () => manager.post('/api/pilots', body, key));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    app.clock.set('2019-03-15T10:00:00.000Z');
    app.restart();
    expect((await manager.post('/api/pilots', body, key)).text).toBe(responses[0]?.text);
    expect(parseTotal(await manager.list('pilots', { filter: { title: 'Once' } }))).toBe(1);
    expect(await countAuditEvents(app)).toBe(before + 1);
    const lost = new AbortController();
    const pendingRequest = fetch(`${app.origin}/api/pilots`, {
      method: 'POST',
      signal: lost.signal,
      headers: { cookie: manager.cookie, 'content-type': 'application/json', 'idempotency-key': 'n06' },
      body: JSON.stringify({ ...body, title: 'Lost' }),
    });
    setTimeout(() => lost.abort(), 3);
    await pendingRequest.catch(() => undefined);
    const again = await manager.post('/api/pilots', { ...body, title: 'Lost' }, { 'idempotency-key': 'n06' });
    expect(again.status).toBe(201);
    expect(parseTotal(await manager.list('pilots', { filter: { title: 'Lost' } }))).toBe(1);
  });

  test('N03 an idempotency key is bound to actor, path and body for a day', async () => {
    const body = { title: 'Mine', stage: 'design' };
    const key = { 'idempotency-key': 'n03-b' };
    const ownPilot = parseRecord('pilots', await manager.post('/api/pilots', body, key), 201);
    const foreignPilot = parseRecord('pilots', await (await app.signInAs('managerB')).post('/api/pilots', body, key), 201);
    expect(foreignPilot.id).not.toBe(ownPilot.id);
    const other = await manager.post('/api/pilots', { ...body, title: 'Other' }, key);
    expect([other.status, parseProblemCode(other)]).toEqual([422, 'idempotencyReused']);
    expect((await manager.post('/api/indicators', body, key)).status).toBe(422);
    app.clock.set('2019-03-16T10:00:00.001Z');
    app.restart();
    const next = await openAgain('managerA');
    expect(parseRecord('pilots', await next.post('/api/pilots', body, key), 201).id).not.toBe(ownPilot.id);
    app.clock.set('2019-03-15T10:00:00.000Z');
  });

  async function openAgain(person: 'managerA'): Promise<ApiClient> {
    const client = await app.signInAs();
    await client.signIn(`${person.toLowerCase()}@house.example`, 'test-house-password');
    return client;
  }

  test('N05 a refused request does not use up its key', async () => {
    const key = { 'idempotency-key': 'n05' };
    expect((await manager.post('/api/pilots', { title: '', stage: 'design' }, key)).status).toBe(422);
    expect((await manager.post('/api/pilots', '{', key)).status).toBe(400);
    expect((await manager.post('/api/pilots', { title: 'Right', stage: 'design' }, key)).status).toBe(201);
    for (const unreadable of ['', 'x'.repeat(201), 'two words', '\u00fc'])
      expect((await manager.post('/api/pilots', { title: 'x', stage: 'design' }, { 'idempotency-key': unreadable })).status).toBe(
        400,
      );
  });

  test('N08 forty concurrent writers of different rows and their parents get no 500', async () => {
    const pilots = await repeat(20, async (index) =>
      parseRecord('pilots', await manager.post('/api/pilots', { title: `Load ${index}`, stage: 'design' }), 201),
    );
    const responses = await repeat(40, async (index) => {
      const pilotId = pilots[index < 20 ? index : 39 - index]?.id;
      return index < 20
        ? manager.post('/api/milestones', { pilotId, title: `M ${index}` })
        : manager.put(`/api/pilots/${pilotId}`, { version: 1, stage: 'scaling' });
    });
    expect(responses.every(({ status }) => [200, 201].includes(status))).toBe(true);
  });

  test('N09 if two managers remove each other, one remains', async () => {
    const system = app.pilotage.stores.system();
    const organisationId = app.ids.organisations.b;
    const second = await system.insert('memberships', { userId: app.ids.users.staffB, organisationId, role: 'partnerManager' });
    const [first] = await system.all('memberships', {
      where: { organisationId, role: 'partnerManager', userId: app.ids.users.managerB },
    });
    const staff = await app.signInAs();
    await staff.signIn('staffb@house.example', 'test-house-password');
    await staff.put('/api/session', { activeMembershipId: second.id });
    const managerB = await app.signInAs();
    await managerB.signIn('managerb@house.example', 'test-house-password');
    const responses = await Promise.all([
      managerB.delete(`/api/memberships/${second.id}`),
      staff.delete(`/api/memberships/${first?.id}`),
    ]);
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await system.count('memberships', { organisationId, role: 'partnerManager' })).toBe(1);
  });

  test('N11 N15 removing a parent while children are created leaves no orphan', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await build.aPilot();
      const [removal, ...creations] = await Promise.all([
        manager.delete(`/api/pilots/${id}`),
        ...Array.from({ length: 4 }, (_, index) => manager.post('/api/milestones', { pilotId: id, title: `C ${index}` })),
      ]);
      expect([200, 409]).toContain(removal.status);
      expect(statusesOf(creations).every((status) => [201, 404, 409, 422].includes(status))).toBe(true);
      const children = creations.filter(({ status }) => status === 201).length;
      expect(removal.status === 200 ? 0 : children).toBe(children);
      expect(await app.pilotage.stores.system().count('milestones', { pilotId: id })).toBe(children);
    }
  });

  test('N12 the next list contains the last write', async () => {
    for (let index = 0; index < 20; index += 1) {
      const { id } = parseRecord('pilots', await manager.post('/api/pilots', { title: `Seen ${index}`, stage: 'design' }), 201);
      expect(parseIds(await manager.list('pilots', { filter: { title: `Seen ${index}` } }))).toEqual([id]);
    }
    expect(await countRows(app, 'pilots')).toBeGreaterThan(20);
  });
});
