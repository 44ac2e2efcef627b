import { engines, listTableNames } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { parseIds, parseProblemCode } from '../../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

const path = '/api/session/view-as';

describe.each(engines)('what is written when the lead partner looks on, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let viewer: ApiClient;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    viewer = await app.signInAs('lead');
  });
  afterAll(() => app.close());

  const lookOnAs = async (role: string, organisationId: number | null) => {
    await viewer.delete(path);
    expect((await viewer.post(path, { role, organisationId })).status).toBe(200);
  };

  async function countAllRows(): Promise<Record<string, unknown>> {
    const counts: Record<string, unknown> = {};
    for (const tableName of listTableNames())
      counts[tableName] = await app.opened.dataSource.query(`SELECT COUNT(*) AS total FROM \`${tableName}\``);
    return counts;
  }

  test.each([
    ['partnerStaff', 'a'],
    ['partnerManager', 'a'],
    ['partnerManager', 'lead'],
    ['evaluator', null],
    ['juror', null],
  ] as const)('every writing route as %s of %s is 403 and changes no table', async (role, at) => {
    await lookOnAs(role, at === null ? null : app.ids.organisations[at]);
    const before = await countAllRows();
    const routes = app.pilotage.routes.filter(
      (route) =>
        route.method !== 'get' && route.access !== 'public' && !(route.access === 'signedIn' && route.isOpenWhileViewing),
    );
    for (const route of routes) {
      const method = route.method === 'post' ? 'POST' : route.method === 'put' ? 'PUT' : 'DELETE';
      const response = await viewer.request(method, route.path.replace(/:\w+/g, '1'), method === 'DELETE' ? undefined : {});
      expect([route.path, method, response.status, parseProblemCode(response)]).toEqual([route.path, method, 403, 'viewingAs']);
    }
    expect(routes.length).toBeGreaterThan(150);
    expect(await countAllRows()).toEqual(before);
  });

  test('every method on the records of all resources is refused alike, with valid bodies, too', async () => {
    await lookOnAs('partnerManager', app.ids.organisations.a);
    const [id] = parseIds(await viewer.list('pilots'));
    const response = await viewer.put(`/api/pilots/${id}`, { version: 1, title: 'Changed' });
    expect(parseProblemCode(response)).toBe('viewingAs');
    expect((await viewer.get(`/api/pilots/${id}`)).text).not.toContain('Changed');
  });

  test('a draft figure of the partner shines through nothing, on the basis of the own figures neither', async () => {
    await viewer.delete(path);
    const period = await fixtures.anOpenPeriod();
    await fixtures.builders.aMeasurement({
      by: 'staffA',
      assignmentId: fixtures.assignments.a.id,
      periodId: period.id,
      value: 8_765_432,
    });
    const { code } = fixtures.indicator;
    const { a } = app.ids.organisations;
    const addresses = [
      `/api/progress?indicator=${code}&basis=own&by=organisation&series=true`,
      `/api/progress/explain?indicator=${code}&basis=own&group=${a}&by=organisation`,
      '/api/progress/matrix?basis=own&by=organisation&detail=series',
      `/api/measurements?filter=${encodeURIComponent(JSON.stringify({ periodId: period.id }))}`,
      '/api/reports',
      `/api/periods/${period.id}/findings`,
      `/api/periods/${period.id}/completeness`,
      '/api/handover',
    ];
    const staff = await app.signInAs('staffA');
    const ofStaff: string[] = [];
    for (const role of ['partnerStaff', 'partnerManager']) {
      await lookOnAs(role, a);
      for (const address of addresses) {
        const response = await viewer.get(address);
        expect([address, response.status < 500, /8[ ,.]?765[ ,.]?432/.test(response.text)]).toEqual([address, true, false]);
        ofStaff.push((await staff.get(address)).text);
      }
    }
    expect(ofStaff.some((text) => text.includes('8765432'))).toBe(true);
  });
});
