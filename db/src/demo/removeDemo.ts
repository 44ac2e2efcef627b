import type { ResourceName } from '@pilotage/shared';
import { DataVersionRepository } from '../internal/dataVersionRepository.ts';
import { SubmitterRepository } from '../internal/submitterRepository.ts';
import type { Connection } from '../store/engines/connection.ts';
import { quoteName, sql } from '../store/sql.ts';
import { historyTables, linkTables, tableOf } from '../tables.ts';
import { type DemoMarks, clearDemoMarks } from './demoMarks.ts';
import { type DemoRows, survivesReference } from './findDemoRows.ts';
import { runInBatches } from './runInBatches.ts';
import { removeVersions } from './removeVersions.ts';
import { removeMilestonesOfPeriods } from './removeMilestonesOfPeriods.ts';
import { foreignKeyFieldsOf, topologicalOrder } from './topologicalOrder.ts';

/** Clears references to removed users in remaining rows. History tables keep the ids. */
async function clearUserReferences(connection: Connection, removed: ReadonlySet<number>): Promise<void> {
  for (const resource of topologicalOrder().filter((each) => !tableOf(each).keepsHistory))
    for (const key of foreignKeyFieldsOf(resource).filter(survivesReference))
      await runInBatches(removed, (ids) =>
        connection.write(
          sql`UPDATE ${quoteName(resource)} SET ${quoteName(key.field)} = NULL WHERE ${quoteName(key.field)} IN (${ids})`,
        ),
      );
}

async function deleteSignIns(
  connection: Connection,
  users: ReadonlySet<number>,
  invitations: ReadonlySet<number>,
): Promise<void> {
  await runInBatches(users, async (ids) => {
    await connection.write(sql`DELETE FROM \`authSessions\` WHERE \`userId\` IN (${ids})`);
    await connection.write(sql`DELETE FROM \`authAccounts\` WHERE \`userId\` IN (${ids})`);
    await connection.write(sql`DELETE FROM \`citations\` WHERE \`userId\` IN (${ids})`);
    await connection.write(
      sql`DELETE FROM \`linkTokens\` WHERE \`opens\` IN ('password', 'calendar') AND \`subjectId\` IN (${ids})`,
    );
  });
  await runInBatches(invitations, (ids) =>
    connection.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'invitation'} AND \`subjectId\` IN (${ids})`),
  );
}

/** Deletes the link rows of removed records. */
async function deleteLinkRows(connection: Connection, resource: ResourceName, removed: ReadonlySet<number>): Promise<void> {
  for (const link of linkTables)
    for (const [field, target] of Object.entries(link.keys))
      if (target === resource)
        await runInBatches(removed, (ids) =>
          connection.write(sql`DELETE FROM ${quoteName(link.name)} WHERE ${quoteName(field)} IN (${ids})`),
        );
}

/** Deletes the audit events of the demo, and those about removed rows. */
async function deleteAuditEvents(connection: Connection, marks: DemoMarks, rows: DemoRows): Promise<void> {
  await connection.write(sql`DELETE FROM \`auditEvents\` WHERE \`id\` <= ${marks.get('auditEvents') ?? 0}`);
  for (const [resource, removed] of rows)
    await runInBatches(removed, (ids) =>
      connection.write(sql`DELETE FROM \`auditEvents\` WHERE \`resource\` = ${resource} AND \`recordId\` IN (${ids})`),
    );
}

/**
 * Removes the rows and everything that depends on them: accounts and sessions, link tokens, audit events. Call it in a
 * transaction.
 */
export async function removeDemo(connection: Connection, marks: DemoMarks, rows: DemoRows): Promise<void> {
  const none: ReadonlySet<number> = new Set();
  const users = rows.get('users') ?? none;
  await deleteSignIns(connection, users, rows.get('invitations') ?? none);
  await new SubmitterRepository(connection).deleteOfContests([...(rows.get('contests') ?? none)]);
  await runInBatches(rows.get('organisations') ?? none, (ids) =>
    connection.write(sql`DELETE FROM \`imports\` WHERE \`organisationId\` IN (${ids})`),
  );
  await runInBatches(rows.get('organisations') ?? none, (ids) =>
    connection.write(sql`DELETE FROM \`archives\` WHERE \`organisationId\` IN (${ids})`),
  );
  await runInBatches(users, (ids) => connection.write(sql`DELETE FROM \`consolidatedReports\` WHERE \`userId\` IN (${ids})`));
  await clearUserReferences(connection, users);
  await removeMilestonesOfPeriods(connection, rows.get('periods') ?? none);
  for (const resource of topologicalOrder().toReversed()) {
    const removed = rows.get(resource) ?? none;
    await deleteLinkRows(connection, resource, removed);
    await runInBatches(removed, (ids) => connection.write(sql`DELETE FROM ${quoteName(resource)} WHERE \`id\` IN (${ids})`));
  }
  for (const history of historyTables) await removeVersions(connection, history, marks, rows);
  await deleteAuditEvents(connection, marks, rows);
  await clearDemoMarks(connection);
  await new DataVersionRepository(connection).increment('activities');
}
