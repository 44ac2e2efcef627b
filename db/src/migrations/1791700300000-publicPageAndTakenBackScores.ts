import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Adds columns to consortium: about, colour, pictureText, pictureHash, pictureWidth, pictureHeight, pictureStoredAs.
 * Adds columns to contests: scoresRevisable.
 * Adds columns to scores: withdrawnScores.
 */
export class PublicPageAndTakenBackScores1791700300000 implements MigrationInterface {
  name = 'PublicPageAndTakenBackScores1791700300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    const longText = embedded ? 'text' : 'mediumtext';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query('ALTER TABLE `consortium` ADD COLUMN `about` varchar(1000) NULL');
    await queryRunner.query('ALTER TABLE `consortium` ADD COLUMN `colour` varchar(7) NULL');
    await queryRunner.query('ALTER TABLE `consortium` ADD COLUMN `pictureText` varchar(300) NULL');
    await queryRunner.query('ALTER TABLE `consortium` ADD COLUMN `pictureHash` varchar(64) NULL');
    await queryRunner.query(`ALTER TABLE \`consortium\` ADD COLUMN \`pictureWidth\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`consortium\` ADD COLUMN \`pictureHeight\` ${whole} NULL`);
    await queryRunner.query('ALTER TABLE `consortium` ADD COLUMN `pictureStoredAs` varchar(80) NULL');
    await queryRunner.query('ALTER TABLE `contests` ADD COLUMN `scoresRevisable` tinyint NOT NULL DEFAULT 1');
    // Jurors of contests that have opened were promised that scores are final.
    await queryRunner.query("UPDATE `contests` SET `scoresRevisable` = 0 WHERE `state` <> 'draft'");
    await queryRunner.query(`ALTER TABLE \`scores\` ADD COLUMN \`withdrawnScores\` ${longText} NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `scores` DROP COLUMN `withdrawnScores`');
    await queryRunner.query('ALTER TABLE `contests` DROP COLUMN `scoresRevisable`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `pictureStoredAs`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `pictureHeight`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `pictureWidth`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `pictureHash`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `pictureText`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `colour`');
    await queryRunner.query('ALTER TABLE `consortium` DROP COLUMN `about`');
  }
}
