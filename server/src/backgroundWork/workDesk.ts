import { type Store, type StoredWork, systemStoreOf } from '@pilotage/db';
import { isWorkActive, keptWorkDays } from '@pilotage/shared';
import type { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { createFolderName, WorkFolders } from './workFolders.ts';
import type { WorkKind } from './workKind.ts';

const dayMs = 24 * 60 * 60 * 1000;

interface WorkDeskInput<W extends StoredWork, V> {
  kind: WorkKind<W>;
  /** What its requester sees of a work. */
  view: z.ZodType<V>;
  files: FileStorage;
  /** The membership that asks. Throws 404 for whoever has no right to such works. */
  requireRequester(store: Store): Promise<W['requester']>;
  /** What is said where one is under way. */
  busyText: string;
}

/** Where a membership asks for works of one kind, and sees, cancels, repeats and removes its own. Those of others are 404. */
export class WorkDesk<W extends StoredWork, V> {
  readonly folders: WorkFolders;
  readonly view: z.ZodType<V>;
  private readonly input: WorkDeskInput<W, V>;

  constructor(input: WorkDeskInput<W, V>) {
    this.view = input.view;
    this.input = input;
    this.folders = new WorkFolders(input.files, input.kind.folder);
  }

  /** What its requester sees of a work. */
  toView(work: W): V {
    const { state, finishedAt } = work;
    const removedAt =
      state === 'done' && finishedAt !== null ? new Date(Date.parse(finishedAt) + keptWorkDays * dayMs).toISOString() : null;
    return this.view.parse({ ...work, removedAt });
  }

  /** The works of the active membership, the latest first. `requireRequester` has judged it; a work belongs to exactly one membership. */
  async list(store: Store): Promise<W[]> {
    const { kind } = this.input;
    const requester = await this.input.requireRequester(store);
    return (await kind.tableOf(store.internal).list(requester)).filter((each) => kind.isListed(each));
  }

  /** A work of the active membership. Throws 404 for every other. */
  async get(store: Store, id: number): Promise<W> {
    const found = (await this.list(store)).find((each) => each.id === id);
    if (!found) throw new Problem('notFound');
    return found;
  }

  /** Asks for a work. A membership has one under way at most. */
  async request(store: Store, insert: (store: Store, requester: W['requester'], folder: string) => Promise<void>): Promise<W> {
    const requester = await this.input.requireRequester(store);
    return store.transaction(async (store) => {
      const table = this.input.kind.tableOf(store.internal);
      const works = await this.assertNoneActive(store, requester);
      // What came to nothing has no folder any more, and makes room for the new one.
      for (const { id, state } of works) if (state !== 'done') await table.delete(id);
      await insert(store, requester, createFolderName());
      const [latest] = await this.list(store);
      if (!latest) throw new Problem('notFound');
      return latest;
    });
  }

  async cancel(store: Store, id: number): Promise<W> {
    await this.get(store, id);
    if (!(await this.input.kind.tableOf(store.internal).cancel(id, store.now()))) throw new Problem('invalidState');
    return this.get(store, id);
  }

  async retry(store: Store, id: number): Promise<W> {
    const { requester } = await this.get(store, id);
    return store.transaction(async (store) => {
      await this.assertNoneActive(store, requester);
      if (!(await this.input.kind.tableOf(store.internal).retry(id, createFolderName()))) throw new Problem('invalidState');
      return this.get(store, id);
    });
  }

  async remove(store: Store, id: number): Promise<W> {
    const work = await this.get(store, id);
    if (isWorkActive(work)) throw new Problem('invalidState');
    await this.input.kind.tableOf(store.internal).delete(id);
    await this.folders.remove(work.folder);
    return work;
  }

  /** The listed works of a membership, which is locked. Throws 409 where one is under way. */
  private async assertNoneActive(store: Store, requester: W['requester']): Promise<W[]> {
    const { kind, busyText } = this.input;
    await systemStoreOf(store).lockRow('memberships', requester.id);
    const works = (await kind.tableOf(store.internal).list(requester)).filter((each) => kind.isListed(each));
    if (works.some(isWorkActive)) throw new Problem('duplicate', { detail: busyText });
    return works;
  }
}
