import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseInvalidFields, parseProblemCode, parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';

describe.each(engines)('short addresses of contests, on %s', (engine) => {
  let app: TestApp;
  let build: ReturnType<typeof createApiFactories>;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  const post = async (person: Person, fields: object) =>
    (await app.signInAs(person)).post('/api/contests', { timeZone: 'Europe/Rome', ...fields });
  const create = async (person: Person, fields: object): Promise<Contest> =>
    parseRecord('contests', await post(person, fields), 201);
  const change = async (person: Person, { id, version }: Contest, fields: object) =>
    (await app.signInAs(person)).put(`/api/contests/${id}`, { version, ...fields });
  const open = async (person: Person, { id, version }: Contest) =>
    (await app.signInAs(person)).post(`/api/contests/${id}/open`, { version });
  const ready = async (by: 'managerA' | 'managerB', slug: string): Promise<Contest> =>
    parseRecord('contests', await change(by, (await build.aReadyContest({ by })).contest, { slug }), 200);

  test('tell nothing of a draft of others, derived or typed', async () => {
    await create('managerB', { name: 'A quiet plan' });
    expect((await create('managerA', { name: 'A quiet plan' })).slug).toBe('a-quiet-plan');
    await create('managerB', { name: 'Their second', slug: 'another-plan' });
    expect((await create('managerA', { name: 'Ours', slug: 'another-plan' })).slug).toBe('another-plan');
    const renamed = await change('managerA', await create('managerA', { name: 'Ours too' }), { slug: 'a-third-plan' });
    expect(parseRecord('contests', renamed, 200).slug).toBe('a-third-plan');
    const source = await create('managerA', { name: 'Source' });
    await create('managerB', { name: 'A copied plan' });
    const copy = await (await app.signInAs('managerA')).post(`/api/contests/${source.id}/duplicate`, { name: 'A copied plan' });
    expect(parseRecord('contests', copy, 201).slug).toBe('a-copied-plan');
  });

  test('of the own organisation are not the same: derived ones are numbered, typed ones refused', async () => {
    expect((await create('managerA', { name: 'Twice' })).slug).toBe('twice');
    expect((await create('staffA', { name: 'Twice' })).slug).toBe('twice-2');
    expect(parseProblemCode(await post('staffA', { name: 'Third', slug: 'twice' }))).toBe('duplicate');
    const third = await create('staffA', { name: 'Third' });
    expect(parseProblemCode(await change('staffA', third, { slug: 'twice-2' }))).toBe('duplicate');
    // The consortium's have no organisation.
    expect((await create('lead', { name: 'For all', organisationId: null })).slug).toBe('for-all');
    expect(parseProblemCode(await post('lead', { name: 'For all', slug: 'for-all', organisationId: null }))).toBe('duplicate');
  });

  test('go to the contest that opens first; the other one chooses anew', async () => {
    const [ours, theirs] = [await ready('managerA', 'first-come'), await ready('managerB', 'first-come')];
    expect((await open('managerB', theirs)).status).toBe(200);
    const refused = await open('managerA', ours);
    expect([refused.status, parseInvalidFields(refused)]).toEqual([422, ['slug']]);
    const page = await (await app.signInAs()).get('/api/public/contests/first-come');
    expect(page.body).toMatchObject({ name: theirs.name });
    const renamed = parseRecord('contests', await change('managerA', ours, { slug: 'second-come' }), 200);
    const opened = parseRecord('contests', await open('managerA', renamed), 200);
    expectInvalid(await change('managerA', opened, { slug: 'third-come', publicNote: 'Moved.' }), ['slug']);
    // What is public is known: it is refused at once, and a derived address gets a number.
    expectInvalid(await post('managerA', { name: 'x', slug: 'first-come' }), ['slug']);
    expectInvalid(await change('managerA', await create('managerA', { name: 'y' }), { slug: 'first-come' }), ['slug']);
    expect((await create('managerA', { name: 'First come' })).slug).toBe('first-come-2');
  });

  test('are never those of two open contests, also if both open at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const slug = `at-once-${round}`;
      const drafts = [await ready('managerA', slug), await ready('managerB', slug)] as const;
      const opened = await Promise.all([open('managerA', drafts[0]), open('managerB', drafts[1])]);
      expect(opened.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    }
  });
});
