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

describe.each(engines)('totals, on %s', (engine) => {
  test('count and add up what the actor may read, by the value of a field, zero and unknown apart', async () => {
    const { system, manager, juror, ours, theirs } = await openStoreFixture(engine);
    const insert = (organisationId: number, rest: Partial<typeof content> = {}) =>
      system.insert('activities', { ...content, organisationId, ...rest });
    await insert(ours, { attendances: 12, country: 'AT' });
    await insert(ours, { attendances: 0, country: 'AT' });
    await insert(ours, { country: 'AT' });
    await insert(ours, { attendances: 1_000_000, reach: 5 });
    await insert(theirs, { attendances: 7, country: 'AT' });
    await insert(theirs, { attendances: 3, country: 'SI', visibility: 'consortium' });
    const query = { by: 'country', sums: ['attendances', 'reach'] } as const;
    const byKey = (await manager.totals('activities', query)).toSorted((one, other) =>
      (one.key ?? '').localeCompare(other.key ?? ''),
    );
    expect(byKey).toEqual([
      {
        key: null,
        count: 1,
        // The row has both numbers, and is one row.
        known: 1,
        sums: [
          { known: 1, sum: 1_000_000 },
          { known: 1, sum: 5 },
        ],
      },
      {
        key: 'AT',
        count: 3,
        known: 2,
        sums: [
          { known: 2, sum: 12 },
          { known: 0, sum: 0 },
        ],
      },
      {
        key: 'SI',
        count: 1,
        known: 1,
        sums: [
          { known: 1, sum: 3 },
          { known: 0, sum: 0 },
        ],
      },
    ]);
    expect(await manager.totals('activities', { ...query, where: { country: 'SI' } })).toHaveLength(1);
    expect(await juror.totals('activities', query)).toEqual([]);
  });

  test('refuse what is no number, and what some grant leaves out', async () => {
    const { manager } = await openStoreFixture(engine);
    await expect(manager.totals('activities', { by: 'kind', sums: ['title'] })).rejects.toThrow(TypeError);
    // Another partner's files are read without their sender.
    await expect(manager.totals('attachments', { by: 'createdById', sums: ['size'] })).rejects.toThrow(TypeError);
  });
});
