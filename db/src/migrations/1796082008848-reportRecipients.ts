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

/** Makes the table reportRecipients. */
export class ReportRecipients1796082008848 implements MigrationInterface {
  name = 'ReportRecipients1796082008848';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'reportRecipients',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          nullable(int('userId')),
          nullable(text('email', 254)),
          nullable(text('name', 120)),
          flag('confirmed'),
          text('trigger', 20),
          int('days'),
          text('format', 20),
          text('state', 20),
          int('membershipId'),
          text('dedupKey', 280),
          long('sentPeriodIds'),
          nullable(text('emailFolded', 508)),
          nullable(text('nameFolded', 240)),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [
          new TableUnique({ name: 'uq_reportRecipients_organisationId_dedupKey', columnNames: ['organisationId', 'dedupKey'] }),
          new TableUnique({ name: 'uq_reportRecipients_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],
        indices: [new TableIndex({ name: 'ix_reportRecipients_organisationId_state', columnNames: ['organisationId', 'state'] })],
        foreignKeys: [
          foreign('fk_reportRecipients_organisationId', ['organisationId'], 'organisations', ['id']),
          foreign('fk_reportRecipients_userId', ['userId'], 'users', ['id']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('reportRecipients', true);
  }
}
