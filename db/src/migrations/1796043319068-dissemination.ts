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

/**
 * Reads a table anew, because TypeORM remembers how it was before plain statements. On SQLite TypeORM takes the first key whose
 * columns are among those that it looks for: so pairs come first, and the names are made from the columns.
 */
async function readTable(queryRunner: QueryRunner, name: string): Promise<void> {
  const keys = (await queryRunner.getTable(name))?.foreignKeys ?? [];
  for (const key of keys) key.name = `fk_${name}_${key.columnNames.join('_')}`.slice(0, 62);
  keys.sort((one, other) => other.columnNames.length - one.columnNames.length);
}

/** The bit of each target group that a stored audience names, as they were when this ran. */
const sumOfGroups = ['financiers', 'socialEntrepreneurs', 'policyMakers', 'citizens', 'academia']
  .map((group, at) => `(\`audience\` LIKE '%"${group}"%') * ${2 ** at}`)
  .join(' + ');

/** Objectives and plans of the dissemination, and the target groups of each activity as a number by which the database counts. */
export class Dissemination1796043319068 implements MigrationInterface {
  name = 'Dissemination1796043319068';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await readTable(queryRunner, 'activities');
    await queryRunner.dropIndex('activities', 'ix_activities_organisationId_visibility_startsOn');
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`activities\` ADD COLUMN \`audienceGroups\` ${whole} NOT NULL DEFAULT 0`);
    await queryRunner.query(`UPDATE \`activities\` SET \`audienceGroups\` = ${sumOfGroups} WHERE \`audience\` <> '{}'`);
    await readTable(queryRunner, 'activities');
    await queryRunner.createIndex(
      'activities',
      new TableIndex({
        name: 'ix_activities_organisationId_visibility_startsOn',
        columnNames: [
          'organisationId',
          'visibility',
          'startsOn',
          'lastDay',
          'state',
          'kind',
          'country',
          'pilotId',
          'attendances',
          'reach',
          'audienceGroups',
          'illustrative',
        ],
      }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'disseminationObjectives',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('position'),
          text('title', 200),
          nullable(long('description')),
          long('targetGroups'),
          long('kinds'),
          flag('illustrative'),
          text('titleFolded', 400),
          nullable(long('descriptionFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_disseminationObjectives_title', columnNames: ['title'] })],
        indices: [new TableIndex({ name: 'ix_disseminationObjectives_position', columnNames: ['position'] })],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'disseminationPlans',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          int('objectiveId'),
          int('periodId'),
          text('kind', 20),
          nullable(int('activities')),
          nullable(int('attendances')),
          nullable(int('reach')),
          nullable(long('comment')),
          flag('illustrative'),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [
          new TableUnique({
            name: 'uq_disseminationPlans_organisationId_objectiveId_periodId',
            columnNames: ['organisationId', 'objectiveId', 'periodId', 'kind'],
          }),
          new TableUnique({ name: 'uq_disseminationPlans_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],
        indices: [
          new TableIndex({ name: 'ix_disseminationPlans_objectiveId_periodId', columnNames: ['objectiveId', 'periodId'] }),
          new TableIndex({ name: 'ix_disseminationPlans_periodId', columnNames: ['periodId'] }),
        ],
        foreignKeys: [
          foreign('fk_disseminationPlans_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_disseminationPlans_objectiveId', ['objectiveId'], 'disseminationObjectives', ['id']),
          foreign('fk_disseminationPlans_periodId', ['periodId'], 'periods', ['id']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('disseminationPlans', true);
    await queryRunner.dropTable('disseminationObjectives', true);
    await readTable(queryRunner, 'activities');
    await queryRunner.dropIndex('activities', 'ix_activities_organisationId_visibility_startsOn');
    await queryRunner.query('ALTER TABLE `activities` DROP COLUMN `audienceGroups`');
    await readTable(queryRunner, 'activities');
    await queryRunner.createIndex(
      'activities',
      new TableIndex({
        name: 'ix_activities_organisationId_visibility_startsOn',
        columnNames: [
          'organisationId',
          'visibility',
          'startsOn',
          'lastDay',
          'state',
          'kind',
          'country',
          'pilotId',
          'attendances',
          'reach',
        ],
      }),
    );
  }
}
