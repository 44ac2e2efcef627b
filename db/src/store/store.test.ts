import type { Membership } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import type { Connection, Database } from './engines/connection.ts';
import { openStores, type Stores } from './openStores.ts';
import { Conflict, FieldsNotWritable, Forbidden, NotFound } from './storeErrors.ts';
import { sql } from './sql.ts';
import type { Store } from './store.ts';

const clock = { now: () => new Date('2019-05-01T10:00:00.000Z') };

const pilotOf = (organisationId: number, partnerIds: number[] = []) => ({
  organisationId,
  partnerIds,
  title: 'Open Future',
  stage: 'design' as const,
  summary: null,
  startsOn: null,
  completedAt: null,
  workPlanItemId: null,
});

/** Moves every pilot to this organisation when it is inserted, by a trigger. */
async function moveInsertedPilots(on: Connection, organisationId: number): Promise<void> {
  const text =
    on.dialect === 'sqlite'
      ? `CREATE TRIGGER move_pilots AFTER INSERT ON pilots BEGIN UPDATE pilots SET organisationId = ${organisationId} WHERE id = NEW.id; END`
      : `CREATE TRIGGER move_pilots BEFORE INSERT ON pilots FOR EACH ROW SET NEW.organisationId = ${organisationId}`;
  await on.write({ text, values: [] });
}

