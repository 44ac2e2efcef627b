import type { Job } from '../../jobs/job.ts';
import { findOrphanedFiles, type OrphanedFilesDependencies } from './findOrphanedFiles.ts';

/**
 * Removes files of which no row tells: an upload that was refused after its file had been written, a removal that was
 * interrupted. Answers how many went.
 */
export async function sweepFiles(dependencies: OrphanedFilesDependencies, now = new Date()): Promise<number> {
  const orphans = await findOrphanedFiles(dependencies, now);
  for (const name of orphans) await dependencies.files.removeByName(name);
  return orphans.length;
}

/** Once an hour: files that no row tells of go. */
export const createSweepFilesJob = (dependencies: OrphanedFilesDependencies): Job => ({
  name: 'sweep',
  period: async (now) => now.toISOString().slice(0, 13),
  run: async () => void (await sweepFiles(dependencies)),
});
