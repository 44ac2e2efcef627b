import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to organisations: budgetEur, budgetIllustrative. */
export class Budgets1796064341759 implements MigrationInterface {
  name = 'Budgets1796064341759';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const whole = embedded ? 'integer' : 'int';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`organisations\` ADD COLUMN \`budgetEur\` ${whole} NULL`);
    await queryRunner.query('ALTER TABLE `organisations` ADD COLUMN `budgetIllustrative` tinyint NOT NULL DEFAULT 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `organisations` DROP COLUMN `budgetIllustrative`');
    await queryRunner.query('ALTER TABLE `organisations` DROP COLUMN `budgetEur`');
  }
}
