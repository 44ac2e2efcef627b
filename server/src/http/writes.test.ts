import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, rowsIn } from '../testing/answered.ts';
import { changes, newBodies } from '../testing/bodies.ts';
import { eventsIn, rowsOf } from '../testing/builders.ts';
import type { Client } from '../testing/client.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { type House, openHouse, type Person } from '../testing/house.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { openScene, type Scene } from '../testing/scene.ts';

interface Written {
  by: Person;
  /** The kind of row that is changed, and of body that is sent; none where nobody makes rows through the API. */
  row: string;
  body: string | null;
}

/** Who writes a resource; null where nobody does. */
const writers: { readonly [N in ResourceName]: Written | null } = {
  organisations: { by: 'lead', row: 'unused', body: 'any' },
  users: { by: 'lead', row: 'foreign', body: null },
  memberships: { by: 'managerA', row: 'own', body: 'own' },
  consortium: { by: 'lead', row: 'the only one', body: null },
  periods: { by: 'lead', row: 'planned', body: 'any' },
  pilots: { by: 'managerA', row: 'own', body: 'own' },
  milestones: { by: 'staffA', row: 'own', body: 'own' },
  indicators: { by: 'managerA', row: 'own', body: 'own' },
  assignments: { by: 'lead', row: 'own', body: 'own' },
  checks: { by: 'lead', row: 'any', body: 'any' },
  expectations: null,
  reports: { by: 'staffA', row: 'own draft', body: null },
  measurements: { by: 'staffA', row: 'own draft', body: 'own' },
  approvedVersions: null,
  exceptions: { by: 'lead', row: 'own', body: 'own' },
  comments: { by: 'managerA', row: 'own pilot', body: 'own' },
  attachments: null,
  contests: { by: 'managerA', row: 'own bare', body: 'own' },
  criteria: { by: 'staffA', row: 'own', body: 'own' },
  solutions: null,
  applicants: null,
  jurors: { by: 'managerA', row: 'own', body: null },
  scores: null,
  decisions: null,
  cooperations: null,
  invitations: null,
  nudges: null,
  notifications: { by: 'managerA', row: "manager's", body: null },
  auditEvents: null,
};

const written = resourceNames.filter((name) => writers[name] !== null);
const created = written.filter((name) => writers[name]?.body !== null);
const removed = created.filter((name) => resourceOf(name).verbs.includes('delete'));
const ofRecord = ['id', 'createdAt', 'updatedAt'];

