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

/** The academy: its modules, and the figures of learners. */
export class Academy1792002100000 implements MigrationInterface {
  name = 'Academy1792002100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'modules',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('number'),
          text('name', 200),
          nullable(int('authorOrganisationId')),
          long('languages'),
          text('opensOn', 10),
          nullable(text('closesOn', 10)),
          nullable(text('phase', 20)),
          nullable(long('description')),
          flag('illustrative'),
          text('nameFolded', 400),
          nullable(long('descriptionFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [
          new TableUnique({ name: 'uq_modules_number', columnNames: ['number'] }),
          new TableUnique({ name: 'uq_modules_name', columnNames: ['name'] }),
        ],

        foreignKeys: [foreign('fk_modules_authorOrganisationId', ['authorOrganisationId'], 'organisations', ['id'])],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'enrolments',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          int('moduleId'),
          int('periodId'),
          nullable(int('enrolled')),
          nullable(int('active')),
          nullable(int('completed')),
          nullable(int('certified')),
          long('parts'),
          flag('illustrative'),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [
          new TableUnique({
            name: 'uq_enrolments_organisationId_moduleId_periodId',
            columnNames: ['organisationId', 'moduleId', 'periodId'],
          }),
          new TableUnique({ name: 'uq_enrolments_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],
        indices: [new TableIndex({ name: 'ix_enrolments_moduleId_periodId', columnNames: ['moduleId', 'periodId'] })],
        foreignKeys: [
          foreign('fk_enrolments_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_enrolments_moduleId', ['moduleId'], 'modules', ['id']),
          foreign('fk_enrolments_periodId', ['periodId'], 'periods', ['id']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('enrolments', true);
    await queryRunner.dropTable('modules', true);
  }
}
