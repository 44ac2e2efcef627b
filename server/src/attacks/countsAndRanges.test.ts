import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { parseRows, parseTotal, withoutRequestId } from '../testing/app/responseParsers.ts';
import { ownedResourceNames, useAttackFixture } from '../testing/attacks/attackFixture.ts';

describe.each(engines)('counts and ranges, on %s', (engine) => {
  const fixtures = useAttackFixture(engine);

  test('B01 the total counts only visible rows', async () => {
    const { app, leakDetector } = fixtures();
    const staff = await leakDetector.signInAs('staffA');
    for (const resource of ownedResourceNames) {
      const visible = resource === 'indicators' ? 'organisationId = ? OR organisationId IS NULL' : 'organisationId = ?';
      const [{ total }] = await app.opened.dataSource.query(`SELECT COUNT(*) AS total FROM \`${resource}\` WHERE ${visible}`, [
        app.ids.organisations.a,
      ]);
      const listed = await staff.list(resource);
      expect([resource, parseTotal(listed)]).toEqual([resource, Number(total)]);
      expect(parseRows(listed)).toHaveLength(Number(total));
    }
  });

  test('B03 a range is two whole numbers from 0 with at most 1,000 rows', async () => {
    const staff = await fixtures().leakDetector.signInAs('staffA');
    for (const range of [
      '[0,1000000000]',
      '[0,1e9]',
      '[0,1000]',
      '[-5,10]',
      '[10,5]',
      '["0","24"]',
      '[0.5,9]',
      '[0,NaN]',
      '[0]',
      '{}',
      '"0-24"',
      '0-24',
      '[0,24,9]',
      'null',
      '[null,1]',
      '[0,1e400]',
      '[[0],[1]]',
      '',
    ])
      expect([range, (await staff.get(`/api/pilots?range=${encodeURIComponent(range)}`)).status]).toEqual([range, 400]);
    expect((await staff.get('/api/pilots?range=[0,999]')).status).toBe(200);
  });

  test('B04 a range past the end is empty and has the correct total', async () => {
    const staff = await fixtures().leakDetector.signInAs('staffA');
    const first = await staff.list('pilots', { range: [0, 0] });
    for (const from of [1e7, 2_147_483_647, 9_007_199_254_740, Number.MAX_SAFE_INTEGER - 24]) {
      const page = await staff.list('pilots', { range: [from, from + 24] });
      expect([page.text, page.headers.get('content-range')]).toEqual(['[]', `pilots */${parseTotal(first)}`]);
    }
  });

  test('B12 a duplicate name is reported only if names are unique for all organisations', async () => {
    const { app, leakDetector } = fixtures();
    const manager = await leakDetector.signInAs('managerA');
    const foreignPilot = parseRows(await (await app.signInAs('managerB')).list('pilots'))[0];
    const same = await manager.post('/api/pilots', {
      title: String(foreignPilot?.title).replace('ZQXTENANT', 'The'),
      stage: 'design',
    });
    expect(same.status).toBe(201);
    const code = 'org-b-ZQXTENANT';
    const takenResponse = await manager.post('/api/indicators', indicator(code));
    const freeResponse = await manager.post('/api/indicators', indicator('org-b-nobody-has-this'));
    expect(takenResponse.status).not.toBe(409);
    expect(withoutRequestId(takenResponse)).toBe(withoutRequestId(freeResponse));
  });

  test('B13 the error for a row in use does not say by whom or how often', async () => {
    const { leakDetector, indicatorId } = fixtures();
    const lead = await leakDetector.signInAs('lead');
    const response = await lead.delete(`/api/indicators/${indicatorId}`);
    expect(response.status).toBe(409);
    expect(response.body).not.toHaveProperty('errors');
    expect(response.text).not.toMatch(/org-b|\b2\b|assignments?/i);
    const manager = await leakDetector.signInAs('managerA');
    expect((await manager.delete(`/api/indicators/${indicatorId}`)).status).toBe(403);
  });
});

const indicator = (code: string) => ({ code, name: 'Visitors', kind: 'output', valueType: 'count', accumulation: 'incremental' });
