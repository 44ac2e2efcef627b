import type { DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** One submission to a contest; `content` is JSON, `{}` once a later one has replaced it. */
export interface StoredSubmission {
  id: number;
  contestId: number;
  entrantId: number;
  /** The submitter's submission before this one; 0 for the first. */
  previousId: number;
  reference: string;
  content: string;
  contentHash: string;
  /** SHA-256 of all that was sent, the submitter included. */
  bodyHash: string;
  /** The contest's deadline at that time. */
  closesAt: string;
  receivedAt: string;
  confirmedAt: string | null;
  /** A keyed hash of the network that it came from; empty where the submitter is known by a link. */
  peer: string;
}

const columns = sql`\`id\`, \`contestId\`, \`entrantId\`, \`previousId\`, \`reference\`, \`content\`, \`contentHash\`, \`bodyHash\`, \`closesAt\`, \`receivedAt\`, \`confirmedAt\`, \`peer\``;

const toSubmission = (row: DatabaseRow): StoredSubmission => ({
  id: Number(row.id),
  contestId: Number(row.contestId),
  entrantId: Number(row.entrantId),
  previousId: Number(row.previousId),
  reference: String(row.reference),
  content: String(row.content),
  contentHash: String(row.contentHash),
  bodyHash: String(row.bodyHash),
  closesAt: String(row.closesAt),
  receivedAt: String(row.receivedAt),
  confirmedAt: row.confirmedAt == null ? null : String(row.confirmedAt),
  peer: String(row.peer),
});

/** Submissions to contests, confirmed or not. */
export class SubmissionRepository extends Repository {
  /** The submissions of one submitter, the latest first. */
  async listOfSubmitter(submitterId: number): Promise<StoredSubmission[]> {
    const rows = await this.connection.rows(
      sql`SELECT ${columns} FROM \`arrivals\` WHERE \`entrantId\` = ${submitterId} ORDER BY \`receivedAt\` DESC, \`id\` DESC`,
    );
    return rows.map(toSubmission);
  }

  /** The submission of the submitter that was stored last. */
  async findLatest(submitterId: number): Promise<StoredSubmission | null> {
    const [row] = await this.connection.rows(
      sql`SELECT ${columns} FROM \`arrivals\` WHERE \`entrantId\` = ${submitterId} ORDER BY \`id\` DESC LIMIT 1`,
    );
    return row ? toSubmission(row) : null;
  }

  /** Throws `duplicate` when the same submission already follows the same previous one. */
  async insert(submission: Omit<StoredSubmission, 'id'>): Promise<StoredSubmission> {
    const { contestId, entrantId, previousId, reference, content, contentHash, bodyHash } = submission;
    const { closesAt, receivedAt, confirmedAt, peer } = submission;
    const { id } = await this.connection.write(
      sql`INSERT INTO \`arrivals\` (\`contestId\`, \`entrantId\`, \`previousId\`, \`reference\`, \`content\`, \`contentHash\`, \`bodyHash\`, \`closesAt\`, \`receivedAt\`, \`confirmedAt\`, \`peer\`) VALUES (${contestId}, ${entrantId}, ${previousId}, ${reference}, ${content}, ${contentHash}, ${bodyHash}, ${closesAt}, ${receivedAt}, ${confirmedAt}, ${peer})`,
    );
    return { ...submission, id };
  }

  async markConfirmed(id: number, at: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`arrivals\` SET \`confirmedAt\` = ${at} WHERE \`id\` = ${id} AND \`confirmedAt\` IS NULL`,
    );
  }

  /** Erases the content of a submission; its receipt data stay. */
  async clearContent(id: number): Promise<void> {
    await this.connection.write(sql`UPDATE \`arrivals\` SET \`content\` = '{}' WHERE \`id\` = ${id}`);
  }

  async deleteUnconfirmed(id: number): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`arrivals\` WHERE \`id\` = ${id} AND \`confirmedAt\` IS NULL`);
  }

  /** The unconfirmed submissions that came before an instant, of submitters who have sent files. */
  async listUnconfirmedWithFiles(contestId: number, before: string): Promise<StoredSubmission[]> {
    const submitters = sql`SELECT f.\`entrantId\` FROM \`solutionFiles\` f WHERE f.\`contestId\` = ${contestId}`;
    const rows = await this.connection.rows(
      sql`SELECT ${columns} FROM \`arrivals\` WHERE \`contestId\` = ${contestId} AND \`confirmedAt\` IS NULL AND \`receivedAt\` < ${before} AND \`entrantId\` IN (${submitters})`,
    );
    return rows.map(toSubmission);
  }
}
