import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const index = new TableIndex({ name: 'ix_measurements_organisationId', columnNames: ['organisationId'] });

/** A page of an organisation's own measurements is read in the order of their ids, without sorting all of them. */
export class OwnPages1790500000000 implements MigrationInterface {
  name = 'OwnPages1790500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createIndex('measurements', index);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex('measurements', index);
  }
}
