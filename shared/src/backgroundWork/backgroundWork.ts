import { z } from 'zod';

/** `queued`: waits for its turn. `done`: can be downloaded until it is removed. */
export const workStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

/** Why a work came to nothing: the rights of who asked for it ended, it broke off too often, or a fault. */
export const workFailures = ['rightsEnded', 'interrupted', 'fault'] as const;

export type WorkState = (typeof workStates)[number];
export type WorkFailure = (typeof workFailures)[number];

/** So many finished works of one membership are kept; the oldest is removed for a new one. */
export const keptWorks = 3;

/** So many days after it was made, what a work made is removed. */
export const keptWorkDays = 7;

/** The schema of a work that is done in the background, as its requester sees it: an archive, a half-year report. */
export const backgroundWorkSchema = <const P extends string>(phases: readonly [P, ...P[]]) =>
  z.object({
    id: z.int(),
    state: z.enum(workStates),
    phase: z.enum(phases),
    /** Steps of the phase that are done, and all of them; null: not known yet. */
    stepsDone: z.int(),
    steps: z.int().nullable(),
    createdAt: z.string(),
    /** As of when it shows the project; null before it begins. */
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    /** When it is removed; null unless it is done. */
    removedAt: z.string().nullable(),
    /** Size in bytes; null unless it is done. */
    bytes: z.int().nullable(),
    failure: z.enum(workFailures).nullable(),
  });

/** A work in the background, whatever its phases are. */
export type BackgroundWork = z.infer<ReturnType<typeof backgroundWorkSchema<string>>>;

/** Whether a work is done now, or waits to be. */
export const isWorkActive = ({ state }: Pick<BackgroundWork, 'state'>): boolean => state === 'queued' || state === 'running';
