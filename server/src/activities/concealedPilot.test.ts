import { engines } from '@pilotage/db/testing';
import type { Activity } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRows } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const totalRows = z.array(z.object({ activities: z.int() }));

describe.each(engines)('an activity that B shows to the consortium, about a pilot that A does not read, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  const secret = { visibility: 'consortium' } as const;
  let about: Activity;
  let free: Activity;
  let own: Activity;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    const { anActivity } = fixtures.builders;
    about = await anActivity({ by: 'staffB', ...secret, pilotId: fixtures.pilots.b.id, title: 'Concealed about' });
    free = await anActivity({ by: 'staffB', ...secret, title: 'Concealed free' });
    own = await anActivity({ by: 'staffA', pilotId: fixtures.pilots.a.id, title: 'Concealed own' });
  });
  afterAll(() => app.close());
  const listAs = async (person: Person, query: Readonly<Record<string, unknown>>) =>
    parseRows(await (await app.signInAs(person)).list('activities', query)).map(({ id, pilotId }) => [id, pilotId]);
  const q = 'concealed';

  test('is read without the pilot by A, alone, in lists and in a search; with it by who reads the pilot', async () => {
    const staff = await app.signInAs('staffA');
    expect((await staff.get(`/api/activities/${about.id}`)).body).not.toHaveProperty('pilotId');
    expect(await listAs('staffA', { filter: { q } })).toEqual([
      [about.id, undefined],
      [free.id, undefined],
      [own.id, fixtures.pilots.a.id],
    ]);
    const read = [
      [about.id, fixtures.pilots.b.id],
      [free.id, null],
    ];
    for (const person of ['evaluator', 'observer'] as const) expect(await listAs(person, { filter: { q } })).toEqual(read);
    expect(await listAs('staffB', { filter: { q } })).toEqual(read);
  });

  test('is not found by its pilot, nor by having one or none, nor in totals', async () => {
    const found = (filter: object) => listAs('staffA', { filter: { q, ...filter } });
    expect(await found({ pilotId: fixtures.pilots.b.id })).toEqual([]);
    expect(await found({ pilotId: fixtures.pilots.a.id })).toEqual([[own.id, fixtures.pilots.a.id]]);
    expect(await found({ pilotId: null })).toEqual([]);
    expect(await found({ pilotId_ne: null })).toEqual([[own.id, fixtures.pilots.a.id]]);
    expect(await found({ pilotId_ne: fixtures.pilots.a.id })).toEqual([]);
    expect(await found({ pilotId_gte: 1 })).toEqual([[own.id, fixtures.pilots.a.id]]);
    const filter = encodeURIComponent(JSON.stringify({ q, pilotId: fixtures.pilots.b.id }));
    const totalsAs = async (person: Person) =>
      totalRows.parse((await (await app.signInAs(person)).get(`/api/activity-totals?filter=${filter}`)).body).length;
    expect([await totalsAs('staffA'), await totalsAs('evaluator')]).toEqual([0, 1]);
  });

  test.each(['ASC', 'DESC'] as const)('stands where one without a pilot does when A sorts by pilot, %s', async (direction) => {
    const ids = (await listAs('staffA', { filter: { q }, sort: ['pilotId', direction] })).map(([id]) => id);
    expect(ids).toEqual(direction === 'ASC' ? [own.id, about.id, free.id] : [own.id, free.id, about.id]);
  });

  test('is read with its pilot by a partner of the pilot', async () => {
    const pilot = await fixtures.builders.aPilot({ by: 'managerB', partnerIds: [app.ids.organisations.a] });
    const joint = await fixtures.builders.anActivity({ by: 'staffB', ...secret, pilotId: pilot.id, title: 'Joint' });
    expect(await listAs('staffA', { filter: { pilotId: pilot.id } })).toEqual([[joint.id, pilot.id]]);
  });
});
