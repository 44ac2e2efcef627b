import { type Clock, type Database, deleteExpiredRows } from '@pilotage/db';
import type { Job } from './job.ts';

/** Deletes expired rows once an hour. */
export const createCleanupJob = (database: Database, clock: Clock): Job => ({
  name: 'clean',
  period: async (now) => now.toISOString().slice(0, 13),
  run: () => deleteExpiredRows(database, clock.now()),
});
