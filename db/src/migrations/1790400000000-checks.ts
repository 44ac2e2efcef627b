import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions } from 'typeorm';

/** Checks of figures, and on a figure why it deviates and what is done about it. */
export class Checks1790400000000 implements MigrationInterface {
  name = 'Checks1790400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
    const figure = (name: string): TableColumnOptions => ({ name, type: 'bigint', isNullable: true });
    await queryRunner.createTable(
      new Table({
        name: 'checks',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('indicatorId'),
          text('kind', 20),
          text('severity', 10),
          figure('minimum'),
          figure('maximum'),
          figure('factor'),
          figure('difference'),
          { ...int('otherIndicatorId'), isNullable: true },
          figure('share'),
          { name: 'active', type: 'tinyint' },
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        indices: [{ name: 'ix_checks_indicatorId', columnNames: ['indicatorId'] }],
        foreignKeys: ['indicatorId', 'otherIndicatorId'].map((column) => ({
          name: `fk_checks_${column}`,
          columnNames: [column],
          referencedTableName: 'indicators',
          referencedColumnNames: ['id'],
          onDelete: 'NO ACTION',
          onUpdate: 'NO ACTION',
        })),
      }),
      true,
    );
    for (const name of ['cause', 'correction'])
      await queryRunner.addColumn(
        'measurements',
        new TableColumn({ name, type: embedded ? 'text' : 'mediumtext', isNullable: true }),
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['correction', 'cause']) await queryRunner.dropColumn('measurements', name);
    await queryRunner.dropTable('checks', true);
  }
}
