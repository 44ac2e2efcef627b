import type { DataSource } from 'typeorm';

export type TableRow = Readonly<Record<string, unknown>>;

/** The rows of every table that there is at this moment, as they are stored, in the order of their ids. */
export async function readAllTables(dataSource: DataSource): Promise<Map<string, TableRow[]>> {
  const runner = dataSource.createQueryRunner();
  const rows = new Map<string, TableRow[]>();
  for (const { tableName } of dataSource.entityMetadatas) {
    if (!(await runner.hasTable(tableName))) continue;
    const found: TableRow[] = await runner.query(`SELECT * FROM \`${tableName}\``);
    rows.set(
      tableName,
      found.map((row) => ({ ...row })),
    );
  }
  await runner.release();
  return rows;
}
