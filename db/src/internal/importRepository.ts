import type { Measurement } from '@pilotage/shared';
import type { DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** One cell that a file changed. */
export interface ImportedCell {
  measurementId: number;
  /** The version that the import wrote. */
  version: number;
  /** The cell's content before the import; null where there was no cell. */
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

/** Imported files of figures, with what is needed to undo them. */
export class ImportRepository extends Repository {
  /** Records an imported file, in the transaction of the import. */
  async insert(newImport: NewImport, now: string): Promise<void> {
    const { organisationId, periodId, userId, fileName, cells } = newImport;
    await this.connection.write(
      sql`INSERT INTO \`imports\` (\`organisationId\`, \`periodId\`, \`userId\`, \`fileName\`, \`cells\`, \`createdAt\`) VALUES (${organisationId}, ${periodId}, ${userId}, ${fileName}, ${JSON.stringify(cells)}, ${now})`,
    );
  }

  /** The imports of an organisation in a period, the latest first. */
  async list(
    { organisationId, periodId }: Pick<StoredImport, 'organisationId' | 'periodId'>,
    limit: number,
  ): Promise<StoredImport[]> {
    const rows = await this.connection.rows(
      sql`SELECT * FROM \`imports\` WHERE \`organisationId\` = ${organisationId} AND \`periodId\` = ${periodId} ORDER BY \`id\` DESC LIMIT ${limit}`,
    );
    return rows.map(toImport);
  }

  /** One import of an organisation; null for every other. */
  async find(id: number, organisationId: number): Promise<StoredImport | null> {
    const [row] = await this.connection.rows(
      sql`SELECT * FROM \`imports\` WHERE \`id\` = ${id} AND \`organisationId\` = ${organisationId}`,
    );
    return row ? toImport(row) : null;
  }

  /** Records that an import was undone. Of concurrent callers one gets true. */
  async markUndone(id: number, userId: number, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`imports\` SET \`undoneById\` = ${userId}, \`undoneAt\` = ${now} WHERE \`id\` = ${id} AND \`undoneAt\` IS NULL`,
    );
    return changes === 1;
  }
}
