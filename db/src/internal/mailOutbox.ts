import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { inSlices } from '../store/inSlices.ts';
import { joinSql, bindList, sql } from '../store/sql.ts';

/** What a mail is about, as the sender needs it to write the mail: ids, and for a forgotten password the address that was typed. */
export type MailReferences = Readonly<Record<string, string | number>>;

export interface NewMail {
  kind: string;
  about: MailReferences;
  /** No two mails have the same mark, however many processes post them. */
  dedupKey?: string;
  /** Stays the same over all attempts, so that a receiving server knows a repetition. */
  messageId: string;
}

export interface ClaimedMail {
  id: number;
  kind: string;
  about: MailReferences;
  messageId: string;
  /** How often it has been tried, this time included. */
  attempt: number;
}

/** How a mail's way ended: handed to the mail server, given up, or not wanted any more when it was to be sent. */
export type MailOutcome = 'sent' | 'failed' | 'dropped';

/** How many mails one statement posts or looks up. */
const mailBatchSize = 200;

/** Puts a mail into the outbox, in the transaction of what it tells of. Throws `duplicate` when the mark is there already. */
export const insertMail = (on: Connection, mail: NewMail, now: string): Promise<void> => insertMails(on, [mail], now);

/** The same with many mails, in few statements. */
export async function insertMails(on: Connection, mails: readonly NewMail[], now: string): Promise<void> {
  for await (const batch of inSlices(mails, mailBatchSize)) {
    const rows = batch.map(
      ({ kind, about, dedupKey, messageId }) =>
        sql`(${kind}, ${JSON.stringify(about)}, ${dedupKey ?? null}, ${messageId}, 'waiting', 0, ${now}, ${now})`,
    );
    await on.write(
      sql`INSERT INTO \`mails\` (\`kind\`, \`about\`, \`mark\`, \`messageId\`, \`state\`, \`attempts\`, \`dueAt\`, \`createdAt\`) VALUES ${joinSql(rows, ', ')}`,
    );
  }
}

/** Those of the marks under which a mail is posted already. */
export async function findStoredDedupKeys(on: Connection, dedupKeys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const batch of inSlices(dedupKeys, mailBatchSize)) {
    const rows = await on.rows(sql`SELECT \`mark\` FROM \`mails\` WHERE \`mark\` IN (${bindList(batch)})`);
    for (const row of rows) found.add(String(row.mark));
  }
  return found;
}

export async function hasMail(on: Connection, dedupKey: string): Promise<boolean> {
  const [row] = await on.rows(sql`SELECT \`id\` FROM \`mails\` WHERE \`mark\` = ${dedupKey}`);
  return row !== undefined;
}

function toClaimedMail(row: DatabaseRow): ClaimedMail {
  const about: MailReferences = JSON.parse(String(row.about));
  const attempt = Number(row.attempts) + 1;
  return { id: Number(row.id), kind: String(row.kind), about, messageId: String(row.messageId), attempt };
}

const claimBatchSize = 20;

/**
 * Takes the next mail that is due, or null. Taken by compare-and-set on the number of attempts, so that of several processes
 * one gets it; it is due again at `leaseEnd`, in case that process dies on the way.
 */
export async function claimMail(on: Connection, now: string, leaseEnd: string): Promise<ClaimedMail | null> {
  const rows = await on.rows(
    sql`SELECT \`id\`, \`kind\`, \`about\`, \`messageId\`, \`attempts\` FROM \`mails\` WHERE \`state\` = 'waiting' AND \`dueAt\` <= ${now} ORDER BY \`dueAt\`, \`id\` LIMIT ${claimBatchSize}`,
  );
  for (const mail of rows.map(toClaimedMail)) {
    const { changes } = await on.write(
      sql`UPDATE \`mails\` SET \`attempts\` = ${mail.attempt}, \`dueAt\` = ${leaseEnd} WHERE \`id\` = ${mail.id} AND \`attempts\` = ${mail.attempt - 1} AND \`state\` = 'waiting'`,
    );
    if (changes === 1) return mail;
  }
  return null;
}

/** Lets the mail wait for its next attempt, unless another process has taken it in the meantime. */
export async function postponeMail(on: Connection, { id, attempt }: ClaimedMail, dueAt: string): Promise<void> {
  await on.write(
    sql`UPDATE \`mails\` SET \`dueAt\` = ${dueAt} WHERE \`id\` = ${id} AND \`attempts\` = ${attempt} AND \`state\` = 'waiting'`,
  );
}

/** Notes how it ended and forgets what it was about; a mail that has ended is never taken again. */
export async function completeMail(on: Connection, { id }: ClaimedMail, outcome: MailOutcome, now: string): Promise<void> {
  await on.write(
    sql`UPDATE \`mails\` SET \`state\` = ${outcome}, \`about\` = '{}', \`endedAt\` = ${now} WHERE \`id\` = ${id} AND \`state\` = 'waiting'`,
  );
}
