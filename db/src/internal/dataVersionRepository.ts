import type { VersionedData } from '@pilotage/shared';
import { joinSql, quoteName, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The columns that a change raises: one of activities changes comparisons, too. */
const raisedColumns = { comparisons: ['number'], activities: ['number', 'activities'] } as const satisfies Record<
  VersionedData,
  readonly string[]
>;

export type DataVersions = Readonly<Record<VersionedData, number>>;

/**
 * The version of all data that comparisons show: one number, by which stored answers are recognised as stale. That of the activities is
 * beside it: they are many, and are counted anew only when one of them changes.
 */
export class DataVersionRepository extends Repository {
  async increment(data: VersionedData = 'comparisons'): Promise<void> {
    const raised = raisedColumns[data].map((column) => sql`${quoteName(column)} = ${quoteName(column)} + 1`);
    await this.connection.write(sql`UPDATE \`dataVersion\` SET ${joinSql(raised, ', ')} WHERE \`id\` = 1`);
  }

  /** Both versions, in one statement. */
  async readAll(): Promise<DataVersions> {
    const [row] = await this.connection.rows(sql`SELECT \`number\`, \`activities\` FROM \`dataVersion\` WHERE \`id\` = 1`);
    return { comparisons: Number(row?.number ?? 0), activities: Number(row?.activities ?? 0) };
  }

  /** The version of comparisons. */
  async read(): Promise<number> {
    return (await this.readAll()).comparisons;
  }
}
