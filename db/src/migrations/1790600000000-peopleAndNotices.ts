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

const foreign = (table: string, columnNames: string[], to: string, referencedColumnNames = ['id']) =>
  new TableForeignKey({
    name: `fk_${table}_${columnNames.join('_')}`,
    columnNames,
    referencedTableName: to,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });

/** Invitations, notices and nudges; when people are reminded, whether they want mails, and what the demo brought. */
export class PeopleAndNotices1790600000000 implements MigrationInterface {
  name = 'PeopleAndNotices1790600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    const id: TableColumnOptions = { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' };
    const record = [int('version'), { ...int('guard'), default: 0 }, text('createdAt', 24), text('updatedAt', 24)];
    const long = embedded ? 'text' : 'mediumtext';

    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query('ALTER TABLE `users` ADD COLUMN `digest` tinyint NOT NULL DEFAULT 1');
    await queryRunner.query(
      `ALTER TABLE \`consortium\` ADD COLUMN \`digestHour\` ${embedded ? 'integer' : 'int'} NOT NULL DEFAULT 6`,
    );
    await queryRunner.query(`ALTER TABLE \`consortium\` ADD COLUMN \`reminderDays\` ${long} NULL`);

    await queryRunner.createTable(
      new Table({ name: 'demoMarks', columns: [{ ...text('resource', 40), isPrimary: true }, int('lastId')] }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'invitations',
        columns: [
          id,
          text('email', 254),
          nullable(text('name', 120)),
          text('role', 20),
          nullable(int('organisationId')),
          text('locale', 5),
          text('state', 10),
          nullable(int('invitedById')),
          text('expiresAt', 24),
          text('postedAt', 24),
          nullable(text('acceptedAt', 24)),
          nullable(text('revokedAt', 24)),
          text('emailFolded', 508),
          nullable(text('nameFolded', 240)),
          ...record,
        ],
        indices: [
          new TableIndex({ name: 'ix_invitations_organisationId_createdAt', columnNames: ['organisationId', 'createdAt'] }),
        ],
        foreignKeys: [
          foreign('invitations', ['organisationId'], 'organisations'),
          foreign('invitations', ['invitedById'], 'users'),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'notifications',
        columns: [
          id,
          int('userId'),
          text('kind', 20),
          nullable(int('organisationId')),
          nullable(int('periodId')),
          nullable(int('reportId')),
          nullable(int('assignmentId')),
          nullable(text('about', 40)),
          nullable(int('aboutId')),
          nullable(text('mark', 100)),
          { name: 'read', type: 'tinyint' },
          nullable(text('mailedAt', 24)),
          ...record,
        ],
        uniques: [new TableUnique({ name: 'uq_notifications_userId_mark', columnNames: ['userId', 'mark'] })],
        indices: [
          new TableIndex({ name: 'ix_notifications_userId_read', columnNames: ['userId', 'read'] }),
          new TableIndex({ name: 'ix_notifications_mailedAt', columnNames: ['mailedAt'] }),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'nudges',
        columns: [
          id,
          int('organisationId'),
          int('periodId'),
          int('reportId'),
          nullable(int('nudgedById')),
          text('day', 10),
          ...record,
        ],
        uniques: [
          new TableUnique({ name: 'uq_nudges_reportId_day', columnNames: ['reportId', 'day'] }),
          new TableUnique({ name: 'uq_nudges_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],
        foreignKeys: [
          foreign('nudges', ['organisationId'], 'organisations'),
          foreign('nudges', ['periodId'], 'periods'),
          foreign('nudges', ['nudgedById'], 'users'),
          foreign('nudges', ['reportId', 'organisationId'], 'reports', ['id', 'organisationId']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['nudges', 'notifications', 'invitations', 'demoMarks']) await queryRunner.dropTable(name, true);
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `reminderDays`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `digestHour`');
    await queryRunner.query('ALTER TABLE `users` DROP COLUMN `digest`');
  }
}
