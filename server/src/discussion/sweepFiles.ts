import type { Stores } from '@pilotage/db';
import type { Job } from '../jobs/job.ts';
import type { FileRoom } from './fileRoom.ts';

interface Rooms {
  stores: Stores;
  files: FileRoom;
}

const hour = 60 * 60 * 1000;

/**
 * Removes files of which no row tells: an upload that was refused after its file had been written, a removal that was
 * interrupted. Younger ones than an hour may still be on their way. Answers how many went.
 */
export async function sweepFiles({ stores, files }: Rooms, now = new Date()): Promise<number> {
  // The disk is read first: whatever gets its row in between is then found among the rows.
  const old = await files.olderThan(new Date(now.getTime() - hour));
  if (old.length === 0) return 0;
  const told = new Set((await stores.system().all('attachments', { fields: ['storedAs'] })).map(({ storedAs }) => storedAs));
  const orphans = old.filter((name) => !told.has(name));
  for (const name of orphans) await files.clear(name);
  return orphans.length;
}

/** Once an hour: files that no row tells of go. */
export const sweeping = (rooms: Rooms): Job => ({
  name: 'sweep',
  period: async (now) => now.toISOString().slice(0, 13),
  run: async () => void (await sweepFiles(rooms)),
});
