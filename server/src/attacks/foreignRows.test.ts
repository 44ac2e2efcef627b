import { engines } from '@pilotage/db/testing';
import { resourceNames, resourceOf } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';
import { expectInvalid, parseIds, parseRows, parseTotal, withoutRequestId } from '../testing/app/responseParsers.ts';
import { missingId, type OwnedResourceName, ownedResourceNames, useAttackFixture } from '../testing/attacks/attackFixture.ts';
import type { ApiResponse } from '../testing/app/apiClient.ts';

const volatileHeaders = new Set(['date', 'content-length', 'etag']);
const normalizeResponse = (response: ApiResponse) =>
  JSON.stringify([
    withoutRequestId(response).replaceAll(/\b(999999|\d{1,3})\b/g, 'N'),
    [...response.headers].filter(([name]) => !volatileHeaders.has(name)),
  ]);

describe.each(engines)('reading foreign rows, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  async function alike(resource: OwnedResourceName, ask: (id: number) => Promise<ApiResponse>): Promise<void> {
    const [foreignResponse, missingResponse] = [await ask(fixtures().b[resource]), await ask(missingId)];
    expect([resource, foreignResponse.status]).toEqual([resource, 404]);
    expect(normalizeResponse(foreignResponse)).toBe(normalizeResponse(missingResponse));
  }

  test('C01 a foreign row and a missing row give identical responses', async () => {
    for (const person of ['staffA', 'managerA'] as const) {
      const client = await fixtures().leakDetector.signInAs(person);
      for (const resource of ownedResourceNames) {
        await alike(resource, (id) => client.get(`/api/${resource}/${id}`));
        const { verbs } = resourceOf(resource);
        if (verbs.includes('update')) {
          await alike(resource, (id) => client.put(`/api/${resource}/${id}`, { version: 1 }));
          await alike(resource, (id) => client.put(`/api/${resource}/${id}`, {}));
        }
        if (verbs.includes('delete')) await alike(resource, (id) => client.delete(`/api/${resource}/${id}`));
      }
    }
  });

  test('C03 a filter by ids accepts only ids', async () => {
    const { leakDetector, a, b } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    const thousand = Array.from({ length: 1000 }, (_, index) => index + 1);
    expect(parseIds(await staff.list('pilots', { filter: { id: [] } }))).toEqual([]);
    expect(parseIds(await staff.list('pilots', { filter: { id: thousand } }))).not.toContain(b.pilots);
    expect(parseIds(await staff.list('pilots', { filter: { id: [a.pilots, b.pilots, missingId] } }))).toEqual([a.pilots]);
    for (const id of [
      {},
      [[1]],
      ['1'],
      ['1 or 1=1'],
      [null],
      [true],
      [{ a: 1 }],
      '1',
      1.5,
      -1,
      0,
      1e300,
      null,
      [...thousand, 1001],
      [1, '2', null, true],
    ]) {
      const response = await staff.list('pilots', { filter: { id } });
      expect([JSON.stringify(id).slice(0, 40), response.status]).toEqual([JSON.stringify(id).slice(0, 40), 400]);
    }
  });

  test('C04 an id has one canonical form', async () => {
    const { leakDetector, a } = fixtures();
    const id = a.pilots;
    for (const spelling of [
      `${id}abc`,
      `${id}e0`,
      `0x${id}`,
      `%20${id}`,
      `${id}%20`,
      `${id}.0`,
      `${id}%00`,
      `0${id}`,
      `+${id}`,
      `-${id}`,
      '9007199254740993',
      '99999999999999999999',
      `${id},${id}`,
      `${id}%2f`,
      '%EF%BC%91',
      'NaN',
      '__proto__',
      '%',
      '%c0%ae',
    ])
      for (const method of ['GET', 'DELETE']) {
        const { status } = await leakDetector.sendRaw({ method, path: `/api/pilots/${spelling}` }, 'managerA');
        expect([400, 404], `${method} ${spelling}`).toContain(status);
      }
  });

  test('C06 every foreign key of a body is checked, not only the first', async () => {
    const { leakDetector, a, b, periodId, app } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    expectInvalid(
      await staff.post('/api/measurements', {
        organisationId: app.ids.organisations.a,
        assignmentId: b.assignments,
        periodId,
        value: 1,
      }),
      ['assignmentId'],
    );
    const mixedBody = { pilotId: a.pilots, organisationId: app.ids.organisations.b, title: 'x' };
    expect((await staff.post('/api/milestones', mixedBody)).status).toBe(403);
  });

  test('C07 a list by a foreign parent is empty', async () => {
    const { leakDetector, b } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    for (const [resource, filter] of [
      ['milestones', { pilotId: b.pilots }],
      ['measurements', { assignmentId: b.assignments }],
      ['assignments', { pilotId: b.pilots }],
      ['memberships', { userId: fixtures().app.ids.users.staffB }],
      ['auditEvents', { recordId: b.pilots, resource: 'pilots', organisationId: fixtures().app.ids.organisations.b }],
    ] as const) {
      const response = await staff.list(resource, { filter, range: [0, 0] });
      expect([resource, response.text, response.headers.get('content-range')]).toEqual([resource, '[]', `${resource} */0`]);
    }
    expect((await staff.get(`/api/pilots/${b.pilots}/milestones`)).status).toBe(404);
  });

  test('C09 an action on a foreign row is 404', async () => {
    const manager = await fixtures().leakDetector.signInAs('managerA');
    for (const action of ['submit', 'approve', 'return'])
      await alike('reports', (id) => manager.post(`/api/reports/${id}/${action}`, { version: 1 }));
    for (const verb of ['restore', 'duplicate', 'move', 'undelete'])
      expect((await manager.post(`/api/pilots/${fixtures().b.pilots}/${verb}`, {})).status).toBe(404);
  });

  test('C10 history, expected set and completeness contain only rows of the own organisation', async () => {
    const { leakDetector, periodId, app } = fixtures();
    for (const person of ['staffA', 'managerA'] as const) {
      const client = await leakDetector.signInAs(person);
      for (const path of [`/api/periods/${periodId}/expected`, `/api/periods/${periodId}/completeness`]) {
        const { body } = await client.get(path);
        expect(new Set(Array.isArray(body) ? body.map((line) => line.organisationId) : [])).toEqual(
          new Set([app.ids.organisations.a]),
        );
      }
      const events = parseRows(await client.list('auditEvents'));
      expect(events.length).toBeGreaterThan(0);
      expect(events.every((event) => event.organisationId === app.ids.organisations.a)).toBe(true);
    }
  });

  test('C10 the past shows no row of another organisation that the present does not show', async () => {
    const { leakDetector, app } = fixtures();
    const indicators = await app.pilotage.stores.system().all('indicators');
    const asOf = app.clock.now().toISOString();
    for (const person of ['staffA', 'managerA'] as const) {
      const client = await leakDetector.signInAs(person);
      for (const { code, organisationId } of indicators)
        for (const basis of ['approved', 'own'])
          for (const path of ['progress?', 'progress/explain?key=consortium&']) {
            const address = `/api/${path}indicator=${encodeURIComponent(code)}&basis=${basis}`;
            const [present, past] = [await client.get(address), await client.get(`${address}&asOf=${asOf}`)];
            expect([address, past.status, past.body]).toEqual([address, present.status, expect.anything()]);
            if (organisationId === app.ids.organisations.b) expect([address, past.status]).toEqual([address, 404]);
          }
    }
  });

  test('C12 no error contains the content of an unreadable row', async () => {
    const { leakDetector, b } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    for (const resource of ownedResourceNames) {
      for (const body of [{ version: 999 }, { version: 'x' }, '{', '[]', { version: 1, organisationId: null, title: 5 }]) {
        const response = await manager.put(`/api/${resource}/${b[resource]}`, body);
        expect([400, 404]).toContain(response.status);
        expect(response.body).not.toHaveProperty('current');
      }
    }
    // A conflict contains only the readable fields of the record.
    const lead = await leakDetector.signInAs('lead');
    const stale = await lead.post(`/api/reports/${b.reports}/approve`, { version: 999 });
    expect([stale.status, stale.text.includes('narrative')]).toEqual([409, false]);
  });

  test('C13 no variant of a path bypasses authentication', async () => {
    const { leakDetector } = fixtures();
    for (const path of [
      '/api/pilots?x=/healthz',
      '/api/pilots?webhook=1',
      '/api/pilots?/api/openapi.json',
      '/api/pilots;x',
      '/api/pilots;/healthz',
      '/api//pilots',
      '//api/pilots',
      '/API/PILOTS',
      '/api/PILOTS',
      '/api/pilots/',
      '/api/pilots/.',
      '/api/./pilots',
      '/api/docs/../pilots',
      '/api/docs/%2e%2e/pilots',
      '/healthz/../api/pilots',
      '/api/%70ilots',
      '/api/pilots%2f1',
      '/api/pilots#/healthz',
      '/api/pilots\\',
    ])
      for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
        const { status, text } = await leakDetector.sendRaw({ method, path });
        expect([400, 401, 404], `${method} ${path} answered ${status}`).toContain(status);
        expect(text).not.toContain('"title":"Plain');
      }
  });

  test('C18 responses are not cached, and two viewers never share an ETag', async () => {
    const { leakDetector } = fixtures();
    const [a, lead] = [await leakDetector.signInAs('staffA'), await leakDetector.signInAs('lead')];
    for (const name of resourceNames.filter((each) => resourceOf(each).verbs.includes('list'))) {
      const { headers } = await a.list(name);
      expect([name, headers.get('cache-control'), headers.get('vary'), headers.get('etag')]).toEqual([
        name,
        'no-store',
        'Cookie, Accept-Encoding',
        null,
      ]);
    }
    const [ownResponse, foreignResponse] = [await a.get('/api/progress'), await lead.get('/api/progress')];
    expect(ownResponse.headers.get('cache-control')).toBe('private, no-cache');
    expect(ownResponse.headers.get('vary')).toBe('Cookie, Accept-Encoding');
    expect(ownResponse.headers.get('etag')).not.toBe(foreignResponse.headers.get('etag'));
    const conditionalHeaders = { 'if-none-match': ownResponse.headers.get('etag') ?? '' };
    expect([
      (await a.get('/api/progress', conditionalHeaders)).status,
      (await lead.get('/api/progress', conditionalHeaders)).status,
    ]).toEqual([304, 200]);
  });

  test('C19 without a membership nothing is readable', async () => {
    const { leakDetector, app } = fixtures();
    const observer = await leakDetector.signInAs('observer');
    for (const resource of ['memberships', 'auditEvents']) expect((await observer.list(resource)).status).toBe(403);
    expect(parseIds(await observer.list('users'))).toEqual([app.ids.users.observer]);
    expect(parseTotal(await observer.list('measurements'))).toBe(0);
  });

  test('C21 a manager sees nothing of users of other organisations', async () => {
    const { leakDetector, app } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    expect(parseIds(await manager.list('users')).toSorted()).toEqual([app.ids.users.staffA, app.ids.users.managerA].toSorted());
    expect((await manager.get(`/api/users/${app.ids.users.staffB}`)).status).toBe(404);
    for (const row of parseRows(await manager.list('users')))
      expect(Object.keys(row).toSorted()).toEqual([
        'createdAt',
        'digest',
        'disabled',
        'email',
        'id',
        'locale',
        'name',
        'updatedAt',
        'version',
      ]);
  });
});
