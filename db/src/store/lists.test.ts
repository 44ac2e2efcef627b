import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../testing/openEmptyDatabase.ts';
import { openStoreFixture } from '../testing/openStoreFixture.ts';
import type { ListFilter, SortOrder } from './filter.ts';
import type { StoreQuery } from './scopedReader.ts';

describe.each(engines)('lists of the store on %s', (engine) => {
  let fixture: Awaited<ReturnType<typeof openStoreFixture>>;
  beforeAll(async () => {
    fixture = await openStoreFixture(engine);
    const { manager, pilotOf, ours, theirs } = fixture;
    const pilots = [
      { title: 'winter', startsOn: '2019-01-01', summary: 'snow in the hills', partnerIds: [theirs] },
      { title: 'Summer', startsOn: '2019-06-01', summary: 'sun by the lake' },
      { title: 'autumn', startsOn: '2019-09-01', stage: 'scaling' },
      { title: 'Someday', startsOn: null },
    ] as const;
    for (const pilot of pilots)
      await manager.insert('pilots', pilotOf(ours, { ...pilot, partnerIds: 'partnerIds' in pilot ? [...pilot.partnerIds] : [] }));
  });
  afterAll(() => fixture.database.close());

  const titles = async (query: StoreQuery<'pilots'>) =>
    (await fixture.manager.list('pilots', query)).records.map(({ title }) => title);
  const startsOn = (operator: ListFilter['operator'], value: unknown) =>
    titles({ filters: [{ field: 'startsOn', operator, value }] });

  test('compare days, and a row without a day is neither earlier nor later', async () => {
    expect(await startsOn('gte', '2019-06-01')).toEqual(['Summer', 'autumn']);
    expect(await startsOn('gt', '2019-06-01')).toEqual(['autumn']);
    expect(await startsOn('lte', '2019-06-01')).toEqual(['winter', 'Summer']);
    expect(await startsOn('lt', '2019-06-01')).toEqual(['winter']);
    await expect(startsOn('lt', null)).rejects.toBeInstanceOf(TypeError);
  });

  test('count the rows of each reference that the viewer may read, in one query', async () => {
    const { manager, system, pilotOf, ours, theirs } = fixture;
    await system.insert('pilots', pilotOf(theirs));
    const all = await system.countBy('pilots', 'organisationId', {});
    for (const organisationId of [ours, theirs])
      expect([organisationId, all.get(organisationId) ?? 0]).toEqual([
        organisationId,
        await system.count('pilots', { organisationId }),
      ]);
    await expect(system.countBy('pilots', 'stage', {})).rejects.toThrow('pilots.stage is no reference.');
    const some = await system.countBy('pilots', 'organisationId', { organisationId: [ours], stage: 'scaling' });
    expect([...some]).toEqual([[ours, await system.count('pilots', { organisationId: ours, stage: 'scaling' })]]);
    const own = await manager.countBy('pilots', 'organisationId', {});
    expect([...own.values()].reduce((sum, total) => sum + total, 0)).toBe(await manager.count('pilots', {}));
    expect(own.size).toBeLessThan(all.size);
  });

  test('match a value, one of several, none, or anything but it', async () => {
    expect(await startsOn('is', '2019-06-01')).toEqual(['Summer']);
    expect(await startsOn('is', ['2019-01-01', '2019-09-01'])).toEqual(['winter', 'autumn']);
    expect(await startsOn('is', null)).toEqual(['Someday']);
    expect(await startsOn('ne', null)).toEqual(['winter', 'Summer', 'autumn']);
    expect(await startsOn('ne', '2019-06-01')).toEqual(['winter', 'autumn', 'Someday']);
  });

  test('hold every condition at once', async () => {
    const filters: ListFilter[] = [
      { field: 'startsOn', operator: 'gte', value: '2019-06-01' },
      { field: 'stage', operator: 'is', value: 'scaling' },
    ];
    expect(await titles({ filters })).toEqual(['autumn']);
    expect(await titles({ where: { stage: 'design' }, filters })).toEqual([]);
  });

  test('find every word in any of the fields, whatever its case', async () => {
    const find = (text: string, fields: readonly string[] = ['title', 'summary']) => titles({ search: { fields, text } });
    expect(await find('WINTER hills')).toEqual(['winter']);
    expect(await find('hills lake')).toEqual([]);
    expect(await find('su')).toEqual(['Summer']);
    expect(await find('  ')).toHaveLength(4);
    expect(await find('winter', [])).toEqual([]);
    expect(await find('%')).toEqual([]);
  });

  test('sort texts without regard to case, and equal rows by their id', async () => {
    const sortBy = (field: string, direction: SortOrder['direction']) => titles({ order: { field, direction } });
    expect(await sortBy('title', 'ASC')).toEqual(['autumn', 'Someday', 'Summer', 'winter']);
    expect(await sortBy('title', 'DESC')).toEqual(['winter', 'Summer', 'Someday', 'autumn']);
    expect(await sortBy('id', 'DESC')).toEqual(['Someday', 'autumn', 'Summer', 'winter']);
    expect(await sortBy('stage', 'ASC')).toEqual(['winter', 'Summer', 'Someday', 'autumn']);
    expect(await sortBy('stage', 'DESC')).toEqual(['autumn', 'Someday', 'Summer', 'winter']);
    await expect(sortBy('secret', 'ASC')).rejects.toThrow();
  });

  test('put rows without the value last, whichever way they are sorted', async () => {
    const sortBy = (direction: SortOrder['direction']) => titles({ order: { field: 'startsOn', direction } });
    expect(await sortBy('ASC')).toEqual(['winter', 'Summer', 'autumn', 'Someday']);
    expect(await sortBy('DESC')).toEqual(['autumn', 'Summer', 'winter', 'Someday']);
  });

  test('give one page with the total of all, also beyond the end', async () => {
    const page = (from: number, to: number) => fixture.manager.list('pilots', { range: { from, to } });
    const { records, total } = await page(1, 2);
    expect([records.map(({ title }) => title), total]).toEqual([['Summer', 'autumn'], 4]);
    expect(await page(10, 19)).toEqual({ records: [], total: 4 });
    expect(await fixture.juror.list('pilots')).toEqual({ records: [], total: 0 });
  });

  test('hold only the wanted fields, with the id, and links where they are wanted', async () => {
    const id = await fixture.system.all('pilots').then(([pilot]) => pilot?.id);
    const first = async (fields: readonly ('title' | 'partnerIds')[]) => (await fixture.manager.all('pilots', { fields }))[0];
    expect(await first([])).toEqual({ id });
    expect(await first(['title'])).toEqual({ id, title: 'winter' });
    expect(await first(['partnerIds'])).toEqual({ id, partnerIds: [fixture.theirs] });
    expect((await fixture.manager.all('pilots', { fields: ['partnerIds'] })).at(-1)).toMatchObject({ partnerIds: [] });
  });
});
