import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

export interface NewCooperationRequest {
  solutionId: number;
  name: string;
  email: string;
  message: string;
  /** Hash of all fields: an identical request is stored once. */
  hash: string;
}

export interface CooperationRequest extends Omit<NewCooperationRequest, 'hash'> {
  id: number;
}

/** Requests of visitors for cooperation, until they are confirmed by the link in a mail. */
export class CooperationRequestRepository extends Repository {
  /** Stores a request and returns its id. Throws `duplicate` when an identical one is pending. */
  async insert(request: NewCooperationRequest, now: string): Promise<number> {
    const { solutionId, name, email, message, hash } = request;
    const { id } = await this.connection.write(
      sql`INSERT INTO \`cooperationRequests\` (\`solutionId\`, \`name\`, \`email\`, \`message\`, \`hash\`, \`mailedAt\`, \`createdAt\`) VALUES (${solutionId}, ${name}, ${email}, ${message}, ${hash}, ${now}, ${now})`,
    );
    return id;
  }

  /** The id of the request with that hash if its latest mail is not younger than `before`, else null. Of concurrent callers one gets it. */
  async claimMailRepeat(hash: string, before: string, now: string): Promise<number | null> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`cooperationRequests\` SET \`mailedAt\` = ${now} WHERE \`hash\` = ${hash} AND \`mailedAt\` <= ${before}`,
    );
    if (changes === 0) return null;
    const [row] = await this.connection.rows(sql`SELECT \`id\` FROM \`cooperationRequests\` WHERE \`hash\` = ${hash}`);
    return row ? Number(row.id) : null;
  }

  /** The pending request with this id, or null. */
  async find(id: number): Promise<CooperationRequest | null> {
    const [row] = await this.connection.rows(
      sql`SELECT \`id\`, \`solutionId\`, \`name\`, \`email\`, \`message\` FROM \`cooperationRequests\` WHERE \`id\` = ${id}`,
    );
    if (!row) return null;
    const { solutionId, name, email, message } = row;
    return { id, solutionId: Number(solutionId), name: String(name), email: String(email), message: String(message) };
  }

  /** Deletes the request. Of concurrent callers one gets true. */
  async delete(id: number): Promise<boolean> {
    const { changes } = await this.connection.write(sql`DELETE FROM \`cooperationRequests\` WHERE \`id\` = ${id}`);
    return changes === 1;
  }
}
