import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiResponse, ApiClient } from '../../testing/app/apiClient.ts';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { people, password, startTestApp, type TestApp } from '../../testing/app/testApp.ts';
import { cases } from '../../testing/cases.ts';
import type { CreatedRow } from '../../testing/factories/createdRow.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';
import { createViewedAddresses } from '../../testing/fixtures/viewedAddresses.ts';

type ViewedPerson = 'staffA' | 'managerA' | 'evaluator' | 'observer' | 'juror';
const viewed: readonly ViewedPerson[] = ['staffA', 'managerA', 'evaluator', 'observer', 'juror'];

type SeenRow = Record<string, unknown>;
const rowsShape = z.array(z.record(z.string(), z.unknown()));
const rowsOf = (response: ApiResponse | undefined): readonly SeenRow[] =>
  response?.status === 200 ? rowsShape.parse(response.body) : [];

/** The fields of a row that have the same values in another answer. */
const isWithin = (row: SeenRow, other: SeenRow | undefined): boolean =>
  other !== undefined && Object.entries(row).every(([field, value]) => JSON.stringify(value) === JSON.stringify(other[field]));

/** A row as two readers read it both: the fields of both. */
const intersect = (one: SeenRow, other: SeenRow | undefined): SeenRow[] =>
  other === undefined ? [] : [Object.fromEntries(Object.entries(one).filter(([field]) => Object.hasOwn(other, field)))];

/** What belongs to a person is shown to nobody who only looks on: these rows are read by the person alone. */
const personal: ReadonlySet<ResourceName> = new Set([
  'users',
  'notifications',
  'comments',
  'tasks',
  'evaluations',
  'recommendations',
  'solutions',
  'jurors',
  'scores',
]);

describe.each(engines)('what is read when the lead partner looks on, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let lead: ApiClient;
  const readers = new Map<ViewedPerson, { role: ApiClient; viewer: ApiClient }>();
  const created: (CreatedRow & { name: ResourceName })[] = [];

  const signIn = async (person: string) => {
    const client = new ApiClient(app.origin, app.pilotage.routes);
    await client.signIn(`${person.toLowerCase()}@house.example`, password);
    return client;
  };

  beforeAll(async () => {
    app = await startTestApp(engine, '2199-12-30T09:00:00.000Z');
    fixtures = await createPartnersFixture(app);
    for (const name of resourceNames)
      for (const kind of cases[name].rowKinds) created.push({ name, ...(await cases[name].createRow(kind, fixtures)) });
    lead = await signIn('lead');
    for (const person of viewed) {
      const { role, at } = people[person];
      const viewer = await signIn('lead');
      await viewer.post('/api/session/view-as', { role, organisationId: at === null ? null : app.ids.organisations[at] });
      readers.set(person, { role: await signIn(person), viewer });
    }
  });
  afterAll(() => app.close());

  function readersOf(person: ViewedPerson) {
    const both = readers.get(person);
    if (!both) throw new Error(`Nobody looks on as ${person}.`);
    return both;
  }

  test.each(viewed)('every list as %s has the rows and fields that both read, and no other', async (person) => {
    const { role, viewer } = readersOf(person);
    let compared = 0;
    for (const name of resourceNames.filter((each) => resourceOf(each).verbs.includes('list'))) {
      const query = { sort: ['id', 'DESC'] };
      const [ofLead, ofRole, seen] = [await lead.list(name, query), await role.list(name, query), await viewer.list(name, query)];
      if (ofLead.status !== 200 || ofRole.status !== 200) {
        expect([name, seen.status]).toEqual([name, 403]);
        continue;
      }
      const [leadRows, roleRows] = [ofLead, ofRole].map((each) => new Map(rowsOf(each).map((row) => [row.id, row])));
      for (const row of rowsOf(seen)) {
        expect([name, row.id, isWithin(row, leadRows?.get(row.id)), isWithin(row, roleRows?.get(row.id))]).toEqual([
          name,
          row.id,
          true,
          true,
        ]);
        compared += 1;
      }
      if (personal.has(name)) continue;
      const both = [...(leadRows?.values() ?? [])].flatMap((row) => intersect(row, roleRows?.get(row.id)));
      expect([name, rowsOf(seen)]).toEqual([name, both]);
    }
    expect(compared).toBeGreaterThan(person === 'juror' ? 0 : 50);
  });

  test.each(viewed)('every single row as %s is read if both read it', async (person) => {
    const { role, viewer } = readersOf(person);
    for (const { name, id } of created.filter((row) => resourceOf(row.name).verbs.includes('get'))) {
      const address = resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`;
      const seen = await viewer.get(address);
      const statuses = [(await lead.get(address)).status, (await role.get(address)).status];
      if (statuses.some((status) => status !== 200)) expect([address, [403, 404].includes(seen.status)]).toEqual([address, true]);
      else if (!personal.has(name)) expect([address, seen.status]).toEqual([address, 200]);
    }
  });

  test.each(viewed)('no other address as %s tells what one of both is not told, or writes', async (person) => {
    const { role, viewer } = readersOf(person);
    const before = await readAllRows(app);
    const canaries = created.flatMap(({ canary }) => (canary === null ? [] : [canary]));
    const addresses = await createViewedAddresses(app, fixtures, created);
    let answered = 0;
    for (const address of addresses) {
      const seen = await viewer.get(address);
      expect([address, seen.status < 500]).toEqual([address, true]);
      if (seen.status !== 200) continue;
      answered += 1;
      // The lead partner has no figures of its own: what it reads of others is what was handed in.
      const [ofLead, ofRole] = [await lead.get(address.replace('basis=own', 'basis=submitted')), await role.get(address)];
      expect([address, ofLead.status, ofRole.status]).toEqual([address, 200, 200]);
      const isTold = (canary: string) => ofLead.text.includes(canary) && ofRole.text.includes(canary);
      // Who follows fewer versions sees the difference of others; each of them is in the history that both follow.
      if (address.endsWith('/differences')) continue;
      const shining = canaries.filter((canary) => seen.text.includes(canary) && !isTold(canary));
      expect([address, shining]).toEqual([address, []]);
      if (seen.headers.get('etag') !== null) expect(seen.headers.get('etag')).not.toBe(ofLead.headers.get('etag'));
    }
    expect(answered).toBeGreaterThan(person === 'juror' ? 1 : 15);
    const after = await readAllRows(app);
    const events = z.array(z.looseObject({ action: z.string() }));
    const added = events
      .parse(JSON.parse(after.auditEvents ?? '[]'))
      .slice(events.parse(JSON.parse(before.auditEvents ?? '[]')).length);
    expect(added.filter(({ action }) => action !== 'exportViewed')).toEqual([]);
    expect({ ...after, auditEvents: '' }).toEqual({ ...before, auditEvents: '' });
  });
});
