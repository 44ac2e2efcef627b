import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

const millisecondsOfDay = 24 * 60 * 60 * 1000;
const retentionDays = 30;
/** How long a cooperation request waits for its confirmation. */
const unconfirmedDays = 2;

/** Rows of internal tables that are past their end. */
export class ExpiredRowRepository extends Repository {
  /**
   * Deletes expired sessions, links and spent proofs, unconfirmed cooperation requests, stored responses, rate limits, and completed
   * mails and job runs after their retention.
   */
  async deleteAll(now: Date): Promise<void> {
    const { connection } = this;
    const ago = (days: number) => new Date(now.getTime() - days * millisecondsOfDay).toISOString();
    await connection.write(sql`DELETE FROM \`authSessions\` WHERE \`expiresAt\` <= ${now.toISOString()}`);
    await connection.write(sql`DELETE FROM \`linkTokens\` WHERE \`expiresAt\` <= ${now.toISOString()}`);
    await connection.write(sql`DELETE FROM \`spentProofs\` WHERE \`expiresAt\` <= ${now.toISOString()}`);
    await connection.write(sql`DELETE FROM \`cooperationRequests\` WHERE \`createdAt\` <= ${ago(unconfirmedDays)}`);
    await connection.write(sql`DELETE FROM \`idempotencyKeys\` WHERE \`createdAt\` <= ${ago(1)}`);
    await connection.write(sql`DELETE FROM \`rateLimits\` WHERE \`expire\` IS NOT NULL AND \`expire\` <= ${now.getTime()}`);
    await connection.write(sql`DELETE FROM \`mails\` WHERE \`endedAt\` <= ${ago(retentionDays)}`);
    await connection.write(sql`DELETE FROM \`jobRuns\` WHERE \`doneAt\` <= ${ago(retentionDays)}`);
  }
}
