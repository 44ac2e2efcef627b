import { bindList, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The row of each version. A change of activities changes comparisons, too. */
const rowsOf = { comparisons: [1], activities: [1, 2] } as const;

export type VersionedData = keyof typeof rowsOf;

/**
 * The version of all data that comparisons show: one number, by which stored answers are recognised as stale. That of the activities is
 * beside it: they are many, and are counted anew only when one of them changes.
 */
export class DataVersionRepository extends Repository {
  async increment(data: VersionedData = 'comparisons'): Promise<void> {
    const rows = bindList(rowsOf[data]);
    await this.connection.write(sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 1 WHERE \`id\` IN (${rows})`);
  }

  async read(data: VersionedData = 'comparisons'): Promise<number> {
    const [row] = await this.connection.rows(sql`SELECT \`number\` FROM \`dataVersion\` WHERE \`id\` = ${rowsOf[data].length}`);
    return Number(row?.number ?? 0);
  }
}
