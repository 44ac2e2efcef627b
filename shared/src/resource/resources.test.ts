import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resourceOf } from '../resources.ts';
import { assertFieldNames, defineResource, recordFields } from './defineResource.ts';
import { choice, day, figure, flag, instant, isNullable, metaOf, refs, text } from './fields.ts';
import { resourceNames } from './resourceNames.ts';

describe.each(resourceNames)('the declaration of %s', (name) => {
  const resource = resourceOf(name);
  const fieldNames = Object.keys(resource.fields);

  test('its three groups of fields are disjoint and complete', () => {
    const groups = [resource.immutable, resource.writable, resource.serverManaged].flatMap((group) => Object.keys(group));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toEqual(fieldNames);
  });

  test('filters, sorts, search and unique refer to its fields', () => {
    const commonFields = Object.keys(recordFields);
    for (const field of resource.filters) expect(fieldNames).toContain(field);
    for (const field of resource.sorts) expect([...fieldNames, ...commonFields]).toContain(field);
    for (const field of resource.unique.flat()) expect(fieldNames).toContain(field);
    for (const field of resource.search) expect(metaOf(resource.fields[field] ?? z.never()).kind).toBe('text');
  });

  test('every reference has a known resource, and is a filter unless it is personal data', () => {
    for (const [field, schema] of Object.entries(resource.fields)) {
      const { to, kind, personal } = metaOf(schema);
      expect(to !== undefined).toBe(kind === 'ref' || kind === 'ids');
      if (to === undefined) continue;
      expect(resourceNames).toContain(to);
      expect([field, resource.filters.includes(field)]).toEqual([field, !personal]);
    }
  });

  test('does not sort by lists or structures', () => {
    for (const field of resource.sorts) {
      const schema = resource.fields[field];
      if (schema) expect(['ids', 'json']).not.toContain(metaOf(schema).kind);
    }
  });

  test('initial and default values are valid', () => {
    expect(Object.keys(resource.initial).toSorted()).toEqual(Object.keys(resource.serverManaged).toSorted());
    for (const [field, value] of Object.entries({ ...resource.initial, ...resource.defaults })) {
      expect([field, resource.fields[field]?.safeParse(value).success]).toEqual([field, true]);
    }
  });

  test('create and update reject undeclared fields', () => {
    const problems = resource.create
      .safeParse({ undeclared: 1 })
      .error?.issues.filter((issue) => issue.code === 'unrecognized_keys');
    expect(problems).toHaveLength(1);
    expect(resource.update.safeParse({ undeclared: 1 }).success).toBe(false);
    expect(resource.create.safeParse({ id: 1 }).success).toBe(false);
  });

  test('nullable fields default to null', () => {
    for (const [field, schema] of Object.entries({ ...resource.immutable, ...resource.writable })) {
      if (isNullable(schema)) expect(resource.defaults).toHaveProperty(field, null);
    }
  });
});

describe('defineResource', () => {
  const none = {
    immutable: {},
    serverManaged: {},
    initial: {},
    filters: [],
    sorts: [],
    search: [],
    comparisonEffect: 'never',
    auditReaders: 'ownOrganisation',
  } as const;

  test.each(['guard', 'total', 'allowed', 'constructor', 'nameFolded', 'matched0', 'Name', 'a b'])(
    'rejects the field name %s, which statements, tables or objects use otherwise',
    (name) => {
      expect(() => assertFieldNames([name])).toThrow(`The field name ${name} is not allowed`);
    },
  );

  test('rejects two field names that differ in case only', () => {
    expect(() => assertFieldNames(['pilotId', 'pilotid'])).toThrow('The field name pilotid is not allowed');
    expect(() => assertFieldNames(['pilotId', 'title'])).not.toThrow();
  });

  test('rejects reserved field names', () => {
    expect(() => defineResource({ ...none, writable: { version: text(10) } })).toThrow('The field name version is not allowed');
  });

  test('rejects a schema that is not from fields.ts', () => {
    expect(() => defineResource({ ...none, writable: { title: z.string() } })).toThrow('schema from fields.ts');
  });

  test('read returns declared fields only', () => {
    const { read } = defineResource({ ...none, writable: { title: text(10) } });
    const row = { id: 1, version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z', title: 'a' };
    expect(read.parse({ ...row, canary: 'x' })).toEqual(row);
  });
});

describe('fields', () => {
  const fits = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

  test('text is not blank, printable and well formed', () => {
    expect(['a', 'a\nb\t', 'ł', '😀'].map((value) => fits(text(5), value))).toEqual([true, true, true, true]);
    expect(['', '  ', '\u0000', '\u007f', '\ud83d', 'sixsix', 1, null].map((value) => fits(text(5), value))).toEqual(
      Array(8).fill(false),
    );
  });

  test('day accepts existing calendar days only', () => {
    expect(['2020-02-29', '1900-01-01', '2199-12-31'].map((value) => fits(day, value))).toEqual([true, true, true]);
    expect(
      ['2019-02-29', '2019-13-01', '2019-1-1', '1899-12-31', '2200-01-01', '2019-01-01T00:00:00Z', 20190101].map((value) =>
        fits(day, value),
      ),
    ).toEqual(Array(7).fill(false));
  });

  test('figure is below 10^11 with at most four decimals', () => {
    expect([0, -1.5, 99_999_999_999.9999, 0.0001].map((value) => fits(figure, value))).toEqual([true, true, true, true]);
    expect([1e11, -1e11, 0.00001, Number.NaN, Number.POSITIVE_INFINITY, '1', null].map((value) => fits(figure, value))).toEqual(
      Array(7).fill(false),
    );
  });

  test('a choice refuses values that are longer than its column', () => {
    expect(() => choice(['short', 'muchLonger'], 9)).toThrow('The value muchLonger is longer than its column of 9 characters');
    expect(metaOf(choice(['short'])).length).toBe(20);
  });

  test('instants, choices, flags and lists of ids reject similar values', () => {
    expect(fits(instant, '2019-01-01T00:00:00.000Z')).toBe(true);
    expect(['2019-01-01T00:00:00Z', '2019-01-01', '2019-01-01T00:00:00.000+01:00'].map((value) => fits(instant, value))).toEqual([
      false,
      false,
      false,
    ]);
    expect([fits(choice(['a', 'b']), 'a'), fits(choice(['a', 'b']), 'A'), fits(flag, 1), fits(flag, false)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([[], [1, 2], [1, 1], ['1'], [0], [1.5], 1].map((value) => fits(refs('pilots', 2), value))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
