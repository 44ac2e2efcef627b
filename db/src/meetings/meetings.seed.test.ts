import { isTaskLate } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDemo } from '../demo/seedDemo.ts';
import { demoFactsOf } from '../demo/demoFacts.seed.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type Stores } from '../store/openStores.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

const today = '2026-11-25';
const clock = { now: () => new Date('2026-11-25T10:00:00.000Z') };

describe.each(engines)('meetings and tasks of the demo on %s', (engine) => {
  let open: OpenDatabase;
  let stores: Stores;
  beforeAll(async () => {
    open = await openEmptyDatabase(engine);
    stores = openStores(open.database, clock);
    await seedDemo(stores, { passwordHash: 'a hash', clock, files: [] });
  });
  afterAll(async () => {
    await open?.database.close();
  });

  test('meetings say no more of when they were than is known', async () => {
    const meetings = await stores.system().all('meetings');
    const poznan = demoFactsOf(today).meetings.find(({ place }) => place === 'Poznań');
    expect(meetings.map(({ place, number, country, startsOn, state }) => [place, number, country, startsOn, state])).toEqual([
      ['Modena', 1, 'IT', null, 'held'],
      ['Poznań', 5, 'PL', poznan?.startsOn, 'held'],
      ['Bruxelles', null, 'BE', null, 'planned'],
      ['Wien', null, 'AT', null, 'planned'],
    ]);
    expect(meetings[0]?.month).toBe(demoFactsOf(today).meetings[0]?.startsOn?.slice(0, 7));
    expect((poznan?.startsOn ?? '') < today).toBe(true);
    expect(await stores.system().count('agendaItems', { meetingId: meetings[1]?.id })).toBe(4);
  });

  test('the fifth meeting is kept as a moment, at the end of its first day by the clock of the consortium', async () => {
    const [moment, ...others] = await stores.system().all('moments');
    const poznan = demoFactsOf(today).meetings.find(({ place }) => place === 'Poznań');
    expect(others).toEqual([]);
    expect(moment?.name).toMatch(/^As seen in Poznań, \d+ \w+ 2026$/);
    expect(new Date(Date.parse(moment?.asOf ?? '') + 1).toLocaleString('sv', { timeZone: 'Europe/Rome' })).toMatch(/ 00:00:00$/);
    expect(new Date(moment?.asOf ?? '').toLocaleDateString('sv', { timeZone: 'Europe/Rome' })).toBe(poznan?.startsOn);
    const known = stores.system().asOf(moment?.asOf ?? '');
    expect((await known.all('measurements')).length).toBeGreaterThan(0);
  });

  test('what was never published says so, and one task is late', async () => {
    const system = stores.system();
    const [decisions, tasks] = [await system.all('meetingDecisions'), await system.all('tasks')];
    expect(decisions.every(({ text }) => text.includes('(Illustrative.)'))).toBe(true);
    expect(tasks.every(({ title }) => title.endsWith('(illustrative)'))).toBe(true);
    expect(tasks.filter((task) => isTaskLate(task, today))).toHaveLength(1);
    expect(tasks.every((task) => (task.state === 'done') === (task.doneOn !== null))).toBe(true);
  });
});
