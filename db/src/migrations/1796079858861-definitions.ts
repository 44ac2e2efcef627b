import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to indicators: earlierDefinitions. Adds columns to indicatorsHistory: earlierDefinitions. */
export class Definitions1796079858861 implements MigrationInterface {
  name = 'Definitions1796079858861';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const longText = embedded ? 'text' : 'mediumtext';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`indicators\` ADD COLUMN \`earlierDefinitions\` ${longText} NULL`);
    await queryRunner.query(`ALTER TABLE \`indicatorsHistory\` ADD COLUMN \`earlierDefinitions\` ${longText} NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `indicatorsHistory` DROP COLUMN `earlierDefinitions`');
    await queryRunner.query('ALTER TABLE `indicators` DROP COLUMN `earlierDefinitions`');
  }
}
