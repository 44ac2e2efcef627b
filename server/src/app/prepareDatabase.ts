import { seedDemo, systemStoreOf, type Stores } from '@pilotage/db';
import type { Clock, NewRecord } from '@pilotage/db';
import { hashPassword } from '../access/passwords/passwordHasher.ts';
import { storeDemoFiles } from '../discussion/files/demoFiles.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';

/** The password of every demo account. It is public. */
export const demoPassword = 'demo-consortium-2019';

/** The consortium record of an empty installation. */
export const emptyConsortium: NewRecord<'consortium'> = {
  name: 'Consortium',
  title: null,
  programme: null,
  priority: null,
  startsOn: null,
  endsOn: null,
  currency: 'EUR',
  countries: [],
  languages: ['en'],
  timeZone: 'Europe/Vienna',
  publishesProgress: false,
  digestHour: 6,
  reminderDays: null,
  about: null,
  colour: null,
  pictureText: null,
  pictureHash: null,
  pictureWidth: null,
  pictureHeight: null,
  pictureStoredAs: null,
};

/** Inserts the consortium record if it does not exist. */
async function ensureConsortium(stores: Stores): Promise<void> {
  await stores.system().transaction(async (store) => {
    if ((await store.count('consortium', {})) > 0) return;
    await systemStoreOf(store).insert('consortium', emptyConsortium);
  });
}

/**
 * Seeds an empty database: with the demo consortium if there is a storage for its files, otherwise with the consortium record
 * alone.
 */
export async function prepareDatabase(stores: Stores, clock: Clock, demoFiles: FileStorage | false): Promise<void> {
  const isEmpty = (await stores.system().count('organisations', {})) === 0;
  if (demoFiles && isEmpty) {
    const passwordHash = await hashPassword(demoPassword);
    await seedDemo(stores, { passwordHash, clock, files: await storeDemoFiles(demoFiles) });
  }
  await ensureConsortium(stores);
}
