import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores } from '../store/openStores.ts';
import type { Store } from '../store/store.ts';
import { openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { midnightAfter } from './calendar.seed.ts';
import { demoFactsOf } from './demoFacts.seed.ts';
import { seedDemo } from './seedDemo.ts';

const today = '2026-11-25';
const clock = { now: () => new Date(`${today}T09:00:00.000Z`) };

describe('the demo lives in one time', () => {
  let open: OpenDatabase;
  let store: Store;

  beforeAll(async () => {
    open = await openEmptyDatabase('sqlite');
    const stores = openStores(open.database, clock);
    await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
    store = stores.system();
  });
  afterAll(() => open.database.close());

  test('the period due in 30 days ended last month, and the planned one has begun', async () => {
    const periods = await store.all('periods');
    expect(periods.slice(3).map((each) => [each.number, each.startsOn, each.endsOn])).toEqual([
      [4, '2025-11-01', '2026-04-30'],
      [5, '2026-05-01', '2026-10-31'],
      [6, '2026-11-01', '2027-04-30'],
    ]);
    expect(await store.all('consortium')).toMatchObject([{ startsOn: '2024-05-01', endsOn: '2027-04-30' }]);
  });

  test('pilots and milestones moved with it, and nothing was done in the future', async () => {
    const pilots = await store.all('pilots');
    expect(pilots.find((each) => each.title === 'DigiInclusionHub')).toMatchObject({ startsOn: '2026-03-03' });
    const milestones = await store.all('milestones');
    expect(milestones.filter((each) => (each.doneOn ?? '') > today)).toEqual([]);
    expect(milestones.filter((each) => (each.dueOn ?? today) < '2025')).toEqual([]);
  });

  test('no text names a day of the real calendar', async () => {
    const texts = JSON.stringify([await store.all('pilots'), await store.all('indicators'), await store.all('milestones')]);
    expect(texts.match(/(in|by|on)[^"]{0,14} 20(1\d|20)\b/g)).toBeNull();
  });
});

test('on whichever day the demo is loaded, the running half-year ended in the month before', () => {
  for (const [day, endsOn] of [
    ['2026-01-01', '2025-12-31'],
    ['2026-03-31', '2026-02-28'],
    ['2028-03-01', '2028-02-29'],
    ['2026-12-31', '2026-11-30'],
  ] as const)
    expect(demoFactsOf(day).periods.find((each) => each.number === 5)?.endsOn).toBe(endsOn);
});

test('a day ends at midnight in Rome, in summer and in winter', () => {
  expect(midnightAfter('2026-07-31')).toBe('2026-07-31T22:00:00.000Z');
  expect(midnightAfter('2026-10-31')).toBe('2026-10-31T23:00:00.000Z');
});
