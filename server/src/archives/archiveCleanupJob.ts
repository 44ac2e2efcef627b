import type { Stores } from '@pilotage/db';
import { archiveDays, isArchiveActive } from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { Job } from '../jobs/job.ts';
import { ArchiveFolders } from './archiveFolders.ts';
import { hasArchiveRights } from './hasArchiveRights.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Removes archives after their days, those whose requester lost the rights, and folders that no archive names. */
async function removeExpiredArchives(stores: Stores, files: FileStorage): Promise<void> {
  const system = stores.system();
  const { archives } = system.internal;
  const folders = new ArchiveFolders(files);
  // The folders are listed first: that of an archive which begins in between is not among them.
  const names = await folders.list();
  const before = new Date(Date.parse(system.now()) - archiveDays * dayMs).toISOString();
  for (const archive of await archives.listAll()) {
    if (isArchiveActive(archive)) continue;
    const isExpired = (archive.finishedAt ?? archive.createdAt) <= before;
    if (isExpired || !(await hasArchiveRights(system, archive.requester))) await archives.delete(archive.id);
  }
  const kept = new Set(
    (await archives.listAll()).filter((each) => isArchiveActive(each) || each.state === 'done').map((each) => each.folder),
  );
  for (const name of names) if (!kept.has(name)) await folders.remove(name);
}

/** Removes what is left of archives once an hour. */
export const createArchiveCleanupJob = (stores: Stores, files: FileStorage): Job => ({
  name: 'archiveCleanup',
  period: async (now) => now.toISOString().slice(0, 13),
  run: () => removeExpiredArchives(stores, files),
});
