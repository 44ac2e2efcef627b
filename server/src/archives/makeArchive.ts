import type { WorkProgress } from '@pilotage/db';
import type { ArchivePhase } from '@pilotage/shared';
import { runPhases } from '../backgroundWork/runPhases.ts';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import { closingWork } from './closingWork.ts';
import { documentsWork } from './documentsWork.ts';
import { filesWork } from './filesWork.ts';
import { pagesWork } from './pagesWork.ts';
import { recordsWork } from './recordsWork.ts';

/** All parts of the work, in the order of `archivePhases`: pages link to the documents and files that are there. */
const phases: readonly ArchiveWork[] = [recordsWork, documentsWork, filesWork, pagesWork, closingWork];

export interface MakeArchiveInput {
  context: ArchiveContext;
  /** Where the work stopped; the beginning for a new archive. */
  from: Pick<WorkProgress<ArchivePhase>, 'phase' | 'stepsDone'>;
  /** Keeps how far the work is. Throws to stop it: it goes on from there another time. */
  save(progress: WorkProgress<ArchivePhase>): Promise<void>;
}

/** Makes an archive step by step, from where it stopped. */
export const makeArchive = (input: MakeArchiveInput): Promise<void> => runPhases({ ...input, phases });
