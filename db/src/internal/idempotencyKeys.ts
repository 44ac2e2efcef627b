import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

export interface StoredResponse {
  /** SHA-256 of the request's body. */
  request: string;
  status: number;
  body: string;
  createdAt: string;
}

/** The first answer under this key, however old. */
export async function findStoredResponse(on: Connection, hash: string): Promise<StoredResponse | null> {
  const [row] = await on.rows(
    sql`SELECT \`request\`, \`status\`, \`body\`, \`createdAt\` FROM \`idempotencyKeys\` WHERE \`hash\` = ${hash}`,
  );
  if (!row) return null;
  const { request, status, body, createdAt } = row;
  return { request: String(request), status: Number(status), body: String(body), createdAt: String(createdAt) };
}

/**
 * Frees a key whose answer was given too long ago. Only where one was found: looking for a row that is not there locks the gap
 * in which others would put theirs, and writers at the same time end in deadlocks.
 */
export async function releaseKey(on: Connection, hash: string, since: string): Promise<void> {
  await on.write(sql`DELETE FROM \`idempotencyKeys\` WHERE \`hash\` = ${hash} AND \`createdAt\` <= ${since}`);
}

/**
 * Takes the key at the beginning of the transaction: whoever comes at the same time waits for this one to end, and
 * finds its answer or the key free again. Throws `duplicate` when it is taken.
 */
export async function reserveKey(on: Connection, hash: string, request: string, now: string): Promise<void> {
  await on.write(
    sql`INSERT INTO \`idempotencyKeys\` (\`hash\`, \`request\`, \`status\`, \`body\`, \`createdAt\`) VALUES (${hash}, ${request}, 0, '', ${now})`,
  );
}

/** Keeps the answer, in the transaction of what it tells of. */
export async function storeResponse(on: Connection, hash: string, status: number, body: string): Promise<void> {
  await on.write(sql`UPDATE \`idempotencyKeys\` SET \`status\` = ${status}, \`body\` = ${body} WHERE \`hash\` = ${hash}`);
}
