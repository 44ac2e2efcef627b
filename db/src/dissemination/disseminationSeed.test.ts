import { validateDisseminationPlan } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { getNamed } from '../demo/getNamed.seed.ts';
import { seedDemo } from '../demo/seedDemo.ts';
import { openStores } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

test.each(engines)('the strategy of the demo is illustrative, and keeps the rules of the product, on %s', async (engine) => {
  const { database } = await openEmptyDatabase(engine);
  const clock = createTestClock('2026-11-25T09:00:00.000Z');
  const stores = openStores(database, clock);
  await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  const [objectives, plans] = await Promise.all([
    stores.system().all('disseminationObjectives'),
    stores.system().all('disseminationPlans'),
  ]);
  expect([...objectives, ...plans].every(({ illustrative }) => illustrative)).toBe(true);
  expect(plans.length).toBeGreaterThan(20);
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  for (const plan of plans) expect(validateDisseminationPlan(plan, getNamed(byId, plan.objectiveId))).toEqual({});
  await database.close();
});
