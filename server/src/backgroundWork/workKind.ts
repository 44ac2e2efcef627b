import type { InternalRepositories, Store, StoredWork, SystemStore, WorkProgress } from '@pilotage/db';
import type { WorkFolderName } from '../discussion/files/fileStorage.ts';

/** The table of one kind of works, as the parts that all kinds share use it. */
export interface WorkTable<W extends StoredWork> {
  list(requester: W['requester']): Promise<W[]>;
  listAll(): Promise<W[]>;
  claim(now: string, leaseEnd: string): Promise<W | null>;
  advance(work: W, progress: WorkProgress<W['phase']>, leaseEnd: string): Promise<boolean>;
  release(work: W, now: string): Promise<void>;
  fail(work: W, failure: NonNullable<W['failure']>, now: string): Promise<boolean>;
  cancel(id: number, now: string): Promise<boolean>;
  retry(id: number, folder: string): Promise<boolean>;
  delete(id: number): Promise<void>;
}

/** What was made: the size of all files in bytes, and their number. */
export interface MadeFiles {
  bytes: number;
  files: number;
}

/** One kind of work that is done in the background: what is asked for, by whom, and what is left of it. */
export interface WorkKind<W extends StoredWork> {
  /** The name of its job and, in the log, of its works. */
  name: string;
  folder: WorkFolderName;
  tableOf(internal: InternalRepositories): WorkTable<W>;
  /** Whether the membership still has the rights with which it asked, and its person may sign in. */
  hasRights(system: SystemStore, work: W): Promise<boolean>;
  /** Whether its requester sees it in the list of the own works. */
  isListed(work: W): boolean;
  /** Offers what was made, in the transaction of `store`. False when the claim was lost. */
  complete(store: Store, work: W, made: MadeFiles): Promise<boolean>;
}

/** How a work says how far it is. Both throw to stop it: it goes on from there another time. */
export interface WorkControl<P extends string> {
  save(progress: WorkProgress<P>): Promise<void>;
  /** Says within a long step that the work goes on. */
  keepAlive(): Promise<void>;
}

/** The work ends here, and may go on later at the same step. */
export class WorkInterrupted extends Error {}
