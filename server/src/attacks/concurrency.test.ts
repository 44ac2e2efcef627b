import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, idsIn, recordIn, totalIn } from '../testing/answered.ts';
import { type Builders, eventsIn, openBuilders, rowsOf } from '../testing/builders.ts';
import type { Answered, Client } from '../testing/client.ts';
import { type House, openHouse } from '../testing/house.ts';

const times = <T>(count: number, work: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));
const statuses = (answers: readonly Answered[]) => answers.map(({ status }) => status).toSorted();

describe.each(engines)('many at once, on %s', (engine) => {
  let house: House;
  let build: Builders;
  let manager: Client;

  beforeAll(async () => {
    house = await openHouse(engine);
    build = openBuilders(house);
    manager = await house.as('managerA');
  });
  afterAll(() => house.close());

  async function increment(id: number): Promise<void> {
    for (let left = 400; left > 0; left -= 1) {
      const stored = recordIn('measurements', await (await house.as('staffA')).get(`/api/measurements/${id}`), 200);
      const answered = await (await house.as('staffA')).put(`/api/measurements/${id}`, {
        version: stored.version,
        value: Number(stored.value) + 1,
      });
      if (answered.status === 200) return;
      expect(answered.status).toBe(409);
    }
    throw new Error('Never came through.');
  }

  test('N02 no increment is lost between readers and writers of one version', async () => {
    const { id: indicatorId } = await build.anIndicator();
    const { id: assignmentId } = await build.anAssignment({ indicatorId });
    const { id: periodId } = await build.anOpenPeriod();
    const { id, version } = await build.aMeasurement({ assignmentId, periodId, value: 0 });
    const [clients, each] = [8, 12];
    await times(clients, async () => {
      for (let at = 0; at < each; at += 1) await increment(id);
    });
    const stored = recordIn('measurements', await (await house.as('staffA')).get(`/api/measurements/${id}`), 200);
    expect([stored.value, stored.version]).toEqual([clients * each, version + clients * each]);
  });

  test('N03 N06 a POST under one key is done once: in parallel, later, after a restart, and when the answer was lost', async () => {
    const body = { title: 'Once', stage: 'design' };
    const key = { 'idempotency-key': 'n03' };
    const before = await eventsIn(house);
    const answers = await times(50, () => manager.post('/api/pilots', body, key));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    house.clock.set('2019-03-15T10:00:00.000Z');
    house.restart();
    expect((await manager.post('/api/pilots', body, key)).text).toBe(answers[0]?.text);
    expect(totalIn(await manager.list('pilots', { filter: { title: 'Once' } }))).toBe(1);
    expect(await eventsIn(house)).toBe(before + 1);
    const lost = new AbortController();
    const sent = fetch(`${house.origin}/api/pilots`, {
      method: 'POST',
      signal: lost.signal,
      headers: { cookie: manager.cookie, 'content-type': 'application/json', 'idempotency-key': 'n06' },
      body: JSON.stringify({ ...body, title: 'Lost' }),
    });
    setTimeout(() => lost.abort(), 3);
    await sent.catch(() => undefined);
    const again = await manager.post('/api/pilots', { ...body, title: 'Lost' }, { 'idempotency-key': 'n06' });
    expect(again.status).toBe(201);
    expect(totalIn(await manager.list('pilots', { filter: { title: 'Lost' } }))).toBe(1);
  });

  test('N03 a key belongs to its actor, its path and its body, for a day', async () => {
    const body = { title: 'Mine', stage: 'design' };
    const key = { 'idempotency-key': 'n03-b' };
    const mine = recordIn('pilots', await manager.post('/api/pilots', body, key), 201);
    const theirs = recordIn('pilots', await (await house.as('managerB')).post('/api/pilots', body, key), 201);
    expect(theirs.id).not.toBe(mine.id);
    const other = await manager.post('/api/pilots', { ...body, title: 'Other' }, key);
    expect([other.status, codeIn(other)]).toEqual([422, 'idempotencyReused']);
    expect((await manager.post('/api/indicators', body, key)).status).toBe(422);
    house.clock.set('2019-03-16T10:00:00.001Z');
    house.restart();
    const next = await openAgain('managerA');
    expect(recordIn('pilots', await next.post('/api/pilots', body, key), 201).id).not.toBe(mine.id);
    house.clock.set('2019-03-15T10:00:00.000Z');
  });

  async function openAgain(person: 'managerA'): Promise<Client> {
    const client = await house.as();
    await client.signIn(`${person.toLowerCase()}@house.example`, 'test-house-password');
    return client;
  }

  test('N05 a key is not spent by what was refused', async () => {
    const key = { 'idempotency-key': 'n05' };
    expect((await manager.post('/api/pilots', { title: '', stage: 'design' }, key)).status).toBe(422);
    expect((await manager.post('/api/pilots', '{', key)).status).toBe(400);
    expect((await manager.post('/api/pilots', { title: 'Right', stage: 'design' }, key)).status).toBe(201);
    for (const unreadable of ['', 'x'.repeat(201), 'two words', '\u00fc'])
      expect((await manager.post('/api/pilots', { title: 'x', stage: 'design' }, { 'idempotency-key': unreadable })).status).toBe(
        400,
      );
  });

  test('N08 forty writers of different rows, and of each other’s parents, are never told that the product broke', async () => {
    const pilots = await times(20, async (at) =>
      recordIn('pilots', await manager.post('/api/pilots', { title: `Load ${at}`, stage: 'design' }), 201),
    );
    const answers = await times(40, async (at) => {
      const pilotId = pilots[at < 20 ? at : 39 - at]?.id;
      return at < 20
        ? manager.post('/api/milestones', { pilotId, title: `M ${at}` })
        : manager.put(`/api/pilots/${pilotId}`, { version: 1, stage: 'scaling' });
    });
    expect(answers.every(({ status }) => [200, 201].includes(status))).toBe(true);
  });

  test('N09 of two managers who remove each other one stays', async () => {
    const system = house.pilotage.stores.system();
    const organisationId = house.ids.organisations.b;
    const second = await system.insert('memberships', { userId: house.ids.users.staffB, organisationId, role: 'partnerManager' });
    const [first] = await system.all('memberships', {
      where: { organisationId, role: 'partnerManager', userId: house.ids.users.managerB },
    });
    const staff = await house.as();
    await staff.signIn('staffb@house.example', 'test-house-password');
    await staff.put('/api/session', { activeMembershipId: second.id });
    const managerB = await house.as();
    await managerB.signIn('managerb@house.example', 'test-house-password');
    const answers = await Promise.all([
      managerB.delete(`/api/memberships/${second.id}`),
      staff.delete(`/api/memberships/${first?.id}`),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await system.count('memberships', { organisationId, role: 'partnerManager' })).toBe(1);
  });

  test('N11 N15 a parent that goes while children come leaves no orphan', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await build.aPilot();
      const [gone, ...made] = await Promise.all([
        manager.delete(`/api/pilots/${id}`),
        ...Array.from({ length: 4 }, (_, at) => manager.post('/api/milestones', { pilotId: id, title: `C ${at}` })),
      ]);
      expect([200, 409]).toContain(gone.status);
      expect(statuses(made).every((status) => [201, 404, 409, 422].includes(status))).toBe(true);
      const children = made.filter(({ status }) => status === 201).length;
      expect(gone.status === 200 ? 0 : children).toBe(children);
      expect(await house.pilotage.stores.system().count('milestones', { pilotId: id })).toBe(children);
    }
  });

  test('N12 what was just written is in the next list', async () => {
    for (let at = 0; at < 20; at += 1) {
      const { id } = recordIn('pilots', await manager.post('/api/pilots', { title: `Seen ${at}`, stage: 'design' }), 201);
      expect(idsIn(await manager.list('pilots', { filter: { title: `Seen ${at}` } }))).toEqual([id]);
    }
    expect(await rowsOf(house, 'pilots')).toBeGreaterThan(20);
  });
});
