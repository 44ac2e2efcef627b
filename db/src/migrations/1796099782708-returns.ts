import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addMissingColumn, dropPresentColumn } from './columnChanges.ts';

const tables = ['newsItems', 'workPlanItems'] as const;

/** Adds columns to newsItems and workPlanItems: answeredReturn, returnedAt. Events about the work plan belong to who is responsible. */
export class Returns1796099782708 implements MigrationInterface {
  name = 'Returns1796099782708';

  async up(queryRunner: QueryRunner): Promise<void> {
    const embedded = queryRunner.dataSource.options.type === 'better-sqlite3';
    const longText = embedded ? 'text' : 'mediumtext';
    for (const table of tables) {
      await addMissingColumn(queryRunner, table, 'answeredReturn', `${longText} NULL`);
      await addMissingColumn(queryRunner, table, 'returnedAt', 'varchar(24) NULL');
      // When what waits for an answer came back stands in the audit trail.
      await queryRunner.query(
        `UPDATE \`${table}\` SET \`returnedAt\` = (SELECT MAX(\`at\`) FROM \`auditEvents\` WHERE \`resource\` = '${table}' AND \`action\` = 'return' AND \`recordId\` = \`${table}\`.\`id\`) WHERE \`lastReturn\` IS NOT NULL`,
      );
    }
    // What came back is not submitted, unless a version of it was approved before.
    await queryRunner.query(
      "UPDATE `workPlanItems` SET `submittedOn` = NULL WHERE `state` = 'returned' AND `approvedOn` IS NULL",
    );
    // Who is responsible for an item reads what happened to it.
    await queryRunner.query(
      "UPDATE `auditEvents` SET `organisationId` = (SELECT `responsibleOrganisationId` FROM `workPlanItems` WHERE `workPlanItems`.`id` = `auditEvents`.`recordId`) WHERE `resource` = 'workPlanItems' AND `organisationId` IS NULL",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) {
      await dropPresentColumn(queryRunner, table, 'returnedAt');
      await dropPresentColumn(queryRunner, table, 'answeredReturn');
    }
  }
}
