import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the organiser lets a juror judge somebody of the same mail domain. */
export class ConflictsByMail1791300000000 implements MigrationInterface {
  name = 'ConflictsByMail1791300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `scores` ADD COLUMN `sharedDomainConfirmed` tinyint NOT NULL DEFAULT 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `scores` DROP COLUMN `sharedDomainConfirmed`');
  }
}
