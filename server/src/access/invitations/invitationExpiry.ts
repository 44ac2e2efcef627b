const dayMs = 24 * 60 * 60 * 1000;

/** The expiry of an invitation that is sent now: in 7 days. */
export const invitationExpiryOf = (now: string): string => new Date(Date.parse(now) + 7 * dayMs).toISOString();

/** A day before now. */
export const oneDayBefore = (now: string): string => new Date(Date.parse(now) - dayMs).toISOString();
