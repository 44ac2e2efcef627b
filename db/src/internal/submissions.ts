import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

/** One sending to a contest; `content` is JSON, `{}` once a later one stands in its place. */
export interface StoredSubmission {
  id: number;
  contestId: number;
  entrantId: number;
  /** The arrival of the same entrant before this one; 0 for the first. */
  previousId: number;
  reference: string;
  content: string;
  contentHash: string;
  /** SHA-256 of all that was sent, who sent it included. */
  bodyHash: string;
  /** The deadline as it stood then. */
  closesAt: string;
  receivedAt: string;
  confirmedAt: string | null;
  /** A keyed hash of the network that it came from; empty where the sender is known by a link. */
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

/** What an entrant sent, the latest first. */
export async function listSubmissions(on: Connection, entrantId: number): Promise<StoredSubmission[]> {
  const rows = await on.rows(
    sql`SELECT ${columns} FROM \`arrivals\` WHERE \`entrantId\` = ${entrantId} ORDER BY \`receivedAt\` DESC, \`id\` DESC`,
  );
  return rows.map(toSubmission);
}

/** The one that was stored last. */
export async function findLatestSubmission(on: Connection, entrantId: number): Promise<StoredSubmission | null> {
  const [row] = await on.rows(
    sql`SELECT ${columns} FROM \`arrivals\` WHERE \`entrantId\` = ${entrantId} ORDER BY \`id\` DESC LIMIT 1`,
  );
  return row ? toSubmission(row) : null;
}

/** Throws `duplicate` when the same follows on the same already. */
export async function insertSubmission(on: Connection, submission: Omit<StoredSubmission, 'id'>): Promise<StoredSubmission> {
  const { contestId, entrantId, previousId, reference, content, contentHash, bodyHash, closesAt, receivedAt, confirmedAt, peer } =
    submission;
  const { id } = await on.write(
    sql`INSERT INTO \`arrivals\` (\`contestId\`, \`entrantId\`, \`previousId\`, \`reference\`, \`content\`, \`contentHash\`, \`bodyHash\`, \`closesAt\`, \`receivedAt\`, \`confirmedAt\`, \`peer\`) VALUES (${contestId}, ${entrantId}, ${previousId}, ${reference}, ${content}, ${contentHash}, ${bodyHash}, ${closesAt}, ${receivedAt}, ${confirmedAt}, ${peer})`,
  );
  return { ...submission, id };
}

export async function markSubmissionConfirmed(on: Connection, id: number, at: string): Promise<void> {
  await on.write(sql`UPDATE \`arrivals\` SET \`confirmedAt\` = ${at} WHERE \`id\` = ${id} AND \`confirmedAt\` IS NULL`);
}

/** Forgets the words of an arrival; that it came, and what its hash was, stays. */
export async function clearSubmissionContent(on: Connection, id: number): Promise<void> {
  await on.write(sql`UPDATE \`arrivals\` SET \`content\` = '{}' WHERE \`id\` = ${id}`);
}

/** Removes an arrival that was never confirmed. */
export async function deleteUnconfirmedSubmission(on: Connection, id: number): Promise<void> {
  await on.write(sql`DELETE FROM \`arrivals\` WHERE \`id\` = ${id} AND \`confirmedAt\` IS NULL`);
}

/** What was not confirmed and came before an instant, of whoever has sent files. */
export async function listUnconfirmedSubmissions(on: Connection, contestId: number, before: string): Promise<StoredSubmission[]> {
  const senders = sql`SELECT f.\`entrantId\` FROM \`solutionFiles\` f WHERE f.\`contestId\` = ${contestId}`;
  const rows = await on.rows(
    sql`SELECT ${columns} FROM \`arrivals\` WHERE \`contestId\` = ${contestId} AND \`confirmedAt\` IS NULL AND \`receivedAt\` < ${before} AND \`entrantId\` IN (${senders})`,
  );
  return rows.map(toSubmission);
}

/** Uses up a proof of work. Throws `duplicate` when it was used before. */
export async function insertSpentProof(on: Connection, hash: string, expiresAt: string): Promise<void> {
  await on.write(sql`INSERT INTO \`spentProofs\` (\`hash\`, \`expiresAt\`) VALUES (${hash}, ${expiresAt})`);
}
