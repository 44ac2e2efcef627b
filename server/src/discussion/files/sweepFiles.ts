import type { Job } from '../../jobs/job.ts';
import { findOrphanedFiles, type OrphanedFilesDependencies } from './findOrphanedFiles.ts';

/** Removes files without a row, left by refused uploads and interrupted removals. Returns their number. */
export async function sweepFiles(dependencies: OrphanedFilesDependencies, now = new Date()): Promise<number> {
  const orphans = await findOrphanedFiles(dependencies, now);
  for (const name of orphans) await dependencies.files.removeByName(name);
  return orphans.length;
}

/** Removes orphaned files once an hour. */
export const createSweepFilesJob = (dependencies: OrphanedFilesDependencies): Job => ({
  name: 'sweep',
  period: async (now) => now.toISOString().slice(0, 13),
  run: async () => void (await sweepFiles(dependencies)),
});
