import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableForeignKey, TableIndex } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const flag = (name: string): TableColumnOptions => ({ name, type: 'tinyint' });
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

/** Makes the table boards. */
export class Boards1796078822488 implements MigrationInterface {
  name = 'Boards1796078822488';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'boards',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          text('audience', 20),
          text('title', 120),
          long('roles'),
          long('tiles'),
          nullable(int('ownerId')),
          flag('isForStaff'),
          flag('isForManagers'),
          flag('isForEvaluators'),
          flag('isForObservers'),
          text('titleFolded', 240),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],

        indices: [
          new TableIndex({ name: 'ix_boards_ownerId', columnNames: ['ownerId'] }),
          new TableIndex({ name: 'ix_boards_audience', columnNames: ['audience'] }),
        ],
        foreignKeys: [foreign('fk_boards_ownerId', ['ownerId'], 'users', ['id'])],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('boards', true);
  }
}
