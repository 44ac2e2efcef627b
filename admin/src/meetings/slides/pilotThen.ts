import type { Pilot } from '@pilotage/shared';

type PilotFactsThen = Pick<Pilot, 'id' | 'title' | 'stage'>;

/**
 * A pilot under the name that it had then, with its stage of then; null: it was not there, and has its present name. `past` null: as
 * of now.
 */
export function pilotThen<P extends PilotFactsThen>(
  pilot: P,
  past: { pilots: readonly PilotFactsThen[] } | null,
): { pilot: P; stage: Pilot['stage'] | null } {
  if (past === null) return { pilot, stage: pilot.stage };
  const then = past.pilots.find((each) => each.id === pilot.id);
  return { pilot: { ...pilot, title: then?.title ?? pilot.title }, stage: then?.stage ?? null };
}
