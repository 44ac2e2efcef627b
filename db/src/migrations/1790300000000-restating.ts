import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
  TableUnique,
} from 'typeorm';

/** Reports in sections that can be reopened, approved figures that stand in for those being restated, and exceptions of closed periods. */
export class Restating1790300000000 implements MigrationInterface {
  name = 'Restating1790300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const long = embedded ? 'text' : 'mediumtext';
    const addable = [...sections, 'lastReopening'].map((name) => new TableColumn({ name, type: long, isNullable: true }));
    await queryRunner.addColumns('reports', addable);

    // SQLite's plain integers are of exactly this type, as those of the first release are.
    const type = embedded ? 'integer' : 'int';
    const keys = places.map((name) => new TableColumn({ name, type, isNullable: true }));
    await queryRunner.addColumns('approvedVersions', [...keys, new TableColumn({ ...standsIn, default: 0 })]);
    await queryRunner.query(
      `UPDATE approvedVersions SET ${places.map((name) => `${name} = (SELECT m.${name} FROM measurements m WHERE m.id = approvedVersions.measurementId)`).join(', ')}`,
    );
    for (const column of [...places.map((name) => ({ name, type })), standsIn]) {
      const stored = (await queryRunner.getTable('approvedVersions'))?.findColumnByName(column.name);
      if (stored) await queryRunner.changeColumn('approvedVersions', stored, new TableColumn(column));
    }
    await queryRunner.createIndex('approvedVersions', standing);
    await queryRunner.createForeignKeys('approvedVersions', [ofAssignment, ofPeriod]);

    const int = (name: string): TableColumnOptions => ({ name, type });
    await queryRunner.createTable(
      new Table({
        name: 'exceptions',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          int('periodId'),
          { name: 'until', type: 'varchar', length: '24' },
          { name: 'reason', type: 'varchar', length: '2000' },
          int('version'),
          { ...int('guard'), default: 0 },
          { name: 'createdAt', type: 'varchar', length: '24' },
          { name: 'updatedAt', type: 'varchar', length: '24' },
        ],
        uniques: [
          new TableUnique({ name: 'uq_exceptions_organisationId_periodId', columnNames: ['organisationId', 'periodId'] }),
          new TableUnique({ name: 'uq_exceptions_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],
        foreignKeys: [
          key('fk_exceptions_organisationId', ['organisationId'], 'organisations', ['id']),
          key('fk_exceptions_periodId', ['periodId'], 'periods', ['id']),
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('exceptions');
    await queryRunner.dropForeignKeys('approvedVersions', [ofAssignment, ofPeriod]);
    // MySQL keeps the index that it made for a key.
    if (queryRunner.dataSource.options.type !== 'better-sqlite3')
      for (const { name = '' } of [ofAssignment, ofPeriod]) await queryRunner.query(`DROP INDEX ${name} ON approvedVersions`);
    await queryRunner.dropIndex('approvedVersions', standing);
    await queryRunner.dropColumns('approvedVersions', [...places, 'standsIn']);
    await queryRunner.dropColumns('reports', [...sections, 'lastReopening']);
    // What the earlier release does not know is to it a report that came back.
    for (const table of ['reports', 'measurements'])
      await queryRunner.query(`UPDATE ${table} SET state = 'returned' WHERE state = 'reopened'`);
  }
}

const sections = ['highlights', 'problems', 'nextSteps', 'targetGroups'];
const places = ['assignmentId', 'periodId'];
const standsIn = { name: 'standsIn', type: 'tinyint' };
const standing = new TableIndex({ name: 'ix_approvedVersions_standsIn_assignmentId', columnNames: ['standsIn', 'assignmentId'] });

const key = (name: string, columnNames: string[], referencedTableName: string, referencedColumnNames: string[]) =>
  new TableForeignKey({
    name,
    columnNames,
    referencedTableName,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });

const ofAssignment = key('fk_approvedVersions_assignmentId_organisationId', ['assignmentId', 'organisationId'], 'assignments', [
  'id',
  'organisationId',
]);
const ofPeriod = key('fk_approvedVersions_periodId', ['periodId'], 'periods', ['id']);
