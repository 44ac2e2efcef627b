import { describe, expect, test } from 'vitest';
import { openStores } from '../store/openStores.ts';
import type { NewRecord } from '../store/store.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { undoMigrationsSince } from '../testing/undoMigrationsSince.ts';

const clock = createTestClock('2019-09-18T09:00:00.000Z');

const blank: Omit<NewRecord<'organisations'>, 'slug' | 'name'> = {
  kind: 'partner',
  shortName: null,
  country: 'AT',
  city: null,
  countrySince: null,
  budgetEur: null,
  budgetIllustrative: false,
  formerCountries: null,
};

describe.each(engines)('the kept names and budgets on %s', (engine) => {
  test('older versions get the values of today, those of a removed organisation none, and nothing else of them changes', async () => {
    clock.set('2019-09-18T09:00:00.000Z');
    const { dataSource, database } = await openEmptyDatabase(engine, { hasEntities: true });
    const stores = openStores(database, clock);
    const system = stores.system();
    const lead = await system.insert('organisations', { ...blank, kind: 'lead', slug: 'lead', name: 'Lead' });
    const kept = await system.insert('organisations', { ...blank, slug: 'kept', name: 'First', country: 'HU' });
    const removed = await system.insert('organisations', { ...blank, slug: 'removed', name: 'Removed', budgetEur: 5 });
    const leadPartner = stores.for({ id: 1, userId: 1, organisationId: lead.id, role: 'leadPartner' });
    clock.set('2019-09-19T09:00:00.000Z');
    await leadPartner.update('organisations', kept, {
      ...{ name: 'Second', shortName: 'S', country: 'IT', budgetEur: 70_000, budgetIllustrative: true },
    });
    await leadPartner.remove('organisations', removed.id);
    const manager = stores.for({ id: 2, userId: 2, organisationId: kept.id, role: 'partnerManager' });
    const stored = await manager.insert('pilots', {
      organisationId: kept.id,
      title: 'First',
      stage: 'design',
      startsOn: null,
      summary: null,
      partnerIds: [],
      workPlanItemId: null,
      completedAt: null,
    });
    await manager.update('pilots', stored, { title: 'Second', stage: 'scaling' });

    await undoMigrationsSince(dataSource, 'NamesAndBudgets');
    await dataSource.runMigrations();

    const versionsOf = async (resource: string, fields: string): Promise<unknown[]> =>
      (await dataSource.query(`SELECT ${fields} FROM ${resource}History WHERE id <> ${lead.id} ORDER BY id, version`)).map(
        Object.values,
      );
    const today = ['Second', 'S', 70_000, 1];
    expect(await versionsOf('organisations', 'country, name, shortName, budgetEur, budgetIllustrative')).toEqual([
      ['HU', ...today],
      ['IT', ...today],
      ['AT', '', null, null, 0],
    ]);
    expect(await dataSource.query('SELECT stage, title FROM pilotsHistory ORDER BY version')).toMatchObject([
      { stage: 'design', title: 'Second' },
      { stage: 'scaling', title: 'Second' },
    ]);
    const spans = await dataSource.query(`SELECT validFrom, validUntil FROM organisationsHistory WHERE id = ${removed.id}`);
    expect(spans).toMatchObject([{ validFrom: '2019-09-18T09:00:00.000Z', validUntil: '2019-09-19T09:00:00.000Z' }]);
    expect(await system.internal.history.findFaults()).toEqual([]);
    clock.set('2019-09-20T09:00:00.000Z');
    const [current] = await system.all('organisations', { where: { id: kept.id } });
    if (!current) throw new Error('The organisation is missing.');
    await leadPartner.update('organisations', current, { name: 'Third', budgetEur: 90_000 });
    const before = await system.asOf('2019-09-19T12:00:00.000Z').get('organisations', kept.id);
    expect([before.name, before.budgetEur]).toEqual(['Second', 70_000]);
    expect(await system.internal.history.findFaults()).toEqual([]);
    await database.close();
  }, 60_000);
});
