import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableIndex } from 'typeorm';
import { keepPresentVersions } from './keepPresentVersions.ts';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const flag = (name: string): TableColumnOptions => ({ name, type: 'tinyint' });
const bigint = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const nullable = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const resources = [
  'organisations',
  'consortium',
  'periods',
  'indicators',
  'assignments',
  'expectations',
  'reports',
  'measurements',
  'approvedVersions',
];

/**
 * Makes the table organisationsHistory.
 * Makes the table consortiumHistory.
 * Makes the table periodsHistory.
 * Makes the table indicatorsHistory.
 * Makes the table assignmentsHistory.
 * Makes the table expectationsHistory.
 * Makes the table reportsHistory.
 * Makes the table measurementsHistory.
 * Makes the table approvedVersionsHistory.
 */
export class History1796041128419 implements MigrationInterface {
  name = 'History1796041128419';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    const long = (name: string): TableColumnOptions => ({ name, type: longText });
    await queryRunner.createTable(
      new Table({
        name: 'organisationsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          text('country', 2),
          nullable(text('countrySince', 10)),
          nullable(long('formerCountries')),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'consortiumHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          long('countries'),
          text('timeZone', 60),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'periodsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('number'),
          text('startsOn', 10),
          text('endsOn', 10),
          text('dueOn', 10),
          flag('illustrative'),
          text('state', 10),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'indicatorsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          nullable(int('organisationId')),
          text('code', 80),
          text('name', 200),
          nullable(long('countingRule')),
          text('kind', 10),
          nullable(text('unit', 60)),
          text('valueType', 10),
          text('accumulation', 20),
          text('direction', 10),
          int('decimals'),
          long('options'),
          long('dimensions'),
          int('definitionVersion'),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'assignmentsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('organisationId'),
          int('indicatorId'),
          nullable(int('pilotId')),
          nullable(bigint('baseline')),
          nullable(bigint('target')),
          long('milestones'),
          nullable(int('fromPeriodId')),
          nullable(int('untilPeriodId')),
          flag('illustrative'),
          flag('local'),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],

        indices: [
          new TableIndex({
            name: 'ix_assignmentsHistory_indicatorId_validUntil_validFrom',
            columnNames: ['indicatorId', 'validUntil', 'validFrom'],
          }),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'expectationsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('organisationId'),
          int('periodId'),
          int('assignmentId'),
          flag('expected'),
          nullable(text('reason', 20)),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],

        indices: [
          new TableIndex({
            name: 'ix_expectationsHistory_assignmentId_validUntil_validFrom',
            columnNames: ['assignmentId', 'validUntil', 'validFrom', 'periodId', 'expected', 'reason'],
          }),
          new TableIndex({
            name: 'ix_expectationsHistory_periodId_validUntil_validFrom',
            columnNames: ['periodId', 'validUntil', 'validFrom'],
          }),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'reportsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('organisationId'),
          int('periodId'),
          text('state', 10),
          nullable(text('firstSubmittedAt', 24)),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],

        indices: [
          new TableIndex({
            name: 'ix_reportsHistory_periodId_validUntil_validFrom',
            columnNames: ['periodId', 'validUntil', 'validFrom', 'organisationId', 'state', 'firstSubmittedAt'],
          }),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'measurementsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('organisationId'),
          int('assignmentId'),
          int('periodId'),
          text('availability', 20),
          nullable(bigint('value')),
          nullable(bigint('numerator')),
          nullable(bigint('denominator')),
          nullable(long('comment')),
          flag('illustrative'),
          text('state', 10),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],

        indices: [
          new TableIndex({
            name: 'ix_measurementsHistory_assignmentId_validUntil_validFrom',
            columnNames: [
              'assignmentId',
              'validUntil',
              'validFrom',
              'periodId',
              'organisationId',
              'state',
              'availability',
              'value',
              'numerator',
              'denominator',
              'illustrative',
            ],
          }),
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'approvedVersionsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('organisationId'),
          int('measurementId'),
          int('assignmentId'),
          int('periodId'),
          int('measurementVersion'),
          text('availability', 20),
          nullable(bigint('value')),
          nullable(bigint('numerator')),
          nullable(bigint('denominator')),
          nullable(long('comment')),
          flag('illustrative'),
          nullable(int('approvedById')),
          text('approvedAt', 24),
          flag('standsIn'),
          { ...flag('concealed'), default: 0 },
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],

        indices: [
          new TableIndex({
            name: 'ix_approvedVersionsHistory_measurementId_validUntil_validFrom',
            columnNames: ['measurementId', 'validUntil', 'validFrom'],
          }),
          new TableIndex({
            name: 'ix_approvedVersionsHistory_standsIn_validUntil_validFrom',
            columnNames: ['standsIn', 'validUntil', 'validFrom', 'assignmentId'],
          }),
        ],
      }),
      true,
    );
    await keepPresentVersions(queryRunner, resources);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const resource of resources.toReversed()) await queryRunner.dropTable(`${resource}History`, true);
  }
}
