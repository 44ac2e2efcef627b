import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../testing/openEmptyDatabase.ts';
import { openStoreFixture } from '../testing/openStoreFixture.ts';
import { systemStoreOf } from './openStores.ts';
import { sql } from './sql.ts';
import { QuotaReached } from './storeErrors.ts';

describe.each(engines)('looking up and guarding rows on %s', (engine) => {
  let fixture: Awaited<ReturnType<typeof openStoreFixture>>;
  let [own, named, hidden] = [0, 0, 0];
  beforeAll(async () => {
    fixture = await openStoreFixture(engine, { defaultLimit: 1000, limitByResource: { milestones: 2 } });
    const { manager, system, pilotOf, ours, theirs } = fixture;
    own = (await manager.insert('pilots', pilotOf(ours))).id;
    named = (await system.insert('pilots', pilotOf(theirs, { partnerIds: [ours] }))).id;
    hidden = (await system.insert('pilots', pilotOf(theirs))).id;
  });
  afterAll(() => fixture.database.close());

  const milestone = () => ({ organisationId: fixture.ours, pilotId: own, title: 'Opening', dueOn: null, doneOn: null });

  test('of many ids, only those of readable rows are found', async () => {
    const ids = [own, named, hidden, 99_999];
    expect(await fixture.manager.findVisibleIds('pilots', ids)).toEqual(new Set([own, named]));
    expect(await fixture.juror.findVisibleIds('pilots', ids)).toEqual(new Set());
    expect(await fixture.manager.findVisibleIds('pilots', [])).toEqual(new Set());
  });

  test('references to several resources are resolved one by one, each with its owner', async () => {
    const { manager, juror, ours, theirs } = fixture;
    const references = [
      { resource: 'pilots', ids: [own, named, hidden] },
      { resource: 'indicators', ids: [] },
      { resource: 'organisations', ids: [theirs, own + 1000] },
    ] as const;
    expect(await manager.resolveReferences(references)).toEqual([
      new Map([
        [own, ours],
        [named, theirs],
      ]),
      new Map(),
      new Map([[theirs, null]]),
    ]);
    expect(await juror.resolveReferences(references.slice(0, 1))).toEqual([new Map()]);
    expect(await manager.resolveReferences([])).toEqual([]);
  });

  test('an organisation cannot insert more rows than its quota, and the product itself can', async () => {
    const { manager, system } = fixture;
    await manager.insert('milestones', milestone());
    await manager.insert('milestones', milestone());
    await expect(manager.insert('milestones', milestone())).rejects.toBeInstanceOf(QuotaReached);
    await system.insert('milestones', milestone());
    expect(await system.count('milestones', { organisationId: fixture.ours })).toBe(3);
  });

  test('a transaction inside another one is undone with it', async () => {
    const { manager, ours, pilotOf } = fixture;
    const before = await manager.count('pilots', {});
    const failed = manager.transaction(async (store) => {
      await store.transaction((store) => store.insert('pilots', pilotOf(ours)));
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await manager.count('pilots', {})).toBe(before);
  });

  test('a lock marks the one row, and no version changes', async () => {
    const guards = () => fixture.database.rows(sql`SELECT \`id\`, \`guard\`, \`version\` FROM \`pilots\` ORDER BY \`id\``);
    const before = await guards();
    await fixture.system.lockRow('pilots', named);
    expect(await guards()).toEqual(before.map((row) => (row.id === named ? { ...row, guard: Number(row.guard) + 1 } : row)));
  });

  test('a lock of all marks the matching rows alone', async () => {
    const guards = () =>
      fixture.database.rows(sql`SELECT \`id\`, \`organisationId\`, \`guard\`, \`version\` FROM \`pilots\` ORDER BY \`id\``);
    const marked = (rows: Awaited<ReturnType<typeof guards>>, isLocked: (owner: unknown) => boolean) =>
      rows.map((row) => (isLocked(row.organisationId) ? { ...row, guard: Number(row.guard) + 1 } : row));
    const before = await guards();
    expect(new Set(before.map(({ organisationId }) => organisationId)).size).toBeGreaterThan(1);
    await fixture.system.lockAll('pilots', { organisationId: fixture.ours });
    const after = await guards();
    expect(after).toEqual(marked(before, (owner) => owner === fixture.ours));
    await fixture.system.lockAll('pilots', {});
    expect(await guards()).toEqual(marked(after, () => true));
  });

  test('consequences of a write leave no event of their own', async () => {
    const eventCount = () => fixture.system.count('auditEvents', { resource: 'pilots' });
    const before = await eventCount();
    await fixture.manager.transaction(async (store) => {
      await systemStoreOf(store).insert('pilots', fixture.pilotOf(fixture.ours));
    });
    expect(await eventCount()).toBe(before);
  });
});
