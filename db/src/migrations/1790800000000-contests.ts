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

/** Contests of organisations and of the consortium, and the criteria by which their solutions are judged. */
export class Contests1790800000000 implements MigrationInterface {
  name = 'Contests1790800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const int = (name: string): TableColumnOptions => ({ name, type: embedded ? 'integer' : 'int' });
    const long = (name: string): TableColumnOptions => ({ name, type: embedded ? 'text' : 'mediumtext' });
    const id: TableColumnOptions = { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' };
    const record = [int('version'), { ...int('guard'), default: 0 }, text('createdAt', 24), text('updatedAt', 24)];

    await queryRunner.createTable(
      new Table({
        name: 'contests',
        columns: [
          id,
          nullable(int('organisationId')),
          text('slug', 80),
          text('name', 200),
          nullable(long('challenge')),
          nullable(long('whoMayEnter')),
          nullable(long('prize')),
          long('languages'),
          text('timeZone', 60),
          nullable(text('opensAt', 24)),
          nullable(text('closesAt', 24)),
          text('tieRule', 20),
          text('juryApart', 20),
          nullable(long('privacyText')),
          nullable(text('eraseOn', 10)),
          nullable(long('publicNote')),
          { name: 'illustrative', type: 'tinyint' },
          text('state', 10),
          nullable(text('openedAt', 24)),
          long('notes'),
          text('nameFolded', 400),
          nullable(long('challengeFolded')),
          ...record,
        ],
        uniques: [
          new TableUnique({ name: 'uq_contests_slug', columnNames: ['slug'] }),
          new TableUnique({ name: 'uq_contests_id_organisationId', columnNames: ['id', 'organisationId'] }),
        ],
        indices: [
          new TableIndex({ name: 'ix_contests_organisationId', columnNames: ['organisationId'] }),
          new TableIndex({ name: 'ix_contests_state_closesAt', columnNames: ['state', 'closesAt'] }),
        ],
        foreignKeys: [foreign('contests', ['organisationId'], 'organisations')],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'criteria',
        columns: [
          id,
          nullable(int('organisationId')),
          int('contestId'),
          text('name', 200),
          nullable(long('description')),
          int('weight'),
          long('scale'),
          int('position'),
          text('nameFolded', 400),
          nullable(long('descriptionFolded')),
          ...record,
        ],
        uniques: [new TableUnique({ name: 'uq_criteria_contestId_name', columnNames: ['contestId', 'name'] })],
        // The pair comes first: on SQLite TypeORM takes the first key whose columns are among those that it looks for.
        foreignKeys: [
          foreign('criteria', ['contestId', 'organisationId'], 'contests', ['id', 'organisationId']),
          foreign('criteria', ['contestId'], 'contests'),
          foreign('criteria', ['organisationId'], 'organisations'),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['criteria', 'contests']) await queryRunner.dropTable(name, true);
  }
}
