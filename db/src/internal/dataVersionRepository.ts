import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The version of all data that comparisons show: one number, by which stored answers are recognised as stale. */
export class DataVersionRepository extends Repository {
  async increment(): Promise<void> {
    await this.connection.write(sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 1 WHERE \`id\` = 1`);
  }

  async read(): Promise<number> {
    const [row] = await this.connection.rows(sql`SELECT \`number\` FROM \`dataVersion\` WHERE \`id\` = 1`);
    return Number(row?.number ?? 0);
  }
}
