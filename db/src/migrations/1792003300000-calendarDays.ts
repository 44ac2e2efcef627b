import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/**
 * Reads a table anew, because TypeORM remembers how it was before plain statements. On SQLite TypeORM takes the first key whose
 * columns are among those that it looks for: so pairs come first, and the names are made from the columns.
 */
async function readTable(queryRunner: QueryRunner, name: string): Promise<void> {
  const keys = (await queryRunner.getTable(name))?.foreignKeys ?? [];
  for (const key of keys) key.name = `fk_${name}_${key.columnNames.join('_')}`.slice(0, 62);
  keys.sort((one, other) => other.columnNames.length - one.columnNames.length);
}

/** Indices of activities that answer for the days of the calendar and for the map. */
export class CalendarDays1792003300000 implements MigrationInterface {
  name = 'CalendarDays1792003300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await readTable(queryRunner, 'activities');
    await queryRunner.dropIndex('activities', 'ix_activities_startsOn_lastDay');
    await queryRunner.createIndex(
      'activities',
      new TableIndex({
        name: 'ix_activities_startsOn_lastDay_organisationId',
        columnNames: ['startsOn', 'lastDay', 'organisationId', 'visibility', 'startTime'],
      }),
    );
    await queryRunner.createIndex(
      'activities',
      new TableIndex({
        name: 'ix_activities_country_organisationId_visibility',
        columnNames: ['country', 'organisationId', 'visibility', 'attendances', 'reach'],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await readTable(queryRunner, 'activities');
    await queryRunner.dropIndex('activities', 'ix_activities_country_organisationId_visibility');
    await queryRunner.dropIndex('activities', 'ix_activities_startsOn_lastDay_organisationId');
    await queryRunner.createIndex(
      'activities',
      new TableIndex({ name: 'ix_activities_startsOn_lastDay', columnNames: ['startsOn', 'lastDay'] }),
    );
  }
}
