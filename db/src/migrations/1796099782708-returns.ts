import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to newsItems and workPlanItems: answeredReturn, returnedAt. Events about the work plan belong to who is responsible. */
export class Returns1796099782708 implements MigrationInterface {
  name = 'Returns1796099782708';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const longText = embedded ? 'text' : 'mediumtext';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`newsItems\` ADD COLUMN \`answeredReturn\` ${longText} NULL`);
    await queryRunner.query('ALTER TABLE `newsItems` ADD COLUMN `returnedAt` varchar(24) NULL');
    await queryRunner.query(`ALTER TABLE \`workPlanItems\` ADD COLUMN \`answeredReturn\` ${longText} NULL`);
    await queryRunner.query('ALTER TABLE `workPlanItems` ADD COLUMN `returnedAt` varchar(24) NULL');
    // What came back is not submitted.
    await queryRunner.query("UPDATE `workPlanItems` SET `submittedOn` = NULL WHERE `state` = 'returned'");
    // Who is responsible for an item reads what happened to it.
    await queryRunner.query(
      "UPDATE `auditEvents` SET `organisationId` = (SELECT `responsibleOrganisationId` FROM `workPlanItems` WHERE `workPlanItems`.`id` = `auditEvents`.`recordId`) WHERE `resource` = 'workPlanItems' AND `organisationId` IS NULL",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `workPlanItems` DROP COLUMN `returnedAt`');
    await queryRunner.query('ALTER TABLE `workPlanItems` DROP COLUMN `answeredReturn`');
    await queryRunner.query('ALTER TABLE `newsItems` DROP COLUMN `returnedAt`');
    await queryRunner.query('ALTER TABLE `newsItems` DROP COLUMN `answeredReturn`');
  }
}
