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

/** Adds columns to attachments: meetingId. Changes the keys and indices of attachments. */
export class MeetingDocuments1792000200000 implements MigrationInterface {
  name = 'MeetingDocuments1792000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`attachments\` ADD COLUMN \`meetingId\` ${whole} NULL`);
    await readTable(queryRunner, 'attachments');
    await queryRunner.createIndex(
      'attachments',
      new TableIndex({ name: 'ix_attachments_meetingId', columnNames: ['meetingId'] }),
    );
    await queryRunner.createForeignKey('attachments', foreign('fk_attachments_meetingId', ['meetingId'], 'meetings', ['id']));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    await readTable(queryRunner, 'attachments');
    await queryRunner.dropForeignKey('attachments', 'fk_attachments_meetingId');
    if (!embedded) await dropKeyIndex(queryRunner, 'attachments', 'fk_attachments_meetingId');
    await queryRunner.dropIndex('attachments', 'ix_attachments_meetingId');
    await queryRunner.query('ALTER TABLE `attachments` DROP COLUMN `meetingId`');
  }
}
