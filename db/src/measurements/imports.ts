import type { Measurement } from '@pilotage/shared';
import type { Connection, Row } from '../store/connection.ts';
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

export interface Import extends NewImport {
  id: number;
  createdAt: string;
  undoneById: number | null;
  undoneAt: string | null;
}

const importIn = (row: Row): Import => ({
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
export async function insertImport(on: Connection, entered: NewImport, now: string): Promise<void> {
  const { organisationId, periodId, userId, fileName, cells } = entered;
  await on.write(
    sql`INSERT INTO \`imports\` (\`organisationId\`, \`periodId\`, \`userId\`, \`fileName\`, \`cells\`, \`createdAt\`) VALUES (${organisationId}, ${periodId}, ${userId}, ${fileName}, ${JSON.stringify(cells)}, ${now})`,
  );
}

/** The files that an organisation entered in a period, the latest first. */
export async function importsOf(
  on: Connection,
  { organisationId, periodId }: Pick<Import, 'organisationId' | 'periodId'>,
  most: number,
): Promise<Import[]> {
  const rows = await on.rows(
    sql`SELECT * FROM \`imports\` WHERE \`organisationId\` = ${organisationId} AND \`periodId\` = ${periodId} ORDER BY \`id\` DESC LIMIT ${most}`,
  );
  return rows.map(importIn);
}

/** One of the files that an organisation entered; null for every other. */
export async function findImport(on: Connection, id: number, organisationId: number): Promise<Import | null> {
  const [row] = await on.rows(sql`SELECT * FROM \`imports\` WHERE \`id\` = ${id} AND \`organisationId\` = ${organisationId}`);
  return row ? importIn(row) : null;
}

/** Notes that a file was undone: of many at the same time one is told true. */
export async function endImport(on: Connection, id: number, userId: number, now: string): Promise<boolean> {
  const { changes } = await on.write(
    sql`UPDATE \`imports\` SET \`undoneById\` = ${userId}, \`undoneAt\` = ${now} WHERE \`id\` = ${id} AND \`undoneAt\` IS NULL`,
  );
  return changes === 1;
}
