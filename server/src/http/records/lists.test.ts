import { engines } from '@pilotage/db/testing';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ListedRow, parseIds, parseRows, parseTotal } from '../../testing/app/responseParsers.ts';
import type { ApiClient } from '../../testing/app/apiClient.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';
import { cases } from '../../testing/cases.ts';
import { createPartnersFixture, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';

const listableResources = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));
const sortCases = listableResources.flatMap((name) => resourceOf(name).sorts.map((field) => ({ name, field })));

/** The expected order: null first, numbers by value, texts without case. */
function compareValues(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? -1 : 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
}

/** The sort key of a referenced row: its label, or its id. */
const displayNameFields = ['shortName', 'title', 'name', 'code'] as const;

/** The label of a reference; null if the field is not a reference or is empty. */
async function fetchDisplayNames(client: ApiClient, name: ResourceName, field: string): Promise<Map<unknown, unknown> | null> {
  const schema = resourceOf(name).fields[field];
  const to = schema && metaOf(schema).to;
  if (to === undefined || to === name) return null;
  const { fields, search, sorts } = resourceOf(to);
  const words = displayNameFields.filter((each) => search.includes(each) || sorts.includes(each));
  if (words.length === 0 && fields.number === undefined) return null;
  const response = await client.list(to, { range: [0, 999] });
  if (response.status !== 200) return new Map();
  const displayNameOf = (row: ListedRow) =>
    words.map((each) => row[each]).find((text) => text != null) ?? (words.length === 0 ? row.number : null);
  return new Map(parseRows(response).map((row) => [row.id, displayNameOf(row)]));
}

/** The ids in ascending and in descending order. Rows whose field is empty come last in both. */
function sortedIds(rows: readonly ListedRow[], name: ResourceName, field: string, names: Map<unknown, unknown> | null) {
  const schema = resourceOf(name).fields[field];
  const isText = names !== null || (schema !== undefined && metaOf(schema).kind === 'text');
  const key = (row: ListedRow) => {
    const value = names ? (names.get(row[field]) ?? null) : row[field];
    return isText && typeof value === 'string' ? value.toLowerCase() : value;
  };
  const up = rows.toSorted((a, b) => compareValues(key(a), key(b)) || a.id - b.id);
  const emptyLast = (ordered: readonly ListedRow[]) =>
    [...ordered.filter((row) => row[field] !== null), ...ordered.filter((row) => row[field] === null)].map(({ id }) => id);
  return { up: emptyLast(up), down: emptyLast(up.toReversed()) };
}

