import type { ArchiveRequester, Store } from '@pilotage/db';
import type { ArchivePhase } from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { ArchiveFolder } from './archiveFolder.ts';
import type { ArchiveReader } from './archiveReader.ts';

/** What the steps of an archive work with. */
export interface ArchiveContext {
  /** What its requester reads; only by `reader` it gets into the archive. */
  store: Store;
  reader: ArchiveReader;
  /** What becomes the archive. */
  content: ArchiveFolder;
  /** Notes of the work itself, which are not part of the archive. */
  notes: ArchiveFolder;
  files: FileStorage;
  requester: ArchiveRequester;
  /** As of when it shows the project. */
  startedAt: string;
  /** The version of the product. */
  version: string;
  /** Says within a long step that the work goes on. Throws `ArchiveInterrupted` when it shall not. */
  keepAlive(): Promise<void>;
}

/** The work ends here, and may go on later at the same step. */
export class ArchiveInterrupted extends Error {}

/**
 * A part of the work in steps. The steps follow from what earlier phases wrote, so that they are the same after a restart; a step that
 * is done again writes the same files.
 */
export interface ArchiveWork {
  phase: ArchivePhase;
  list(context: ArchiveContext): Promise<readonly (() => Promise<void>)[]>;
}