describe.each(engines)('writing on %s', (engine) => {
  let house: House;
  let scene: Scene;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
  });
  afterAll(() => house.close());

  const clientOf = (name: ResourceName): Promise<Client> => house.as(writers[name]?.by);
  const bodyOf = async (name: ResourceName) => ({ ...(await newBodies[name][writers[name]?.body ?? '']?.(scene)) });
  const idOf = async (name: ResourceName) => (await rowMakers[name][writers[name]?.row ?? '']?.(scene))?.id ?? 0;

  async function aRow(name: ResourceName) {
    const id = await idOf(name);
    const address = resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`;
    const client = await clientOf(name);
    const read = async () => rowsIn({ ...(await client.get(address)), body: [(await client.get(address)).body] })[0] ?? { id: 0 };
    return { id, address, client, read, record: await read() };
  }

  const lastEvent = async () => {
    const system = house.pilotage.stores.system();
    const order = { field: 'id', direction: 'DESC' } as const;
    return (await system.list('auditEvents', { order, range: { from: 0, to: 0 } })).records[0];
  };

  test.each(written)(
    '%s: what is set once, kept or of every record is refused when it differs and accepted when equal',
    async (name) => {
      const { client, address, record } = await aRow(name);
      const { once, kept } = resourceOf(name);
      const fixed = [...Object.keys(once), ...Object.keys(kept), ...ofRecord];
      const before = await everythingIn(house);
      for (const field of fixed) {
        const other = typeof record[field] === 'number' ? 987_654 : typeof record[field] === 'boolean' ? !record[field] : 'other';
        expectInvalid(await client.put(address, { version: record.version, [field]: other }), [field]);
      }
      const equal = Object.fromEntries(fixed.map((field) => [field, record[field]]));
      expect((await client.put(address, { ...equal, version: record.version })).body).toEqual(record);
      expect(await everythingIn(house)).toEqual(before);
    },
  );

  test.each(written)('%s: an unknown field is refused, all that is wrong at once, and nothing is written', async (name) => {
    const { client, address, record } = await aRow(name);
    const before = await everythingIn(house);
    const wrong = { nonsense: 1, TITLE: 'x', ' name': 'x', '': 1, constructor: 1, organisation_id: 1 };
    expectInvalid(await client.put(address, { ...changes[name](), ...wrong, version: record.version }), Object.keys(wrong));
    for (const body of ['[]', 'null', '"x"', '5']) expect([body, (await client.put(address, body)).status]).toEqual([body, 400]);
    expect(await everythingIn(house)).toEqual(before);
  });

  test.each(written)('%s: each field that people write is refused by name where the value does not fit', async (name) => {
    const { client, address, record } = await aRow(name);
    const before = await everythingIn(house);
    for (const [field, schema] of Object.entries(resourceOf(name).entered)) {
      for (const value of [{ a: 1 }, [[1]], metaOf(schema).kind === 'text' ? 5 : 'nonsense', '\u0000']) {
        if (schema.safeParse(value).success) continue;
        const answer = await client.put(address, { version: record.version, [field]: value });
        expect([field, value, answer.status]).toEqual([field, value, 422]);
        expect(answer.text).toContain(`"${field}`);
      }
    }
    expect(await everythingIn(house)).toEqual(before);
  });

  test.each(written)(
    '%s: without its version 428, with another 409 and the record as it is, without a difference nothing',
    async (name) => {
      const { client, address, record } = await aRow(name);
      const before = await everythingIn(house);
      expect((await client.put(address, changes[name]())).status).toBe(428);
      expect((await client.put(address, { ...record, version: undefined })).status).toBe(428);
      const stale = await client.put(address, { ...changes[name](), version: 987_654 });
      expect([stale.status, stale.body]).toEqual([409, expect.objectContaining({ current: record })]);
      expectInvalid(await client.put(address, { version: '1' }), ['version']);
      for (const same of [{ version: record.version }, record])
        expect(await client.put(address, same)).toMatchObject({ status: 200, body: record });
      expect(await everythingIn(house)).toEqual(before);
    },
  );

  test.each(written)('%s: a change moves the version by one and tells who changed what, personal data left out', async (name) => {
    const { id, client, address, record, read } = await aRow(name);
    const change = changes[name]();
    const events = await eventsIn(house);
    const answer = await client.put(address, { ...record, ...change });
    expect(answer).toMatchObject({ status: 200, body: { ...change, id, version: Number(record.version) + 1 } });
    expect(await read()).toEqual(answer.body);
    expect(await eventsIn(house)).toBe(events + 1);
    const event = await lastEvent();
    expect(event).toMatchObject({ resource: name, recordId: id, action: 'update', at: house.clock.now().toISOString() });
    expect(event?.actorId).toBe(house.ids.users[writers[name]?.by ?? 'lead']);
    const told = (value: unknown, field: string) => {
      const schema = resourceOf(name).fields[field];
      return schema && metaOf(schema).personal ? '[personal]' : value;
    };
    for (const [field, value] of Object.entries(change)) {
      expect(event?.before?.[field]).toEqual(told(record[field], field));
      expect(event?.after?.[field]).toEqual(told(value, field));
    }
    const unchanged = Object.keys(resourceOf(name).entered).filter((field) => !Object.hasOwn(change, field));
    for (const field of unchanged) expect(Object.keys(event?.after ?? {})).not.toContain(field);
  });

  test.each(written)(
    '%s: a text that misleads is refused by name; one that stands stays, and the rest can be changed',
    async (name) => {
      const { id, client, address, record, read } = await aRow(name);
      const texts = Object.entries(resourceOf(name).entered).filter(([, schema]) => schema.safeParse('Abc').success);
      const before = await everythingIn(house);
      for (const [field, schema] of texts) {
        const misleading = ['A\u202ecba', ...(schema.safeParse('A\u200bbc').success ? [] : ['A\u200bbc', 'A\u00adbc'])];
        for (const value of misleading)
          expectInvalid(await client.put(address, { version: record.version, [field]: value }), [field]);
      }
      expect(await everythingIn(house)).toEqual(before);
      const change = changes[name]();
      const standing = texts.map(([field]) => field).find((field) => !Object.hasOwn(change, field));
      if (standing === undefined) return;
      await house.opened.dataSource.query(`UPDATE ${name} SET ${standing} = ? WHERE id = ?`, ['A\u202ecba', id || 1]);
      const stored = await read();
      expect(stored).toEqual({ ...record, [standing]: 'A\u202ecba' });
      expect(await client.put(address, { ...stored, ...change })).toMatchObject({ status: 200, body: change });
      expect(await read()).toMatchObject({ ...change, [standing]: 'A\u202ecba' });
    },
  );

  test.each(created)('%s: made once under one key, however often it is sent', async (name) => {
    const client = await clientOf(name);
    const body = await bodyOf(name);
    const key = { 'idempotency-key': `key of ${name}`.replaceAll(' ', '-') };
    const before = await rowsOf(house, name);
    const answers = [await client.post(`/api/${name}`, body, key), await client.post(`/api/${name}`, body, key)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.text).toBe(answers[0]?.text);
    expect(await rowsOf(house, name)).toBe(before + 1);
    expect((await client.post(`/api/${name}`, { ...body, nonsense: 1 }, key)).status).toBe(422);
    expect((await client.post(`/api/${name}`, body, { 'idempotency-key': 'ä' })).status).toBe(400);
    expect(await rowsOf(house, name)).toBe(before + 1);
  });

  test.each(created)('%s: a new record takes neither an id nor what the server keeps', async (name) => {
    const client = await clientOf(name);
    const body = await bodyOf(name);
    const before = await everythingIn(house);
    for (const field of [...ofRecord, 'version', ...Object.keys(resourceOf(name).kept)])
      expectInvalid(await client.post(`/api/${name}`, { ...body, [field]: 1 }), [field]);
    expect(await everythingIn(house)).toEqual(before);
  });

  test.each(removed)('%s: removing answers the record, tells of it once, and leaves nothing', async (name) => {
    const { id, client, address, record } = await aRow(name);
    const events = await eventsIn(house);
    expect(await client.delete(address)).toMatchObject({ status: 200, body: record });
    expect(await eventsIn(house)).toBe(events + 1);
    expect(await lastEvent()).toMatchObject({ resource: name, recordId: id, action: 'delete', after: null });
    expect((await client.delete(address)).status).toBe(404);
    expect((await client.get(address)).status).toBe(404);
    expect(await eventsIn(house)).toBe(events + 1);
  });
});