describe.each(engines)('the scoped store on %s', (engine) => {
  let database: Database;
  let stores: Stores;
  let manager: Store;
  let lead: Store;
  let [ours, theirs, person] = [0, 0, 0];

  const organisation = async (slug: string) => {
    const fields = {
      slug,
      kind: 'partner' as const,
      name: slug,
      shortName: null,
      country: 'AT' as const,
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    };
    return (await stores.system().insert('organisations', fields)).id;
  };
  const trailOf = (resource: string, recordId: number) =>
    database.rows(
      sql`SELECT * FROM \`auditEvents\` WHERE \`resource\` = ${resource} AND \`recordId\` = ${recordId} ORDER BY \`id\``,
    );
  const ownerOf = async (id: number) => (await stores.system().get('pilots', id)).organisationId;

  beforeAll(async () => {
    ({ database } = await openEmptyDatabase(engine));
    stores = openStores(database, clock);
    [ours, theirs] = [await organisation('ours'), await organisation('theirs')];
    const user = { email: 'm@ours.example', name: 'M', locale: 'en' as const, digest: true, disabled: false };
    person = (await stores.system().insert('users', user)).id;
    const membership = { id: 1, userId: person, organisationId: ours };
    const asManager: Membership<'partnerManager'> = { ...membership, role: 'partnerManager' };
    const asLead: Membership<'leadPartner'> = { ...membership, organisationId: theirs, role: 'leadPartner' };
    manager = stores.for(asManager, 'request-1');
    lead = stores.for(asLead);
  });
  afterAll(() => database.close());

  describe('insert', () => {
    test('stores an allowed row with its links, folded text and an audit event', async () => {
      const stored = await manager.insert('pilots', pilotOf(ours, [theirs]));
      expect(stored).toMatchObject({ version: 1, partnerIds: [theirs], createdAt: '2019-05-01T10:00:00.000Z' });
      const search = { fields: ['title'] as const, text: 'open FUTURE' };
      expect((await manager.list('pilots', { search })).records).toMatchObject([{ id: stored.id }]);
      const [event, ...more] = await trailOf('pilots', stored.id);
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        action: 'create',
        organisationId: ours,
        actorId: person,
        actorRole: 'partnerManager',
        requestId: 'request-1',
        before: null,
      });
      expect(JSON.parse(String(event?.after))).toMatchObject({ title: 'Open Future', partnerIds: [theirs] });
    });

    test('rejects a row outside its rights and stores nothing', async () => {
      const before = await stores.system().count('pilots', {});
      await expect(manager.insert('pilots', pilotOf(theirs))).rejects.toBeInstanceOf(Forbidden);
      expect(await stores.system().count('pilots', {})).toBe(before);
    });

    test('checks the stored row again and rolls back if it is outside the rights', async () => {
      const before = await stores.system().count('pilots', {});
      await moveInsertedPilots(database, theirs);
      try {
        const insertion = manager.transaction((store) => store.insert('pilots', pilotOf(ours)));
        await expect(insertion).rejects.toBeInstanceOf(Forbidden);
      } finally {
        await database.write({ text: 'DROP TRIGGER move_pilots', values: [] });
      }
      expect(await stores.system().count('pilots', {})).toBe(before);
    });
  });

  describe('update', () => {
    test('updates an allowed row, increments its version and records the previous values', async () => {
      const { id } = await manager.insert('pilots', pilotOf(ours));
      const changed = await manager.update('pilots', { id, version: 1 }, { title: 'Renamed', partnerIds: [theirs] });
      expect(changed).toMatchObject({ version: 2, title: 'Renamed', partnerIds: [theirs] });
      const event = (await trailOf('pilots', id)).at(-1);
      expect(event).toMatchObject({ action: 'update', organisationId: ours });
      expect(JSON.parse(String(event?.before))).toEqual({ title: 'Open Future', partnerIds: [] });
      expect(JSON.parse(String(event?.after))).toEqual({ title: 'Renamed', partnerIds: [theirs] });
    });

    test('rejects a row outside its rights: NotFound if it is not readable, otherwise Forbidden', async () => {
      const hidden = await stores.system().insert('pilots', pilotOf(theirs));
      const readable = await stores.system().insert('pilots', pilotOf(theirs, [ours]));
      const changes = { title: 'Taken' };
      await expect(manager.update('pilots', { id: hidden.id, version: 1 }, changes)).rejects.toBeInstanceOf(NotFound);
      await expect(manager.update('pilots', { id: readable.id, version: 1 }, changes)).rejects.toBeInstanceOf(Forbidden);
      expect(await stores.system().count('pilots', { title: 'Taken' })).toBe(0);
    });

    test('rejects a change that would move the row outside the rights', async () => {
      const { id } = await manager.insert('pilots', pilotOf(ours));
      const changes = { title: 'Moved', organisationId: theirs };
      const move = manager.transaction((store) => store.update('pilots', { id, version: 1 }, changes));
      await expect(move).rejects.toBeInstanceOf(Forbidden);
      expect([await ownerOf(id), (await trailOf('pilots', id)).length]).toEqual([ours, 1]);
    });

    test('rejects an excepted field even with allowed fields beside it', async () => {
      const { version } = await manager.get('organisations', ours);
      const update = manager.update('organisations', { id: ours, version }, { name: 'New name', country: 'HU' });
      await expect(update).rejects.toThrow(FieldsNotWritable);
      await expect(update).rejects.toMatchObject({ fields: ['country'] });
      expect(await manager.get('organisations', ours)).toMatchObject({ name: 'ours', country: 'AT', version });
      await manager.update('organisations', { id: ours, version }, { name: 'New name' });
      await lead.update('organisations', { id: ours, version: version + 1 }, { country: 'HU' });
      expect(await manager.get('organisations', ours)).toMatchObject({ name: 'New name', country: 'HU' });
    });

    test('rejects a stale version with the stored record, and changes nothing', async () => {
      const { id } = await manager.insert('pilots', pilotOf(ours));
      await manager.update('pilots', { id, version: 1 }, { title: 'First' });
      const staleUpdate = manager.update('pilots', { id, version: 1 }, { title: 'Second', partnerIds: [theirs] });
      await expect(staleUpdate).rejects.toBeInstanceOf(Conflict);
      await expect(staleUpdate).rejects.toMatchObject({ current: { id, title: 'First', version: 2, partnerIds: [] } });
      expect(await manager.get('pilots', id)).toMatchObject({ title: 'First', version: 2, partnerIds: [] });
    });
  });

  describe('remove', () => {
    test('deletes an allowed row with its links, and records its values', async () => {
      const { id } = await manager.insert('pilots', pilotOf(ours, [theirs]));
      expect(await manager.remove('pilots', id)).toMatchObject({ id, partnerIds: [theirs] });
      expect(await database.rows(sql`SELECT * FROM \`pilotPartners\` WHERE \`pilotId\` = ${id}`)).toEqual([]);
      const event = (await trailOf('pilots', id)).at(-1);
      expect(event).toMatchObject({ action: 'delete', organisationId: ours, after: null });
      expect(JSON.parse(String(event?.before))).toMatchObject({ title: 'Open Future', partnerIds: [theirs] });
      await expect(manager.remove('pilots', id)).rejects.toBeInstanceOf(NotFound);
    });

    test('rejects a row outside its rights: NotFound if it is not readable, otherwise Forbidden', async () => {
      const hidden = await stores.system().insert('pilots', pilotOf(theirs));
      const readable = await stores.system().insert('pilots', pilotOf(theirs, [ours]));
      await expect(manager.remove('pilots', hidden.id)).rejects.toBeInstanceOf(NotFound);
      await expect(manager.remove('pilots', readable.id)).rejects.toBeInstanceOf(Forbidden);
      expect([await ownerOf(hidden.id), await ownerOf(readable.id)]).toEqual([theirs, theirs]);
    });
  });

  describe('the audit trail', () => {
    test('of an organisation is readable by that organisation', async () => {
      const created = await lead.insert('organisations', {
        slug: 'newcomer',
        kind: 'partner',
        name: 'Newcomer',
        shortName: null,
        country: 'AT',
        city: null,
        countrySince: null,
        budgetEur: null,
        budgetIllustrative: false,
        formerCountries: null,
      });
      expect(await trailOf('organisations', created.id)).toMatchObject([{ organisationId: created.id, action: 'create' }]);
      const membership: Membership<'partnerStaff'> = { id: 2, userId: person, organisationId: created.id, role: 'partnerStaff' };
      const { records } = await stores.for(membership).list('auditEvents', {});
      expect(records).toMatchObject([{ resource: 'organisations', recordId: created.id }]);
    });

    test('contains no personal data', async () => {
      const { version } = await stores.system().get('users', person);
      await lead.update('users', { id: person, version }, { name: 'Somebody Else' });
      const eventsText = JSON.stringify(await trailOf('users', person));
      expect(eventsText).toContain('[personal]');
      expect(eventsText).not.toContain('Somebody Else');
    });

    test('is rolled back with its transaction', async () => {
      const { id } = await manager.insert('pilots', pilotOf(ours));
      const failed = manager.transaction(async (store) => {
        await store.update('pilots', { id, version: 1 }, { title: 'Undone' });
        throw new Error('rolled back');
      });
      await expect(failed).rejects.toThrow('rolled back');
      expect(await trailOf('pilots', id)).toHaveLength(1);
    });
  });

  test('a connection throws after its transaction has ended, committed or rolled back', async () => {
    const connections: Connection[] = [];
    await database.transaction(async (sql) => void connections.push(sql));
    await database
      .transaction(async (sql) => {
        connections.push(sql);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect(connections).toHaveLength(2);
    const increment = sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 1`;
    const read = sql`SELECT \`number\` FROM \`dataVersion\``;
    const before = await database.rows(read);
    for (const ended of connections) {
      await expect(ended.write(increment)).rejects.toThrow('The transaction has ended');
      await expect(ended.rows(read)).rejects.toThrow('The transaction has ended');
    }
    expect(await database.rows(read)).toEqual(before);
  });
});
