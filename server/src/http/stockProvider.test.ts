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

interface Tried {
  by: Person;
  /** The kind of row that is made, and of body that is sent. */
  row: string;
  body: string;
  /** Field and value by which a reference is followed. */
  target: readonly [string, (scene: Scene) => string | number];
  /** `ok` or the status of the refusal, in the order of `methods`. */
  answers: string;
}

const ofA = ({ house }: Scene) => house.ids.organisations.a;

// answers:          list one  many ref  create update updateMany delete deleteMany
const gone = {
  by: 'lead',
  row: 'any',
  body: 'any',
  target: ['organisationId', ofA],
  answers: '404  404  404  404  404    404    404        404    404',
} as const;

const tried: { readonly [N in ResourceName]: Tried } = {
  organisations: {
    by: 'lead',
    row: 'unused',
    body: 'any',
    target: ['country', () => 'PL'],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  users: {
    by: 'lead',
    row: 'foreign',
    body: 'any',
    target: ['locale', () => 'en'],
    answers: 'ok   ok   ok   ok   403    ok     428        403    403',
  },
  memberships: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  checks: {
    by: 'lead',
    row: 'any',
    body: 'any',
    target: ['indicatorId', ({ indicator }) => indicator.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  // One record with an address of its own: neither a list nor an id.
  consortium: {
    by: 'lead',
    row: 'the only one',
    body: 'any',
    target: ['name', () => 'x'],
    answers: '400  404  400  400  404    404    404        404    404',
  },
  periods: {
    by: 'lead',
    row: 'planned',
    body: 'any',
    target: ['state', () => 'planned'],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  pilots: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  milestones: {
    by: 'staffA',
    row: 'own',
    body: 'own',
    target: ['pilotId', ({ pilots }) => pilots.a.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  indicators: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  assignments: {
    by: 'lead',
    row: 'own',
    body: 'own',
    target: ['indicatorId', ({ indicator }) => indicator.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  expectations: gone,
  reports: {
    by: 'staffA',
    row: 'own draft',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    ok     428        404    404',
  },
  measurements: {
    by: 'staffA',
    row: 'own draft',
    body: 'own',
    target: ['assignmentId', ({ assignments }) => assignments.a.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  approvedVersions: {
    by: 'staffA',
    row: 'own',
    body: 'any',
    target: ['assignmentId', ({ assignments }) => assignments.a.id],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  exceptions: {
    by: 'lead',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  comments: {
    by: 'managerA',
    row: 'own pilot',
    body: 'own',
    target: ['subjectId', ({ pilots }) => pilots.a.id],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  attachments: {
    by: 'managerA',
    row: 'own pilot',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   415    404    404        ok     ok',
  },
  contests: {
    by: 'managerA',
    row: 'own draft',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  criteria: {
    by: 'staffA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     ok     428        ok     ok',
  },
  invitations: {
    by: 'managerA',
    row: 'own',
    body: 'own',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   ok     404    404        404    404',
  },
  nudges: {
    by: 'lead',
    row: 'own',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
  notifications: {
    by: 'managerA',
    row: "manager's",
    body: 'any',
    target: ['kind', () => 'late'],
    answers: 'ok   ok   ok   ok   404    ok     428        404    404',
  },
  auditEvents: {
    by: 'managerA',
    row: 'own pilot',
    body: 'any',
    target: ['organisationId', ofA],
    answers: 'ok   ok   ok   ok   404    404    404        404    404',
  },
};

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

  const aRow = (name: ResourceName) => rowMakers[name][tried[name].row]?.(scene) ?? Promise.resolve({ id: 1 });

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
    const { by, body, target, answers } = tried[name];
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
