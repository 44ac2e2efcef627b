import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';

describe.each(engines)('new organisations, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  const create = async (fields: object) => (await app.signInAs('lead')).post('/api/organisations', fields);

  test('a code that is no country is refused, in organisations and in the consortium', async () => {
    for (const country of ['XX', 'UK', 'at', 'Austria', '']) expectInvalid(await create({ name: 'One', country }), ['country']);
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('consortium', await lead.get('/api/consortium'), 200);
    expectInvalid(await lead.put('/api/consortium', { version, countries: ['AT', 'XX'] }), ['countries.1']);
    expectInvalid(await lead.put(`/api/organisations/${app.ids.organisations.a}`, { version: 1, country: 'XX' }), ['country']);
  });

  test('a name in two lines that is stored stays, while other fields change; a new one is refused', async () => {
    const name = 'Stored\nbefore';
    const fields = { slug: 'stored-before', kind: 'partner', country: 'AT' } as const;
    const none = {
      shortName: null,
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    };
    const { id, version } = await app.pilotage.stores.system().insert('organisations', { ...fields, ...none, name });
    const lead = await app.signInAs('lead');
    const changed = await lead.put(`/api/organisations/${id}`, { version, name, city: 'Linz' });
    expect(parseRecord('organisations', changed, 200)).toMatchObject({ name, city: 'Linz' });
    for (const next of ['Stored\nanew', 'Stored\tanew', 'Stored\u0085anew'])
      expectInvalid(await lead.put(`/api/organisations/${id}`, { version: version + 1, name: next }), ['name']);
  });

  test('the short address follows from the name where none is given; with a number where that is taken', async () => {
    const fields = { name: 'Zavod Č & Š, d. o. o.', country: 'SI' };
    expect(parseRecord('organisations', await create(fields), 201).slug).toBe('zavod-c-s-d-o-o');
    expect(parseRecord('organisations', await create(fields), 201).slug).toBe('zavod-c-s-d-o-o-2');
    expect(parseRecord('organisations', await create(fields), 201).slug).toBe('zavod-c-s-d-o-o-3');
    expect(parseProblemCode(await create({ ...fields, slug: 'zavod-c-s-d-o-o' }))).toBe('duplicate');
    const long = { name: 'Half a sentence '.repeat(6).trim(), country: 'SI' };
    const slugs = [await create(long), await create(long)].map((response) => parseRecord('organisations', response, 201).slug);
    expect(slugs).toEqual([
      'half-a-sentence-half-a-sentence-half-a-sentence-half-a-sente',
      'half-a-sentence-half-a-sentence-half-a-sentence-half-a-sen-2',
    ]);
    expect(parseRecord('organisations', await create({ ...fields, slug: 'zavod' }), 201).slug).toBe('zavod');
    // No letter is left of this name.
    expectInvalid(await create({ ...fields, name: '日本' }), ['slug']);
    expectInvalid(await create({}), ['country', 'name']);
  });
});
