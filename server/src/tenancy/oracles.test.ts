import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutRequestId } from '../testing/answered.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { type House, openHouse } from '../testing/house.ts';
import { openScene, type Scene } from '../testing/scene.ts';

const missing = 999_999;

/** What another field of the request, or a unique key, could tell of a row that the key leads to. */
describe.each(engines)('what a key to a row of others could tell beside itself, on %s', (engine) => {
  let house: House;
  let scene: Scene;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
  });
  afterAll(() => house.close());

  async function nothingTold(resource: string, key: string, theirs: number, body: object): Promise<void> {
    const client = await house.as('managerA');
    const before = await everythingIn(house);
    const none = await client.post(`/api/${resource}`, { ...body, [key]: missing });
    const hidden = await client.post(`/api/${resource}`, { ...body, [key]: theirs });
    expect(none.status).toBe(422);
    expect(withoutRequestId(hidden)).toBe(withoutRequestId(none));
    expect(await everythingIn(house)).toEqual(before);
  }

  test('that there is a figure already', async () => {
    const { period } = await scene.aCell('b', 'draft', 'canary');
    await nothingTold('measurements', 'assignmentId', scene.assignments.b.id, { periodId: period.id, value: 1 });
  });

  test.each([
    { value: -1 },
    { value: null },
    { value: 1, numerator: 1, denominator: 2 },
    { value: 1, parts: { gender: { f: 2 } } },
  ])('how an indicator is counted, by the refusal of %j', async (figures) => {
    const period = await scene.anOpenPeriod();
    await nothingTold('measurements', 'assignmentId', scene.assignments.b.id, { periodId: period.id, ...figures });
  });

  test.each([{ baseline: 5 }, { target: -5 }])('what an indicator is, by the refusal of %j', async (levels) => {
    await nothingTold('assignments', 'indicatorId', scene.locals.b.id, levels);
  });

  test('that a pilot is completed', async () => {
    const pilot = await scene.builders.aPilot({ by: 'managerB', stage: 'completed' });
    await nothingTold('milestones', 'pilotId', pilot.id, { title: 'x', doneOn: null });
  });
});
