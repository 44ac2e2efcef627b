import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const rowsSchema = z.array(
  z.looseObject({
    key: z.string(),
    n: z.int(),
    of: z.int(),
    missing: z.array(z.int()),
    stages: z.array(z.looseObject({ stage: z.string(), value: z.int().nullable(), share: z.number().nullable() })),
  }),
);

describe.each(engines)('the funnel of the academy on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const get = async (person: 'staffA' | 'staffB' | 'lead' | 'evaluator' | 'observer', query: string) =>
    (await app.signInAs(person)).get(`/api/academy/funnel?${query}`);

  test('is the same for all members, as entered, and shows no groups', async () => {
    const first = await fixtures.anOpenPeriod();
    const second = await fixtures.anOpenPeriod();
    const { id: moduleId, number } = await fixtures.builders.aModule({ opensOn: first.startsOn });
    const enter = (by: 'staffA' | 'staffB', periodId: number, figures: object) =>
      fixtures.builders.anEnrolment({ by, moduleId, periodId, ...figures });
    await enter('staffA', first.id, { enrolled: 10, active: 8, completed: 2, parts: { gender: { female: 4 } } });
    await enter('staffA', second.id, { enrolled: 0, active: 1, completed: 3 });
    await enter('staffB', second.id, { enrolled: 30, active: 15 });
    const texts = new Set<string>();
    for (const person of ['staffA', 'staffB', 'lead', 'evaluator', 'observer'] as const)
      texts.add((await get(person, `by=consortium&module=${number}`)).text);
    expect(texts.size).toBe(1);
    expect([...texts][0]).not.toContain('female');
    const [row] = rowsSchema.parse(JSON.parse([...texts][0] ?? ''));
    expect(row?.stages.map(({ value, share }) => [value, share])).toEqual([
      [40, 1],
      [24, 0.6],
      [5, 0.5],
      [null, null],
    ]);
    expect([row?.n, row?.missing.includes(app.ids.organisations.a)]).toEqual([2, false]);
    const early = rowsSchema.parse((await get('lead', `by=organisation&module=${number}&through=${first.number}`)).body);
    expect(early.find(({ key }) => key === String(app.ids.organisations.b))).toMatchObject({ n: 0, of: 1 });
    expect(early.find(({ key }) => key === String(app.ids.organisations.a))?.stages[0]?.value).toBe(10);
  });

  test('refuses what it does not know', async () => {
    await fixtures.anOpenPeriod();
    const statuses = async (query: string) => (await get('staffA', query)).status;
    expect(await statuses('by=pilot')).toBe(400);
    expect(await statuses('through=999')).toBe(400);
    expect(await statuses('module=x')).toBe(400);
    expect(await statuses('module=999')).toBe(404);
    expect(await statuses('period=1')).toBe(400);
    expect(await statuses('')).toBe(200);
  });
});
