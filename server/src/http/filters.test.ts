import { comparisons } from '@pilotage/db';
import { engines } from '@pilotage/db/testing';
import { isNullable, metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type AnyRow, detailIn, idsIn, rowsIn, totalIn } from '../testing/answered.ts';
import type { Client } from '../testing/client.ts';
import { type House, openHouse } from '../testing/house.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { openScene } from '../testing/scene.ts';
import { unusedValue, wrongValues } from '../testing/valuesOf.ts';

const listed = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));

interface Filtered {
  name: ResourceName;
  field: string;
}

const fieldsOf = (name: ResourceName): Filtered[] => resourceOf(name).filters.map((field) => ({ name, field }));
const everyField = listed.flatMap(fieldsOf);

const schemaOf = ({ name, field }: Filtered) => resourceOf(name).fields[field] ?? z.never();
const kindOf = (of: Filtered) => metaOf(schemaOf(of)).kind;

/** What is compared: text by its bytes, everything else by its value. */
function less(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right))) < 0;
}

const answersIs = (value: unknown, asked: unknown): boolean =>
  Array.isArray(value) ? value.includes(asked) : isDeepStrictEqual(value, asked);

const holds: Readonly<Record<(typeof comparisons)[number], (value: unknown, asked: unknown) => boolean>> = {
  gte: (value, asked) => value !== null && !less(value, asked),
  gt: (value, asked) => value !== null && less(asked, value),
  lte: (value, asked) => value !== null && !less(asked, value),
  lt: (value, asked) => value !== null && less(value, asked),
  ne: (value, asked) => value !== asked,
};

/** Both engines are held against the same answer, worked out in memory. Whoever sees the rows with all of their fields asks. */
const viewerOf = (name: ResourceName) => {
  if (name === 'notifications') return 'managerA';
  return name === 'reports' || name === 'measurements' || name === 'auditEvents' ? 'staffA' : 'lead';
};

describe.each(engines)('filters on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
    const scene = await openScene(house);
    for (const name of listed) for (const maker of Object.values(rowMakers[name])) for (const _ of [1, 2]) await maker(scene);
  });
  afterAll(() => house.close());

  const all = new Map<ResourceName, AnyRow[]>();

  async function known(name: ResourceName, client: Client): Promise<AnyRow[]> {
    const rows = all.get(name) ?? rowsIn(await client.list(name));
    all.set(name, rows);
    expect(rows.length).toBeGreaterThan(1);
    return rows;
  }

  async function finds(client: Client, { name }: Filtered, filter: object, wanted: readonly AnyRow[]): Promise<void> {
    const answer = await client.list(name, { filter });
    expect([filter, answer.status === 200 ? idsIn(answer) : answer.text]).toEqual([filter, wanted.map(({ id }) => id)]);
    expect(totalIn(answer)).toBe(wanted.length);
  }

  async function refused(client: Client, { name, field }: Filtered, filter: object): Promise<void> {
    const answer = await client.list(name, { filter });
    expect([filter, answer.status]).toEqual([filter, 400]);
    expect(detailIn(answer)).toContain(field);
  }

  test.each(everyField)('$name by $field: equality, one of, none of', async (of) => {
    const client = await house.as(viewerOf(of.name));
    const rows = await known(of.name, client);
    const { field } = of;
    const values = [...new Set(rows.flatMap((row) => row[field]))].filter((value) => value !== null).slice(0, 3);
    for (const value of values) {
      const wanted = rows.filter((row) => answersIs(row[field], value));
      await finds(client, of, { [field]: value }, wanted);
      await finds(client, of, { [field]: [value] }, wanted);
      await finds(client, of, { [field]: value, id: wanted.map(({ id }) => id) }, wanted);
    }
    const anyOf = rows.filter((row) => values.some((value) => answersIs(row[field], value)));
    await finds(client, of, { [field]: values }, anyOf);
    await finds(client, of, { [field]: [] }, []);
    const unused = unusedValue(schemaOf(of));
    if (unused !== undefined) await finds(client, of, { [field]: unused }, []);
  });

  test.each(everyField)('$name by $field: empty, where it may be', async (of) => {
    const client = await house.as(viewerOf(of.name));
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

  test.each(everyField)('$name by $field: more, less and other than', async (of) => {
    const client = await house.as(viewerOf(of.name));
    const rows = await known(of.name, client);
    const { field } = of;
    const value =
      rows
        .map((row) => row[field])
        .flat()
        .find((each) => each !== null) ?? unusedValue(schemaOf(of));
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
          rows.filter((row) => holds[operator](row[field], value)),
        );
      if (operator !== 'ne' && kind !== 'ids') await refused(client, of, { [key]: null });
      await refused(client, of, { [key]: [value] });
    }
  });

  test.each(everyField)('$name by $field: a value that does not fit is refused by name', async (of) => {
    const client = await house.as(viewerOf(of.name));
    const wrong = wrongValues(schemaOf(of));
    expect(wrong.length).toBeGreaterThan(0);
    for (const value of wrong) await refused(client, of, { [of.field]: value });
  });

  test.each(listed)('%s by id: a thousand, not one more', async (name) => {
    const client = await house.as(viewerOf(name));
    const [first] = await known(name, client);
    const many = [first?.id ?? 0, ...Array.from({ length: 999 }, (_, at) => 1_000_000 + at)];
    expect(idsIn(await client.list(name, { filter: { id: many } }))).toEqual([first?.id]);
    expect((await client.list(name, { filter: { id: [...many, 5_000_000] } })).status).toBe(400);
    for (const id of [['1'], [[1]], [null], {}, 'x', 1.5, null, [{ id: 1 }]])
      expect([id, (await client.list(name, { filter: { id } })).status]).toEqual([id, 400]);
  });

  test.each(listed)('%s by a field that it does not offer is refused alike, whether it has it or not', async (name) => {
    const client = await house.as(viewerOf(name));
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
  });
});
