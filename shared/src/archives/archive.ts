import { z } from 'zod';
import { backgroundWorkSchema } from '../backgroundWork/backgroundWork.ts';

/** The parts of the work, in their order. */
export const archivePhases = ['records', 'documents', 'files', 'pages', 'closing'] as const;

export type ArchivePhase = (typeof archivePhases)[number];

/** An archive of the project as its requester sees it. */
export const archiveSchema = backgroundWorkSchema(archivePhases).extend({
  /** The number of its files; null unless it is done. */
  files: z.int().nullable(),
});

export type Archive = z.infer<typeof archiveSchema>;
