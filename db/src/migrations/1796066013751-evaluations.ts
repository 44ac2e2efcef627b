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
 * Makes the table evaluations.
 * Makes the table recommendations.
 * Adds columns to tasks: recommendationId.
 * Changes the keys and indices of tasks.
 */
export class Evaluations1796066013751 implements MigrationInterface {
  name = 'Evaluations1796066013751';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await readTable(queryRunner, 'tasks');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_organisationId');
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`tasks\` ADD COLUMN \`recommendationId\` ${whole} NULL`);
    await queryRunner.createTable(
      new Table({
        name: 'evaluations',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          nullable(int('organisationId')),
          text('title', 200),
          nullable(int('pilotId')),
          int('periodId'),
          long('summary'),
          long('judgements'),
          flag('publicRequested'),
          flag('illustrative'),
          text('state', 20),
          nullable(int('evaluatorId')),
          nullable(text('evaluatorName', 120)),
          int('edition'),
          nullable(int('revisesId')),
          nullable(int('firstEditionId')),
          flag('isPublic'),
          nullable(text('issuedAt', 24)),
          text('titleFolded', 400),
          long('summaryFolded'),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],

        indices: [
          new TableIndex({ name: 'ix_evaluations_organisationId_state', columnNames: ['organisationId', 'state'] }),
          new TableIndex({ name: 'ix_evaluations_state_isPublic', columnNames: ['state', 'isPublic'] }),
          new TableIndex({ name: 'ix_evaluations_evaluatorId_state', columnNames: ['evaluatorId', 'state'] }),
          new TableIndex({ name: 'ix_evaluations_revisesId', columnNames: ['revisesId'] }),
          new TableIndex({ name: 'ix_evaluations_firstEditionId', columnNames: ['firstEditionId'] }),
          new TableIndex({ name: 'ix_evaluations_pilotId', columnNames: ['pilotId'] }),
        ],
        foreignKeys: [
          foreign('fk_evaluations_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_evaluations_pilotId', ['pilotId'], 'pilots', ['id']),
          foreign('fk_evaluations_periodId', ['periodId'], 'periods', ['id']),
          foreign('fk_evaluations_evaluatorId', ['evaluatorId'], 'users', ['id']),
          foreign('fk_evaluations_revisesId', ['revisesId'], 'evaluations', ['id']),
          foreign('fk_evaluations_firstEditionId', ['firstEditionId'], 'evaluations', ['id']),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'recommendations',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          int('evaluationId'),
          long('text'),
          text('priority', 20),
          text('dueOn', 10),
          flag('illustrative'),
          int('number'),
          text('state', 20),
          nullable(int('evaluatorId')),
          nullable(text('response', 20)),
          nullable(long('responseText')),
          nullable(long('action')),
          nullable(text('actionDueOn', 10)),
          nullable(text('respondedAt', 24)),
          nullable(text('followUp', 20)),
          nullable(long('followUpText')),
          nullable(text('followedUpAt', 24)),
          long('textFolded'),
          nullable(long('responseTextFolded')),
          nullable(long('actionFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_recommendations_id_organisationId', columnNames: ['id', 'organisationId'] })],
        indices: [
          new TableIndex({ name: 'ix_recommendations_evaluationId_number', columnNames: ['evaluationId', 'number'] }),
          new TableIndex({
            name: 'ix_recommendations_organisationId_state_dueOn',
            columnNames: ['organisationId', 'state', 'dueOn'],
          }),
          new TableIndex({ name: 'ix_recommendations_state_dueOn', columnNames: ['state', 'dueOn'] }),
          new TableIndex({ name: 'ix_recommendations_evaluatorId_state', columnNames: ['evaluatorId', 'state'] }),
        ],
        foreignKeys: [
          foreign('fk_recommendations_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_recommendations_evaluationId', ['evaluationId'], 'evaluations', ['id']),
          foreign('fk_recommendations_evaluatorId', ['evaluatorId'], 'users', ['id']),
        ],
      }),
      true,
    );
    await readTable(queryRunner, 'tasks');
    await queryRunner.createForeignKey(
      'tasks',
      foreign('fk_tasks_recommendationId_organisationId', ['recommendationId', 'organisationId'], 'recommendations', [
        'id',
        'organisationId',
      ]),
    );
    await queryRunner.createForeignKey('tasks', foreign('fk_tasks_organisationId', ['organisationId'], 'organisations', ['id']));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    await readTable(queryRunner, 'tasks');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_organisationId');
    await queryRunner.dropForeignKey('tasks', 'fk_tasks_recommendationId_organisationId');
    if (!embedded) await dropKeyIndex(queryRunner, 'tasks', 'fk_tasks_recommendationId_organisationId');
    await queryRunner.dropTable('recommendations', true);
    await queryRunner.dropTable('evaluations', true);
    await queryRunner.query('ALTER TABLE `tasks` DROP COLUMN `recommendationId`');
    await readTable(queryRunner, 'tasks');
    await queryRunner.createForeignKey('tasks', foreign('fk_tasks_organisationId', ['organisationId'], 'organisations', ['id']));
  }
}
