import type { Connection, Row } from '../store/connection.ts';
import { sql } from '../store/sql.ts';

/** One sending to a contest; `content` is JSON, `{}` once a later one stands in its place. */
export interface Arrival {
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

const arrivalOf = (row: Row): Arrival => ({
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
export async function arrivalsOf(on: Connection, entrantId: number): Promise<Arrival[]> {
  const rows = await on.rows(
    sql`SELECT ${columns} FROM \`arrivals\` WHERE \`entrantId\` = ${entrantId} ORDER BY \`receivedAt\` DESC, \`id\` DESC`,
  );
  return rows.map(arrivalOf);
}

/** The one that was stored last. */
export async function lastArrival(on: Connection, entrantId: number): Promise<Arrival | null> {
  const [row] = await on.rows(
    sql`SELECT ${columns} FROM \`arrivals\` WHERE \`entrantId\` = ${entrantId} ORDER BY \`id\` DESC LIMIT 1`,
  );
  return row ? arrivalOf(row) : null;
}

/** Throws `duplicate` when the same follows on the same already. */
export async function insertArrival(on: Connection, arrival: Omit<Arrival, 'id'>): Promise<Arrival> {
  const { contestId, entrantId, previousId, reference, content, contentHash, bodyHash, closesAt, receivedAt, confirmedAt, peer } =
    arrival;
  const { id } = await on.write(
    sql`INSERT INTO \`arrivals\` (\`contestId\`, \`entrantId\`, \`previousId\`, \`reference\`, \`content\`, \`contentHash\`, \`bodyHash\`, \`closesAt\`, \`receivedAt\`, \`confirmedAt\`, \`peer\`) VALUES (${contestId}, ${entrantId}, ${previousId}, ${reference}, ${content}, ${contentHash}, ${bodyHash}, ${closesAt}, ${receivedAt}, ${confirmedAt}, ${peer})`,
  );
  return { ...arrival, id };
}

export async function confirmArrival(on: Connection, id: number, at: string): Promise<void> {
  await on.write(sql`UPDATE \`arrivals\` SET \`confirmedAt\` = ${at} WHERE \`id\` = ${id} AND \`confirmedAt\` IS NULL`);
}

/** Forgets the words of an arrival; that it came, and what its hash was, stays. */
export async function emptyArrival(on: Connection, id: number): Promise<void> {
  await on.write(sql`UPDATE \`arrivals\` SET \`content\` = '{}' WHERE \`id\` = ${id}`);
}

/** Removes an arrival that was never confirmed. */
export async function removeUnconfirmed(on: Connection, id: number): Promise<void> {
  await on.write(sql`DELETE FROM \`arrivals\` WHERE \`id\` = ${id} AND \`confirmedAt\` IS NULL`);
}

/** What was not confirmed and came before an instant, of whoever has sent files. */
export async function unconfirmedBefore(on: Connection, contestId: number, before: string): Promise<Arrival[]> {
  const senders = sql`SELECT f.\`entrantId\` FROM \`solutionFiles\` f WHERE f.\`contestId\` = ${contestId}`;
  const rows = await on.rows(
    sql`SELECT ${columns} FROM \`arrivals\` WHERE \`contestId\` = ${contestId} AND \`confirmedAt\` IS NULL AND \`receivedAt\` < ${before} AND \`entrantId\` IN (${senders})`,
  );
  return rows.map(arrivalOf);
}

/** Uses up a proof of work. Throws `duplicate` when it was used before. */
export async function spendProof(on: Connection, hash: string, expiresAt: string): Promise<void> {
  await on.write(sql`INSERT INTO \`spentProofs\` (\`hash\`, \`expiresAt\`) VALUES (${hash}, ${expiresAt})`);
}
