const dayMs = 24 * 60 * 60 * 1000;

/**
 * How long a submission waits for its confirmation by mail before it is deleted: until so long after the deadline, or, with files,
 * which use the quota of others, so long after it came.
 */
export const confirmationPeriod = { afterDeadlineMs: 14 * dayMs, withFilesMs: 4 * dayMs } as const;
