const minute = 60_000;
const hour = 60 * minute;

/** A session ends so long after the last request, and so long after signing in, whatever happens. */
const idleFor = 2 * hour;
const warnBefore = 10 * minute;

export interface SessionEnd {
  /** Whole minutes until the session ends, at least 1; null as long as there is no need to say so. */
  minutesLeft: number | null;
  /** Whether a request would put the end off. */
  canStay: boolean;
}

/** When a session ends that was last seen at `lastSeen` and expires at `expiresAt` (both in ms; null: not known). */
export function sessionEnd(now: number, lastSeen: number, expiresAt: number | null): SessionEnd {
  const idleEnd = lastSeen + idleFor;
  const end = Math.min(idleEnd, expiresAt ?? idleEnd);
  const left = end - now;
  if (left > warnBefore) return { minutesLeft: null, canStay: true };
  return { minutesLeft: Math.max(1, Math.ceil(left / minute)), canStay: expiresAt === null || idleEnd < expiresAt };
}
