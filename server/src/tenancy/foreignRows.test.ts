import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsIn, totalIn, withoutRequestId } from '../testing/answered.ts';
import { changes } from '../testing/bodies.ts';
import type { Client } from '../testing/client.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { foreignKinds } from '../testing/foreignKinds.ts';
import { type House, openHouse } from '../testing/house.ts';
import type { MadeRow } from '../testing/madeRow.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { openScene, type Scene } from '../testing/scene.ts';

const missing = 999_999;
/** Keys that some row hides from a manager, so that no list is asked by them. */
const hidden = new Set(['attachments createdById', 'solutions affiliationId', 'cooperations askedById']);

describe.each(engines)('rows of others, to a manager, on %s', (engine) => {
  let house: House;
  let scene: Scene;
  let manager: Client;
  const foreign = new Map<ResourceName, MadeRow[]>();

  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
    manager = await house.as('managerA');
    for (const name of resourceNames) {
      const rows: MadeRow[] = [];
      for (const kind of foreignKinds[name]) rows.push((await rowMakers[name][kind]?.(scene)) ?? { id: 0, canary: null });
      foreign.set(name, rows);
    }
  });
  afterAll(() => house.close());

  const rowsOf = (name: ResourceName) => foreign.get(name) ?? [];
  const told = (of: readonly MadeRow[]) => of.flatMap(({ canary }) => (canary === null ? [] : [canary]));
  const hiding = resourceNames.filter((name) => foreignKinds[name].length > 0);

  /** Answers letter by letter alike, with nothing written. */
  async function alike(
    ask: (id: number) => Promise<Awaited<ReturnType<Client['get']>>>,
    ids: readonly number[],
  ): Promise<string> {
    const before = await everythingIn(house);
    const none = withoutRequestId(await ask(missing));
    for (const id of ids) expect(withoutRequestId(await ask(id))).toBe(none);
    expect(await everythingIn(house)).toEqual(before);
    return none.slice(0, 3);
  }

  test.each(hiding)('%s by id: as if there were none, whatever is done', async (name) => {
    const ids = rowsOf(name).map(({ id }) => id);
    const { verbs } = resourceOf(name);
    const one = (id: number) => `/api/${name}/${id}`;
    expect(await alike((id) => manager.get(one(id)), ids)).toBe('404');
    expect(await alike((id) => manager.put(one(id), { ...changes[name](), version: 1 }), ids)).toBe('404');
    expect(await alike((id) => manager.put(one(id), {}), ids)).toBe('404');
    expect(await alike((id) => manager.delete(one(id)), ids)).toBe('404');
    if (name === 'reports')
      for (const step of ['submit', 'approve', 'return'])
        expect(await alike((id) => manager.post(`${one(id)}/${step}`, { version: 1 }), ids)).toBe('404');
    expect(verbs).toContain('get');
  });

  test.each(hiding)('%s in lists: not by id, not by any order, not in the total', async (name) => {
    const rows = rowsOf(name);
    const ids = rows.map(({ id }) => id);
    const asked = await manager.list(name, { filter: { id: ids } });
    expect([asked.text, asked.headers.get('content-range')]).toEqual(['[]', `${name} */0`]);
    for (const field of resourceOf(name).sorts) {
      const listed = await manager.list(name, { sort: [field, 'DESC'] });
      const seen = idsIn(listed);
      expect(seen.length).toBe(totalIn(listed));
      for (const id of ids) expect(seen).not.toContain(id);
      for (const canary of told(rows)) expect(listed.text).not.toContain(canary);
    }
    for (const operator of ['gte', 'gt', 'lte', 'lt', 'ne'])
      for (const id of ids) {
        const listed = await manager.list(name, { filter: { [`id_${operator}`]: id } });
        expect(idsIn(listed)).not.toContain(id);
      }
  });

  test.each(hiding)('%s are not found by a search for what stands in them', async (name) => {
    if (resourceOf(name).search.length === 0) {
      expect((await manager.list(name, { filter: { q: 'canary' } })).status).toBe(400);
      return;
    }
    for (const canary of told(rowsOf(name)))
      expect([canary, totalIn(await manager.list(name, { filter: { q: canary } }))]).toEqual([canary, 0]);
  });

  test.each(hiding)('%s are not found by what they belong to', async (name) => {
    const mine = new Set(idsIn(await manager.list(name)));
    for (const [field, schema] of Object.entries(resourceOf(name).fields)) {
      const { to } = metaOf(schema);
      if (to === undefined || hidden.has(`${name} ${field}`)) continue;
      const others = [...rowsOf(to).map(({ id }) => id), ...(to === 'organisations' ? [house.ids.organisations.b] : [])];
      for (const id of others) {
        const found = await manager.list(name, { filter: { [field]: id } });
        const among = await manager.list(name, { filter: { [field]: [id, missing] } });
        expect(idsIn(found)).toEqual(idsIn(among));
        for (const each of idsIn(found)) expect(mine).toContain(each);
        for (const row of rowsOf(name)) expect(idsIn(found)).not.toContain(row.id);
      }
    }
  });

  // Exceptions are the lead partner's to write.
  test.each(hiding.filter((name) => name !== 'exceptions'))(
    '%s of the own never move to another organisation, nor into its hands',
    async (name) => {
      const field = resourceOf(name).fields.organisationId;
      const own = Object.keys(rowMakers[name]).find((kind) => kind.startsWith('own'));
      if (field === undefined || own === undefined || !resourceOf(name).verbs.includes('update')) return;
      const kind = name === 'assignments' ? 'own local' : own;
      const { id } = (await rowMakers[name][kind]?.(scene)) ?? { id: 0 };
      const [row] = await house.pilotage.stores.system().all(name, { where: { id } });
      const before = await everythingIn(house);
      for (const organisationId of [house.ids.organisations.b, missing, null, 'x', { id: house.ids.organisations.b }]) {
        const answer = await manager.put(`/api/${name}/${id}`, { ...changes[name](), organisationId, version: row?.version });
        expect([organisationId, answer.status]).toEqual([organisationId, 422]);
        expect(answer.text).toContain('"organisationId"');
      }
      for (const field of ['id', 'createdAt', 'organisation', 'updatedAt', 'guard']) {
        const answer = await manager.put(`/api/${name}/${id}`, { [field]: missing, version: row?.version });
        expect([field, answer.status]).toEqual([field, 422]);
      }
      expect(await everythingIn(house)).toEqual(before);
    },
  );
});
