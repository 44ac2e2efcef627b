import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** Proofs of work that were used. */
export class SpentProofRepository extends Repository {
  /** Throws `duplicate` when the proof was used before. */
  async insert(hash: string, expiresAt: string): Promise<void> {
    await this.connection.write(sql`INSERT INTO \`spentProofs\` (\`hash\`, \`expiresAt\`) VALUES (${hash}, ${expiresAt})`);
  }
}
