import type { Pilot } from '@pilotage/shared';

/** The stage of a pilot as it was known then; null: it was not there. `past` null: as of now. */
export function stageThen(
  { id, stage }: Pick<Pilot, 'id' | 'stage'>,
  past: { pilots: readonly Pick<Pilot, 'id' | 'stage'>[] } | null,
): Pilot['stage'] | null {
  if (past === null) return stage;
  return past.pilots.find((each) => each.id === id)?.stage ?? null;
}
