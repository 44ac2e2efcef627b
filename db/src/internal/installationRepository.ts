import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** What distinguishes this installation from others. */
export class InstallationRepository extends Repository {
  /** The name of this installation: 32 hexadecimal digits, created with the tables and never changed. */
  async readName(): Promise<string> {
    const [row] = await this.connection.rows(sql`SELECT \`name\` FROM \`installation\` WHERE \`id\` = 1`);
    if (!row) throw new Error('The installation has no name; its migration did not finish.');
    return String(row.name);
  }
}
