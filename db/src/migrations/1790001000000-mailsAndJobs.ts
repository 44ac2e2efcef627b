import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex, TableUnique } from 'typeorm';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
const primary = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });

/** The outbox, the links that mails carry, and the runs of jobs. */
export class MailsAndJobs1790001000000 implements MigrationInterface {
  name = 'MailsAndJobs1790001000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const int = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'integer' : 'int';
    const id: TableColumnOptions = {
      name: 'id',
      type: int,
      isPrimary: true,
      isGenerated: true,
      generationStrategy: 'increment',
    };
    await queryRunner.createTable(
      new Table({
        name: 'mails',
        columns: [
          id,
          text('kind', 40),
          text('about', 300),
          nullable(text('mark', 100)),
          text('messageId', 64),
          text('state', 10),
          { name: 'attempts', type: int },
          text('dueAt', 24),
          text('createdAt', 24),
          nullable(text('endedAt', 24)),
        ],
        uniques: [new TableUnique({ name: 'uq_mails_mark', columnNames: ['mark'] })],
        indices: [new TableIndex({ name: 'ix_mails_state_dueAt', columnNames: ['state', 'dueAt'] })],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'linkTokens',
        columns: [
          id,
          text('opens', 20),
          { name: 'subjectId', type: int },
          text('hash', 64),
          text('expiresAt', 24),
          text('createdAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_linkTokens_hash', columnNames: ['hash'] })],
        indices: [
          new TableIndex({ name: 'ix_linkTokens_opens_subjectId', columnNames: ['opens', 'subjectId'] }),
          new TableIndex({ name: 'ix_linkTokens_expiresAt', columnNames: ['expiresAt'] }),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'jobRuns',
        columns: [
          primary(text('job', 40)),
          primary(text('period', 40)),
          { name: 'attempts', type: int },
          text('leaseEnd', 24),
          nullable(text('doneAt', 24)),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['jobRuns', 'linkTokens', 'mails']) await queryRunner.dropTable(name, true);
  }
}
