import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type Stores, systemStoreOf } from '../store/openStores.ts';
import { createTestClock, engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { type InternalDatabase, internalOf, type InternalRepositories } from './internalRepositories.ts';

const clock = createTestClock('2019-03-15T09:00:00.000Z');
const later = '2019-03-16T09:00:00.000Z';

describe.each(engines)('internal repositories on %s', (engine) => {
  let opened: OpenDatabase;
  let stores: Stores;
  let internal: InternalDatabase;
  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    stores = openStores(opened.database, clock);
    internal = internalOf(opened.database);
  });
  afterAll(() => opened.database.close());

  const findSubject = (hash: string) => internal.linkTokens.findSubject('invitation', hash, clock.now().toISOString());
  const linkOf = (hash: string) => ({ opens: 'invitation' as const, subjectId: 7, hash, expiresAt: later });

  test('of a store work in its transaction, also those of the system store beside it', async () => {
    const failing = stores.system().transaction(async (store) => {
      await store.internal.linkTokens.insert(linkOf('rolled back'), store.now());
      const system = systemStoreOf(store);
      expect(await system.internal.linkTokens.findSubject('invitation', 'rolled back', store.now())).toBe(7);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await findSubject('rolled back')).toBeNull();
    await stores.system().transaction(async (store) => {
      await systemStoreOf(store).internal.linkTokens.insert(linkOf('committed'), store.now());
    });
    expect(await findSubject('committed')).toBe(7);
  });

  test('of a database without a store have transactions of their own, and end with them', async () => {
    let ended: InternalRepositories | null = null;
    const failing = internal.transaction(async (internal) => {
      ended = internal;
      await internal.linkTokens.insert(linkOf('undone'), later);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await findSubject('undone')).toBeNull();
    const use = async (repositories: InternalRepositories | null) => repositories?.dataVersion.read();
    await expect(use(ended)).rejects.toThrow('ended');
  });

  test('are the same object for each store of a database', () => {
    expect(stores.system().internal).toBe(stores.system().internal);
    expect(stores.system().internal.mails).toBe(internal.mails);
  });
});
