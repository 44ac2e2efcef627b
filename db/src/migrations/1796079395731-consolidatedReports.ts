import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const bigint = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

/** Makes the table consolidatedReports. */
export class ConsolidatedReports1796079395731 implements MigrationInterface {
  name = 'ConsolidatedReports1796079395731';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    await queryRunner.createTable(
      new Table({
        name: 'consolidatedReports',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('userId'),
          int('membershipId'),
          text('role', 20),
          text('folder', 32),
          text('state', 10),
          text('phase', 10),
          int('stepsDone'),
          nullable(int('steps')),
          int('attempts'),
          nullable(text('leaseEnd', 24)),
          text('createdAt', 24),
          nullable(text('startedAt', 24)),
          nullable(text('finishedAt', 24)),
          nullable(bigint('bytes')),
          nullable(text('failure', 20)),
          nullable(int('organisationId')),
          int('periodId'),
          text('basis', 10),
          text('format', 10),
          text('purpose', 10),
        ],

        indices: [
          new TableIndex({ name: 'ix_consolidatedReports_membershipId', columnNames: ['membershipId'] }),
          new TableIndex({ name: 'ix_consolidatedReports_state', columnNames: ['state'] }),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('consolidatedReports', true);
  }
}
