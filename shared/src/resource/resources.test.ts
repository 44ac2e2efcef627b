import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resourceOf } from '../resources.ts';
import { defineResource, recordFields } from './defineResource.ts';
import { choice, day, figure, flag, instant, isNullable, metaOf, refs, text } from './fields.ts';
import { resourceNames } from './resourceNames.ts';

describe.each(resourceNames)('the declaration of %s', (name) => {
  const resource = resourceOf(name);
  const own = Object.keys(resource.fields);

  test('its three groups share no field and make up all of them', () => {
    const groups = [resource.immutable, resource.writable, resource.serverManaged].flatMap((group) => Object.keys(group));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toEqual(own);
  });

  test('what is filtered, sorted, searched and unique is a field of it', () => {
    const always = Object.keys(recordFields);
    for (const field of resource.filters) expect(own).toContain(field);
    for (const field of resource.sorts) expect([...own, ...always]).toContain(field);
    for (const field of resource.unique.flat()) expect(own).toContain(field);
    for (const field of resource.search) expect(metaOf(resource.fields[field] ?? z.never()).kind).toBe('text');
  });

  test('every key to another record leads to a resource, and can be filtered by unless it tells of somebody', () => {
    for (const [field, schema] of Object.entries(resource.fields)) {
      const { to, kind, personal } = metaOf(schema);
      expect(to !== undefined).toBe(kind === 'ref' || kind === 'ids');
      if (to === undefined) continue;
      expect(resourceNames).toContain(to);
      expect([field, resource.filters.includes(field)]).toEqual([field, !personal]);
    }
  });

  test('a list or a structure is never sorted by', () => {
    for (const field of resource.sorts) {
      const schema = resource.fields[field];
      if (schema) expect(['ids', 'json']).not.toContain(metaOf(schema).kind);
    }
  });

  test('first values and values left out fit their fields', () => {
    expect(Object.keys(resource.initial).toSorted()).toEqual(Object.keys(resource.serverManaged).toSorted());
    for (const [field, value] of Object.entries({ ...resource.initial, ...resource.defaults })) {
      expect([field, resource.fields[field]?.safeParse(value).success]).toEqual([field, true]);
    }
  });

  test('a new or changed record takes no field that is not declared', () => {
    const problems = resource.create
      .safeParse({ unheardOf: 1 })
      .error?.issues.filter((issue) => issue.code === 'unrecognized_keys');
    expect(problems).toHaveLength(1);
    expect(resource.update.safeParse({ unheardOf: 1 }).success).toBe(false);
    expect(resource.create.safeParse({ id: 1 }).success).toBe(false);
  });

  test('what may be null may be left out', () => {
    for (const [field, schema] of Object.entries({ ...resource.immutable, ...resource.writable })) {
      if (isNullable(schema)) expect(resource.defaults).toHaveProperty(field, null);
    }
  });
});

describe('declaring a resource', () => {
  const none = { immutable: {}, serverManaged: {}, initial: {}, filters: [], sorts: [], search: [] };

  test('refuses a field with the name of what every record has', () => {
    expect(() => defineResource({ ...none, writable: { version: text(10) } })).toThrow('cannot be called version');
  });

  test('refuses a schema that fields.ts did not make', () => {
    expect(() => defineResource({ ...none, writable: { title: z.string() } })).toThrow('fields.ts did not make');
  });

  test('an answer shows the declared fields alone', () => {
    const { read } = defineResource({ ...none, writable: { title: text(10) } });
    const row = { id: 1, version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z', title: 'a' };
    expect(read.parse({ ...row, canary: 'x' })).toEqual(row);
  });
});

describe('fields', () => {
  const fits = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

  test('text is written, printable and well formed', () => {
    expect(['a', 'a\nb\t', 'ł', '😀'].map((value) => fits(text(5), value))).toEqual([true, true, true, true]);
    expect(['', '  ', '\u0000', '\u007f', '\ud83d', 'sixsix', 1, null].map((value) => fits(text(5), value))).toEqual(
      Array(8).fill(false),
    );
  });

  test('a day is one that the calendar has', () => {
    expect(['2020-02-29', '1900-01-01', '2199-12-31'].map((value) => fits(day, value))).toEqual([true, true, true]);
    expect(
      ['2019-02-29', '2019-13-01', '2019-1-1', '1899-12-31', '2200-01-01', '2019-01-01T00:00:00Z', 20190101].map((value) =>
        fits(day, value),
      ),
    ).toEqual(Array(7).fill(false));
  });

  test('a figure is below 10^11 with at most four decimals', () => {
    expect([0, -1.5, 99_999_999_999.9999, 0.0001].map((value) => fits(figure, value))).toEqual([true, true, true, true]);
    expect([1e11, -1e11, 0.00001, Number.NaN, Number.POSITIVE_INFINITY, '1', null].map((value) => fits(figure, value))).toEqual(
      Array(7).fill(false),
    );
  });

  test('instants, choices, flags and lists of ids take nothing that only looks like them', () => {
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
