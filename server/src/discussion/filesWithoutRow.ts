import { allSolutionFiles, connectionOf, type Stores } from '@pilotage/db';
import type { FileRoom } from './fileRoom.ts';

export interface Rooms {
  stores: Stores;
  files: FileRoom;
}

const hour = 60 * 60 * 1000;

/** Files of which no row tells. Younger ones than an hour may still be on their way. */
export async function filesWithoutRow({ stores, files }: Rooms, now: Date): Promise<string[]> {
  // The disk is read first: whatever gets its row in between is then found among the rows.
  const old = await files.olderThan(new Date(now.getTime() - hour));
  if (old.length === 0) return [];
  const system = stores.system();
  const attached = (await system.all('attachments', { fields: ['storedAs'] })).map(({ storedAs }) => storedAs);
  const sent = (await allSolutionFiles(connectionOf(system))).map(({ storedAs }) => storedAs);
  const told = new Set([...attached, ...sent]);
  return old.filter((name) => !told.has(name));
}
