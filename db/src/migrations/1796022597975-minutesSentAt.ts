import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to meetings: minutesSentAt. */
export class MinutesSentAt1796022597975 implements MigrationInterface {
  name = 'MinutesSentAt1796022597975';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query('ALTER TABLE `meetings` ADD COLUMN `minutesSentAt` varchar(24) NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `meetings` DROP COLUMN `minutesSentAt`');
  }
}
