const hour = 3_600_000;

/** A session ends so many seconds after signing in, whatever happens. */
export const sessionSeconds = 12 * 3600;

/** When a session that begins now ends. */
export const sessionEndOf = (now: Date): Date => new Date(now.getTime() + sessionSeconds * 1000);

/** A session that was last used at this instant or before has been idle for too long: 2 hours. */
export const idleCutoffOf = (now: Date): string => new Date(now.getTime() - 2 * hour).toISOString();
