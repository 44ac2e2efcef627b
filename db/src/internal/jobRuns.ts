import type { Connection } from '../store/engines/connection.ts';
import { DatabaseError } from '../store/engines/databaseError.ts';
import { sql } from '../store/sql.ts';

export interface JobClaim {
  job: string;
  period: string;
  attempt: number;
}

const isDuplicate = (error: unknown) => error instanceof DatabaseError && error.fault === 'duplicate';

async function insertJobRun(on: Connection, job: string, period: string, leaseEnd: string): Promise<boolean> {
  try {
    await on.write(
      sql`INSERT INTO \`jobRuns\` (\`job\`, \`period\`, \`attempts\`, \`leaseEnd\`) VALUES (${job}, ${period}, 1, ${leaseEnd})`,
    );
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/**
 * Takes a job for a period, or null when it is done or another process is at it. The key is unique, so of several processes one
 * gets it; a run that broke off is taken over after its lease, by compare-and-set on its number of attempts.
 */
export async function claimJob(
  on: Connection,
  { job, period, now, leaseEnd }: { job: string; period: string; now: string; leaseEnd: string },
): Promise<JobClaim | null> {
  const [run] = await on.rows(
    sql`SELECT \`attempts\`, \`leaseEnd\`, \`doneAt\` FROM \`jobRuns\` WHERE \`job\` = ${job} AND \`period\` = ${period}`,
  );
  if (!run) return (await insertJobRun(on, job, period, leaseEnd)) ? { job, period, attempt: 1 } : null;
  if (run.doneAt !== null || String(run.leaseEnd) > now) return null;
  const before = Number(run.attempts);
  const { changes } = await on.write(
    sql`UPDATE \`jobRuns\` SET \`attempts\` = ${before + 1}, \`leaseEnd\` = ${leaseEnd} WHERE \`job\` = ${job} AND \`period\` = ${period} AND \`attempts\` = ${before} AND \`doneAt\` IS NULL`,
  );
  return changes === 1 ? { job, period, attempt: before + 1 } : null;
}

/** The work is done: this job is not run again for this period. */
export async function completeJob(on: Connection, { job, period, attempt }: JobClaim, now: string): Promise<void> {
  await on.write(
    sql`UPDATE \`jobRuns\` SET \`doneAt\` = ${now} WHERE \`job\` = ${job} AND \`period\` = ${period} AND \`attempts\` = ${attempt}`,
  );
}
