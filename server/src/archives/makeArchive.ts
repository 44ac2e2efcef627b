import type { ArchiveProgress } from '@pilotage/db';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import { closingWork } from './closingWork.ts';
import { documentsWork } from './documentsWork.ts';
import { filesWork } from './filesWork.ts';
import { pagesWork } from './pagesWork.ts';
import { recordsWork } from './recordsWork.ts';

/** All parts of the work, in the order of `archivePhases`: pages link to the documents and files that are there. */
const allWork: readonly ArchiveWork[] = [recordsWork, documentsWork, filesWork, pagesWork, closingWork];

export interface MakeArchiveInput {
  context: ArchiveContext;
  /** Where the work stopped; the beginning for a new archive. */
  from: Pick<ArchiveProgress, 'phase' | 'stepsDone'>;
  /** Keeps how far the work is. Throws to stop it: it goes on from there another time. */
  save(progress: ArchiveProgress): Promise<void>;
}

/** Makes an archive step by step, from where it stopped. */
export async function makeArchive({ context, from, save }: MakeArchiveInput): Promise<void> {
  const first = allWork.findIndex(({ phase }) => phase === from.phase);
  for (const { phase, list } of allWork.slice(first)) {
    let stepsDone = phase === from.phase ? from.stepsDone : 0;
    await save({ phase, stepsDone, steps: null });
    const steps = await list(context);
    await save({ phase, stepsDone, steps: steps.length });
    for (const step of steps.slice(stepsDone)) {
      await step();
      stepsDone += 1;
      await save({ phase, stepsDone, steps: steps.length });
    }
  }
}
