import {
  type ArchiveProgress,
  type ArchiveRequester,
  type Clock,
  type InternalRepositories,
  type StoredArchive,
  type Stores,
  systemStoreOf,
} from '@pilotage/db';
import { type ArchiveFailure, keptArchives } from '@pilotage/shared';
import type { Logger } from 'pino';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { Job } from '../jobs/job.ts';
import { type ArchiveContext, ArchiveInterrupted } from './archiveContext.ts';
import { ArchiveFolders } from './archiveFolders.ts';
import { ArchiveReader } from './archiveReader.ts';
import { loadArchiveScope } from './archiveScope.ts';
import { hasArchiveRights } from './hasArchiveRights.ts';
import { makeArchive } from './makeArchive.ts';
import { recordArchiveEvent } from './recordArchiveEvent.ts';

export interface ArchiveJobDependencies {
  stores: Stores;
  internal: InternalRepositories;
  files: FileStorage;
  clock: Clock;
  log: Logger;
  version: string;
}

/** Without a step or a sign of life in this time, another process goes on. */
const leaseMs = 60_000;
/** A long step gives a sign of life this often. */
const keepAliveMs = 5_000;
/** A work that broke off so often breaks the process, and is not begun again. */
const maxAttempts = 5;

/** The rights of the requester ended while the archive was made. */
class RightsEnded extends Error {}

/** Makes the archives that were asked for, one at a time. */
class ArchiveMaker {
  private readonly dependencies: ArchiveJobDependencies;
  private readonly folders: ArchiveFolders;
  private readonly isEnding: () => boolean;

  constructor(dependencies: ArchiveJobDependencies, isEnding: () => boolean) {
    this.dependencies = dependencies;
    this.folders = new ArchiveFolders(dependencies.files);
    this.isEnding = isEnding;
  }

  /** Makes the next archive. False where none waits. */
  async makeNext(): Promise<boolean> {
    const archive = await this.dependencies.internal.archives.claim(this.now(), this.leaseEnd());
    if (!archive) return false;
    if (archive.attempts > maxAttempts) await this.fail(archive, 'interrupted');
    else await this.make(archive);
    return true;
  }

  private now(): string {
    return this.dependencies.clock.now().toISOString();
  }

  private leaseEnd(): string {
    return new Date(this.dependencies.clock.now().getTime() + leaseMs).toISOString();
  }

  private async make(archive: StoredArchive): Promise<void> {
    const { internal, log } = this.dependencies;
    try {
      await this.run(archive);
    } catch (error) {
      if (error instanceof ArchiveInterrupted) {
        await internal.archives.release(archive, this.now());
        await this.removeIfCancelled(archive);
      } else if (error instanceof RightsEnded) await this.fail(archive, 'rightsEnded');
      else {
        log.error({ archiveId: archive.id, error: error instanceof Error ? error.message : String(error) }, 'archive failed');
        await this.fail(archive, 'fault');
      }
    }
  }

  private async run(archive: StoredArchive): Promise<void> {
    const { id, attempts, folder, requester } = archive;
    let progress: ArchiveProgress = archive;
    let savedAt = performance.now();
    const save = async (next: ArchiveProgress) => {
      progress = next;
      savedAt = performance.now();
      await this.assertRights(requester);
      if (!(await this.dependencies.internal.archives.advance({ id, attempts, folder }, next, this.leaseEnd())))
        throw new ArchiveInterrupted();
      if (this.isEnding()) throw new ArchiveInterrupted();
    };
    const keepAlive = async () => {
      if (performance.now() - savedAt > keepAliveMs) await save(progress);
    };
    await this.assertRights(requester);
    const context = await this.createContext(archive, keepAlive);
    await makeArchive({ context, from: archive, save });
    await this.complete(archive, context);
    await this.removeSurplus(requester);
  }

  private async createContext(archive: StoredArchive, keepAlive: () => Promise<void>): Promise<ArchiveContext> {
    const { stores, files, version } = this.dependencies;
    const { requester, folder, startedAt } = archive;
    const store = stores.for(requester);
    return {
      store,
      reader: new ArchiveReader(store, await loadArchiveScope(store, requester)),
      content: await this.folders.contentOf(folder),
      notes: await this.folders.notesOf(folder),
      files,
      requester,
      startedAt: startedAt ?? this.now(),
      version,
      keepAlive,
    };
  }

  private async assertRights(requester: ArchiveRequester): Promise<void> {
    if (!(await hasArchiveRights(this.dependencies.stores.system(), requester))) throw new RightsEnded();
  }

  private async complete(archive: StoredArchive, { content, notes }: ArchiveContext): Promise<void> {
    const files = await content.list();
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    await notes.remove();
    await this.dependencies.stores.system().transaction(async (store) => {
      if (!(await hasArchiveRights(systemStoreOf(store), archive.requester))) throw new RightsEnded();
      if (!(await store.internal.archives.complete(archive, { bytes, files: files.length }, store.now())))
        throw new ArchiveInterrupted();
      await recordArchiveEvent(systemStoreOf(store), archive.requester, 'exportArchive', null);
    });
  }

  /** Keeps the latest archives of a membership. */
  private async removeSurplus(requester: ArchiveRequester): Promise<void> {
    const { archives } = this.dependencies.internal;
    const done = (await archives.list(requester)).filter(({ state }) => state === 'done');
    for (const { id, folder } of done.slice(keptArchives)) {
      await archives.delete(id);
      await this.folders.remove(folder);
    }
  }

  private async removeIfCancelled({ id, folder }: StoredArchive): Promise<void> {
    const found = (await this.dependencies.internal.archives.listAll()).find((each) => each.id === id);
    // Another process may go on with it, or have ended it; one that was asked for anew has another folder.
    const isKept = found?.folder === folder && (found.state === 'running' || found.state === 'done');
    if (!isKept) await this.folders.remove(folder);
  }

  private async fail(archive: StoredArchive, failure: ArchiveFailure): Promise<void> {
    // Whoever has the claim now goes on in the same folder.
    if (await this.dependencies.internal.archives.fail(archive, failure, this.now())) await this.folders.remove(archive.folder);
    else await this.removeIfCancelled(archive);
  }
}

/** Makes the archives that wait. */
export const createArchiveJob = (dependencies: ArchiveJobDependencies): Job => ({
  name: 'archives',
  async run(isEnding) {
    const maker = new ArchiveMaker(dependencies, isEnding);
    while (!isEnding() && (await maker.makeNext()));
  },
});
