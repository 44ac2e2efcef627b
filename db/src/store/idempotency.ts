import type { Connection } from './connection.ts';
import { sql } from './sql.ts';

export interface KeptAnswer {
  /** SHA-256 of the request's body. */
  request: string;
  status: number;
  body: string;
}

/** The first answer under this key, if it was given after `since`. */
export async function keptAnswer(on: Connection, hash: string, since: string): Promise<KeptAnswer | null> {
  const [row] = await on.rows(
    sql`SELECT \`request\`, \`status\`, \`body\` FROM \`idempotencyKeys\` WHERE \`hash\` = ${hash} AND \`createdAt\` > ${since}`,
  );
  return row ? { request: String(row.request), status: Number(row.status), body: String(row.body) } : null;
}

/**
 * Takes the key at the beginning of the transaction: whoever comes at the same time waits for this one to end, and
 * finds its answer or the key free again. Throws `duplicate` when it is taken.
 */
export async function reserveAnswer(on: Connection, hash: string, request: string, now: string, since: string): Promise<void> {
  await on.write(sql`DELETE FROM \`idempotencyKeys\` WHERE \`hash\` = ${hash} AND \`createdAt\` <= ${since}`);
  await on.write(
    sql`INSERT INTO \`idempotencyKeys\` (\`hash\`, \`request\`, \`status\`, \`body\`, \`createdAt\`) VALUES (${hash}, ${request}, 0, '', ${now})`,
  );
}

/** Keeps the answer, in the transaction of what it tells of. */
export async function writeAnswer(on: Connection, hash: string, status: number, body: string): Promise<void> {
  await on.write(sql`UPDATE \`idempotencyKeys\` SET \`status\` = ${status}, \`body\` = ${body} WHERE \`hash\` = ${hash}`);
}
