import type { QueryRunner } from 'typeorm';

/**
 * Adds a column where it is missing. On MariaDB each such statement commits by itself, so that a migration that broke off finds it when
 * it runs again. A plain statement: adding a column in another way makes the table anew on SQLite, with all that refers to it.
 */
export async function addMissingColumn(
  queryRunner: QueryRunner,
  table: string,
  column: string,
  definition: string,
): Promise<void> {
  if (await queryRunner.hasColumn(table, column)) return;
  await queryRunner.query(`ALTER TABLE \`${table}\` ADD COLUMN \`${column}\` ${definition}`);
}

/** Drops a column where it is present, for the same reason. */
export async function dropPresentColumn(queryRunner: QueryRunner, table: string, column: string): Promise<void> {
  if (!(await queryRunner.hasColumn(table, column))) return;
  await queryRunner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}\``);
}
