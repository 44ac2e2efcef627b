import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsIn, withoutRequestId } from '../testing/answered.ts';
import { newBodies } from '../testing/bodies.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { foreignKinds } from '../testing/foreignKinds.ts';
import { type House, openHouse, type Person } from '../testing/house.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { openScene, type Scene } from '../testing/scene.ts';

const missing = 999_999;

interface Pointing {
  name: ResourceName;
  field: string;
  to: ResourceName;
  isList: boolean;
}

/** Keys that people write and that lead to rows of which some are hidden from a manager. */
function keysOf(name: ResourceName, group: 'once' | 'entered'): Pointing[] {
  return Object.entries(resourceOf(name)[group]).flatMap(([field, schema]) => {
    const { to, kind } = metaOf(schema);
    if (to === undefined || foreignKinds[to].length === 0) return [];
    return [{ name, field, to, isList: kind === 'ids' }];
  });
}

/** Who may make rows of the own organisation, and from which body; null where nobody of it does. */
const makers: { readonly [N in ResourceName]: { by: Person; row: string; body: string } | null } = {
  organisations: null,
  users: null,
  memberships: { by: 'managerA', row: 'own', body: 'own' },
  consortium: null,
  periods: null,
  pilots: { by: 'managerA', row: 'own', body: 'own' },
  milestones: { by: 'managerA', row: 'own', body: 'own' },
  indicators: { by: 'managerA', row: 'own', body: 'own' },
  assignments: { by: 'managerA', row: 'own local', body: 'own local' },
  checks: null,
  expectations: null,
  reports: null,
  measurements: { by: 'managerA', row: 'own draft', body: 'own' },
  approvedVersions: null,
  exceptions: null,
  comments: { by: 'managerA', row: 'own pilot', body: 'own' },
  attachments: null,
  contests: { by: 'managerA', row: 'own draft', body: 'own' },
  criteria: { by: 'managerA', row: 'own', body: 'own' },
  solutions: null,
  applicants: null,
  jurors: null,
  scores: { by: 'managerA', row: 'own assigned', body: 'own' },
  decisions: null,
  cooperations: { by: 'managerA', row: 'asking', body: 'own' },
  invitations: null,
  nudges: null,
  notifications: null,
  auditEvents: null,
};

const made = resourceNames.filter((name) => makers[name] !== null);
const whenMade = made.flatMap((name) => [...keysOf(name, 'once'), ...keysOf(name, 'entered')]);
const whenChanged = made.flatMap((name) => keysOf(name, 'entered'));

describe.each(engines)('keys to rows of others on %s', (engine) => {
  let house: House;
  let scene: Scene;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
  });
  afterAll(() => house.close());

  async function hiddenIds(to: ResourceName): Promise<number[]> {
    const ids: number[] = [];
    for (const kind of foreignKinds[to]) {
      const row = await rowMakers[to][kind]?.(scene);
      if (row) ids.push(row.id);
    }
    return ids;
  }

  async function refusedAlike(of: Pointing, send: (value: unknown) => Promise<Parameters<typeof withoutRequestId>[0]>) {
    const ids = await hiddenIds(of.to);
    expect(ids.length).toBeGreaterThan(0);
    const before = await everythingIn(house);
    const value = (id: number) => (of.isList ? [id] : id);
    const none = await send(value(missing));
    expect([of, none.status]).toEqual([of, 422]);
    expect(fieldsIn(none)).toContain(of.field);
    for (const id of ids) expect(withoutRequestId(await send(value(id)))).toBe(withoutRequestId(none));
    expect(await everythingIn(house)).toEqual(before);
  }

  test.each(whenMade)('a new row of $name leads by $field to no row of $to that is not there for its maker', async (of) => {
    const maker = makers[of.name];
    const body = await newBodies[of.name][maker?.body ?? '']?.(scene);
    const client = await house.as(maker?.by);
    await refusedAlike(of, (value) => client.post(`/api/${of.name}`, { ...body, [of.field]: value }));
  });

  test.each(whenChanged)('a row of $name is not turned by $field to one of $to that is not there for its owner', async (of) => {
    const maker = makers[of.name];
    const { id } = (await rowMakers[of.name][maker?.row ?? '']?.(scene)) ?? { id: 0 };
    const client = await house.as(maker?.by);
    const [row] = await house.pilotage.stores.system().all(of.name, { where: { id } });
    await refusedAlike(of, (value) => client.put(`/api/${of.name}/${id}`, { [of.field]: value, version: row?.version }));
  });

  test.each(made)('a new row of %s belongs to no other organisation, whether there is one or not', async (name) => {
    if (!Object.hasOwn(resourceOf(name).once, 'organisationId')) return;
    const maker = makers[name];
    const body = await newBodies[name][maker?.body ?? '']?.(scene);
    const before = await everythingIn(house);
    const client = await house.as(maker?.by);
    const none = await client.post(`/api/${name}`, { ...body, organisationId: missing });
    const theirs = await client.post(`/api/${name}`, { ...body, organisationId: house.ids.organisations.b });
    expect([name, none.status]).toEqual([name, 403]);
    expect(withoutRequestId(theirs)).toBe(withoutRequestId(none));
    expect(await everythingIn(house)).toEqual(before);
  });

  test('a level on the way names no period that is not there, and a return no assignment of others', async () => {
    const lead = await house.as('lead');
    const { report } = await scene.aCell('a', 'submitted', 'canary');
    const body = (assignmentId: number) => ({ version: report.version, comment: 'x', cells: [{ assignmentId, comment: 'x' }] });
    const none = await lead.post(`/api/reports/${report.id}/return`, body(missing));
    const theirs = await lead.post(`/api/reports/${report.id}/return`, body(scene.assignments.b.id));
    expect(none.status).toBe(422);
    expect(withoutRequestId(theirs)).toBe(withoutRequestId(none));
  });
});
