import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to dataVersion: activities. */
export class ActivitiesVersion1796097658677 implements MigrationInterface {
  name = 'ActivitiesVersion1796097658677';

  async up(queryRunner: QueryRunner): Promise<void> {
    const whole = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'integer' : 'int';
    await queryRunner.query(`ALTER TABLE \`dataVersion\` ADD COLUMN \`activities\` ${whole} NOT NULL DEFAULT 1`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `dataVersion` DROP COLUMN `activities`');
  }
}
