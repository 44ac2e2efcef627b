import { comparisons } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { isNullable, metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ListedRow, parseDetail, parseIds, parseRows, parseTotal } from '../../testing/app/responseParsers.ts';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';
import { cases } from '../../testing/cases.ts';
import { createPartnersFixture } from '../../testing/fixtures/partnersFixture.ts';
import { unusedValueFor, invalidValuesFor } from '../../testing/factories/fieldValues.ts';

const listableResources = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));

interface FilterCase {
  name: ResourceName;
  field: string;
}

const filterCasesOf = (name: ResourceName): FilterCase[] => resourceOf(name).filters.map((field) => ({ name, field }));
const filterCases = listableResources.flatMap(filterCasesOf);

const schemaOf = ({ name, field }: FilterCase) => resourceOf(name).fields[field] ?? z.never();
const kindOf = (filterCase: FilterCase) => metaOf(schemaOf(filterCase)).kind;

/** The comparison key of a value: text by bytes, everything else by value. */
function isLess(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right))) < 0;
}

const matchesEquality = (value: unknown, expected: unknown): boolean =>
  Array.isArray(value) ? value.includes(expected) : isDeepStrictEqual(value, expected);

const matchesComparison: Readonly<Record<(typeof comparisons)[number], (value: unknown, operand: unknown) => boolean>> = {
  gte: (value, operand) => value !== null && !isLess(value, operand),
  gt: (value, operand) => value !== null && isLess(operand, value),
  lte: (value, operand) => value !== null && !isLess(operand, value),
  lt: (value, operand) => value !== null && isLess(value, operand),
  ne: (value, operand) => value !== operand,
};

/** Both engines are compared with results that are computed in memory. */
describe.each(engines)('filters on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const fixtures = await createPartnersFixture(app);
    for (const name of listableResources)
      for (const kind of cases[name].rowKinds) for (const _ of [1, 2]) await cases[name].createRow(kind, fixtures);
  });
  afterAll(() => app.close());

  const all = new Map<ResourceName, ListedRow[]>();

  async function loadRows(name: ResourceName, client: ApiClient): Promise<ListedRow[]> {
    const rows = all.get(name) ?? parseRows(await client.list(name));
    all.set(name, rows);
    expect(rows.length).toBeGreaterThan(1);
    return rows;
  }

  async function finds(
    client: ApiClient,
    { name }: FilterCase,
    filter: object,
    expectedRows: readonly ListedRow[],
  ): Promise<void> {
    const response = await client.list(name, { filter });
    expect([filter, response.status === 200 ? parseIds(response) : response.text]).toEqual([
      filter,
      expectedRows.map(({ id }) => id),
    ]);
    expect(parseTotal(response)).toBe(expectedRows.length);
  }

  async function expectRefused(client: ApiClient, { name, field }: FilterCase, filter: object): Promise<void> {
    const response = await client.list(name, { filter });
    expect([filter, response.status]).toEqual([filter, 400]);
    expect(parseDetail(response)).toContain(field);
  }

  test.each(filterCases)('$name by $field: equality, one of, none of', async (filterCase) => {
    const client = await app.signInAs(cases[filterCase.name].reader);
    const rows = await loadRows(filterCase.name, client);
    const { field } = filterCase;
    const values = [...new Set(rows.flatMap((row) => row[field]))].filter((value) => value !== null).slice(0, 3);
    for (const value of values) {
      const expectedRows = rows.filter((row) => matchesEquality(row[field], value));
      await finds(client, filterCase, { [field]: value }, expectedRows);
      await finds(client, filterCase, { [field]: [value] }, expectedRows);
      await finds(client, filterCase, { [field]: value, id: expectedRows.map(({ id }) => id) }, expectedRows);
    }
    const anyOf = rows.filter((row) => values.some((value) => matchesEquality(row[field], value)));
    await finds(client, filterCase, { [field]: values }, anyOf);
    await finds(client, filterCase, { [field]: [] }, []);
    const unused = unusedValueFor(schemaOf(filterCase));
    if (unused !== undefined) await finds(client, filterCase, { [field]: unused }, []);
  });

  test.each(filterCases)('$name by $field: null, if the field is nullable', async (filterCase) => {
    const client = await app.signInAs(cases[filterCase.name].reader);
    const rows = await loadRows(filterCase.name, client);
    const { field } = filterCase;
    if (!isNullable(schemaOf(filterCase))) {
      await expectRefused(client, filterCase, { [field]: null });
      if (kindOf(filterCase) !== 'ids') await expectRefused(client, filterCase, { [`${field}_ne`]: null });
      return;
    }
    await finds(
      client,
      filterCase,
      { [field]: null },
      rows.filter((row) => row[field] === null),
    );
    await finds(
      client,
      filterCase,
      { [`${field}_ne`]: null },
      rows.filter((row) => row[field] !== null),
    );
  });

  test.each(filterCases)('$name by $field: greater, less and not equal', async (filterCase) => {
    const client = await app.signInAs(cases[filterCase.name].reader);
    const rows = await loadRows(filterCase.name, client);
    const { field } = filterCase;
    const value =
      rows
        .map((row) => row[field])
        .flat()
        .find((each) => each !== null) ?? unusedValueFor(schemaOf(filterCase));
    const kind = kindOf(filterCase);
    for (const operator of comparisons) {
      const key = `${field}_${operator}`;
      const impossible = kind === 'ids' || (kind === 'flag' && operator !== 'ne');
      if (impossible) await expectRefused(client, filterCase, { [key]: value });
      else
        await finds(
          client,
          filterCase,
          { [key]: value },
          rows.filter((row) => matchesComparison[operator](row[field], value)),
        );
      if (operator !== 'ne' && kind !== 'ids') await expectRefused(client, filterCase, { [key]: null });
      await expectRefused(client, filterCase, { [key]: [value] });
    }
  });

  test.each(filterCases)('$name by $field: an invalid value is refused with the field name', async (filterCase) => {
    const client = await app.signInAs(cases[filterCase.name].reader);
    const invalidValues = invalidValuesFor(schemaOf(filterCase));
    expect(invalidValues.length).toBeGreaterThan(0);
    for (const value of invalidValues) await expectRefused(client, filterCase, { [filterCase.field]: value });
  });

  test.each(listableResources)('%s by id: at most 1,000 ids', async (name) => {
    const client = await app.signInAs(cases[name].reader);
    const [first] = await loadRows(name, client);
    const many = [first?.id ?? 0, ...Array.from({ length: 999 }, (_, index) => 1_000_000 + index)];
    expect(parseIds(await client.list(name, { filter: { id: many } }))).toEqual([first?.id]);
    expect((await client.list(name, { filter: { id: [...many, 5_000_000] } })).status).toBe(400);
    for (const id of [['1'], [[1]], [null], {}, 'x', 1.5, null, [{ id: 1 }]])
      expect([id, (await client.list(name, { filter: { id } })).status]).toEqual([id, 400]);
  });

  test.each(listableResources)(
    '%s by a field that is not filterable gives the same error, whether it exists or not',
    async (name) => {
      const client = await app.signInAs(cases[name].reader);
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
        await expectRefused(client, { name, field }, { [field]: 'x', id: 1 });
      for (const filter of ['[]', '"x"', '5', 'null', '{', '[{"id":1}]'])
        expect([filter, (await client.get(`/api/${name}?filter=${encodeURIComponent(filter)}`)).status]).toEqual([filter, 400]);
    },
  );
});
