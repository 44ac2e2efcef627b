import {
  type Clock,
  type InternalRepositories,
  type StoredWork,
  type Stores,
  systemStoreOf,
  type WorkProgress,
} from '@pilotage/db';
import { keptWorks, type WorkFailure } from '@pilotage/shared';
import type { Logger } from 'pino';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { Job } from '../jobs/job.ts';
import { WorkFolders } from './workFolders.ts';
import { type WorkControl, WorkInterrupted, type WorkKind, type WorkTable } from './workKind.ts';

export interface WorkJobDependencies {
  stores: Stores;
  internal: InternalRepositories;
  files: FileStorage;
  clock: Clock;
  log: Logger;
}

/** Without a step or a sign of life in this time, another process goes on. */
const leaseMs = 60_000;
/** A long step gives a sign of life this often. */
const keepAliveMs = 5_000;
/** A work that broke off so often breaks the process, and is not begun again. */
const maxAttempts = 5;

/** The rights of the requester ended while the work was done. */
class RightsEnded extends Error {}

interface WorkMakerInput<W extends StoredWork> {
  kind: WorkKind<W>;
  /** Does the work from where it stopped, in its folder. */
  make(work: W, folders: WorkFolders, control: WorkControl<W['phase']>): Promise<void>;
  isEnding(): boolean;
}

/** Does the works of one kind that were asked for, one at a time. */
class WorkMaker<W extends StoredWork> {
  private readonly dependencies: WorkJobDependencies;
  private readonly input: WorkMakerInput<W>;
  private readonly table: WorkTable<W>;
  private readonly folders: WorkFolders;

  constructor(dependencies: WorkJobDependencies, input: WorkMakerInput<W>) {
    this.dependencies = dependencies;
    this.input = input;
    this.table = input.kind.tableOf(dependencies.internal);
    this.folders = new WorkFolders(dependencies.files, input.kind.folder);
  }

  /** Does the next work. False where none waits. */
  async makeNext(): Promise<boolean> {
    const work = await this.table.claim(this.now(), this.leaseEnd());
    if (!work) return false;
    if (work.attempts > maxAttempts) await this.fail(work, 'interrupted');
    else await this.make(work);
    return true;
  }

  private now(): string {
    return this.dependencies.clock.now().toISOString();
  }

  private leaseEnd(): string {
    return new Date(this.dependencies.clock.now().getTime() + leaseMs).toISOString();
  }

  private async make(work: W): Promise<void> {
    const { log } = this.dependencies;
    const { name } = this.input.kind;
    try {
      await this.run(work);
    } catch (error) {
      if (error instanceof WorkInterrupted) {
        await this.table.release(work, this.now());
        await this.removeIfCancelled(work);
      } else if (error instanceof RightsEnded) await this.fail(work, 'rightsEnded');
      else {
        log.error({ work: name, id: work.id, error: error instanceof Error ? error.message : String(error) }, 'work failed');
        await this.fail(work, 'fault');
      }
    }
  }

  private async run(work: W): Promise<void> {
    const { phase, stepsDone, steps } = work;
    let progress: WorkProgress<W['phase']> = { phase, stepsDone, steps };
    let savedAt = performance.now();
    const save = async (next: WorkProgress<W['phase']>) => {
      progress = next;
      savedAt = performance.now();
      await this.assertRights(work);
      if (!(await this.table.advance(work, next, this.leaseEnd()))) throw new WorkInterrupted();
      if (this.input.isEnding()) throw new WorkInterrupted();
    };
    const keepAlive = async () => {
      if (performance.now() - savedAt > keepAliveMs) await save(progress);
    };
    await this.assertRights(work);
    await this.input.make(work, this.folders, { save, keepAlive });
    await this.complete(work);
    await this.removeSurplus(work);
  }

  private async assertRights(work: W): Promise<void> {
    if (!(await this.input.kind.hasRights(this.dependencies.stores.system(), work))) throw new RightsEnded();
  }

  private async complete(work: W): Promise<void> {
    const { kind } = this.input;
    const files = await (await this.folders.contentOf(work.folder)).list();
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    await this.dependencies.stores.system().transaction(async (store) => {
      if (!(await kind.hasRights(systemStoreOf(store), work))) throw new RightsEnded();
      if (!(await kind.complete(store, work, { bytes, files: files.length }))) throw new WorkInterrupted();
    });
    // Not before: whoever has taken the work over needs them.
    await (await this.folders.notesOf(work.folder)).remove();
  }

  /** Keeps the latest works of a membership. */
  private async removeSurplus({ requester }: W): Promise<void> {
    const { kind } = this.input;
    const done = (await this.table.list(requester)).filter((each) => each.state === 'done' && kind.isListed(each));
    for (const { id, folder } of done.slice(keptWorks)) {
      await this.table.delete(id);
      await this.folders.remove(folder);
    }
  }

  private async removeIfCancelled({ id, folder }: W): Promise<void> {
    const found = (await this.table.listAll()).find((each) => each.id === id);
    // Another process may go on with it, or have ended it; one that was asked for anew has another folder.
    const isKept = found?.folder === folder && (found.state === 'running' || found.state === 'done');
    if (!isKept) await this.folders.remove(folder);
  }

  private async fail(work: W, failure: WorkFailure): Promise<void> {
    // Whoever has the claim now goes on in the same folder.
    if (await this.table.fail(work, failure, this.now())) await this.folders.remove(work.folder);
    else await this.removeIfCancelled(work);
  }
}

/** Does the works of one kind that wait. */
export const createWorkJob = <W extends StoredWork>(
  dependencies: WorkJobDependencies,
  kind: WorkKind<W>,
  make: WorkMakerInput<W>['make'],
): Job => ({
  name: kind.name,
  async run(isEnding) {
    const maker = new WorkMaker(dependencies, { kind, make, isEnding });
    while (!isEnding() && (await maker.makeNext()));
  },
});
