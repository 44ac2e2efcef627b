import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

export interface StoredResponse {
  /** SHA-256 of the request's body. */
  request: string;
  status: number;
  body: string;
  createdAt: string;
}

/** Idempotency keys, each with the first response to its request. */
export class IdempotencyKeyRepository extends Repository {
  /** The first response under this key, however old; null where there is none. */
  async findResponse(hash: string): Promise<StoredResponse | null> {
    const [row] = await this.connection.rows(
      sql`SELECT \`request\`, \`status\`, \`body\`, \`createdAt\` FROM \`idempotencyKeys\` WHERE \`hash\` = ${hash}`,
    );
    if (!row) return null;
    const { request, status, body, createdAt } = row;
    return { request: String(request), status: Number(status), body: String(body), createdAt: String(createdAt) };
  }

  /**
   * Deletes a key whose response is not younger than `since`. Call it only for a key that was found: a DELETE that matches no row locks
   * the gap into which others insert theirs, and concurrent writers deadlock.
   */
  async releaseExpired(hash: string, since: string): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`idempotencyKeys\` WHERE \`hash\` = ${hash} AND \`createdAt\` <= ${since}`);
  }

  /**
   * Inserts the key at the beginning of the transaction: a concurrent request with the same key waits until this one ends, and then finds
   * its response or a free key. Throws `duplicate` when the key exists.
   */
  async reserve(hash: string, request: string, now: string): Promise<void> {
    await this.connection.write(
      sql`INSERT INTO \`idempotencyKeys\` (\`hash\`, \`request\`, \`status\`, \`body\`, \`createdAt\`) VALUES (${hash}, ${request}, 0, '', ${now})`,
    );
  }

  /** Stores the response under its reserved key, in the transaction of its effect. */
  async storeResponse(hash: string, status: number, body: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`idempotencyKeys\` SET \`status\` = ${status}, \`body\` = ${body} WHERE \`hash\` = ${hash}`,
    );
  }
}
