import type { DataSource } from 'typeorm';
import { listTableNames } from '../store/engines/createEntities.ts';

export type TableRow = Readonly<Record<string, unknown>>;

/** The stored rows of all existing tables, by table name. */
export async function readAllTables(dataSource: DataSource): Promise<Map<string, TableRow[]>> {
  const runner = dataSource.createQueryRunner();
  const rows = new Map<string, TableRow[]>();
  for (const tableName of listTableNames()) {
    if (!(await runner.hasTable(tableName))) continue;
    const tableRows: TableRow[] = await runner.query(`SELECT * FROM \`${tableName}\``);
    rows.set(
      tableName,
      tableRows.map((row) => ({ ...row })),
    );
  }
  await runner.release();
  return rows;
}
