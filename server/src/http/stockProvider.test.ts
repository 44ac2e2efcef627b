import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import simpleRestProvider from 'ra-data-simple-rest';
import { type DataProvider, fetchUtils, HttpError } from 'react-admin';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changes, newBodies } from '../testing/bodies.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { type House, openHouse, type Person } from '../testing/house.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { openScene, type Scene } from '../testing/scene.ts';
import { stockAnswers } from '../testing/stockAnswers.ts';

const methods = [
  'getList',
  'getOne',
  'getMany',
  'getManyReference',
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const;
type Method = (typeof methods)[number];

describe.each(engines)('the stock data provider of react-admin on %s', (engine) => {
  let house: House;
  let scene: Scene;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
  });
  afterAll(() => house.close());

  async function providerOf(person: Person): Promise<DataProvider> {
    const { cookie } = await house.as(person);
    return simpleRestProvider(`${house.origin}/api`, (url, options = {}) => {
      const headers = new Headers(options.headers);
      headers.set('Cookie', cookie);
      return fetchUtils.fetchJson(url, { ...options, headers });
    });
  }

  const aRow = (name: ResourceName) => rowMakers[name][stockAnswers[name].row]?.(scene) ?? Promise.resolve({ id: 1 });

  async function answerTo(work: Promise<unknown>): Promise<string> {
    try {
      await work;
      return 'ok';
    } catch (error) {
      if (error instanceof HttpError) return String(error.status);
      throw error;
    }
  }

  describe.each(resourceNames)('%s', (name) => {
    const { by, body, target, answers } = stockAnswers[name];
    const expected = answers.split(/\s+/);
    const sort = { field: 'id', order: 'DESC' } as const;
    const pagination = { page: 1, perPage: 25 };

    const calls: Record<Method, (provider: DataProvider, id: number) => Promise<void>> = {
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
      getManyReference: async (provider) => {
        const [field, value] = target;
        const asked = { target: field, id: value(scene), sort, pagination, filter: {} };
        const { data, total } = await provider.getManyReference(name, asked);
        expect(data.map((each) => each[field])).toEqual(data.map(() => value(scene)));
        expect(total).toBeGreaterThan(0);
      },
      create: async (provider) => {
        const data = { ...(await newBodies[name][body]?.(scene)) };
        expect((await provider.create(name, { data })).data).toMatchObject(data);
      },
      update: async (provider, id) => {
        const [before] = await house.pilotage.stores.system().all(name, { where: { id } });
        const changed = changes[name]();
        const data = { ...before, ...changed };
        const answered = await provider.update(name, { id, data, previousData: { id } });
        expect(answered.data).toMatchObject({ id, ...changed, version: (before?.version ?? 0) + 1 });
      },
      updateMany: async (provider, id) => {
        await provider.updateMany(name, { ids: [id], data: changes[name]() });
      },
      delete: async (provider, id) => {
        expect((await provider.delete(name, { id, previousData: { id } })).data.id).toBe(id);
      },
      deleteMany: async (provider, id) => {
        const other = await aRow(name);
        expect((await provider.deleteMany(name, { ids: [id, other.id] })).data).toEqual([id, other.id]);
      },
    };

    test.each(methods)('%s', async (method) => {
      const provider = await providerOf(by);
      const { id } = await aRow(name);
      const wanted = expected[methods.indexOf(method)];
      const before = method === 'deleteMany' || method === 'create' ? null : await everythingIn(house);
      expect(await answerTo(calls[method](provider, id))).toBe(wanted);
      if (wanted !== 'ok' && before !== null) expect(await everythingIn(house)).toEqual(before);
      const isThere = (await house.pilotage.stores.system().count(name, { id })) > 0;
      if (wanted === 'ok' && resourceOf(name).verbs.length > 0) expect(isThere).toBe(!method.startsWith('delete'));
    });
  });
});
