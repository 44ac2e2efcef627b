import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex, TableUnique } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
const index = (table: string, columnNames: string[]) =>
  new TableIndex({ name: `ix_${table}_${columnNames.join('_')}`, columnNames });
const unique = (table: string, columnNames: string[]) =>
  new TableUnique({ name: `uq_${table}_${columnNames.join('_')}`, columnNames });

/** What visitors send to contests, until it is confirmed and after it. */
export class Arrivals1791000000000 implements MigrationInterface {
  name = 'Arrivals1791000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    const long = (name: string): TableColumnOptions => ({ name, type: embedded ? 'text' : 'mediumtext' });
    const id: TableColumnOptions = { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' };
    const tables = [
      new Table({
        name: 'entrants',
        columns: [
          id,
          int('contestId'),
          text('address', 254),
          nullable(long('draft')),
          nullable(text('draftAt', 24)),
          text('mailsSince', 24),
          int('mailsSent'),
          text('createdAt', 24),
        ],
        uniques: [unique('entrants', ['contestId', 'address'])],
      }),
      new Table({
        name: 'arrivals',
        columns: [
          id,
          int('contestId'),
          int('entrantId'),
          int('previousId'),
          text('reference', 12),
          long('content'),
          text('contentHash', 64),
          text('bodyHash', 64),
          text('closesAt', 24),
          text('receivedAt', 24),
          nullable(text('confirmedAt', 24)),
        ],
        uniques: [unique('arrivals', ['entrantId', 'previousId', 'bodyHash'])],
        indices: [index('arrivals', ['contestId'])],
      }),
      new Table({
        name: 'solutionFiles',
        columns: [
          id,
          int('contestId'),
          int('entrantId'),
          text('fileKey', 32),
          text('name', 200),
          text('mediaType', 100),
          int('size'),
          text('sha256', 64),
          text('sentSha256', 64),
          text('storedAs', 65),
        ],
        uniques: [unique('solutionFiles', ['fileKey'])],
        indices: [index('solutionFiles', ['contestId']), index('solutionFiles', ['entrantId'])],
      }),
      new Table({
        name: 'spentProofs',
        columns: [{ ...text('hash', 64), isPrimary: true }, text('expiresAt', 24)],
        indices: [index('spentProofs', ['expiresAt'])],
      }),
    ];
    for (const table of tables) await queryRunner.createTable(table, true);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['spentProofs', 'solutionFiles', 'arrivals', 'entrants']) await queryRunner.dropTable(name, true);
  }
}
