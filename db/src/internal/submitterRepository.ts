import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { bindList, type Sql, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** A person who has submitted to a contest, by address; `draft` is JSON of what is not submitted yet. */
export interface Submitter {
  id: number;
  contestId: number;
  address: string;
  draft: string | null;
  draftAt: string | null;
  mailsSince: string;
  mailsSent: number;
}

const columns = sql`\`id\`, \`contestId\`, \`address\`, \`draft\`, \`draftAt\`, \`mailsSince\`, \`mailsSent\``;

const textOf = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));

const toSubmitter = (row: DatabaseRow): Submitter => ({
  id: Number(row.id),
  contestId: Number(row.contestId),
  address: String(row.address),
  draft: textOf(row.draft),
  draftAt: textOf(row.draftAt),
  mailsSince: String(row.mailsSince),
  mailsSent: Number(row.mailsSent),
});

async function findSubmitter(connection: Connection, statement: Sql): Promise<Submitter | null> {
  const [row] = await connection.rows(statement);
  return row ? toSubmitter(row) : null;
}

/** People who have submitted to a contest, confirmed or not. */
export class SubmitterRepository extends Repository {
  findById(id: number): Promise<Submitter | null> {
    return findSubmitter(this.connection, sql`SELECT ${columns} FROM \`entrants\` WHERE \`id\` = ${id}`);
  }

  findByAddress(contestId: number, address: string): Promise<Submitter | null> {
    const where = sql`\`contestId\` = ${contestId} AND \`address\` = ${address}`;
    return findSubmitter(this.connection, sql`SELECT ${columns} FROM \`entrants\` WHERE ${where}`);
  }

  async insert(contestId: number, address: string, now: string): Promise<Submitter> {
    const { id } = await this.connection.write(
      sql`INSERT INTO \`entrants\` (\`contestId\`, \`address\`, \`mailsSince\`, \`mailsSent\`, \`createdAt\`) VALUES (${contestId}, ${address}, ${now}, 0, ${now})`,
    );
    return { id, contestId, address, draft: null, draftAt: null, mailsSince: now, mailsSent: 0 };
  }

  async saveDraft(id: number, draft: string | null, at: string | null): Promise<void> {
    await this.connection.write(sql`UPDATE \`entrants\` SET \`draft\` = ${draft}, \`draftAt\` = ${at} WHERE \`id\` = ${id}`);
  }

  async saveMailCount({ id, mailsSince, mailsSent }: Submitter): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`entrants\` SET \`mailsSince\` = ${mailsSince}, \`mailsSent\` = ${mailsSent} WHERE \`id\` = ${id}`,
    );
  }

  /** All submitters of the contest, or those without any confirmed submission. */
  async list(contestId: number, which: 'all' | 'unconfirmed'): Promise<Submitter[]> {
    const confirmed = sql`SELECT a.\`entrantId\` FROM \`arrivals\` a WHERE a.\`contestId\` = ${contestId} AND a.\`confirmedAt\` IS NOT NULL`;
    const wanted = which === 'all' ? sql`1 = 1` : sql`\`id\` NOT IN (${confirmed})`;
    const rows = await this.connection.rows(
      sql`SELECT ${columns} FROM \`entrants\` WHERE \`contestId\` = ${contestId} AND ${wanted}`,
    );
    return rows.map(toSubmitter);
  }

  /**
   * Deletes the submitter with all submissions, file rows and links. Returns the storage keys of the files, which the caller removes after
   * the transaction.
   */
  async delete(id: number): Promise<string[]> {
    const { connection } = this;
    const files = await connection.rows(sql`SELECT \`storedAs\` FROM \`solutionFiles\` WHERE \`entrantId\` = ${id}`);
    await connection.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'entry'} AND \`subjectId\` = ${id}`);
    await connection.write(sql`DELETE FROM \`solutionFiles\` WHERE \`entrantId\` = ${id}`);
    await connection.write(sql`DELETE FROM \`arrivals\` WHERE \`entrantId\` = ${id}`);
    await connection.write(sql`DELETE FROM \`entrants\` WHERE \`id\` = ${id}`);
    return files.map(({ storedAs }) => String(storedAs));
  }

  /** The same for all submitters of these contests; the sweep of the file storage removes their files. */
  async deleteOfContests(contestIds: readonly number[]): Promise<void> {
    if (contestIds.length === 0) return;
    const { connection } = this;
    const ids = bindList(contestIds);
    await connection.write(
      sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'entry'} AND \`subjectId\` IN (SELECT e.\`id\` FROM \`entrants\` e WHERE e.\`contestId\` IN (${ids}))`,
    );
    await connection.write(sql`DELETE FROM \`solutionFiles\` WHERE \`contestId\` IN (${ids})`);
    await connection.write(sql`DELETE FROM \`arrivals\` WHERE \`contestId\` IN (${ids})`);
    await connection.write(sql`DELETE FROM \`entrants\` WHERE \`contestId\` IN (${ids})`);
  }
}
