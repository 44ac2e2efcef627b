import { type MigrationInterface, type QueryRunner, TableForeignKey, TableIndex } from 'typeorm';

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
 * Adds columns to tasks: reportId, commentId, askedById.
 * Adds columns to activities: moduleId.
 * Adds columns to attachments: activityId.
 * Changes the keys and indices of tasks, attachments, activities.
 */
export class FilesOfActivities1796040560702 implements MigrationInterface {
  name = 'FilesOfActivities1796040560702';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    await readTable(queryRunner, 'tasks');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_organisationId');
    await readTable(queryRunner, 'attachments');
    await queryRunner.dropForeignKey('attachments', 'fk_attachments_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'attachments', 'fk_attachments_organisationId');
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`tasks\` ADD COLUMN \`reportId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`tasks\` ADD COLUMN \`commentId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`tasks\` ADD COLUMN \`askedById\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`activities\` ADD COLUMN \`moduleId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`attachments\` ADD COLUMN \`activityId\` ${whole} NULL`);
    await readTable(queryRunner, 'attachments');
    await queryRunner.createIndex(
      'attachments',
      new TableIndex({ name: 'ix_attachments_activityId', columnNames: ['activityId'] }),
    );
    await readTable(queryRunner, 'tasks');
    await queryRunner.createForeignKey(
      'tasks',
      foreign('fk_tasks_reportId_organisationId', ['reportId', 'organisationId'], 'reports', ['id', 'organisationId']),
    );
    await queryRunner.createForeignKey(
      'tasks',
      foreign('fk_tasks_commentId_organisationId', ['commentId', 'organisationId'], 'comments', ['id', 'organisationId']),
    );
    await queryRunner.createForeignKey('tasks', foreign('fk_tasks_askedById', ['askedById'], 'users', ['id']));
    await queryRunner.createForeignKey('tasks', foreign('fk_tasks_organisationId', ['organisationId'], 'organisations', ['id']));
    await readTable(queryRunner, 'activities');
    await queryRunner.createForeignKey('activities', foreign('fk_activities_moduleId', ['moduleId'], 'modules', ['id']));
    await readTable(queryRunner, 'attachments');
    await queryRunner.createForeignKey(
      'attachments',
      foreign('fk_attachments_activityId_organisationId', ['activityId', 'organisationId'], 'activities', [
        'id',
        'organisationId',
      ]),
    );
    await queryRunner.createForeignKey(
      'attachments',
      foreign('fk_attachments_organisationId', ['organisationId'], 'organisations', ['id']),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    await readTable(queryRunner, 'attachments');
    await queryRunner.dropForeignKey('attachments', 'fk_attachments_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'attachments', 'fk_attachments_organisationId');
    await queryRunner.dropForeignKey('attachments', 'fk_attachments_activityId_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'attachments', 'fk_attachments_activityId_organisationId');
    await readTable(queryRunner, 'activities');
    await queryRunner.dropForeignKey('activities', 'fk_activities_moduleId');
    if (!embedded) await dropKeyIndex(queryRunner, 'activities', 'fk_activities_moduleId');
    await readTable(queryRunner, 'tasks');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_organisationId');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_askedById');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_askedById');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_commentId_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_commentId_organisationId');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_reportId_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_reportId_organisationId');
    await readTable(queryRunner, 'attachments');
    await queryRunner.dropIndex('attachments', 'ix_attachments_activityId');
    await queryRunner.query('ALTER TABLE `attachments` DROP COLUMN `activityId`');
    await queryRunner.query('ALTER TABLE `activities` DROP COLUMN `moduleId`');
    await queryRunner.query('ALTER TABLE `tasks` DROP COLUMN `askedById`');
    await queryRunner.query('ALTER TABLE `tasks` DROP COLUMN `commentId`');
    await queryRunner.query('ALTER TABLE `tasks` DROP COLUMN `reportId`');
    await readTable(queryRunner, 'attachments');
    await queryRunner.createForeignKey(
      'attachments',
      foreign('fk_attachments_organisationId', ['organisationId'], 'organisations', ['id']),
    );
    await readTable(queryRunner, 'tasks');
    await queryRunner.createForeignKey('tasks', foreign('fk_tasks_organisationId', ['organisationId'], 'organisations', ['id']));
  }
}
