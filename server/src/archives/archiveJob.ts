import type { StoredArchive } from '@pilotage/db';
import type { WorkFolders } from '../backgroundWork/workFolders.ts';
import { createWorkJob, type WorkJobDependencies } from '../backgroundWork/workJob.ts';
import type { Job } from '../jobs/job.ts';
import type { ArchiveContext } from './archiveContext.ts';
import { archiveKind } from './archiveKind.ts';
import { ArchiveReader } from './archiveReader.ts';
import { loadArchiveScope } from './archiveScope.ts';
import { makeArchive } from './makeArchive.ts';

export interface ArchiveJobDependencies extends WorkJobDependencies {
  version: string;
}

async function createContext(
  { stores, files, version }: ArchiveJobDependencies,
  { requester, folder, startedAt }: StoredArchive,
  folders: WorkFolders,
  keepAlive: () => Promise<void>,
): Promise<ArchiveContext> {
  const store = stores.for(requester);
  return {
    store,
    reader: new ArchiveReader(store, await loadArchiveScope(store, requester)),
    content: await folders.contentOf(folder),
    notes: await folders.notesOf(folder),
    files,
    requester,
    startedAt: startedAt ?? store.now(),
    version,
    keepAlive,
  };
}

/** Makes the archives that wait. */
export const createArchiveJob = (dependencies: ArchiveJobDependencies): Job =>
  createWorkJob(dependencies, archiveKind, async (archive, folders, { save, keepAlive }) => {
    const context = await createContext(dependencies, archive, folders, keepAlive);
    await makeArchive({ context, from: archive, save });
  });
