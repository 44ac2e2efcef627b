import type { Connection } from '../store/engines/connection.ts';
import { DatabaseError } from '../store/engines/databaseError.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

export interface JobClaim {
  job: string;
  period: string;
  attempt: number;
}

const isDuplicate = (error: unknown) => error instanceof DatabaseError && error.fault === 'duplicate';

async function insertJobRun(connection: Connection, job: string, period: string, leaseEnd: string): Promise<boolean> {
  try {
    await connection.write(
      sql`INSERT INTO \`jobRuns\` (\`job\`, \`period\`, \`attempts\`, \`leaseEnd\`) VALUES (${job}, ${period}, 1, ${leaseEnd})`,
    );
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Runs of jobs, one row for each job and period. */
export class JobRunRepository extends Repository {
  /**
   * Claims a job for a period; null when it is done or another process runs it. The key is unique, so one of several processes gets it. A
   * run that broke off can be claimed again after its lease, by compare-and-set on its number of attempts.
   */
  async claim({ job, period, now, leaseEnd }: { job: string; period: string; now: string; leaseEnd: string }) {
    const [run] = await this.connection.rows(
      sql`SELECT \`attempts\`, \`leaseEnd\`, \`doneAt\` FROM \`jobRuns\` WHERE \`job\` = ${job} AND \`period\` = ${period}`,
    );
    const claimOf = (attempt: number): JobClaim => ({ job, period, attempt });
    if (!run) return (await insertJobRun(this.connection, job, period, leaseEnd)) ? claimOf(1) : null;
    if (run.doneAt !== null || String(run.leaseEnd) > now) return null;
    const before = Number(run.attempts);
    const { changes } = await this.connection.write(
      sql`UPDATE \`jobRuns\` SET \`attempts\` = ${before + 1}, \`leaseEnd\` = ${leaseEnd} WHERE \`job\` = ${job} AND \`period\` = ${period} AND \`attempts\` = ${before} AND \`doneAt\` IS NULL`,
    );
    return changes === 1 ? claimOf(before + 1) : null;
  }

  /** Records that the job is done: it does not run again for this period. */
  async complete({ job, period, attempt }: JobClaim, now: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`jobRuns\` SET \`doneAt\` = ${now} WHERE \`job\` = ${job} AND \`period\` = ${period} AND \`attempts\` = ${attempt}`,
    );
  }
}
