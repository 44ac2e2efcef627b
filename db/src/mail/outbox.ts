import type { Connection, Row } from '../store/connection.ts';
import { inSlices } from '../store/inSlices.ts';
import { join, list, sql } from '../store/sql.ts';

/** What a mail is about, as the sender needs it to write the mail: ids, and for a forgotten password the address that was typed. */
export type MailAbout = Readonly<Record<string, string | number>>;

export interface PostedMail {
  kind: string;
  about: MailAbout;
  /** No two mails have the same mark, however many processes post them. */
  mark?: string;
  /** Stays the same over all attempts, so that a receiving server knows a repetition. */
  messageId: string;
}

export interface ClaimedMail {
  id: number;
  kind: string;
  about: MailAbout;
  messageId: string;
  /** How often it has been tried, this time included. */
  attempt: number;
}

/** How a mail's way ended: handed to the mail server, given up, or not wanted any more when it was to be sent. */
export type MailEnd = 'sent' | 'failed' | 'dropped';

/** How many mails one statement posts or looks up. */
const mailsAtOnce = 200;

/** Puts a mail into the outbox, in the transaction of what it tells of. Throws `duplicate` when the mark is there already. */
export const postMail = (on: Connection, mail: PostedMail, now: string): Promise<void> => postMails(on, [mail], now);

/** The same with many mails, in few statements. */
export async function postMails(on: Connection, mails: readonly PostedMail[], now: string): Promise<void> {
  for await (const some of inSlices(mails, mailsAtOnce)) {
    const lines = some.map(
      ({ kind, about, mark, messageId }) =>
        sql`(${kind}, ${JSON.stringify(about)}, ${mark ?? null}, ${messageId}, 'waiting', 0, ${now}, ${now})`,
    );
    await on.write(
      sql`INSERT INTO \`mails\` (\`kind\`, \`about\`, \`mark\`, \`messageId\`, \`state\`, \`attempts\`, \`dueAt\`, \`createdAt\`) VALUES ${join(lines, ', ')}`,
    );
  }
}

/** Those of the marks under which a mail is posted already. */
export async function postedMarks(on: Connection, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const posted = new Set<string>();
  for await (const some of inSlices(marks, mailsAtOnce)) {
    const rows = await on.rows(sql`SELECT \`mark\` FROM \`mails\` WHERE \`mark\` IN (${list(some)})`);
    for (const row of rows) posted.add(String(row.mark));
  }
  return posted;
}

export async function isPosted(on: Connection, mark: string): Promise<boolean> {
  const [row] = await on.rows(sql`SELECT \`id\` FROM \`mails\` WHERE \`mark\` = ${mark}`);
  return row !== undefined;
}

function mailOf(row: Row): ClaimedMail {
  const about: MailAbout = JSON.parse(String(row.about));
  const attempt = Number(row.attempts) + 1;
  return { id: Number(row.id), kind: String(row.kind), about, messageId: String(row.messageId), attempt };
}

const atOnce = 20;

/**
 * Takes the next mail that is due, or null. Taken by compare-and-set on the number of attempts, so that of several processes
 * one gets it; it is due again at `leaseEnd`, in case that process dies on the way.
 */
export async function claimMail(on: Connection, now: string, leaseEnd: string): Promise<ClaimedMail | null> {
  const rows = await on.rows(
    sql`SELECT \`id\`, \`kind\`, \`about\`, \`messageId\`, \`attempts\` FROM \`mails\` WHERE \`state\` = 'waiting' AND \`dueAt\` <= ${now} ORDER BY \`dueAt\`, \`id\` LIMIT ${atOnce}`,
  );
  for (const mail of rows.map(mailOf)) {
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
export async function endMail(on: Connection, { id }: ClaimedMail, end: MailEnd, now: string): Promise<void> {
  await on.write(
    sql`UPDATE \`mails\` SET \`state\` = ${end}, \`about\` = '{}', \`endedAt\` = ${now} WHERE \`id\` = ${id} AND \`state\` = 'waiting'`,
  );
}
