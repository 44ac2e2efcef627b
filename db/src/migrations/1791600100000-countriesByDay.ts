import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation's country holds from a day; the countries before it are kept. */
export class CountriesByDay1791600100000 implements MigrationInterface {
  name = 'CountriesByDay1791600100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const long = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'text' : 'mediumtext';
    // Plain statements: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query('ALTER TABLE `organisations` ADD COLUMN `countrySince` varchar(10) NULL');
    await queryRunner.query(`ALTER TABLE \`organisations\` ADD COLUMN \`formerCountries\` ${long} NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `organisations` DROP COLUMN `formerCountries`');
    await queryRunner.query('ALTER TABLE `organisations` DROP COLUMN `countrySince`');
  }
}
