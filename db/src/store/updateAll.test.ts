import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../testing/openEmptyDatabase.ts';
import { openStoreFixture } from '../testing/openStoreFixture.ts';
import { sql } from './sql.ts';
import { Conflict, FieldsNotWritable, Forbidden, NotFound } from './storeErrors.ts';

type StoreFixture = Awaited<ReturnType<typeof openStoreFixture>>;

describe.each(engines)('one change of many rows on %s', (engine) => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture(engine);
  });
  afterAll(() => fixture.database.close());

  const keyOf = ({ id, version }: { id: number; version: number }) => ({ id, version });
  const insertOwn = () => fixture.manager.insert('pilots', fixture.pilotOf(fixture.ours));
  const insertOwnPair = async () => [await insertOwn(), await insertOwn()] as const;
  const eventsOf = (id: number) =>
    fixture.database.rows(
      sql`SELECT * FROM \`auditEvents\` WHERE \`resource\` = 'pilots' AND \`recordId\` = ${id} AND \`action\` = 'update'`,
    );

  test('reaches each row with its links, whatever its version, and records what each one was', async () => {
    const { manager, ours, theirs } = fixture;
    const [one, created] = await insertOwnPair();
    const other = await manager.update('pilots', keyOf(created), { title: 'Other', partnerIds: [theirs] });
    const untouched = await insertOwn();
    await manager.updateAll('pilots', [keyOf(one), keyOf(other)], { title: 'Joint', partnerIds: [theirs] });
    const stored = { title: 'Joint', partnerIds: [theirs], updatedAt: '2019-05-01T10:00:00.000Z' };
    expect(await manager.get('pilots', one.id)).toMatchObject({ ...stored, version: 2 });
    expect(await manager.get('pilots', other.id)).toMatchObject({ ...stored, version: 3 });
    expect(await manager.get('pilots', untouched.id)).toEqual(untouched);
    const [event, ...more] = await eventsOf(one.id);
    expect([event?.organisationId, more]).toEqual([ours, []]);
    expect(JSON.parse(String(event?.before))).toEqual({ title: 'Open Future', partnerIds: [] });
    expect(JSON.parse(String((await eventsOf(other.id)).at(-1)?.before))).toEqual({ title: 'Other', partnerIds: [theirs] });
    expect(JSON.parse(String(event?.after))).toEqual({ title: 'Joint', partnerIds: [theirs] });
  });

  test('does nothing for no rows', async () => {
    await expect(fixture.manager.updateAll('pilots', [], { title: 'Nobody' })).resolves.toBeUndefined();
  });

  describe('changes no row', () => {
    const expectUnchanged = async (ids: readonly number[]) => {
      const { records } = await fixture.system.list('pilots', { where: { id: ids } });
      expect(records.map(({ title }) => title)).toEqual(ids.map(() => 'Open Future'));
    };

    test('where one is hidden, missing, or only readable', async () => {
      const { manager, system, juror, ours, theirs, pilotOf } = fixture;
      const own = await insertOwn();
      const hidden = await system.insert('pilots', pilotOf(theirs));
      const readable = await system.insert('pilots', pilotOf(theirs, { partnerIds: [ours] }));
      const changes = { title: 'Taken' };
      const change = (...keys: { id: number; version: number }[]) => manager.updateAll('pilots', keys, changes);
      await expect(change(keyOf(own), keyOf(hidden))).rejects.toBeInstanceOf(NotFound);
      await expect(change(keyOf(own), { id: 99_999, version: 1 })).rejects.toBeInstanceOf(NotFound);
      await expect(change(keyOf(own), keyOf(readable))).rejects.toBeInstanceOf(Forbidden);
      await expect(juror.updateAll('pilots', [keyOf(own)], changes)).rejects.toBeInstanceOf(NotFound);
      await expectUnchanged([own.id, hidden.id, readable.id]);
    });

    test('where one has another version, which it names', async () => {
      const [one, other] = await insertOwnPair();
      const change = fixture.manager.updateAll('pilots', [keyOf(one), { id: other.id, version: 7 }], { title: 'Late' });
      await expect(change).rejects.toBeInstanceOf(Conflict);
      await expect(change).rejects.toMatchObject({ current: { id: other.id, version: 1 } });
      await expectUnchanged([one.id, other.id]);
    });

    test('where the action is not granted for a field', async () => {
      const { manager, ours } = fixture;
      const own = await manager.get('organisations', ours);
      const change = manager.updateAll('organisations', [keyOf(own)], { name: 'New name', country: 'HU' });
      await expect(change).rejects.toBeInstanceOf(FieldsNotWritable);
      expect(await manager.get('organisations', ours)).toEqual(own);
    });
  });

  test('counts as a change of what comparisons show, where the resource is part of them', async () => {
    const { manager, ours } = fixture;
    const readDataVersion = () => manager.internal.dataVersion.read();
    const pilot = await insertOwn();
    const milestone = { organisationId: ours, pilotId: pilot.id, title: 'Opening', dueOn: null, doneOn: null };
    const before = await readDataVersion();
    const { id } = await manager.insert('milestones', milestone);
    await manager.updateAll('milestones', [{ id, version: 1 }], { title: 'Closing' });
    await manager.update('milestones', { id, version: 2 }, { title: 'Opening' });
    expect(await readDataVersion()).toBe(before);
    await manager.updateAll('pilots', [keyOf(pilot)], { title: 'Renamed' });
    expect(await readDataVersion()).toBe(before + 1);
    await manager.update('pilots', { id: pilot.id, version: 2 }, { title: 'Renamed again' });
    expect(await readDataVersion()).toBe(before + 2);
  });
});
