import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds a row to dataVersion: the version of the activities. */
export class ActivitiesVersion1796097658677 implements MigrationInterface {
  name = 'ActivitiesVersion1796097658677';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('INSERT INTO `dataVersion` (`id`, `number`) VALUES (2, 1)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DELETE FROM `dataVersion` WHERE `id` = 2');
  }
}
