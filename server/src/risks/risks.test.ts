import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInvalid, parseRecord, parseRows, parseTotal } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createRisk } from '../testing/factories/workPlanFactories.ts';

describe.each(engines)('risks on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-11-25T10:00:00.000Z');
  });
  afterAll(() => app.close());

  test('the score follows from likelihood and impact, and nobody sends it', async () => {
    const risk = await createRisk(app, { by: 'staffA', likelihood: 4, impact: 5 });
    expect(risk.score).toBe(20);
    const staff = await app.signInAs('staffA');
    const put = (body: object) => staff.put(`/api/risks/${risk.id}`, { version: risk.version, ...body });
    expectInvalid(await put({ score: 1 }), ['score']);
    expectInvalid(await put({ likelihood: 6, impact: 0 }), ['likelihood', 'impact']);
    expectInvalid(await put({ response: 'ignore' }), ['response']);
    expect(parseRecord('risks', await put({ likelihood: 1 }), 200).score).toBe(5);
  });

  test('a review lies today or before', async () => {
    const risk = await createRisk(app, { by: 'staffA', reviewedOn: '2019-11-25' });
    const staff = await app.signInAs('staffA');
    expectInvalid(await staff.put(`/api/risks/${risk.id}`, { version: risk.version, reviewedOn: '2019-11-26' }), ['reviewedOn']);
  });

  test('a risk is internal unless its organisation shares it; list, search and count say nothing of it to others', async () => {
    const risk = await createRisk(app, { by: 'staffA', title: 'Zanzibar leaks' });
    expect(risk.visibility).toBe('internal');
    const other = await app.signInAs('staffB');
    expect(parseTotal(await other.list('risks', { filter: { q: 'Zanzibar' } }))).toBe(0);
    expect((await other.get(`/api/risks/${risk.id}`)).status).toBe(404);
    const staff = await app.signInAs('staffA');
    await staff.put(`/api/risks/${risk.id}`, { version: risk.version, visibility: 'consortium' });
    const [shown] = parseRows(await other.list('risks', { filter: { q: 'Zanzibar' } }));
    expect(shown?.title).toBe('Zanzibar leaks');
  });

  test('risks are sorted by their score', async () => {
    const lead = await app.signInAs('lead');
    const scores = parseRows(await lead.list('risks', { sort: ['score', 'DESC'] })).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((one, other) => Number(other) - Number(one)));
  });
});
