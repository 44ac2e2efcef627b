import { describe, expect, test } from 'vitest';
import { engines } from '../testing/openEmptyDatabase.ts';
import { openStoreFixture } from '../testing/openStoreFixture.ts';
import type { NewRecord } from './store.ts';

const content: Omit<NewRecord<'activities'>, 'organisationId'> = {
  title: 'Idea workshop',
  kind: 'workshop',
  startsOn: '2019-03-01',
  endsOn: null,
  startTime: null,
  endTime: null,
  timeZone: null,
  place: null,
  country: null,
  isOnline: false,
  pilotId: null,
  moduleId: null,
  description: null,
  links: [],
  registrations: null,
  attendances: null,
  audience: {},
  audienceGroups: 0,
  reach: null,
  visibility: 'internal',
  illustrative: false,
  state: 'held',
  lastDay: '2019-03-01',
  seriesId: null,
};
const stretches = { field: 'startsOn', starts: ['2019-03-01', '2019-04-01'] } as const;

describe.each(engines)('group totals, on %s', (engine) => {
  test('count and add up what the actor may read, by several fields and by stretches of days', async () => {
    const { system, manager, juror, ours, theirs } = await openStoreFixture(engine);
    const insert = (organisationId: number, rest: Partial<typeof content> = {}) =>
      system.insert('activities', { ...content, organisationId, ...rest });
    await insert(ours, { startsOn: '2019-02-28', attendances: 1 });
    await insert(ours, { startsOn: '2019-03-01', attendances: 10 });
    await insert(ours, { startsOn: '2019-03-31', attendances: null, reach: 4 });
    await insert(ours, { startsOn: '2019-04-01', attendances: 100 });
    await insert(theirs, { startsOn: '2019-03-02', attendances: 1000 });
    await insert(theirs, { startsOn: '2019-03-02', attendances: 10_000, visibility: 'consortium', kind: 'press' });
    const query = { by: ['organisationId', 'kind'], sums: ['attendances', 'reach'], stretches } as const;
    const rows = await manager.groupTotals('activities', query);
    const read = rows.map(({ key, stretch, count, sums }) =>
      [...key, stretch, count, ...sums.map(({ known, sum }) => `${sum} of ${known}`)].join(' '),
    );
    expect(read.toSorted()).toEqual(
      [
        `${ours} workshop 0 1 1 of 1 0 of 0`,
        `${ours} workshop 1 2 10 of 1 4 of 1`,
        `${ours} workshop 2 1 100 of 1 0 of 0`,
        `${theirs} press 1 1 10000 of 1 0 of 0`,
      ].toSorted(),
    );
    const filters = [{ field: 'startsOn', operator: 'gte', value: '2019-04-01' }] as const;
    expect(await manager.groupTotals('activities', { ...query, filters })).toHaveLength(1);
    expect(await juror.groupTotals('activities', query)).toEqual([]);
  });

  test('refuse what is no number, what is no day, and what some grant leaves out', async () => {
    const { manager } = await openStoreFixture(engine);
    const query = { by: ['kind'], sums: ['attendances'], stretches } as const;
    await expect(manager.groupTotals('activities', { ...query, sums: ['title'] })).rejects.toThrow(TypeError);
    await expect(manager.groupTotals('activities', { ...query, stretches: { ...stretches, field: 'kind' } })).rejects.toThrow(
      TypeError,
    );
    // A partner reads of which pilot an activity is where it reads the pilot.
    await expect(manager.groupTotals('activities', { ...query, by: ['pilotId'] })).rejects.toThrow('may not read');
  });
});
