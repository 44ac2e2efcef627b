import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was approved before its figure was withheld is shown to its owner and the lead partner alone. */
export class ConcealedVersions1791600000000 implements MigrationInterface {
  name = 'ConcealedVersions1791600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // A plain statement: adding a column in another way makes the table anew on SQLite, with all that refers to it.
    await queryRunner.query('ALTER TABLE `approvedVersions` ADD COLUMN `concealed` tinyint NOT NULL DEFAULT 0');
    const rows: { id: number; measurementId: number; availability: string }[] = await queryRunner.query(
      'SELECT `id`, `measurementId`, `availability` FROM `approvedVersions` ORDER BY `id`',
    );
    const last = new Map(rows.map((row) => [row.measurementId, row]));
    for (const row of rows) {
      const latest = last.get(row.measurementId);
      if (latest === row || latest?.availability !== 'withheld') continue;
      await queryRunner.query('UPDATE `approvedVersions` SET `concealed` = 1 WHERE `id` = ?', [row.id]);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE `approvedVersions` DROP COLUMN `concealed`');
  }
}
