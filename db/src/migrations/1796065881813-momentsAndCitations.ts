import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
  TableUnique,
} from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const bigint = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const foreign = (name: string, columnNames: string[], referencedTableName: string, referencedColumnNames: string[]) =>
  new TableForeignKey({
    name,
    columnNames,
    referencedTableName,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });

/** Makes the table moments. Makes the table citations. */
export class MomentsAndCitations1796065881813 implements MigrationInterface {
  name = 'MomentsAndCitations1796065881813';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'moments',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          text('asOf', 24),
          nullable(int('meetingId')),
          text('name', 120),
          nullable(long('note')),
          text('nameFolded', 240),
          nullable(long('noteFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_moments_name', columnNames: ['name'] })],
        indices: [new TableIndex({ name: 'ix_moments_asOf', columnNames: ['asOf'] })],
        foreignKeys: [foreign('fk_moments_meetingId', ['meetingId'], 'meetings', ['id'])],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'citations',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          text('code', 16),
          int('userId'),
          text('path', 20),
          text('params', 500),
          text('asOf', 24),
          bigint('dataVersion'),
          text('createdAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_citations_code', columnNames: ['code'] })],
        indices: [new TableIndex({ name: 'ix_citations_userId_createdAt', columnNames: ['userId', 'createdAt'] })],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('citations', true);
    await queryRunner.dropTable('moments', true);
  }
}
