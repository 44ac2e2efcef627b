const minuteInMs = 60_000;
const hourInMs = 60 * minuteInMs;

/** A session ends so long after the last request, and so long after signing in, whatever happens. */
const idleTimeout = 2 * hourInMs;
const warningLeadTime = 10 * minuteInMs;

export interface SessionExpiry {
  /** Whole minutes until the session ends, at least 1; null as long as there is no need to say so. */
  minutesLeft: number | null;
  /** Whether a request would put the end off. */
  canStay: boolean;
}

/** When a session ends that was last seen at `lastSeen` and expires at `expiresAt` (both in ms; null: not known). */
export function computeSessionExpiry(now: number, lastSeen: number, expiresAt: number | null): SessionExpiry {
  const idleEnd = lastSeen + idleTimeout;
  const end = Math.min(idleEnd, expiresAt ?? idleEnd);
  const left = end - now;
  if (left > warningLeadTime) return { minutesLeft: null, canStay: true };
  return { minutesLeft: Math.max(1, Math.ceil(left / minuteInMs)), canStay: expiresAt === null || idleEnd < expiresAt };
}
