import type { DatabaseRow } from '../store/engines/connection.ts';
import { inSlices } from '../store/inSlices.ts';
import { joinSql, bindList, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** What the sender needs to write the mail: ids, and for a forgotten password the address that was entered. */
export type MailReferences = Readonly<Record<string, string | number>>;

export interface NewMail {
  kind: string;
  about: MailReferences;
  /** Unique among all mails, also of other processes. */
  dedupKey?: string;
  /** The same for all attempts, so that a receiving server recognises a repetition. */
  messageId: string;
}

export interface ClaimedMail {
  id: number;
  kind: string;
  about: MailReferences;
  messageId: string;
  /** The number of this attempt, from 1. */
  attempt: number;
}

/** Accepted by the mail server, given up, or not needed any more at sending. */
export type MailOutcome = 'sent' | 'failed' | 'dropped';

/** The states of a mail. */
const mailStates = ['waiting', 'sent', 'failed', 'dropped'] as const;

export interface StoredOutcome {
  state: (typeof mailStates)[number];
  endedAt: string | null;
}

/** How many mails one statement inserts or looks up. */
const mailBatchSize = 200;

function toClaimedMail(row: DatabaseRow): ClaimedMail {
  const about: MailReferences = JSON.parse(String(row.about));
  const attempt = Number(row.attempts) + 1;
  return { id: Number(row.id), kind: String(row.kind), about, messageId: String(row.messageId), attempt };
}

const claimBatchSize = 20;

/** The outbox of mails. */
export class MailRepository extends Repository {
  /** Inserts a mail, in the transaction of what it reports. Throws `duplicate` when its `dedupKey` exists. */
  insert(mail: NewMail, now: string): Promise<void> {
    return this.insertAll([mail], now);
  }

  /** The same for many mails, in few statements. */
  async insertAll(mails: readonly NewMail[], now: string): Promise<void> {
    for await (const batch of inSlices(mails, mailBatchSize)) {
      const rows = batch.map(
        ({ kind, about, dedupKey, messageId }) =>
          sql`(${kind}, ${JSON.stringify(about)}, ${dedupKey ?? null}, ${messageId}, 'waiting', 0, ${now}, ${now})`,
      );
      await this.connection.write(
        sql`INSERT INTO \`mails\` (\`kind\`, \`about\`, \`mark\`, \`messageId\`, \`state\`, \`attempts\`, \`dueAt\`, \`createdAt\`) VALUES ${joinSql(rows, ', ')}`,
      );
    }
  }

  /** Those of the keys that a stored mail has. */
  async findDedupKeys(dedupKeys: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for await (const batch of inSlices(dedupKeys, mailBatchSize)) {
      const rows = await this.connection.rows(sql`SELECT \`mark\` FROM \`mails\` WHERE \`mark\` IN (${bindList(batch)})`);
      for (const row of rows) found.add(String(row.mark));
    }
    return found;
  }

  /** What became of the mails with these keys, as long as they are kept. */
  async findOutcomes(dedupKeys: readonly string[]): Promise<ReadonlyMap<string, StoredOutcome>> {
    const found = new Map<string, StoredOutcome>();
    for await (const batch of inSlices(dedupKeys, mailBatchSize)) {
      const rows = await this.connection.rows(
        sql`SELECT \`mark\`, \`state\`, \`endedAt\` FROM \`mails\` WHERE \`mark\` IN (${bindList(batch)})`,
      );
      for (const { mark, state, endedAt } of rows) {
        const outcome = mailStates.find((each) => each === state);
        if (outcome) found.set(String(mark), { state: outcome, endedAt: endedAt === null ? null : String(endedAt) });
      }
    }
    return found;
  }

  /** Sends a mail anew that was given up or not needed. False for every other. */
  async retry(dedupKey: string, about: MailReferences, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`mails\` SET \`state\` = 'waiting', \`about\` = ${JSON.stringify(about)}, \`attempts\` = 0, \`dueAt\` = ${now}, \`endedAt\` = NULL WHERE \`mark\` = ${dedupKey} AND \`state\` IN ('failed', 'dropped')`,
    );
    return changes === 1;
  }

  async hasDedupKey(dedupKey: string): Promise<boolean> {
    const [row] = await this.connection.rows(sql`SELECT \`id\` FROM \`mails\` WHERE \`mark\` = ${dedupKey}`);
    return row !== undefined;
  }

  /**
   * Claims the next mail that is due, or null. Claimed by compare-and-set on the number of attempts, so that one of several processes
   * gets it. It is due again at `leaseEnd`, in case that process dies before it is sent.
   */
  async claim(now: string, leaseEnd: string): Promise<ClaimedMail | null> {
    const rows = await this.connection.rows(
      sql`SELECT \`id\`, \`kind\`, \`about\`, \`messageId\`, \`attempts\` FROM \`mails\` WHERE \`state\` = 'waiting' AND \`dueAt\` <= ${now} ORDER BY \`dueAt\`, \`id\` LIMIT ${claimBatchSize}`,
    );
    for (const mail of rows.map(toClaimedMail)) {
      const { changes } = await this.connection.write(
        sql`UPDATE \`mails\` SET \`attempts\` = ${mail.attempt}, \`dueAt\` = ${leaseEnd} WHERE \`id\` = ${mail.id} AND \`attempts\` = ${mail.attempt - 1} AND \`state\` = 'waiting'`,
      );
      if (changes === 1) return mail;
    }
    return null;
  }

  /** Schedules the next attempt, unless another process has claimed the mail meanwhile. */
  async postpone({ id, attempt }: ClaimedMail, dueAt: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`mails\` SET \`dueAt\` = ${dueAt} WHERE \`id\` = ${id} AND \`attempts\` = ${attempt} AND \`state\` = 'waiting'`,
    );
  }

  /** Schedules it again without counting the attempt: it waits for something else, and nothing has failed. */
  async defer({ id, attempt }: ClaimedMail, dueAt: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`mails\` SET \`dueAt\` = ${dueAt}, \`attempts\` = ${attempt - 1} WHERE \`id\` = ${id} AND \`attempts\` = ${attempt} AND \`state\` = 'waiting'`,
    );
  }

  /** Records the outcome and erases what the mail was about; a completed mail is never claimed again. */
  async complete({ id }: ClaimedMail, outcome: MailOutcome, now: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`mails\` SET \`state\` = ${outcome}, \`about\` = '{}', \`endedAt\` = ${now} WHERE \`id\` = ${id} AND \`state\` = 'waiting'`,
    );
  }
}
