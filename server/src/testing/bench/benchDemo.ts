import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalOf, migrate, openDatabase, openStores } from '@pilotage/db';
import { prepareDatabase } from '../../app/prepareDatabase.ts';
import { findLeadPartner } from '../../archives/findLeadPartner.ts';
import { openFileStorage } from '../../discussion/files/openFileStorage.ts';

/** Opens the demo on SQLite, with its files, in a folder of its own. */
export async function openBenchDemo(name: string) {
  const folder = await mkdtemp(join(tmpdir(), `pilotage-bench-${name}-`));
  const clock = { now: () => new Date() };
  const db = await openDatabase(`sqlite:${join(folder, 'demo.sqlite')}`);
  await migrate(db);
  const stores = openStores(db.database, clock);
  const files = openFileStorage(internalOf(db.database), join(folder, 'uploads'));
  await prepareDatabase(stores, clock, files);
  const lead = await findLeadPartner(stores);
  if (!lead) throw new Error('The demo has no lead partner.');
  const close = async () => {
    await db.database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, clock, stores, files, lead, close };
}
