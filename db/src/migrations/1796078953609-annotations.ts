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

/** Makes the table annotations. */
export class Annotations1796078953609 implements MigrationInterface {
  name = 'Annotations1796078953609';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'annotations',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          long('question'),
          long('text'),
          flag('illustrative'),
          text('state', 20),
          nullable(int('organisationId')),
          nullable(text('view', 20)),
          nullable(int('indicatorId')),
          nullable(text('place', 20)),
          nullable(int('periodId')),
          text('basis', 20),
          nullable(int('pilotId')),
          nullable(int('indicatorOwnerId')),
          nullable(int('pilotOwnerId')),
          nullable(text('asOf', 24)),
          int('dataVersion'),
          nullable(int('authorId')),
          nullable(text('authorName', 120)),
          nullable(text('authorRole', 20)),
          nullable(text('issuedAt', 24)),
          long('textFolded'),
          nullable(text('authorNameFolded', 240)),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],

        indices: [
          new TableIndex({ name: 'ix_annotations_state_asOf', columnNames: ['state', 'asOf'] }),
          new TableIndex({ name: 'ix_annotations_authorId_state', columnNames: ['authorId', 'state'] }),
          new TableIndex({ name: 'ix_annotations_indicatorId_place', columnNames: ['indicatorId', 'place'] }),
          new TableIndex({ name: 'ix_annotations_view_indicatorId', columnNames: ['view', 'indicatorId'] }),
          new TableIndex({ name: 'ix_annotations_organisationId_state', columnNames: ['organisationId', 'state'] }),
          new TableIndex({ name: 'ix_annotations_pilotId', columnNames: ['pilotId'] }),
        ],
        foreignKeys: [
          foreign('fk_annotations_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_annotations_indicatorId', ['indicatorId'], 'indicators', ['id']),
          foreign('fk_annotations_periodId', ['periodId'], 'periods', ['id']),
          foreign('fk_annotations_pilotId', ['pilotId'], 'pilots', ['id']),
          foreign('fk_annotations_indicatorOwnerId', ['indicatorOwnerId'], 'organisations', ['id']),
          foreign('fk_annotations_pilotOwnerId', ['pilotOwnerId'], 'organisations', ['id']),
          foreign('fk_annotations_authorId', ['authorId'], 'users', ['id']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('annotations', true);
  }
}
