import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

export interface NewCooperationRequest {
  solutionId: number;
  name: string;
  email: string;
  message: string;
  /** Of all that was typed: the same is asked once. */
  hash: string;
}

export interface CooperationRequest extends Omit<NewCooperationRequest, 'hash'> {
  id: number;
}

/** Keeps what a visitor asks until it is confirmed; its id. Throws `duplicate` when the very same waits already. */
export async function insertCooperationRequest(on: Connection, request: NewCooperationRequest, now: string): Promise<number> {
  const { solutionId, name, email, message, hash } = request;
  const { id } = await on.write(
    sql`INSERT INTO \`cooperationRequests\` (\`solutionId\`, \`name\`, \`email\`, \`message\`, \`hash\`, \`mailedAt\`, \`createdAt\`) VALUES (${solutionId}, ${name}, ${email}, ${message}, ${hash}, ${now}, ${now})`,
  );
  return id;
}

/** The id of the request with that hash, if its latest mail is older than `before`; of many at the same time one is told it. */
export async function claimMailRepeat(on: Connection, hash: string, before: string, now: string): Promise<number | null> {
  const { changes } = await on.write(
    sql`UPDATE \`cooperationRequests\` SET \`mailedAt\` = ${now} WHERE \`hash\` = ${hash} AND \`mailedAt\` <= ${before}`,
  );
  if (changes === 0) return null;
  const [row] = await on.rows(sql`SELECT \`id\` FROM \`cooperationRequests\` WHERE \`hash\` = ${hash}`);
  return row ? Number(row.id) : null;
}

/** What waits to be confirmed under this id; null where nothing does. */
export async function findCooperationRequest(on: Connection, id: number): Promise<CooperationRequest | null> {
  const [row] = await on.rows(
    sql`SELECT \`id\`, \`solutionId\`, \`name\`, \`email\`, \`message\` FROM \`cooperationRequests\` WHERE \`id\` = ${id}`,
  );
  if (!row) return null;
  const { solutionId, name, email, message } = row;
  return { id, solutionId: Number(solutionId), name: String(name), email: String(email), message: String(message) };
}

/** Ends the waiting: of many at the same time one is told true. */
export async function deleteCooperationRequest(on: Connection, id: number): Promise<boolean> {
  const { changes } = await on.write(sql`DELETE FROM \`cooperationRequests\` WHERE \`id\` = ${id}`);
  return changes === 1;
}
