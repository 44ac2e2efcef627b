import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { keepPresentVersions } from './keepPresentVersions.ts';

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });

/** Makes the table pilotsHistory. The stages of pilots are known from now on. */
export class PilotStages1796066564963 implements MigrationInterface {
  name = 'PilotStages1796066564963';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const int = (name: string): TableColumnOptions => ({ name, type: whole });
    await queryRunner.createTable(
      new Table({
        name: 'pilotsHistory',
        columns: [
          { ...int('id'), isPrimary: true },
          { ...int('version'), isPrimary: true },
          int('organisationId'),
          text('stage', 20),
          text('createdAt', 24),
          text('updatedAt', 24),
          text('validFrom', 24),
          text('validUntil', 24),
        ],
      }),
      true,
    );
    await keepPresentVersions(queryRunner, ['pilots']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('pilotsHistory', true);
  }
}
