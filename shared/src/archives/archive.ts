import { z } from 'zod';

/** `queued`: waits for its turn. `done`: can be downloaded until it is removed. */
export const archiveStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

/** The parts of the work, in their order. */
export const archivePhases = ['records', 'documents', 'files', 'pages', 'closing'] as const;

/** Why an archive was not made: the rights of who asked for it ended, its work broke off too often, or a fault. */
export const archiveFailures = ['rightsEnded', 'interrupted', 'fault'] as const;

export type ArchiveState = (typeof archiveStates)[number];
export type ArchivePhase = (typeof archivePhases)[number];
export type ArchiveFailure = (typeof archiveFailures)[number];

/** So many finished archives of one membership are kept; the oldest is removed for a new one. */
export const keptArchives = 3;

/** So many days after it was made, an archive is removed. */
export const archiveDays = 7;

/** An archive of the project as its requester sees it. */
export const archiveSchema = z.object({
  id: z.int(),
  state: z.enum(archiveStates),
  phase: z.enum(archivePhases),
  /** Steps of the phase that are done, and all of them; null: not known yet. */
  stepsDone: z.int(),
  steps: z.int().nullable(),
  createdAt: z.string(),
  /** As of when it shows the project; null before it begins. */
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  /** When it is removed; null unless it is done. */
  removedAt: z.string().nullable(),
  /** Size of all its files in bytes, and their number; null unless it is done. */
  bytes: z.int().nullable(),
  files: z.int().nullable(),
  failure: z.enum(archiveFailures).nullable(),
});

export type Archive = z.infer<typeof archiveSchema>;

/** Whether an archive is made, or waits to be. */
export const isArchiveActive = ({ state }: Pick<Archive, 'state'>): boolean => state === 'queued' || state === 'running';
