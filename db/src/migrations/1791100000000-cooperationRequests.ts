import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex, TableUnique } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });

/** What visitors asked to work on together and have not confirmed by mail. */
export class CooperationRequests1791100000000 implements MigrationInterface {
  name = 'CooperationRequests1791100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    await queryRunner.createTable(
      new Table({
        name: 'cooperationRequests',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('solutionId'),
          text('name', 120),
          text('email', 254),
          { name: 'message', type: embedded ? 'text' : 'mediumtext' },
          text('hash', 64),
          text('mailedAt', 24),
          text('createdAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_cooperationRequests_hash', columnNames: ['hash'] })],
        indices: [new TableIndex({ name: 'ix_cooperationRequests_createdAt', columnNames: ['createdAt'] })],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('cooperationRequests', true);
  }
}
