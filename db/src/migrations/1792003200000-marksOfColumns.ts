import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forgets which columns of completion reports mean what: they were kept by their heads, and are kept by marks from here on. */
export class MarksOfColumns1792003200000 implements MigrationInterface {
  name = 'MarksOfColumns1792003200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DELETE FROM completionMappings');
  }

  async down(): Promise<void> {
    // Which columns were chosen is asked for again.
  }
}
