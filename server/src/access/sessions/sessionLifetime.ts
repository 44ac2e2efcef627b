const hour = 3_600_000;

/** Seconds after which a session ends, regardless of its use. */
export const sessionSeconds = 12 * 3600;

/** The end of a session that starts now. */
export const sessionEndOf = (now: Date): Date => new Date(now.getTime() + sessionSeconds * 1000);

/** Sessions last used at this instant or before are idle for too long: 2 hours. */
export const idleCutoffOf = (now: Date): string => new Date(now.getTime() - 2 * hour).toISOString();
