const day = 24 * 60 * 60 * 1000;

/** When an invitation that is sent now ends: after 7 days. */
export const invitationEnd = (now: string): string => new Date(Date.parse(now) + 7 * day).toISOString();

/** A day before now. */
export const aDayAgo = (now: string): string => new Date(Date.parse(now) - day).toISOString();
