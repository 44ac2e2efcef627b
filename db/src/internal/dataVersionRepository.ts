import type { VersionedData } from '@pilotage/shared';
import { joinSql, quoteName, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The column of each version, and those that a change raises: one of activities changes comparisons, too. */
const columns = { comparisons: 'number', activities: 'activities' } as const satisfies Record<VersionedData, string>;
const raisedColumns = { comparisons: ['number'], activities: ['number', 'activities'] } as const;

/**
 * The version of all data that comparisons show: one number, by which stored answers are recognised as stale. That of the activities is
 * beside it: they are many, and are counted anew only when one of them changes.
 */
export class DataVersionRepository extends Repository {
  async increment(data: VersionedData = 'comparisons'): Promise<void> {
    const raised = raisedColumns[data].map((column) => sql`${quoteName(column)} = ${quoteName(column)} + 1`);
    await this.connection.write(sql`UPDATE \`dataVersion\` SET ${joinSql(raised, ', ')} WHERE \`id\` = 1`);
  }

  async read(data: VersionedData = 'comparisons'): Promise<number> {
    const column = columns[data];
    const [row] = await this.connection.rows(sql`SELECT ${quoteName(column)} FROM \`dataVersion\` WHERE \`id\` = 1`);
    return Number(row?.[column] ?? 0);
  }
}
