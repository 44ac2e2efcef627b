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
 * Makes the table meetings.
 * Makes the table agendaItems.
 * Makes the table meetingAttendances.
 * Makes the table meetingDecisions.
 * Makes the table tasks.
 */
export class MeetingsAndTasks1792000100000 implements MigrationInterface {
  name = 'MeetingsAndTasks1792000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'meetings',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          nullable(int('number')),
          nullable(text('title', 200)),
          text('place', 120),
          text('country', 2),
          nullable(int('hostOrganisationId')),
          nullable(text('startsOn', 10)),
          nullable(text('endsOn', 10)),
          nullable(text('month', 7)),
          nullable(int('reviewedPeriodId')),
          nullable(long('minutes')),
          text('state', 10),
          nullable(text('orderedOn', 10)),
          nullable(text('titleFolded', 400)),
          text('placeFolded', 240),
          nullable(long('minutesFolded')),
          text('countryFolded', 4),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],

        indices: [
          new TableIndex({ name: 'ix_meetings_orderedOn', columnNames: ['orderedOn'] }),
          new TableIndex({ name: 'ix_meetings_state_orderedOn', columnNames: ['state', 'orderedOn'] }),
          new TableIndex({ name: 'ix_meetings_number', columnNames: ['number'] }),
        ],
        foreignKeys: [
          foreign('fk_meetings_hostOrganisationId', ['hostOrganisationId'], 'organisations', ['id']),
          foreign('fk_meetings_reviewedPeriodId', ['reviewedPeriodId'], 'periods', ['id']),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'agendaItems',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('meetingId'),
          text('title', 200),
          nullable(text('day', 10)),
          nullable(text('startsAt', 5)),
          nullable(int('durationMinutes')),
          nullable(int('presenterOrganisationId')),
          nullable(long('notes')),
          int('position'),
          text('titleFolded', 400),
          nullable(long('notesFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],

        indices: [new TableIndex({ name: 'ix_agendaItems_meetingId_position', columnNames: ['meetingId', 'position'] })],
        foreignKeys: [
          foreign('fk_agendaItems_meetingId', ['meetingId'], 'meetings', ['id']),
          foreign('fk_agendaItems_presenterOrganisationId', ['presenterOrganisationId'], 'organisations', ['id']),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'meetingAttendances',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          int('meetingId'),
          int('people'),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [
          new TableUnique({
            name: 'uq_meetingAttendances_meetingId_organisationId',
            columnNames: ['meetingId', 'organisationId'],
          }),
          new TableUnique({ name: 'uq_meetingAttendances_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],

        foreignKeys: [
          foreign('fk_meetingAttendances_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_meetingAttendances_meetingId', ['meetingId'], 'meetings', ['id']),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'meetingDecisions',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('meetingId'),
          nullable(int('agendaItemId')),
          long('text'),
          long('textFolded'),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],

        indices: [new TableIndex({ name: 'ix_meetingDecisions_meetingId_createdAt', columnNames: ['meetingId', 'createdAt'] })],
        foreignKeys: [
          foreign('fk_meetingDecisions_meetingId', ['meetingId'], 'meetings', ['id']),
          foreign('fk_meetingDecisions_agendaItemId', ['agendaItemId'], 'agendaItems', ['id']),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'tasks',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          nullable(int('pilotId')),
          nullable(int('milestoneId')),
          nullable(int('contestId')),
          nullable(int('indicatorId')),
          nullable(int('meetingId')),
          nullable(int('meetingDecisionId')),
          text('title', 200),
          nullable(long('description')),
          nullable(text('dueOn', 10)),
          nullable(int('assigneeId')),
          text('visibility', 20),
          text('state', 20),
          nullable(text('doneOn', 10)),
          flag('givenByLeadPartner'),
          text('titleFolded', 400),
          nullable(long('descriptionFolded')),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_tasks_id_organisationId', columnNames: ['id', 'organisationId'] })],
        indices: [
          new TableIndex({ name: 'ix_tasks_organisationId_state_dueOn', columnNames: ['organisationId', 'state', 'dueOn'] }),
          new TableIndex({ name: 'ix_tasks_assigneeId_state_dueOn', columnNames: ['assigneeId', 'state', 'dueOn'] }),
          new TableIndex({ name: 'ix_tasks_state_dueOn', columnNames: ['state', 'dueOn'] }),
          new TableIndex({ name: 'ix_tasks_visibility_dueOn', columnNames: ['visibility', 'dueOn'] }),
        ],
        foreignKeys: [
          foreign('fk_tasks_pilotId_organisationId', ['pilotId', 'organisationId'], 'pilotPartners', [
            'pilotId',
            'organisationId',
          ]),
          foreign('fk_tasks_milestoneId_organisationId', ['milestoneId', 'organisationId'], 'milestones', [
            'id',
            'organisationId',
          ]),
          foreign('fk_tasks_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_tasks_contestId', ['contestId'], 'contests', ['id']),
          foreign('fk_tasks_indicatorId', ['indicatorId'], 'indicators', ['id']),
          foreign('fk_tasks_meetingId', ['meetingId'], 'meetings', ['id']),
          foreign('fk_tasks_meetingDecisionId', ['meetingDecisionId'], 'meetingDecisions', ['id']),
          foreign('fk_tasks_assigneeId', ['assigneeId'], 'users', ['id']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('tasks', true);
    await queryRunner.dropTable('meetingDecisions', true);
    await queryRunner.dropTable('meetingAttendances', true);
    await queryRunner.dropTable('agendaItems', true);
    await queryRunner.dropTable('meetings', true);
  }
}
