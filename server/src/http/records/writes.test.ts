import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRows } from '../../testing/app/responseParsers.ts';
import { cases } from '../../testing/cases.ts';
import { countAuditEvents, countRows } from '../../testing/factories/apiFactories.ts';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

const writerOf = (name: ResourceName) => cases[name].findWriter();
const writableResources = resourceNames.filter((name) => writerOf(name) !== null);
const creatableResources = writableResources.filter((name) => writerOf(name)?.body !== null);
const removableResources = creatableResources.filter((name) => resourceOf(name).verbs.includes('delete'));
const commonFields = ['id', 'createdAt', 'updatedAt'];

describe.each(engines)('writes on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const clientOf = (name: ResourceName): Promise<ApiClient> => app.signInAs(writerOf(name)?.by);
  const bodyOf = (name: ResourceName) => cases[name].createBody(writerOf(name)?.body ?? '', fixtures);
  const idOf = async (name: ResourceName) => (await cases[name].createRow(writerOf(name)?.row ?? '', fixtures)).id;

  async function aRow(name: ResourceName) {
    const id = await idOf(name);
    const address = resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`;
    const client = await clientOf(name);
    const read = async () =>
      parseRows({ ...(await client.get(address)), body: [(await client.get(address)).body] })[0] ?? { id: 0 };
    return { id, address, client, read, record: await read() };
  }

  const lastEvent = async () => {
    const system = app.pilotage.stores.system();
    const order = { field: 'id', direction: 'DESC' } as const;
    return (await system.list('auditEvents', { order, range: { from: 0, to: 0 } })).records[0];
  };

  test.each(writableResources)(
    '%s: immutable and server-managed fields are refused if they differ and accepted if equal',
    async (name) => {
      const { client, address, record } = await aRow(name);
      const { immutable, serverManaged } = resourceOf(name);
      const fixed = [...Object.keys(immutable), ...Object.keys(serverManaged), ...commonFields];
      const before = await readAllRows(app);
      for (const field of fixed) {
        const other = typeof record[field] === 'number' ? 987_654 : typeof record[field] === 'boolean' ? !record[field] : 'other';
        expectInvalid(await client.put(address, { version: record.version, [field]: other }), [field]);
      }
      const equal = Object.fromEntries(fixed.map((field) => [field, record[field]]));
      expect((await client.put(address, { ...equal, version: record.version })).body).toEqual(record);
      expect(await readAllRows(app)).toEqual(before);
    },
  );

  test.each(writableResources)('%s: unknown fields are refused, all problems at once, and nothing is written', async (name) => {
    const { client, address, record } = await aRow(name);
    const before = await readAllRows(app);
    const invalidFields = { nonsense: 1, TITLE: 'x', ' name': 'x', '': 1, constructor: 1, organisation_id: 1 };
    expectInvalid(
      await client.put(address, { ...cases[name].change(), ...invalidFields, version: record.version }),
      Object.keys(invalidFields),
    );
    for (const body of ['[]', 'null', '"x"', '5']) expect([body, (await client.put(address, body)).status]).toEqual([body, 400]);
    expect(await readAllRows(app)).toEqual(before);
  });

  test.each(writableResources)('%s: an invalid value of each writable field is refused with the field name', async (name) => {
    const { client, address, record } = await aRow(name);
    const before = await readAllRows(app);
    for (const [field, schema] of Object.entries(resourceOf(name).writable)) {
      for (const value of [{ a: 1 }, [[1]], metaOf(schema).kind === 'text' ? 5 : 'nonsense', '\u0000']) {
        if (schema.safeParse(value).success) continue;
        const response = await client.put(address, { version: record.version, [field]: value });
        expect([field, value, response.status]).toEqual([field, value, 422]);
        expect(response.text).toContain(`"${field}`);
      }
    }
    expect(await readAllRows(app)).toEqual(before);
  });

  test.each(writableResources)(
    '%s: 428 without version, 409 with the record for another version, no write without a difference',
    async (name) => {
      const { client, address, record } = await aRow(name);
      const before = await readAllRows(app);
      expect((await client.put(address, cases[name].change())).status).toBe(428);
      expect((await client.put(address, { ...record, version: undefined })).status).toBe(428);
      const stale = await client.put(address, { ...cases[name].change(), version: 987_654 });
      expect([stale.status, stale.body]).toEqual([409, expect.objectContaining({ current: record })]);
      expectInvalid(await client.put(address, { version: '1' }), ['version']);
      for (const same of [{ version: record.version }, record])
        expect(await client.put(address, same)).toMatchObject({ status: 200, body: record });
      expect(await readAllRows(app)).toEqual(before);
    },
  );

  test.each(writableResources)(
    '%s: an update increments the version and records an audit event without personal data',
    async (name) => {
      const { id, client, address, record, read } = await aRow(name);
      const change = cases[name].change();
      const events = await countAuditEvents(app);
      const response = await client.put(address, { ...record, ...change });
      expect(response).toMatchObject({ status: 200, body: { ...change, id, version: Number(record.version) + 1 } });
      expect(await read()).toEqual(response.body);
      expect(await countAuditEvents(app)).toBe(events + 1);
      const event = await lastEvent();
      expect(event).toMatchObject({ resource: name, recordId: id, action: 'update', at: app.clock.now().toISOString() });
      expect(event?.actorId).toBe(app.ids.users[writerOf(name)?.by ?? 'lead']);
      const auditedValue = (value: unknown, field: string) => {
        const schema = resourceOf(name).fields[field];
        return schema && metaOf(schema).personal ? '[personal]' : value;
      };
      for (const [field, value] of Object.entries(change)) {
        expect(event?.before?.[field]).toEqual(auditedValue(record[field], field));
        expect(event?.after?.[field]).toEqual(auditedValue(value, field));
      }
      const unchanged = Object.keys(resourceOf(name).writable).filter((field) => !Object.hasOwn(change, field));
      for (const field of unchanged) expect(Object.keys(event?.after ?? {})).not.toContain(field);
    },
  );

  test.each(writableResources)(
    '%s: a misleading text is refused; a stored one may remain while other fields change',
    async (name) => {
      const { id, client, address, record, read } = await aRow(name);
      const texts = Object.entries(resourceOf(name).writable).filter(([, schema]) => schema.safeParse('Abc').success);
      const before = await readAllRows(app);
      for (const [field, schema] of texts) {
        const misleading = ['A\u202ecba', ...(schema.safeParse('A\u200bbc').success ? [] : ['A\u200bbc', 'A\u00adbc'])];
        for (const value of misleading)
          expectInvalid(await client.put(address, { version: record.version, [field]: value }), [field]);
      }
      expect(await readAllRows(app)).toEqual(before);
      const change = cases[name].change();
      const unchangedField = texts.map(([field]) => field).find((field) => !Object.hasOwn(change, field));
      if (unchangedField === undefined) return;
      await app.opened.dataSource.query(`UPDATE ${name} SET ${unchangedField} = ? WHERE id = ?`, ['A\u202ecba', id || 1]);
      const stored = await read();
      expect(stored).toEqual({ ...record, [unchangedField]: 'A\u202ecba' });
      expect(await client.put(address, { ...stored, ...change })).toMatchObject({ status: 200, body: change });
      expect(await read()).toMatchObject({ ...change, [unchangedField]: 'A\u202ecba' });
    },
  );

  test.each(creatableResources)('%s: repeated POSTs under one key create one record', async (name) => {
    const client = await clientOf(name);
    const body = await bodyOf(name);
    const key = { 'idempotency-key': `key of ${name}`.replaceAll(' ', '-') };
    const before = await countRows(app, name);
    const responses = [await client.post(`/api/${name}`, body, key), await client.post(`/api/${name}`, body, key)];
    expect(responses.map(({ status }) => status)).toEqual([201, 201]);
    expect(responses[1]?.text).toBe(responses[0]?.text);
    expect(await countRows(app, name)).toBe(before + 1);
    expect((await client.post(`/api/${name}`, { ...body, nonsense: 1 }, key)).status).toBe(422);
    expect((await client.post(`/api/${name}`, body, { 'idempotency-key': 'ä' })).status).toBe(400);
    expect(await countRows(app, name)).toBe(before + 1);
  });

  test.each(creatableResources)('%s: a POST cannot set the id or server-managed fields', async (name) => {
    const client = await clientOf(name);
    const body = await bodyOf(name);
    const before = await readAllRows(app);
    for (const field of [...commonFields, 'version', ...Object.keys(resourceOf(name).serverManaged)])
      expectInvalid(await client.post(`/api/${name}`, { ...body, [field]: 1 }), [field]);
    expect(await readAllRows(app)).toEqual(before);
  });

  test.each(removableResources)('%s: a DELETE returns the record, records one audit event and leaves no row', async (name) => {
    const { id, client, address, record } = await aRow(name);
    const events = await countAuditEvents(app);
    expect(await client.delete(address)).toMatchObject({ status: 200, body: record });
    expect(await countAuditEvents(app)).toBe(events + 1);
    expect(await lastEvent()).toMatchObject({ resource: name, recordId: id, action: 'delete', after: null });
    expect((await client.delete(address)).status).toBe(404);
    expect((await client.get(address)).status).toBe(404);
    expect(await countAuditEvents(app)).toBe(events + 1);
  });
});
