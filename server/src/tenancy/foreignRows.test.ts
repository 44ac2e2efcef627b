import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseIds, parseTotal, withoutRequestId } from '../testing/app/responseParsers.ts';
import { cases } from '../testing/cases.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import type { CreatedRow } from '../testing/factories/createdRow.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const missingId = 999_999;
const verbs = ['list', 'get', 'create', 'update', 'delete'];

describe.each(engines)('foreign rows for a manager, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let manager: ApiClient;
  const foreign = new Map<ResourceName, CreatedRow[]>();

  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    manager = await app.signInAs('managerA');
    for (const name of resourceNames) {
      const rows: CreatedRow[] = [];
      for (const kind of cases[name].hiddenKinds) rows.push(await cases[name].createRow(kind, fixtures));
      foreign.set(name, rows);
    }
  });
  afterAll(() => app.close());

  const rowsOf = (name: ResourceName) => foreign.get(name) ?? [];
  const canariesOf = (rows: readonly CreatedRow[]) => rows.flatMap(({ canary }) => (canary === null ? [] : [canary]));
  const hiding = resourceNames.filter((name) => cases[name].hiddenKinds.length > 0);
  /** Those of them that a manager may list at all. */
  const listing = hiding.filter((name) => cases[name].rights.linesOf('list').some(({ cells }) => cells.managerA !== '403'));

  /** Expects identical responses, and that nothing was written. */
  async function alike(
    ask: (id: number) => Promise<Awaited<ReturnType<ApiClient['get']>>>,
    ids: readonly number[],
  ): Promise<string> {
    const before = await readAllRows(app);
    const none = withoutRequestId(await ask(missingId));
    for (const id of ids) expect(withoutRequestId(await ask(id))).toBe(none);
    expect(await readAllRows(app)).toEqual(before);
    return none.slice(0, 3);
  }

  test.each(hiding)('%s by id: foreign rows are 404 for every request, like missing ones', async (name) => {
    const ids = rowsOf(name).map(({ id }) => id);
    const one = (id: number) => `/api/${name}/${id}`;
    expect(await alike((id) => manager.get(one(id)), ids)).toBe('404');
    expect(await alike((id) => manager.put(one(id), { ...cases[name].change(), version: 1 }), ids)).toBe('404');
    expect(await alike((id) => manager.put(one(id), {}), ids)).toBe('404');
    expect(await alike((id) => manager.delete(one(id)), ids)).toBe('404');
    const actions = new Set(cases[name].rights.rows.map(({ verb }) => verb).filter((verb) => !verbs.includes(verb)));
    for (const action of actions)
      expect(await alike((id) => manager.post(`${one(id)}/${action}`, { version: 1 }), ids)).toBe('404');
    expect(resourceOf(name).verbs).toContain('get');
  });

  test.each(listing)('%s in lists: foreign rows are in no list, order or total', async (name) => {
    const rows = rowsOf(name);
    const ids = rows.map(({ id }) => id);
    const listById = await manager.list(name, { filter: { id: ids } });
    expect([listById.text, listById.headers.get('content-range')]).toEqual(['[]', `${name} */0`]);
    for (const field of resourceOf(name).sorts) {
      const listed = await manager.list(name, { sort: [field, 'DESC'] });
      const listedIds = parseIds(listed);
      expect(listedIds.length).toBe(parseTotal(listed));
      for (const id of ids) expect(listedIds).not.toContain(id);
      for (const canary of canariesOf(rows)) expect(listed.text).not.toContain(canary);
    }
    for (const operator of ['gte', 'gt', 'lte', 'lt', 'ne'])
      for (const id of ids) {
        const listed = await manager.list(name, { filter: { [`id_${operator}`]: id } });
        expect(parseIds(listed)).not.toContain(id);
      }
  });

  test.each(listing)('%s: search does not find texts of foreign rows', async (name) => {
    if (resourceOf(name).search.length === 0) {
      expect((await manager.list(name, { filter: { q: 'canary' } })).status).toBe(400);
      return;
    }
    for (const canary of canariesOf(rowsOf(name)))
      expect([canary, parseTotal(await manager.list(name, { filter: { q: canary } }))]).toEqual([canary, 0]);
  });

  test.each(listing)('%s: foreign rows are not found by their foreign keys', async (name) => {
    const ownIds = new Set(parseIds(await manager.list(name)));
    for (const [field, schema] of Object.entries(resourceOf(name).fields)) {
      const { to } = metaOf(schema);
      if (to === undefined || cases[name].concealedFields.includes(field)) continue;
      const others = [...rowsOf(to).map(({ id }) => id), ...(to === 'organisations' ? [app.ids.organisations.b] : [])];
      for (const id of others) {
        const response = await manager.list(name, { filter: { [field]: id } });
        const among = await manager.list(name, { filter: { [field]: [id, missingId] } });
        expect(parseIds(response)).toEqual(parseIds(among));
        for (const each of parseIds(response)) expect(ownIds).toContain(each);
        for (const row of rowsOf(name)) expect(parseIds(response)).not.toContain(row.id);
      }
    }
  });

  test.each(hiding)('%s of the own organisation cannot be moved to another organisation', async (name) => {
    const field = resourceOf(name).fields.organisationId;
    const own = cases[name].findOwnRow();
    if (field === undefined || own === undefined || !resourceOf(name).verbs.includes('update')) return;
    const { id } = await cases[name].createRow(own, fixtures);
    const [row] = await app.pilotage.stores.system().all(name, { where: { id } });
    const before = await readAllRows(app);
    for (const organisationId of [app.ids.organisations.b, missingId, null, 'x', { id: app.ids.organisations.b }]) {
      const response = await manager.put(`/api/${name}/${id}`, {
        ...cases[name].change(),
        organisationId,
        version: row?.version,
      });
      expect([organisationId, response.status]).toEqual([organisationId, 422]);
      expect(response.text).toContain('"organisationId"');
    }
    for (const field of ['id', 'createdAt', 'organisation', 'updatedAt', 'guard']) {
      const response = await manager.put(`/api/${name}/${id}`, { [field]: missingId, version: row?.version });
      expect([field, response.status]).toEqual([field, 422]);
    }
    expect(await readAllRows(app)).toEqual(before);
  });
});
