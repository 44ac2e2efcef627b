import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to authSessions: viewAsRole, viewAsOrganisationId, viewAsMembershipId, viewAsUntil. */
export class ViewAs1796078912516 implements MigrationInterface {
  name = 'ViewAs1796078912516';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query('ALTER TABLE `authSessions` ADD COLUMN `viewAsRole` varchar(40) NULL');
    await queryRunner.query(`ALTER TABLE \`authSessions\` ADD COLUMN \`viewAsOrganisationId\` ${whole} NULL`);
    await queryRunner.query(`ALTER TABLE \`authSessions\` ADD COLUMN \`viewAsMembershipId\` ${whole} NULL`);
    await queryRunner.query('ALTER TABLE `authSessions` ADD COLUMN `viewAsUntil` varchar(24) NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `authSessions` DROP COLUMN `viewAsUntil`');
    await queryRunner.query('ALTER TABLE `authSessions` DROP COLUMN `viewAsMembershipId`');
    await queryRunner.query('ALTER TABLE `authSessions` DROP COLUMN `viewAsOrganisationId`');
    await queryRunner.query('ALTER TABLE `authSessions` DROP COLUMN `viewAsRole`');
  }
}
