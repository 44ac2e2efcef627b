import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import simpleRestProvider from 'ra-data-simple-rest';
import { type DataProvider, fetchUtils, HttpError } from 'react-admin';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cases } from '../../testing/cases.ts';
import { type ProviderMethod, providerMethods } from '../../testing/cases/providerMethods.ts';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { type TestApp, startTestApp, type Person } from '../../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

const filterValue = z.union([z.string(), z.number()]);

describe.each(engines)('the data provider contract of react-admin on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  async function providerOf(person: Person): Promise<DataProvider> {
    const { cookie } = await app.signInAs(person);
    return simpleRestProvider(`${app.origin}/api`, (url, options = {}) => {
      const headers = new Headers(options.headers);
      headers.set('Cookie', cookie);
      return fetchUtils.fetchJson(url, { ...options, headers });
    });
  }

  async function aRow(name: ResourceName): Promise<{ id: number }> {
    const { row } = cases[name].findActor();
    return row === null ? { id: 1 } : cases[name].createRow(row, fixtures);
  }

  async function answerTo(call: Promise<unknown>): Promise<string> {
    try {
      await call;
      return 'ok';
    } catch (error) {
      if (error instanceof HttpError) return String(error.status);
      throw error;
    }
  }

  describe.each(resourceNames)('%s', (name) => {
    const { actor, body } = cases[name].findActor();
    const sort = { field: 'id', order: 'DESC' } as const;
    const pagination = { page: 1, perPage: 25 };

    const calls: Record<ProviderMethod, (provider: DataProvider, id: number) => Promise<void>> = {
      getList: async (provider, id) => {
        const { data, total } = await provider.getList(name, { sort, pagination, filter: {} });
        expect(data.map((each) => each.id)).toContain(id);
        expect(total).toBeGreaterThanOrEqual(data.length);
      },
      getOne: async (provider, id) => {
        expect((await provider.getOne(name, { id })).data.id).toBe(id);
      },
      getMany: async (provider, id) => {
        expect((await provider.getMany(name, { ids: [id] })).data.map((each) => each.id)).toEqual([id]);
      },
      getManyReference: async (provider, id) => {
        const field = cases[name].findTarget();
        const [row] = await app.pilotage.stores.system().all(name, { where: { id } });
        const value = row === undefined ? 1 : filterValue.parse(Object(row)[field]);
        const listParams = { target: field, id: value, sort, pagination, filter: {} };
        const { data, total } = await provider.getManyReference(name, listParams);
        expect(data.map((each) => each[field])).toEqual(data.map(() => value));
        expect(total).toBeGreaterThan(0);
      },
      create: async (provider) => {
        const data = await cases[name].createBody(body, fixtures);
        expect((await provider.create(name, { data })).data).toMatchObject(data);
      },
      update: async (provider, id) => {
        const [stored] = await app.pilotage.stores.system().all(name, { where: { id } });
        // The form sends all that the actor reads.
        const before = await provider.getOne(name, { id }).then(
          ({ data }) => data,
          () => stored,
        );
        const changed = cases[name].change();
        const data = { ...before, ...changed };
        const response = await provider.update(name, { id, data, previousData: { id } });
        expect(response.data).toMatchObject({ id, ...changed, version: (before?.version ?? 0) + 1 });
      },
      updateMany: async (provider, id) => {
        await provider.updateMany(name, { ids: [id], data: cases[name].change() });
      },
      delete: async (provider, id) => {
        expect((await provider.delete(name, { id, previousData: { id } })).data.id).toBe(id);
      },
      deleteMany: async (provider, id) => {
        const other = await aRow(name);
        expect((await provider.deleteMany(name, { ids: [id, other.id] })).data).toEqual([id, other.id]);
      },
    };

    test.each(providerMethods)('%s', async (method) => {
      const provider = await providerOf(actor);
      const { id } = await aRow(name);
      const expectedOutcome = cases[name].findOutcome(method);
      const before = method === 'deleteMany' || method === 'create' ? null : await readAllRows(app);
      expect(await answerTo(calls[method](provider, id))).toBe(expectedOutcome);
      if (expectedOutcome !== 'ok' && before !== null) expect(await readAllRows(app)).toEqual(before);
      const isThere = (await app.pilotage.stores.system().count(name, { id })) > 0;
      if (expectedOutcome === 'ok' && resourceOf(name).verbs.length > 0) expect(isThere).toBe(!method.startsWith('delete'));
    });
  });
});
