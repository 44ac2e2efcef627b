import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord, withoutRequestId } from '../testing/app/responseParsers.ts';
import { countRows } from '../testing/factories/apiFactories.ts';
import { missingId, useAttackFixture } from '../testing/attacks/attackFixture.ts';

describe.each(engines)('forbidden writes, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  async function pilot() {
    const { leakDetector, a } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    return {
      manager,
      path: `/api/pilots/${a.pilots}`,
      stored: parseRecord('pilots', await manager.get(`/api/pilots/${a.pilots}`), 200),
    };
  }

  test('D02 a row cannot be moved to another tenant', async () => {
    const { manager, path, stored } = await pilot();
    const { b } = fixtures().app.ids.organisations;
    for (const moved of [
      { organisationId: b },
      { organisationId: String(stored.organisationId) },
      { organisationId: null },
      { organisation: { id: b } },
      { organisation_id: b },
      { OrganisationId: b },
    ])
      expectInvalid(await manager.put(path, { ...stored, ...moved, title: 'Moved' }), Object.keys(moved));
    expect(parseRecord('pilots', await manager.get(path), 200)).toEqual(stored);
  });

  test('D03 a POST cannot set an id or overwrite a row', async () => {
    const { leakDetector, a, b } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    for (const id of [b.pilots, a.pilots, missingId, null, 'x'])
      expectInvalid(await manager.post('/api/pilots', { id, title: 'x', stage: 'design' }), ['id']);
    const managedFields = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: null, completedAt: null };
    expectInvalid(
      await manager.post('/api/pilots', { ...managedFields, title: 'x', stage: 'design' }),
      Object.keys(managedFields),
    );
  });

  test('D05 D06 undeclared nested objects in a body are refused', async () => {
    const { manager, path, stored } = await pilot();
    const { b, app } = fixtures();
    const { organisations } = app.ids;
    for (const nested of [
      { organisation: { id: organisations.b, name: 'HACKED' } },
      { milestones: [{ id: b.milestones, pilotId: stored.id }] },
      { members: [{ userId: app.ids.users.staffA, role: 'leadPartner' }] },
      { partners: [organisations.b] },
    ])
      expectInvalid(await manager.put(path, { ...stored, ...nested }), Object.keys(nested));
    for (const partnerIds of [
      [{ id: organisations.b }],
      [String(organisations.b)],
      [organisations.b, organisations.b],
      [missingId],
      5,
      { 0: 1 },
    ]) {
      const response = await manager.put(path, { version: stored.version, partnerIds });
      expect([JSON.stringify(partnerIds), response.status]).toEqual([JSON.stringify(partnerIds), 422]);
    }
  });

  test('D08 users cannot raise their own privileges', async () => {
    const { leakDetector, app } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const id = app.ids.users.staffA;
    const path = `/api/users/${id}`;
    const { version } = parseRecord('users', await staff.get(path), 200);
    for (const field of [
      'role',
      'organisationId',
      'emailVerified',
      'passwordHash',
      'password',
      'status',
      'totpEnabled',
      'id',
      'email',
    ])
      expectInvalid(await staff.put(path, { version, [field]: 'leadPartner' }), [field]);
    expect((await staff.put(path, { version, disabled: true })).status).toBe(409);
    expectInvalid(await staff.put(path, { version, createdAt: '2001-01-01T00:00:00.000Z' }), ['createdAt']);
    expect((await staff.post('/api/memberships', { userId: id, role: 'partnerManager' })).status).toBe(403);
    expect((await staff.post('/api/users', { email: 'new@house.example', name: 'New' })).status).toBe(403);
    expect((await staff.put('/api/session', { activeMembershipId: fixtures().b.memberships })).status).toBe(422);
    expect((await staff.put('/api/session', { activeMembershipId: fixtures().a.memberships, role: 'leadPartner' })).status).toBe(
      422,
    );
  });

  test('D09 a state changes only by its action', async () => {
    const { leakDetector, a } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const stored = parseRecord('measurements', await staff.get(`/api/measurements/${a.measurements}`), 200);
    for (const [field, value] of Object.entries({ state: 'approved', approvedBy: 1, lockedAt: null, score: 10, createdBy: 1 }))
      expectInvalid(await staff.put(`/api/measurements/${stored.id}`, { ...stored, [field]: value }), [field]);
    const report = parseRecord('reports', await staff.get(`/api/reports/${a.reports}`), 200);
    const manager = await leakDetector.signInAs('managerA');
    for (const [field, value] of Object.entries({
      state: 'approved',
      firstSubmittedAt: '2019-01-01T00:00:00.000Z',
      lastReturn: {},
    }))
      expectInvalid(await manager.put(`/api/reports/${report.id}`, { ...report, [field]: value }), [field]);
    for (const action of ['approve', 'return'])
      expect((await manager.post(`/api/reports/${report.id}/${action}`, { version: report.version })).status).toBe(403);
    expect((await staff.post(`/api/reports/${report.id}/submit`, { version: report.version })).status).toBe(403);
  });

  test('D11 a foreign key to an unreadable row is refused like a missing one, in every field', async () => {
    const { leakDetector, a, b, periodId } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const cases: [string, string, 'milestones' | 'assignments' | 'measurements', (id: number) => object][] = [
      ['pilotId', 'pilots', 'milestones', (pilotId) => ({ pilotId, title: 'x' })],
      ['assignmentId', 'assignments', 'measurements', (assignmentId) => ({ assignmentId, periodId, value: 1 })],
      ['indicatorId', 'indicators', 'assignments', (indicatorId) => ({ indicatorId })],
      ['pilotId', 'pilots', 'assignments', (pilotId) => ({ pilotId, indicatorId: a.indicators })],
    ];
    for (const [field, rowKind, resource, body] of cases) {
      const foreign = rowKind === 'pilots' ? b.pilots : rowKind === 'assignments' ? b.assignments : b.indicators;
      const foreignResponse = await manager.post(`/api/${resource}`, body(foreign));
      const none = await manager.post(`/api/${resource}`, body(missingId));
      expect([resource, withoutRequestId(foreignResponse)]).toEqual([resource, withoutRequestId(none)]);
      if (foreignResponse.status !== 403) expectInvalid(foreignResponse, [field]);
    }
    const membership = await manager.post('/api/memberships', {
      userId: fixtures().app.ids.users.staffB,
      role: 'partnerStaff',
    });
    const missingResponse = await manager.post('/api/memberships', { userId: missingId, role: 'partnerStaff' });
    expect(withoutRequestId(membership)).toBe(withoutRequestId(missingResponse));
    const moved = await manager.put(`/api/milestones/${a.milestones}`, { version: 1, pilotId: b.pilots });
    expectInvalid(moved, ['pilotId']);
  });

  test('D12 a reference to a planned period is refused', async () => {
    const { leakDetector, a, build } = fixtures();
    const planned = await build.aPeriod({ number: 2 });
    const staff = await leakDetector.signInAs('staffA');
    expectInvalid(await staff.post('/api/measurements', { assignmentId: a.assignments, periodId: planned.id, value: 1 }), [
      'periodId',
    ]);
    await (await fixtures().app.signInAs('lead')).delete(`/api/periods/${planned.id}`);
    await fixtures().leakDetector.startCase();
  });

  test('D14 users cannot remove or change their own membership', async () => {
    const { leakDetector, app } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const [own] = await app.pilotage.stores.system().all('memberships', { where: { userId: app.ids.users.managerA } });
    expect((await manager.delete(`/api/memberships/${own?.id}`)).status).toBe(409);
    expect((await manager.put(`/api/memberships/${own?.id}`, { version: own?.version, role: 'partnerStaff' })).status).toBe(409);
    expect(
      (await manager.put(`/api/memberships/${own?.id}`, { version: own?.version, role: 'leadPartner' })).status,
    ).toBeGreaterThanOrEqual(403);
  });

  test('D17 there are no bulk updates', async () => {
    const { leakDetector, b } = fixtures();
    for (const [method, path] of [
      ['DELETE', `/api/pilots?filter=${encodeURIComponent(JSON.stringify({ id: [b.pilots] }))}`],
      ['DELETE', '/api/pilots'],
      ['PUT', '/api/pilots'],
      ['PATCH', `/api/pilots/${b.pilots}`],
      ['PUT', '/api/organisations'],
      ['DELETE', '/api/consortium'],
    ] as const)
      expect((await leakDetector.sendRaw({ method, path }, 'managerA')).status, `${method} ${path}`).toBe(404);
  });

  test('D18 of fifty parallel updates the five to foreign rows are 404', async () => {
    const { app, leakDetector, b } = fixtures();
    const plain = await app.signInAs('managerA');
    const created = await Promise.all(
      Array.from({ length: 45 }, async (_, index) =>
        parseRecord('pilots', await plain.post('/api/pilots', { title: `Many ${index}`, stage: 'design' }), 201),
      ),
    );
    await leakDetector.startCase();
    const manager = await leakDetector.signInAs('managerA');
    const ids = [...created.map(({ id }) => id), ...Array.from({ length: 5 }, () => b.pilots)];
    const responses = await Promise.all(ids.map((id) => manager.put(`/api/pilots/${id}`, { version: 1, stage: 'scaling' })));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(45);
    expect(responses.filter(({ status }) => status === 404)).toHaveLength(5);
  });

  test('D20 names of JavaScript built-ins are unknown fields', async () => {
    const { manager, path, stored } = await pilot();
    for (const key of [
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      '',
      ' title',
      'TITLE',
      'title ',
      'constructor.prototype',
    ]) {
      const named = `${JSON.stringify(key)}:{"polluted":true}`;
      for (const response of [
        await manager.put(path, `{"version":${stored.version},${named}}`),
        await manager.post('/api/pilots', `{"title":"x","stage":"design",${named}}`),
      ])
        expect([key, response.status, response.text.includes(`${JSON.stringify(key)}:"`)]).toEqual([key, 422, true]);
    }
    expect((await manager.put(path, '{"version":1,"title":{"__proto__":{"polluted":true}}}')).status).toBe(422);
    expect({}).not.toHaveProperty('polluted');
  });

  test('D21 null, empty and blank texts are refused; fields left out of a PUT do not change', async () => {
    const { manager, path, stored } = await pilot();
    for (const title of [null, '', '   ', '\t\n', [], {}, 5, true])
      expectInvalid(await manager.put(path, { version: stored.version, title }), ['title']);
    expect(parseRecord('pilots', await manager.get(path), 200)).toEqual(stored);
    expectInvalid(await manager.post('/api/pilots', {}), ['title', 'stage']);
    expectInvalid(await manager.post('/api/pilots', { title: null, stage: null }), ['title', 'stage']);
  });

  test('D23 evaluators, observers and jurors cannot write', async () => {
    const { leakDetector, a, b } = fixtures();
    for (const person of ['evaluator', 'observer', 'juror'] as const) {
      const client = await leakDetector.signInAs(person);
      for (const resource of ['pilots', 'milestones', 'indicators', 'assignments', 'measurements', 'memberships'] as const) {
        expect([403], `${person} ${resource}`).toContain((await client.post(`/api/${resource}`, { title: 'x' })).status);
        for (const id of [a[resource], b[resource]]) {
          expect([403, 404]).toContain((await client.put(`/api/${resource}/${id}`, { version: 1, title: 'x' })).status);
          expect([403, 404]).toContain((await client.delete(`/api/${resource}/${id}`)).status);
        }
      }
    }
  });

  test('D29 a parent with children cannot be removed', async () => {
    const { leakDetector, a, app, periodId } = fixtures();
    const [manager, lead] = [await leakDetector.signInAs('managerA'), await leakDetector.signInAs('lead')];
    const before = await countRows(app, 'milestones');
    expect((await manager.delete(`/api/pilots/${a.pilots}`)).status).toBe(409);
    expect((await lead.delete(`/api/organisations/${app.ids.organisations.a}`)).status).toBe(409);
    expect((await lead.delete(`/api/periods/${periodId}`)).status).toBe(409);
    expect((await lead.delete(`/api/assignments/${a.assignments}`)).status).toBe(409);
    expect(await countRows(app, 'milestones')).toBe(before);
  });

  test('D30 of two spellings of a field one is unknown', async () => {
    const { leakDetector, a, b } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    expectInvalid(await staff.post('/api/milestones', { pilotId: a.pilots, pilot: { id: b.pilots }, title: 'x' }), ['pilot']);
    expectInvalid(await staff.post('/api/milestones', `{"pilotId":${a.pilots},"pilotId":${b.pilots},"title":"x"}`), ['pilotId']);
  });
});
