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

/** Makes the table activities. */
export class Activities1792001100000 implements MigrationInterface {
  name = 'Activities1792001100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'activities',
        columns: [
          { ...int('id'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          int('organisationId'),
          text('title', 200),
          text('kind', 20),
          text('startsOn', 10),
          nullable(text('endsOn', 10)),
          nullable(text('startTime', 5)),
          nullable(text('endTime', 5)),
          nullable(text('timeZone', 60)),
          nullable(text('place', 200)),
          nullable(text('country', 2)),
          flag('isOnline'),
          nullable(int('pilotId')),
          nullable(long('description')),
          long('links'),
          nullable(int('registrations')),
          nullable(int('attendances')),
          long('audience'),
          nullable(int('reach')),
          text('visibility', 20),
          flag('illustrative'),
          text('state', 10),
          text('lastDay', 10),
          nullable(int('seriesId')),
          text('titleFolded', 400),
          nullable(text('placeFolded', 400)),
          nullable(long('descriptionFolded')),
          nullable(text('countryFolded', 4)),
          int('version'),
          { ...int('guard'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
        ],
        uniques: [new TableUnique({ name: 'uq_activities_id_organisationId', columnNames: ['id', 'organisationId'] })],
        indices: [
          new TableIndex({ name: 'ix_activities_startsOn_lastDay', columnNames: ['startsOn', 'lastDay'] }),
          new TableIndex({ name: 'ix_activities_organisationId_startsOn', columnNames: ['organisationId', 'startsOn'] }),
          new TableIndex({ name: 'ix_activities_kind_startsOn', columnNames: ['kind', 'startsOn'] }),
          new TableIndex({ name: 'ix_activities_seriesId', columnNames: ['seriesId'] }),
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
        ],
        foreignKeys: [
          foreign('fk_activities_pilotId_organisationId', ['pilotId', 'organisationId'], 'pilotPartners', [
            'pilotId',
            'organisationId',
          ]),
          foreign('fk_activities_organisationId', ['organisationId'], 'organisations', ['id']),
        ],
      }),
      true,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('activities', true);
  }
}
