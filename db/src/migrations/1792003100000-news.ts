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

/** Makes the table newsItems. */
export class News1792003100000 implements MigrationInterface {
  name = 'News1792003100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'newsItems',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          text('audience', 20),
          text('language', 20),
          text('title', 200),
          long('text'),
          long('translations'),
          nullable(text('pictureText', 300)),
          text('state', 20),
          nullable(text('publishedAt', 24)),
          nullable(long('lastReturn')),
          nullable(text('pictureHash', 64)),
          nullable(int('pictureWidth')),
          nullable(int('pictureHeight')),
          nullable(text('pictureStoredAs', 80)),
          text('titleFolded', 400),
          long('textFolded'),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_newsItems_id_organisationId', columnNames: ['id', 'organisationId'] })],
        indices: [
          new TableIndex({ name: 'ix_newsItems_organisationId_state', columnNames: ['organisationId', 'state'] }),
          new TableIndex({ name: 'ix_newsItems_state_publishedAt', columnNames: ['state', 'publishedAt'] }),
        ],
        foreignKeys: [foreign('fk_newsItems_organisationId', ['organisationId'], 'organisations', ['id'])],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('newsItems', true);
  }
}
