import type { Measurement } from '@pilotage/shared';
import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

/** One cell that a file changed. */
export interface ImportedCell {
  measurementId: number;
  /** The version that the file left behind. */
  version: number;
  /** What the cell said before; null where there was none. */
  before: Pick<
    Measurement,
    'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment' | 'cause' | 'correction'
  > | null;
}

export interface NewImport {
  organisationId: number;
  periodId: number;
  userId: number;
  fileName: string;
  cells: readonly ImportedCell[];
}

export interface StoredImport extends NewImport {
  id: number;
  createdAt: string;
  undoneById: number | null;
  undoneAt: string | null;
}

const toImport = (row: DatabaseRow): StoredImport => ({
  id: Number(row.id),
  organisationId: Number(row.organisationId),
  periodId: Number(row.periodId),
  userId: Number(row.userId),
  fileName: String(row.fileName),
  cells: JSON.parse(String(row.cells)),
  createdAt: String(row.createdAt),
  undoneById: row.undoneById === null ? null : Number(row.undoneById),
  undoneAt: row.undoneAt === null ? null : String(row.undoneAt),
});

/** Records a file that was entered, in the transaction in which it is. */
export async function insertImport(on: Connection, newImport: NewImport, now: string): Promise<void> {
  const { organisationId, periodId, userId, fileName, cells } = newImport;
  await on.write(
    sql`INSERT INTO \`imports\` (\`organisationId\`, \`periodId\`, \`userId\`, \`fileName\`, \`cells\`, \`createdAt\`) VALUES (${organisationId}, ${periodId}, ${userId}, ${fileName}, ${JSON.stringify(cells)}, ${now})`,
  );
}

/** The files that an organisation entered in a period, the latest first. */
export async function findImports(
  on: Connection,
  { organisationId, periodId }: Pick<StoredImport, 'organisationId' | 'periodId'>,
  limit: number,
): Promise<StoredImport[]> {
  const rows = await on.rows(
    sql`SELECT * FROM \`imports\` WHERE \`organisationId\` = ${organisationId} AND \`periodId\` = ${periodId} ORDER BY \`id\` DESC LIMIT ${limit}`,
  );
  return rows.map(toImport);
}

/** One of the files that an organisation entered; null for every other. */
export async function findImport(on: Connection, id: number, organisationId: number): Promise<StoredImport | null> {
  const [row] = await on.rows(sql`SELECT * FROM \`imports\` WHERE \`id\` = ${id} AND \`organisationId\` = ${organisationId}`);
  return row ? toImport(row) : null;
}

/** Notes that a file was undone: of many at the same time one is told true. */
export async function markImportUndone(on: Connection, id: number, userId: number, now: string): Promise<boolean> {
  const { changes } = await on.write(
    sql`UPDATE \`imports\` SET \`undoneById\` = ${userId}, \`undoneAt\` = ${now} WHERE \`id\` = ${id} AND \`undoneAt\` IS NULL`,
  );
  return changes === 1;
}
