import { engines } from '@pilotage/db/testing';
import type { WorkPlanItem } from '@pilotage/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createWorkPlanItem, takeWorkPlanAction } from '../testing/factories/workPlanFactories.ts';

describe.each(engines)('returns of the work plan on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  const taken = (person: Person, item: WorkPlanItem, action: string, body?: object) =>
    takeWorkPlanAction(app, person, item, action, body);
  const read = async ({ id }: WorkPlanItem) =>
    parseRecord('workPlanItems', await (await app.signInAs('lead')).get(`/api/workPlanItems/${id}`), 200);

  test('the words of a return are for who is responsible and for the lead partner; others read that it came back', async () => {
    const item = await createWorkPlanItem(app, { contributorIds: [app.ids.organisations.b] });
    const submitted = await taken('staffA', item, 'submit');
    const returned = await taken('lead', submitted, 'return', { comment: 'Name the schools.' });
    const whatReads = async (person: Person) => {
      const actor = await app.signInAs(person);
      const answers = [await actor.get(`/api/workPlanItems/${item.id}`), await actor.list('workPlanItems', {})];
      return answers.map(({ text }) => /Name the schools|lastReturn|answeredReturn|returnedAt/.test(text));
    };
    const readers = ['staffA', 'managerA', 'lead'] as const;
    const others = ['staffB', 'managerB', 'evaluator', 'observer'] as const;
    for (const person of readers) expect([person, ...(await whatReads(person))]).toEqual([person, true, true]);
    for (const person of others) expect([person, ...(await whatReads(person))]).toEqual([person, false, false]);
    const seen = await (await app.signInAs('staffB')).get(`/api/workPlanItems/${item.id}`);
    expect(seen.body).toMatchObject({ id: item.id, state: 'returned', title: item.title });
    // The answered words, too.
    await taken('staffA', returned, 'submit');
    for (const person of others) expect([person, ...(await whatReads(person))]).toEqual([person, false, false]);
    // Who becomes responsible reads what is asked; who was reads it no longer.
    const lead = await app.signInAs('lead');
    const { version } = await read(item);
    const body = { version, responsibleOrganisationId: app.ids.organisations.b, contributorIds: [] };
    expect((await lead.put(`/api/workPlanItems/${item.id}`, body)).status).toBe(200);
    expect(await whatReads('staffB')).toEqual([true, true]);
    expect(await whatReads('staffA')).toEqual([false, false]);
  });
});
