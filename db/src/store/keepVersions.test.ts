import { blankReport, type Membership } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import type { OpenDatabase } from './engines/openDatabase.ts';
import { openEnd } from './historyTable.ts';
import { openStores, type SystemStore, systemStoreOf } from './openStores.ts';
import { pastRowsStatement } from './pastReader.ts';
import type { NewRecord } from './store.ts';
import { NotFound } from './storeErrors.ts';

const period = (number: number): NewRecord<'periods'> => ({
  number,
  startsOn: '2018-01-01',
  endsOn: '2018-06-30',
  dueOn: '2018-07-31',
  illustrative: false,
  state: 'planned',
});

describe.each(engines)('kept versions on %s', (engine) => {
  const clock = createTestClock('2018-01-01T10:00:00.000Z');
  let opened: OpenDatabase;
  let system: SystemStore;
  let organisationId = 0;

  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    system = openStores(opened.database, clock).system();
    const blank = {
      shortName: null,
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    };
    organisationId = (
      await system.insert('organisations', { ...blank, slug: 'ours', name: 'Ours', kind: 'partner', country: 'AT' })
    ).id;
  });
  afterAll(() => opened.database.close());

  const minute = (at: number) => `2018-01-01T10:${String(at).padStart(2, '0')}:00.000Z`;
  const versionsOf = async (table: string, id: number) => {
    const rows: Record<string, unknown>[] = await opened.dataSource.query(
      `SELECT * FROM \`${table}History\` WHERE id = ? ORDER BY version`,
      [id],
    );
    return rows.map(({ version, validFrom, validUntil, state }) => [version, state, validFrom, validUntil]);
  };
  const periodsAsOf = async (at: string) => (await system.asOf(at).all('periods')).map(({ number, state }) => [number, state]);

  test('every write of a record keeps its version, from one instant until before another', async () => {
    clock.set(minute(1));
    const first = await system.insert('periods', period(1));
    clock.set(minute(2));
    const open = await system.update('periods', first, { state: 'open' }, 'open');
    clock.set(minute(3));
    await system.updateAll('periods', [open], { state: 'closed' }, 'close');
    expect(await versionsOf('periods', first.id)).toEqual([
      [1, 'planned', minute(1), minute(2)],
      [2, 'open', minute(2), minute(3)],
      [3, 'closed', minute(3), openEnd],
    ]);
    expect(await periodsAsOf(minute(0))).toEqual([]);
    expect(await periodsAsOf(minute(1))).toEqual([[1, 'planned']]);
    expect(await periodsAsOf('2018-01-01T10:01:59.999Z')).toEqual([[1, 'planned']]);
    expect(await periodsAsOf(minute(2))).toEqual([[1, 'open']]);
    expect(await periodsAsOf(minute(9))).toEqual([[1, 'closed']]);
    expect(system.asOf(minute(9)).now()).toBe(minute(9));
  });

  test('a deleted record stays in the past, and a failed change leaves nothing', async () => {
    clock.set(minute(10));
    const manager: Membership<'leadPartner'> = { id: 1, userId: 1, organisationId, role: 'leadPartner' };
    const lead = openStores(opened.database, clock).for(manager);
    const second = await lead.insert('periods', period(2));
    clock.set(minute(11));
    await expect(
      lead.transaction(async (store) => {
        await store.update('periods', second, { dueOn: '2018-08-31' });
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    clock.set(minute(12));
    await lead.remove('periods', second.id);
    expect(await versionsOf('periods', second.id)).toEqual([[1, 'planned', minute(10), minute(12)]]);
    expect((await system.asOf(minute(11)).get('periods', second.id)).dueOn).toBe('2018-07-31');
    await expect(system.asOf(minute(12)).get('periods', second.id)).rejects.toThrow(NotFound);
  });

  test('many new rows, and a row that a lock inserts, are kept once', async () => {
    clock.set(minute(20));
    await system.insertAll('periods', [period(3), period(4), period(5)]);
    const [third] = await system.all('periods', { where: { number: 3 } });
    const report = { ...blankReport, organisationId, periodId: third?.id ?? 0 };
    for (const at of [21, 22]) {
      clock.set(minute(at));
      await system.transaction((store) => systemStoreOf(store).lockOrInsert('reports', report));
    }
    expect((await periodsAsOf(minute(20))).slice(1)).toEqual([3, 4, 5].map((number) => [number, 'planned']));
    const [stored] = await system.all('reports');
    expect(await versionsOf('reports', stored?.id ?? 0)).toEqual([[1, 'draft', minute(21), openEnd]]);
  });

  test('the changes of a transaction are known from one instant on', async () => {
    const [third, fourth] = await system.all('periods', { where: { number: [3, 4] } });
    if (!third || !fourth) throw new Error('The periods are missing.');
    await system.transaction(async (store) => {
      const inner = systemStoreOf(store);
      clock.set(minute(30));
      await inner.update('periods', third, { state: 'open' }, 'open');
      clock.set(minute(31));
      await inner.update('periods', fourth, { state: 'open' }, 'open');
    });
    expect((await versionsOf('periods', third.id)).at(-1)).toEqual([2, 'open', minute(30), openEnd]);
    expect((await versionsOf('periods', fourth.id)).at(-1)).toEqual([2, 'open', minute(30), openEnd]);
  });

  test('of two changes at one instant the later one is known, and a clock that goes back makes no second version', async () => {
    const [fifth] = await system.all('periods', { where: { number: 5 } });
    if (!fifth) throw new Error('The period is missing.');
    clock.set(minute(40));
    const open = await system.update('periods', fifth, { state: 'open' }, 'open');
    const closed = await system.update('periods', open, { state: 'closed' }, 'close');
    expect((await system.asOf(minute(40)).get('periods', fifth.id)).state).toBe('closed');
    clock.set(minute(35));
    await system.update('periods', closed, { state: 'open' }, 'open');
    const rows = await versionsOf('periods', fifth.id);
    expect(rows.at(-1)).toEqual([4, 'open', minute(40), openEnd]);
    for (let at = 20; at < 50; at += 1)
      expect((await system.asOf(minute(at)).all('periods', { where: { id: fifth.id } })).length).toBe(1);
    expect(await system.internal.history.findFaults()).toEqual([]);
    clock.set(minute(50));
  });

  test('what is undone was never known', async () => {
    const [fourth] = await system.all('periods', { where: { number: 4 } });
    if (!fourth) throw new Error('The period is missing.');
    clock.set(minute(51));
    const closed = await system.update('periods', fourth, { state: 'closed' }, 'close');
    clock.set(minute(52));
    await system.transaction(async (store) => {
      const inner = systemStoreOf(store);
      await inner.forgetUndone('periods', await inner.update('periods', closed, { state: 'open' }, 'open'));
    });
    const states = [];
    for (const at of [50, 51, 52]) states.push((await system.asOf(minute(at)).get('periods', fourth.id)).state);
    expect(states).toEqual(['open', 'open', 'open']);
    expect(await system.internal.history.findFaults()).toEqual([]);
  });

  test('only what is kept can be read, and only where versions are kept', async () => {
    const past = system.asOf(minute(50));
    await expect(past.all('reports', { fields: ['narrative'] })).rejects.toThrow(TypeError);
    await expect(past.all('comments')).rejects.toThrow(TypeError);
    expect(Object.keys((await past.all('organisations'))[0] ?? {}).toSorted()).toEqual(
      [
        ...['budgetEur', 'budgetIllustrative', 'country', 'countrySince', 'createdAt', 'formerCountries'],
        ...['id', 'name', 'shortName', 'updatedAt', 'version'],
      ].toSorted(),
    );
    expect(pastRowsStatement({ role: 'visitor' }, 'reports', {}, minute(50))).toBeNull();
  });

  test('damage is found', async () => {
    const [first, third] = await system.all('periods', { where: { number: [1, 3] } });
    await opened.dataSource.query('UPDATE periods SET dueOn = ? WHERE id = ?', ['2019-01-01', first?.id]);
    await opened.dataSource.query('UPDATE periodsHistory SET validFrom = ? WHERE id = ? AND version = 2', [minute(0), third?.id]);
    await opened.dataSource.query('UPDATE periodsHistory SET validUntil = ? WHERE id = 2 AND version = 1', [openEnd]);
    expect((await system.internal.history.findFaults()).map(({ id, problem }) => [id, problem])).toEqual([
      [first?.id, 'lastVersion'],
      [2, 'deleted'],
      [third?.id, 'order'],
    ]);
  });
});
