import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions, TableIndex } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });

/** Files of figures that were entered, with what each cell said before; and by which way a change came. */
export class Imports1791500000000 implements MigrationInterface {
  name = 'Imports1791500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    await queryRunner.createTable(
      new Table({
        name: 'imports',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          int('periodId'),
          int('userId'),
          text('fileName', 200),
          { name: 'cells', type: embedded ? 'text' : 'mediumtext' },
          text('createdAt', 24),
          { ...int('undoneById'), isNullable: true },
          { ...text('undoneAt', 24), isNullable: true },
        ],
        indices: [new TableIndex({ name: 'ix_imports_organisationId_periodId', columnNames: ['organisationId', 'periodId'] })],
      }),
      true,
    );
    await queryRunner.addColumn('auditEvents', new TableColumn({ ...text('origin', 20), isNullable: true }));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('auditEvents', 'origin');
    await queryRunner.dropTable('imports', true);
  }
}
