import type { Clock, InternalRepositories } from '@pilotage/db';
import type { Job } from './job.ts';

/** Deletes expired rows once an hour. */
export const createCleanupJob = (internal: InternalRepositories, clock: Clock): Job => ({
  name: 'clean',
  period: async (now) => now.toISOString().slice(0, 13),
  run: () => internal.expiredRows.deleteAll(clock.now()),
});
