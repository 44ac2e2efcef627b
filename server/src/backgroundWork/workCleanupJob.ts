import type { StoredWork, Stores } from '@pilotage/db';
import { isWorkActive, keptWorkDays } from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { Job } from '../jobs/job.ts';
import { WorkFolders } from './workFolders.ts';
import type { WorkKind } from './workKind.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Removes works after their days, those whose requester lost the rights, and folders that no work names. */
async function removeExpiredWorks<W extends StoredWork>(stores: Stores, files: FileStorage, kind: WorkKind<W>): Promise<void> {
  const system = stores.system();
  const table = kind.tableOf(system.internal);
  const folders = new WorkFolders(files, kind.folder);
  // The folders are listed first: that of a work which begins in between is not among them.
  const names = await folders.list();
  const before = new Date(Date.parse(system.now()) - keptWorkDays * dayMs).toISOString();
  for (const work of await table.listAll()) {
    if (isWorkActive(work)) continue;
    const isExpired = (work.finishedAt ?? work.createdAt) <= before;
    if (isExpired || !(await kind.hasRights(system, work))) await table.delete(work.id);
  }
  const kept = new Set(
    (await table.listAll()).filter((each) => isWorkActive(each) || each.state === 'done').map((each) => each.folder),
  );
  for (const name of names) if (!kept.has(name)) await folders.remove(name);
}

/** Removes what is left of the works of one kind once an hour. */
export const createWorkCleanupJob = <W extends StoredWork>(stores: Stores, files: FileStorage, kind: WorkKind<W>): Job => ({
  name: `${kind.name}Cleanup`,
  period: async (now) => now.toISOString().slice(0, 13),
  run: () => removeExpiredWorks(stores, files, kind),
});
