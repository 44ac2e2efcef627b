import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

const millisecondsOfDay = 24 * 60 * 60 * 1000;
const retentionDays = 30;
/** For so long the link in the mail is good. */
const unconfirmedDays = 2;

/** Removes what has ended and is of no more use: sessions, links, what nobody confirmed, spent proofs and attempts, first answers, mails and runs of jobs. */
export async function deleteExpiredRows(on: Connection, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * millisecondsOfDay).toISOString();
  await on.write(sql`DELETE FROM \`authSessions\` WHERE \`expiresAt\` <= ${now.toISOString()}`);
  await on.write(sql`DELETE FROM \`linkTokens\` WHERE \`expiresAt\` <= ${now.toISOString()}`);
  await on.write(sql`DELETE FROM \`spentProofs\` WHERE \`expiresAt\` <= ${now.toISOString()}`);
  await on.write(sql`DELETE FROM \`cooperationRequests\` WHERE \`createdAt\` <= ${ago(unconfirmedDays)}`);
  await on.write(sql`DELETE FROM \`idempotencyKeys\` WHERE \`createdAt\` <= ${ago(1)}`);
  await on.write(sql`DELETE FROM \`rateLimits\` WHERE \`expire\` IS NOT NULL AND \`expire\` <= ${now.getTime()}`);
  await on.write(sql`DELETE FROM \`mails\` WHERE \`endedAt\` <= ${ago(retentionDays)}`);
  await on.write(sql`DELETE FROM \`jobRuns\` WHERE \`doneAt\` <= ${ago(retentionDays)}`);
}
