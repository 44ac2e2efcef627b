import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addMissingColumn, dropPresentColumn } from './columnChanges.ts';

/** Adds columns to dataVersion: activities. */
export class ActivitiesVersion1796097658677 implements MigrationInterface {
  name = 'ActivitiesVersion1796097658677';

  async up(queryRunner: QueryRunner): Promise<void> {
    const whole = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'integer' : 'int';
    await addMissingColumn(queryRunner, 'dataVersion', 'activities', `${whole} NOT NULL DEFAULT 1`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropPresentColumn(queryRunner, 'dataVersion', 'activities');
  }
}