describe.each(engines)('lists on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    for (const name of listableResources) for (const kind of cases[name].rowKinds) await cases[name].createRow(kind, fixtures);
  });
  afterAll(() => app.close());

  test.each(sortCases)(
    '$name sorts by $field in both directions, with the id as tie-breaker and empty values last',
    async ({ name, field }) => {
      const client = await app.signInAs(cases[name].reader);
      const rows = parseRows(await client.list(name));
      const { up, down } = sortedIds(rows, name, field, await fetchDisplayNames(client, name, field));
      expect(parseIds(await client.list(name, { sort: [field, 'ASC'] }))).toEqual(up);
      expect(parseIds(await client.list(name, { sort: [field, 'DESC'] }))).toEqual(down);
    },
  );

  test.each(listableResources)('%s in pages: every row once, with the total, also past the end', async (name) => {
    for (const person of new Set([cases[name].reader, 'lead'] as const)) {
      const client = await app.signInAs(person);
      const all = parseIds(await client.list(name));
      const paged: number[] = [];
      for (let from = 0; from < all.length; from += 3) {
        const page = await client.list(name, { range: [from, from + 2] });
        const last = Math.min(from + 2, all.length - 1);
        expect(page.headers.get('content-range')).toBe(`${name} ${from}-${last}/${all.length}`);
        paged.push(...parseIds(page));
      }
      expect(paged).toEqual(all);
      for (const from of [all.length, 1_000_000, 1_000_000_000_000]) {
        const past = await client.list(name, { range: [from, from + 24] });
        expect([past.status, past.text, past.headers.get('content-range')]).toEqual([200, '[]', `${name} */${all.length}`]);
      }
      const none = await client.list(name, { filter: { id: [] }, range: [0, 24] });
      expect([none.text, none.headers.get('content-range')]).toEqual(['[]', `${name} */0`]);
      const whole = await client.list(name, { range: [0, 999] });
      expect(parseTotal(whole)).toBe(all.length);
      const ranged = await client.get(`/api/${name}`, { Range: `${name}=0-0` });
      expect([ranged.status, parseIds(ranged).length]).toEqual([200, Math.min(all.length, 1000)]);
    }
  });

  test.each(listableResources)('%s refuses invalid ranges, sorts and parameters', async (name) => {
    const client = await app.signInAs(cases[name].reader);
    const ask = (query: string) => client.get(`/api/${name}?${query}`);
    const ranges = [
      '[0,1000]',
      '[0,1e9]',
      '[-5,10]',
      '[10,5]',
      '["0","24"]',
      '[0.5,9]',
      '[0]',
      '{}',
      '"0-24"',
      '[0,24,9]',
      'null',
      'x',
    ];
    const sorts = [
      '["id","ASC, (select 1)"]',
      '["id","asc"]',
      '["id",1]',
      '["id"]',
      '"id"',
      '{"id":"ASC"}',
      '[]',
      'null',
      '["1","ASC"]',
      '["id`,(select 1)","ASC"]',
      '["guard","ASC"]',
      '["password","ASC"]',
    ];
    const parameters = [
      'where[id]=1',
      'q=a',
      'populate=*',
      'fields=*',
      'page=1',
      'sort=["id","ASC"]&sort=["id","DESC"]',
      'filter={}&filter={}',
    ];
    const invalidQueries = [...ranges.map((range) => `range=${range}`), ...sorts.map((sort) => `sort=${sort}`), ...parameters];
    const searchIds: unknown[] = [];
    for (const query of invalidQueries) searchIds.push([query, (await ask(encodeURI(query))).status]);
    expect(searchIds).toEqual(invalidQueries.map((query) => [query, 400]));
  });

  const closed = listableResources.map((name) => ({
    name,
    field: Object.keys(resourceOf(name).fields).find((field) => !resourceOf(name).sorts.includes(field)),
  }));

  test.each(closed.filter(({ field }) => field !== undefined))('$name does not sort by $field', async ({ name, field }) => {
    const client = await app.signInAs(cases[name].reader);
    expect((await client.list(name, { sort: [field, 'ASC'] })).status).toBe(400);
  });

  const words = ['Łódź', 'Straße', 'Győr', 'Učna pot', 'È già qui', 'œuvre', 'Đakovo'];

  test.each(words)('search finds %s without case and accents, and a filter matches only the exact text', async (word) => {
    const manager = await app.signInAs('managerA');
    const { id } = await fixtures.builders.aPilot({ title: word });
    const spelled: Record<string, readonly string[]> = {
      Łódź: ['lodz', 'ŁÓDŹ', 'łodz'],
      Straße: ['strasse', 'STRASSE', 'straße'],
      Győr: ['gyor', 'GYŐR', 'győr'],
      'Učna pot': ['ucna', 'UČNA POT'],
      'È già qui': ['e gia', 'GIÀ'],
      œuvre: ['oeuvre', 'Œuvre'],
      Đakovo: ['dakovo', 'ĐAKOVO'],
    };
    for (const q of spelled[word] ?? [])
      expect([q, parseIds(await manager.list('pilots', { filter: { q } }))]).toEqual([q, [id]]);
    expect(parseIds(await manager.list('pilots', { filter: { title: word } }))).toEqual([id]);
    for (const title of [
      `${word} `,
      ` ${word}`,
      word.toUpperCase(),
      word.normalize('NFD'),
      word.normalize('NFD').replace(/\p{M}/gu, ''),
      `${word}%`,
    ])
      if (title !== word) expect([title, parseIds(await manager.list('pilots', { filter: { title } }))]).toEqual([title, []]);
  });

  test('search finds words in any order and field, with any blanks, dashes and quotation marks', async () => {
    const manager = await app.signInAs('managerA');
    const { id } = await fixtures.builders.aPilot({
      title: 'Zeleni krog \u2013 \u201eDober za\u010detek\u201c',
      summary: 'Vsak petek',
    });
    const searchIds = async (q: string) => parseIds(await manager.list('pilots', { filter: { q } }));
    for (const q of ['krog - dober', 'zacetek  zeleni ', '\u00a0krog\u2014"dober', 'krog petek', "'zacetek'"])
      expect([q, await searchIds(q)]).toEqual([q, [id]]);
    expect(await searchIds('krog jutri')).toEqual([]);
    expect(await searchIds(' \u2013')).toEqual([id]);
    const all = parseTotal(await manager.list('pilots'));
    expect(parseTotal(await manager.list('pilots', { filter: { q: '  ' } }))).toBe(all);
    // A search with the maximum number of words works.
    expect(await searchIds(Array.from({ length: 400 }, (_, index) => `w${index}`).join(' '))).toEqual([]);
  });

  test('SQL wildcards and operators in a search are normal characters', async () => {
    const manager = await app.signInAs('managerA');
    const { id } = await fixtures.builders.aPilot({ title: '100%_sure\\ "yes" \'no\'' });
    for (const q of ['%', '_', '\\', '%_', '"yes"', "'no'"])
      expect([q, parseIds(await manager.list('pilots', { filter: { q } }))]).toEqual([q, [id]]);
    for (const q of ['a%e', 's_re', "' OR '1'='1", '; DROP TABLE pilots', '1/**/'])
      expect([q, parseIds(await manager.list('pilots', { filter: { q } }))]).toEqual([q, []]);
    for (const q of [5, null, {}, ['x'], true, 'x'.repeat(2_001)])
      expect((await manager.list('pilots', { filter: { q } })).status).toBe(400);
  });
});
