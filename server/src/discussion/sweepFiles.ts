import type { Job } from '../jobs/job.ts';
import { filesWithoutRow, type Rooms } from './filesWithoutRow.ts';

/**
 * Removes files of which no row tells: an upload that was refused after its file had been written, a removal that was
 * interrupted. Answers how many went.
 */
export async function sweepFiles(rooms: Rooms, now = new Date()): Promise<number> {
  const orphans = await filesWithoutRow(rooms, now);
  for (const name of orphans) await rooms.files.clear(name);
  return orphans.length;
}

/** Once an hour: files that no row tells of go. */
export const sweeping = (rooms: Rooms): Job => ({
  name: 'sweep',
  period: async (now) => now.toISOString().slice(0, 13),
  run: async () => void (await sweepFiles(rooms)),
});
