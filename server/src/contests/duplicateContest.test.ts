import { engines } from '@pilotage/db/testing';
import { resources } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord } from '../testing/app/responseParsers.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';

describe.each(engines)('a contest duplicated, on %s', (engine) => {
  let app: TestApp;
  let build: ReturnType<typeof createApiFactories>;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  const duplicate = async (person: Person, id: number, body: object) =>
    (await app.signInAs(person)).post(`/api/contests/${id}/duplicate`, body);
  const criteriaOf = (contestId: number) => app.pilotage.stores.system().all('criteria', { where: { contestId } });
  const aContest = () =>
    build.aContest({
      by: 'managerA',
      name: 'Work for all',
      challenge: 'Who finds work for all?',
      timeZone: 'Europe/Vienna',
      opensAt: '2019-04-01T08:00:00.000Z',
      closesAt: '2019-05-01T22:00:00.000Z',
      eraseOn: '2019-12-31',
      themes: ['Mobility'],
    });

  test('becomes a draft with its content and criteria, without its days', async () => {
    const source = await aContest();
    for (const [position, name] of ['Reach', 'Effect'].entries())
      await build.aCriterion({ by: 'managerA', contestId: source.id, name, position: position + 1, weight: 20 + position });
    const copy = parseRecord('contests', await duplicate('staffA', source.id, { name: 'Work for more' }), 201);
    expect(copy).toMatchObject({
      name: 'Work for more',
      slug: 'work-for-more',
      state: 'draft',
      organisationId: app.ids.organisations.a,
      challenge: 'Who finds work for all?',
      timeZone: 'Europe/Vienna',
      themes: ['Mobility'],
      opensAt: null,
      closesAt: null,
      eraseOn: null,
    });
    const contentOf = (criteria: Awaited<ReturnType<typeof criteriaOf>>) =>
      criteria.map((criterion) =>
        Object.keys(resources.criteria.writable).map((field) => Object.entries(criterion).find(([name]) => name === field)),
      );
    expect(contentOf(await criteriaOf(copy.id))).toEqual(contentOf(await criteriaOf(source.id)));
    expect(await criteriaOf(copy.id)).toHaveLength(2);
    // A name that is there already gets an address of its own.
    const again = parseRecord('contests', await duplicate('staffA', source.id, { name: 'Work for more' }), 201);
    expect(again.slug).toBe('work-for-more-2');
  });

  test('is refused where it cannot be read or none may be created, and nothing is stored', async () => {
    const source = await aContest();
    const before = await readAllRows(app);
    const statuses = async (person: Person) => (await duplicate(person, source.id, { name: 'Mine' })).status;
    expect(await Promise.all((['managerB', 'evaluator', 'observer', 'juror'] as const).map(statuses))).toEqual([
      404, 404, 404, 404,
    ]);
    expectInvalid(await duplicate('managerA', source.id, {}), ['name']);
    expectInvalid(await duplicate('managerA', source.id, { name: ' ' }), ['name']);
    expectInvalid(await duplicate('managerA', source.id, { name: 'x', organisationId: app.ids.organisations.b }), [
      'organisationId',
    ]);
    expectInvalid(await duplicate('managerA', source.id, { name: '日本' }), ['slug']);
    expect((await duplicate('managerA', 999_999, { name: 'x' })).status).toBe(404);
    expect(await readAllRows(app)).toEqual(before);
  });

  test('of others belongs to whoever duplicates it; readers of an open one create none', async () => {
    const source = await build.openContest((await build.aReadyContest()).contest);
    const copy = parseRecord('contests', await duplicate('managerB', source.id, { name: 'Ours now' }), 201);
    expect([copy.organisationId, copy.state]).toEqual([app.ids.organisations.b, 'draft']);
    expect(await criteriaOf(copy.id)).toMatchObject([{ organisationId: app.ids.organisations.b }]);
    for (const person of ['evaluator', 'observer'] as const)
      expect([person, (await duplicate(person, source.id, { name: 'x' })).status]).toEqual([person, 403]);
  });
});
