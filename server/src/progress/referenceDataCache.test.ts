import type { DataVersions } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { referenceDataOf, noCache } from './referenceDataCache.ts';

const versionsOf = (number: number): DataVersions => ({ comparisons: number, activities: number });

const rowsSchema = z.array(z.looseObject({ key: z.string(), indicator: z.string(), of: z.number() }));

describe.each(engines)('the reference data cache on %s', (engine) => {
  let app: TestApp;
  let build: ApiFactories;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  const storeOf = (person: 'lead' | 'managerA') => {
    const organisationId = app.ids.organisations[person === 'lead' ? 'lead' : 'a'];
    const role = person === 'lead' ? 'leadPartner' : 'partnerManager';
    return app.pilotage.stores.for({ id: app.ids.users[person], userId: app.ids.users[person], role, organisationId });
  };

  test('reads each key once per actor and data version', async () => {
    const versions = await storeOf('lead').internal.dataVersion.readAll();
    const later = { ...versions, comparisons: versions.comparisons + 1 };
    let reads = 0;
    const read = async () => {
      reads += 1;
      return [];
    };
    await referenceDataOf(storeOf('lead'), versions).periods('all', read);
    await referenceDataOf(storeOf('lead'), versions).periods('all', read);
    expect(reads).toBe(1);
    await referenceDataOf(storeOf('lead'), versions).periods('another key', read);
    await referenceDataOf(storeOf('managerA'), versions).periods('all', read);
    await referenceDataOf(storeOf('lead'), later).periods('all', read);
    expect(reads).toBe(4);
    await noCache.periods('all', read);
    await noCache.periods('all', read);
    expect(reads).toBe(6);
  });

  test('keeps groups of activities at a later version of comparisons, and not of activities', async () => {
    const versions = versionsOf(1_000_003);
    let reads = 0;
    const count = async (changed: Partial<DataVersions>) => {
      const referenceData = referenceDataOf(storeOf('lead'), { ...versions, ...changed });
      await referenceData.activityGroups('all', async () => {
        reads += 1;
        return [];
      });
      return reads;
    };
    expect([await count({}), await count({ comparisons: 1 }), await count({ activities: 1 })]).toEqual([1, 1, 2]);
  });

  test('repeats a failed read', async () => {
    const referenceData = referenceDataOf(storeOf('lead'), versionsOf(1_000_001));
    const failure = new Error('The database went away.');
    await expect(referenceData.indicators('I1', () => Promise.reject(failure))).rejects.toThrow('away');
    expect(await referenceData.indicators('I1', async () => [])).toEqual([]);
  });

  test('does not cache a result above the size limit', async () => {
    const consortium = await storeOf('lead').get('consortium', 1);
    let reads = 0;
    const referenceData = referenceDataOf(storeOf('lead'), versionsOf(1_000_002));
    const read = async () => {
      reads += 1;
      return Array.from({ length: 50_001 }, () => consortium);
    };
    expect(await referenceData.consortium('all', read)).toHaveLength(50_001);
    await referenceData.consortium('all', read);
    expect(reads).toBe(2);
  });

  test('the next response includes a changed assignment, country or indicator', async () => {
    const lead = await app.signInAs('lead');
    const indicator = await build.anIndicator({ code: 'STANDING' });
    await build.anAssignment({ indicatorId: indicator.id, target: 3 });
    await build.anOpenPeriod({ number: 1 });
    const ask = async (query = '') => rowsSchema.parse((await lead.get(`/api/progress?indicator=STANDING${query}`)).body);
    expect((await ask()).find(({ key }) => key === 'AT')).toMatchObject({ of: 1 });
    expect((await ask()).find(({ key }) => key === 'HU')).toMatchObject({ of: 0 });

    await build.anAssignment({ indicatorId: indicator.id, organisationId: app.ids.organisations.b, target: 3 });
    const organisation = z
      .looseObject({ version: z.number() })
      .parse((await lead.get(`/api/organisations/${app.ids.organisations.b}`)).body);
    await lead.put(`/api/organisations/${app.ids.organisations.b}`, {
      ...organisation,
      country: 'SK',
      countrySince: '2018-01-01',
    });
    expect((await ask()).map(({ key }) => key)).toContain('SK');

    await build.anIndicator({ code: 'LATER' });
    const all = rowsSchema.parse((await lead.get('/api/progress/matrix')).body);
    expect(all.map((row) => row.indicator)).toContain('LATER');
    await build.anIndicator({ code: 'LAST' });
    const repeated = rowsSchema.parse((await lead.get('/api/progress/matrix')).body);
    expect(repeated.map((row) => row.indicator)).toContain('LAST');
  });
});
