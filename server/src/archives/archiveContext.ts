import type { ArchiveRequester, Store } from '@pilotage/db';
import type { ArchivePhase } from '@pilotage/shared';
import type { PhaseOfWork } from '../backgroundWork/runPhases.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import type { ArchiveReader } from './archiveReader.ts';

/** What the steps of an archive work with. */
export interface ArchiveContext {
  /** What its requester reads; only by `reader` it gets into the archive. */
  store: Store;
  reader: ArchiveReader;
  /** What becomes the archive. */
  content: WorkFolder;
  /** Notes of the work itself, which are not part of the archive. */
  notes: WorkFolder;
  files: FileStorage;
  requester: ArchiveRequester;
  /** As of when it shows the project. */
  startedAt: string;
  /** The version of the product. */
  version: string;
  /** Says within a long step that the work goes on. Throws `WorkInterrupted` when it shall not. */
  keepAlive(): Promise<void>;
}

/** A part of the work on an archive. */
export type ArchiveWork = PhaseOfWork<ArchivePhase, ArchiveContext>;
