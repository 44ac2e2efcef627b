import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';

describe.each(engines)('budgets of organisations, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const lead = await app.signInAs('lead');
    for (const id of [app.ids.organisations.a, app.ids.organisations.b]) {
      const { version } = parseRecord('organisations', await lead.get(`/api/organisations/${id}`), 200);
      const changed = await lead.put(`/api/organisations/${id}`, { version, budgetEur: 123_457, budgetIllustrative: true });
      parseRecord('organisations', changed, 200);
    }
  });
  afterAll(() => app.close());

  const readAs = async (person: 'staffA' | 'managerA' | 'lead' | 'evaluator' | 'observer', side: 'a' | 'b') =>
    JSON.stringify((await (await app.signInAs(person)).get(`/api/organisations/${app.ids.organisations[side]}`)).body);

  test.each([
    ['staffA', true, false],
    ['managerA', true, false],
    ['lead', true, true],
    ['evaluator', true, true],
    ['observer', false, false],
  ] as const)('%s reads that of A: %s, and that of B: %s', async (person, ofA, ofB) => {
    for (const [side, isRead] of [
      ['a', ofA],
      ['b', ofB],
    ] as const) {
      const text = await readAs(person, side);
      expect([text.includes('budgetEur'), text.includes('123457')]).toEqual([isRead, isRead]);
    }
  });

  test('what the lead partner has written is stored', async () => {
    const read = await (await app.signInAs('lead')).get(`/api/organisations/${app.ids.organisations.a}`);
    expect(parseRecord('organisations', read, 200)).toMatchObject({ budgetEur: 123_457, budgetIllustrative: true });
  });

  test('lists tell no more, by filter or order neither', async () => {
    const staff = await app.signInAs('staffA');
    const list = JSON.stringify((await staff.get('/api/organisations')).body);
    expect(list.split('123457')).toHaveLength(2);
    const filtered = await staff.get(`/api/organisations?filter=${encodeURIComponent('{"budgetEur":123457}')}`);
    expect(filtered.status).toBe(400);
    expect((await staff.get(`/api/organisations?sort=${encodeURIComponent('["budgetEur","ASC"]')}`)).status).toBe(400);
  });

  test('the lead partner alone writes it, and one of 0 is refused', async () => {
    const path = `/api/organisations/${app.ids.organisations.a}`;
    const lead = await app.signInAs('lead');
    const { version } = parseRecord('organisations', await lead.get(path), 200);
    const manager = await app.signInAs('managerA');
    expectInvalid(await manager.put(path, { version, budgetEur: 1 }), ['budgetEur']);
    for (const budgetEur of [0, -1, 0.5, 3_000_000_000])
      expectInvalid(await lead.put(path, { version, budgetEur }), ['budgetEur']);
    expect(parseRecord('organisations', await lead.put(path, { version, budgetEur: null }), 200).budgetEur).toBeNull();
  });
});
