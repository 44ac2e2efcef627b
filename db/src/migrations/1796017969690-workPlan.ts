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

async function hasIndex(queryRunner: QueryRunner, table: string, name: string): Promise<boolean> {
  const found: unknown[] = await queryRunner.query(`SHOW INDEX FROM \`${table}\` WHERE Key_name = ?`, [name]);
  return found.length > 0;
}

/** MySQL keeps the index that it made for a foreign key. */
async function dropKeyIndex(queryRunner: QueryRunner, table: string, name: string): Promise<void> {
  if (await hasIndex(queryRunner, table, name)) await queryRunner.query(`DROP INDEX \`${name}\` ON \`${table}\``);
}

/**
 * Makes the table workPlanItems.
 * Makes the table risks.
 * Makes the table workPlanContributors.
 * Adds columns to pilots: workPlanItemId.
 * Adds columns to indicators: workPlanItemId.
 * Adds columns to attachments: workPlanItemId, fileVersion, approved.
 * Changes the keys and indices of attachments, pilots, indicators.
 */
export class WorkPlan1796017969690 implements MigrationInterface {
  name = 'WorkPlan1796017969690';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`pilots\` ADD COLUMN \`workPlanItemId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`indicators\` ADD COLUMN \`workPlanItemId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`attachments\` ADD COLUMN \`workPlanItemId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`attachments\` ADD COLUMN \`fileVersion\` ${whole} NULL`);
    await queryRunner.query('ALTER TABLE `attachments` ADD COLUMN `approved` tinyint NOT NULL DEFAULT 0');
    await readTable(queryRunner, 'attachments');
    await queryRunner.createIndex(
      'attachments',
      new TableIndex({ name: 'ix_attachments_workPlanItemId', columnNames: ['workPlanItemId'] }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'workPlanItems',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          text('number', 12),
          text('title', 200),
          nullable(long('description')),
          int('responsibleOrganisationId'),
          nullable(text('startsOn', 10)),
          nullable(text('dueOn', 10)),
          nullable(long('progressNote')),
          flag('illustrative'),
          text('kind', 20),
          int('position'),
          text('state', 20),
          nullable(text('submittedOn', 10)),
          nullable(text('approvedOn', 10)),
          nullable(int('submittedVersion')),
          nullable(int('approvedVersion')),
          nullable(long('lastReturn')),
          text('numberFolded', 24),
          text('titleFolded', 400),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_workPlanItems_number', columnNames: ['number'] })],
        indices: [
          new TableIndex({ name: 'ix_workPlanItems_position', columnNames: ['position'] }),
          new TableIndex({
            name: 'ix_workPlanItems_responsibleOrganisationId_state_dueOn',
            columnNames: ['responsibleOrganisationId', 'state', 'dueOn'],
          }),
          new TableIndex({ name: 'ix_workPlanItems_state_dueOn', columnNames: ['state', 'dueOn'] }),
        ],
        foreignKeys: [
          foreign('fk_workPlanItems_responsibleOrganisationId', ['responsibleOrganisationId'], 'organisations', ['id']),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'risks',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          text('title', 200),
          nullable(long('description')),
          int('likelihood'),
          int('impact'),
          text('response', 20),
          nullable(long('responseText')),
          nullable(text('reviewedOn', 10)),
          text('visibility', 20),
          flag('illustrative'),
          text('state', 20),
          int('score'),
          text('titleFolded', 400),
          nullable(long('descriptionFolded')),
          nullable(long('responseTextFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_risks_id_organisationId', columnNames: ['id', 'organisationId'] })],
        indices: [
          new TableIndex({ name: 'ix_risks_organisationId_state_score', columnNames: ['organisationId', 'state', 'score'] }),
          new TableIndex({ name: 'ix_risks_visibility_state_score', columnNames: ['visibility', 'state', 'score'] }),
        ],
        foreignKeys: [foreign('fk_risks_organisationId', ['organisationId'], 'organisations', ['id'])],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'workPlanContributors',
        columns: [
          { ...int('workPlanItemId'), isPrimary: true },
          { ...int('organisationId'), isPrimary: true },
        ],

        indices: [
          new TableIndex({
            name: 'ix_workPlanContributors_organisationId_workPlanItemId',
            columnNames: ['organisationId', 'workPlanItemId'],
          }),
        ],
        foreignKeys: [
          foreign('fk_workPlanContributors_workPlanItemId', ['workPlanItemId'], 'workPlanItems', ['id']),
          foreign('fk_workPlanContributors_organisationId', ['organisationId'], 'organisations', ['id']),
        ],
      }),
      true,
    );
    await readTable(queryRunner, 'pilots');
    await queryRunner.createForeignKey(
      'pilots',
      foreign('fk_pilots_workPlanItemId', ['workPlanItemId'], 'workPlanItems', ['id']),
    );
    await readTable(queryRunner, 'indicators');
    await queryRunner.createForeignKey(
      'indicators',
      foreign('fk_indicators_workPlanItemId', ['workPlanItemId'], 'workPlanItems', ['id']),
    );
    await readTable(queryRunner, 'attachments');
    await queryRunner.createForeignKey(
      'attachments',
      foreign('fk_attachments_workPlanItemId', ['workPlanItemId'], 'workPlanItems', ['id']),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    await readTable(queryRunner, 'attachments');
    await queryRunner.dropForeignKey('attachments', 'fk_attachments_workPlanItemId');
    if (!embedded) await dropKeyIndex(queryRunner, 'attachments', 'fk_attachments_workPlanItemId');
    await readTable(queryRunner, 'indicators');
    await queryRunner.dropForeignKey('indicators', 'fk_indicators_workPlanItemId');
    if (!embedded) await dropKeyIndex(queryRunner, 'indicators', 'fk_indicators_workPlanItemId');
    await readTable(queryRunner, 'pilots');
    await queryRunner.dropForeignKey('pilots', 'fk_pilots_workPlanItemId');
    if (!embedded) await dropKeyIndex(queryRunner, 'pilots', 'fk_pilots_workPlanItemId');
    await queryRunner.dropTable('workPlanContributors', true);
    await queryRunner.dropTable('risks', true);
    await queryRunner.dropTable('workPlanItems', true);
    await readTable(queryRunner, 'attachments');
    await queryRunner.dropIndex('attachments', 'ix_attachments_workPlanItemId');
    await queryRunner.query('ALTER TABLE `attachments` DROP COLUMN `approved`');
    await queryRunner.query('ALTER TABLE `attachments` DROP COLUMN `fileVersion`');
    await queryRunner.query('ALTER TABLE `attachments` DROP COLUMN `workPlanItemId`');
    await queryRunner.query('ALTER TABLE `indicators` DROP COLUMN `workPlanItemId`');
    await queryRunner.query('ALTER TABLE `pilots` DROP COLUMN `workPlanItemId`');
  }
}
