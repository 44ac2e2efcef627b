import { historyTables } from '../tables.ts';
import { type HistoryTable, openEnd } from '../store/historyTable.ts';
import { joinSql, quoteName, type Sql, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** A record whose kept versions do not agree with it, or with one another. */
export interface HistoryFault {
  resource: string;
  id: number;
  problem: 'lastVersion' | 'deleted' | 'order';
}

/** The rows that have no open version equal to them. */
function unequalRowsStatement({ name, resource, columns }: HistoryTable): Sql {
  const equalities = ['version', ...Object.keys(columns)].map((column) => {
    const [row, version] = [sql`r.${quoteName(column)}`, sql`h.${quoteName(column)}`];
    return sql`(${version} = ${row} OR (${version} IS NULL AND ${row} IS NULL))`;
  });
  return sql`SELECT r.\`id\` FROM ${quoteName(resource)} r LEFT JOIN ${quoteName(name)} h ON h.\`id\` = r.\`id\` AND h.\`validUntil\` = ${openEnd} AND ${joinSql(equalities, ' AND ')} WHERE h.\`id\` IS NULL`;
}

const openOfDeletedStatement = ({ name, resource }: HistoryTable): Sql =>
  sql`SELECT h.\`id\` FROM ${quoteName(name)} h LEFT JOIN ${quoteName(resource)} r ON r.\`id\` = h.\`id\` WHERE h.\`validUntil\` = ${openEnd} AND r.\`id\` IS NULL`;

/** Records of which two versions are valid at the same instant. */
const overlappingStatement = ({ name }: HistoryTable): Sql =>
  sql`SELECT DISTINCT h.\`id\` FROM ${quoteName(name)} h JOIN ${quoteName(name)} n ON n.\`id\` = h.\`id\` AND n.\`version\` > h.\`version\` AND n.\`validFrom\` < h.\`validUntil\` AND h.\`validFrom\` < n.\`validUntil\` WHERE h.\`validFrom\` < h.\`validUntil\` AND n.\`validFrom\` < n.\`validUntil\``;

/** The kept versions of all records, whoever may read them. */
export class HistoryRepository extends Repository {
  /** Where kept versions do not agree with the records. Reads all tables of versions. */
  async findFaults(): Promise<HistoryFault[]> {
    const faults: HistoryFault[] = [];
    for (const history of historyTables) {
      const find = async (problem: HistoryFault['problem'], statement: Sql) => {
        for (const row of await this.connection.rows(statement))
          faults.push({ resource: history.resource, id: Number(row.id), problem });
      };
      await find('lastVersion', unequalRowsStatement(history));
      await find('deleted', openOfDeletedStatement(history));
      await find('order', overlappingStatement(history));
    }
    return faults;
  }

  /** Since when it is known what was known; null while nothing is kept. */
  async readStart(): Promise<string | null> {
    const [row] = await this.connection.rows(sql`SELECT MIN(\`validFrom\`) AS \`start\` FROM \`consortiumHistory\``);
    return row?.start == null ? null : String(row.start);
  }
}
