import { comparisons } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { isNullable, metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ListedRow, parseDetail, parseIds, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { rowFactories } from '../testing/factories/rowFactories.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { unusedValueFor, invalidValuesFor } from '../testing/factories/fieldValues.ts';

const listableResources = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));

interface FilterCase {
  name: ResourceName;
  field: string;
}

const filterCasesOf = (name: ResourceName): FilterCase[] => resourceOf(name).filters.map((field) => ({ name, field }));
const filterCases = listableResources.flatMap(filterCasesOf);

const schemaOf = ({ name, field }: FilterCase) => resourceOf(name).fields[field] ?? z.never();
const kindOf = (of: FilterCase) => metaOf(schemaOf(of)).kind;

/** The comparison key of a value: text by bytes, everything else by value. */
function isLess(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right))) < 0;
}

const matchesEquality = (value: unknown, expected: unknown): boolean =>
  Array.isArray(value) ? value.includes(expected) : isDeepStrictEqual(value, expected);

const matchesComparison: Readonly<Record<(typeof comparisons)[number], (value: unknown, asked: unknown) => boolean>> = {
  gte: (value, asked) => value !== null && !isLess(value, asked),
  gt: (value, asked) => value !== null && isLess(asked, value),
  lte: (value, asked) => value !== null && !isLess(asked, value),
  lt: (value, asked) => value !== null && isLess(value, asked),
  ne: (value, asked) => value !== asked,
};

/** Both engines are compared with results that are computed in memory. The actor may read all fields of the rows. */
const viewerOf = (name: ResourceName) => {
  if (name === 'notifications') return 'managerA';
  return name === 'reports' || name === 'measurements' || name === 'auditEvents' ? 'staffA' : 'lead';
};

describe.each(engines)('filters on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const fixtures = await createPartnersFixture(app);
    for (const name of listableResources)
      for (const maker of Object.values(rowFactories[name])) for (const _ of [1, 2]) await maker(fixtures);
  });
  afterAll(() => app.close());

  const all = new Map<ResourceName, ListedRow[]>();

  async function known(name: ResourceName, client: ApiClient): Promise<ListedRow[]> {
    const rows = all.get(name) ?? parseRows(await client.list(name));
    all.set(name, rows);
    expect(rows.length).toBeGreaterThan(1);
    return rows;
  }

  async function finds(client: ApiClient, { name }: FilterCase, filter: object, wanted: readonly ListedRow[]): Promise<void> {
    const response = await client.list(name, { filter });
    expect([filter, response.status === 200 ? parseIds(response) : response.text]).toEqual([filter, wanted.map(({ id }) => id)]);
    expect(parseTotal(response)).toBe(wanted.length);
  }

  async function refused(client: ApiClient, { name, field }: FilterCase, filter: object): Promise<void> {
    const response = await client.list(name, { filter });
    expect([filter, response.status]).toEqual([filter, 400]);
    expect(parseDetail(response)).toContain(field);
  }

  test.each(filterCases)('$name by $field: equality, one of, none of', async (of) => {
    const client = await app.signInAs(viewerOf(of.name));
    const rows = await known(of.name, client);
    const { field } = of;
    const values = [...new Set(rows.flatMap((row) => row[field]))].filter((value) => value !== null).slice(0, 3);
    for (const value of values) {
      const wanted = rows.filter((row) => matchesEquality(row[field], value));
      await finds(client, of, { [field]: value }, wanted);
      await finds(client, of, { [field]: [value] }, wanted);
      await finds(client, of, { [field]: value, id: wanted.map(({ id }) => id) }, wanted);
    }
    const anyOf = rows.filter((row) => values.some((value) => matchesEquality(row[field], value)));
    await finds(client, of, { [field]: values }, anyOf);
    await finds(client, of, { [field]: [] }, []);
    const unused = unusedValueFor(schemaOf(of));
    if (unused !== undefined) await finds(client, of, { [field]: unused }, []);
  });

  test.each(filterCases)('$name by $field: null, if the field is nullable', async (of) => {
    const client = await app.signInAs(viewerOf(of.name));
    const rows = await known(of.name, client);
    const { field } = of;
    if (!isNullable(schemaOf(of))) {
      await refused(client, of, { [field]: null });
      if (kindOf(of) !== 'ids') await refused(client, of, { [`${field}_ne`]: null });
      return;
    }
    await finds(
      client,
      of,
      { [field]: null },
      rows.filter((row) => row[field] === null),
    );
    await finds(
      client,
      of,
      { [`${field}_ne`]: null },
      rows.filter((row) => row[field] !== null),
    );
  });

  test.each(filterCases)('$name by $field: greater, less and not equal', async (of) => {
    const client = await app.signInAs(viewerOf(of.name));
    const rows = await known(of.name, client);
    const { field } = of;
    const value =
      rows
        .map((row) => row[field])
        .flat()
        .find((each) => each !== null) ?? unusedValueFor(schemaOf(of));
    const kind = kindOf(of);
    for (const operator of comparisons) {
      const key = `${field}_${operator}`;
      const impossible = kind === 'ids' || (kind === 'flag' && operator !== 'ne');
      if (impossible) await refused(client, of, { [key]: value });
      else
        await finds(
          client,
          of,
          { [key]: value },
          rows.filter((row) => matchesComparison[operator](row[field], value)),
        );
      if (operator !== 'ne' && kind !== 'ids') await refused(client, of, { [key]: null });
      await refused(client, of, { [key]: [value] });
    }
  });

  test.each(filterCases)('$name by $field: an invalid value is refused with the field name', async (of) => {
    const client = await app.signInAs(viewerOf(of.name));
    const wrong = invalidValuesFor(schemaOf(of));
    expect(wrong.length).toBeGreaterThan(0);
    for (const value of wrong) await refused(client, of, { [of.field]: value });
  });

  test.each(listableResources)('%s by id: at most 1,000 ids', async (name) => {
    const client = await app.signInAs(viewerOf(name));
    const [first] = await known(name, client);
    const many = [first?.id ?? 0, ...Array.from({ length: 999 }, (_, at) => 1_000_000 + at)];
    expect(parseIds(await client.list(name, { filter: { id: many } }))).toEqual([first?.id]);
    expect((await client.list(name, { filter: { id: [...many, 5_000_000] } })).status).toBe(400);
    for (const id of [['1'], [[1]], [null], {}, 'x', 1.5, null, [{ id: 1 }]])
      expect([id, (await client.list(name, { filter: { id } })).status]).toEqual([id, 400]);
  });

  test.each(listableResources)(
    '%s by a field that is not filterable gives the same error, whether it exists or not',
    async (name) => {
      const client = await app.signInAs(viewerOf(name));
      const { fields, filters } = resourceOf(name);
      const closed = Object.keys(fields).filter((field) => !filters.includes(field));
      for (const field of [
        ...closed,
        'nonsense',
        'guard',
        'titleFolded',
        'password',
        'organisation.id',
        '$or',
        '__proto__x',
        'id_like',
      ])
        await refused(client, { name, field }, { [field]: 'x', id: 1 });
      for (const filter of ['[]', '"x"', '5', 'null', '{', '[{"id":1}]'])
        expect([filter, (await client.get(`/api/${name}?filter=${encodeURIComponent(filter)}`)).status]).toEqual([filter, 400]);
    },
  );
});
