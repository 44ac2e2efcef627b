import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Adds columns to indicators: derivation. */
export class Derivations1796017835022 implements MigrationInterface {
  name = 'Derivations1796017835022';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const longText = embedded ? 'text' : 'mediumtext';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query(`ALTER TABLE \`indicators\` ADD COLUMN \`derivation\` ${longText} NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `indicators` DROP COLUMN `derivation`');
  }
}
