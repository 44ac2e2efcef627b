import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInvalidFields, withoutRequestId } from '../testing/app/responseParsers.ts';
import { cases } from '../testing/cases.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const missingId = 999_999;

interface ReferenceField {
  name: ResourceName;
  field: string;
  to: ResourceName;
  isList: boolean;
}

/** Writable foreign keys to resources with rows that are hidden from a manager. */
function referenceFieldsOf(name: ResourceName, group: 'immutable' | 'writable'): ReferenceField[] {
  return Object.entries(resourceOf(name)[group]).flatMap(([field, schema]) => {
    const { to, kind } = metaOf(schema);
    if (to === undefined || cases[to].hiddenKinds.length === 0) return [];
    return [{ name, field, to, isList: kind === 'ids' }];
  });
}

/** Resources of which the manager of organisation A may create rows. */
const creatableResources = resourceNames.filter((name) => cases[name].findManagerCase() !== null);
const createCases = creatableResources.flatMap((name) => [
  ...referenceFieldsOf(name, 'immutable'),
  ...referenceFieldsOf(name, 'writable'),
]);
const updateCases = creatableResources.flatMap((name) => referenceFieldsOf(name, 'writable'));

describe.each(engines)('foreign keys to rows of other organisations, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const bodyOf = (name: ResourceName) => cases[name].createBody(cases[name].findManagerCase()?.body ?? '', fixtures);

  async function hiddenIds(to: ResourceName): Promise<number[]> {
    const ids: number[] = [];
    for (const kind of cases[to].hiddenKinds) ids.push((await cases[to].createRow(kind, fixtures)).id);
    return ids;
  }

  async function refusedAlike(
    reference: ReferenceField,
    send: (value: unknown) => Promise<Parameters<typeof withoutRequestId>[0]>,
  ) {
    const ids = await hiddenIds(reference.to);
    expect(ids.length).toBeGreaterThan(0);
    const before = await readAllRows(app);
    const value = (id: number) => (reference.isList ? [id] : id);
    const none = await send(value(missingId));
    expect([reference, none.status]).toEqual([reference, 422]);
    expect(parseInvalidFields(none)).toContain(reference.field);
    for (const id of ids) expect(withoutRequestId(await send(value(id)))).toBe(withoutRequestId(none));
    expect(await readAllRows(app)).toEqual(before);
  }

  test.each(createCases)(
    'a new row of $name cannot refer by $field to a row of $to that its creator may not read',
    async (reference) => {
      const body = await bodyOf(reference.name);
      const client = await app.signInAs('managerA');
      await refusedAlike(reference, (value) => client.post(`/api/${reference.name}`, { ...body, [reference.field]: value }));
    },
  );

  test.each(updateCases)(
    'an update of $name cannot refer by $field to a row of $to that its owner may not read',
    async (reference) => {
      const { id } = await cases[reference.name].createRow(cases[reference.name].findManagerCase()?.row ?? '', fixtures);
      const client = await app.signInAs('managerA');
      const [row] = await app.pilotage.stores.system().all(reference.name, { where: { id } });
      await refusedAlike(reference, (value) =>
        client.put(`/api/${reference.name}/${id}`, { [reference.field]: value, version: row?.version }),
      );
    },
  );

  test.each(creatableResources)(
    'a new row of %s cannot belong to another organisation, whether it exists or not',
    async (name) => {
      if (!Object.hasOwn(resourceOf(name).immutable, 'organisationId')) return;
      const body = await bodyOf(name);
      const before = await readAllRows(app);
      const client = await app.signInAs('managerA');
      const none = await client.post(`/api/${name}`, { ...body, organisationId: missingId });
      const foreignResponse = await client.post(`/api/${name}`, { ...body, organisationId: app.ids.organisations.b });
      expect([name, none.status]).toEqual([name, 403]);
      expect(withoutRequestId(foreignResponse)).toBe(withoutRequestId(none));
      expect(await readAllRows(app)).toEqual(before);
    },
  );

  test('a milestone cannot refer to a missing period, and a return not to a foreign assignment', async () => {
    const lead = await app.signInAs('lead');
    const { report } = await fixtures.aCell('a', 'submitted', 'canary');
    const body = (assignmentId: number) => ({ version: report.version, comment: 'x', cells: [{ assignmentId, comment: 'x' }] });
    const none = await lead.post(`/api/reports/${report.id}/return`, body(missingId));
    const foreignResponse = await lead.post(`/api/reports/${report.id}/return`, body(fixtures.assignments.b.id));
    expect(none.status).toBe(422);
    expect(withoutRequestId(foreignResponse)).toBe(withoutRequestId(none));
  });
});
