const minuteInMs = 60_000;
const hourInMs = 60 * minuteInMs;

/** A session ends this long after the last request, and at the latest this long after sign-in. */
const idleTimeout = 2 * hourInMs;
const warningLeadTime = 10 * minuteInMs;

export interface SessionExpiry {
  /** Whole minutes until the session ends, at least 1; null while no warning is needed. */
  minutesLeft: number | null;
  /** Whether a request would extend the session. */
  canStay: boolean;
}

/**
 * Computes the expiry of a session last used at `lastSeen` that ends at `expiresAt` at the latest (both in ms; null: not known).
 */
export function computeSessionExpiry(now: number, lastSeen: number, expiresAt: number | null): SessionExpiry {
  const idleEnd = lastSeen + idleTimeout;
  const end = Math.min(idleEnd, expiresAt ?? idleEnd);
  const left = end - now;
  if (left > warningLeadTime) return { minutesLeft: null, canStay: true };
  return { minutesLeft: Math.max(1, Math.ceil(left / minuteInMs)), canStay: expiresAt === null || idleEnd < expiresAt };
}
