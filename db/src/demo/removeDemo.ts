import type { ResourceName } from '@pilotage/shared';
import { DataVersionRepository } from '../internal/dataVersionRepository.ts';
import { SubmitterRepository } from '../internal/submitterRepository.ts';
import type { Connection } from '../store/engines/connection.ts';
import { bindList, quoteName, type Sql, sql } from '../store/sql.ts';
import { linkTables, tableOf } from '../tables.ts';
import { type DemoMarks, clearDemoMarks } from './demoMarks.ts';
import { type DemoRows, survivesReference } from './findDemoRows.ts';
import { removeMilestonesOfPeriods } from './removeMilestonesOfPeriods.ts';
import { foreignKeyFieldsOf, topologicalOrder } from './topologicalOrder.ts';

const batchSize = 500;

async function runInBatches(ids: Iterable<number>, write: (ids: Sql) => Promise<unknown>): Promise<void> {
  // Greater ids first: what refers to a row of its own resource came after it.
  const all = [...ids].toSorted((one, other) => other - one);
  for (let from = 0; from < all.length; from += batchSize) await write(bindList(all.slice(from, from + batchSize)));
}

/** What stays forgets whoever goes; history keeps the number of who made it. */
async function clearUserReferences(on: Connection, removed: ReadonlySet<number>): Promise<void> {
  for (const resource of topologicalOrder().filter((each) => !tableOf(each).keepsHistory))
    for (const key of foreignKeyFieldsOf(resource).filter(survivesReference))
      await runInBatches(removed, (ids) =>
        on.write(sql`UPDATE ${quoteName(resource)} SET ${quoteName(key.field)} = NULL WHERE ${quoteName(key.field)} IN (${ids})`),
      );
}

async function deleteSignIns(on: Connection, users: ReadonlySet<number>, invitations: ReadonlySet<number>): Promise<void> {
  await runInBatches(users, async (ids) => {
    await on.write(sql`DELETE FROM \`authSessions\` WHERE \`userId\` IN (${ids})`);
    await on.write(sql`DELETE FROM \`authAccounts\` WHERE \`userId\` IN (${ids})`);
    await on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'password'} AND \`subjectId\` IN (${ids})`);
  });
  await runInBatches(invitations, (ids) =>
    on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'invitation'} AND \`subjectId\` IN (${ids})`),
  );
}

/** The lines of link tables that hold this record. */
async function deleteLinkRows(on: Connection, resource: ResourceName, removed: ReadonlySet<number>): Promise<void> {
  for (const link of linkTables)
    for (const [field, of] of Object.entries(link.keys))
      if (of === resource)
        await runInBatches(removed, (ids) =>
          on.write(sql`DELETE FROM ${quoteName(link.name)} WHERE ${quoteName(field)} IN (${ids})`),
        );
}

/** The demo's own events, and those that tell of what goes. */
async function deleteAuditEvents(on: Connection, marks: DemoMarks, rows: DemoRows): Promise<void> {
  await on.write(sql`DELETE FROM \`auditEvents\` WHERE \`id\` <= ${marks.get('auditEvents') ?? 0}`);
  for (const [resource, removed] of rows)
    await runInBatches(removed, (ids) =>
      on.write(sql`DELETE FROM \`auditEvents\` WHERE \`resource\` = ${resource} AND \`recordId\` IN (${ids})`),
    );
}

/** Removes these rows with everything that hangs from them: sign-ins, links, their trail. Call it in a transaction. */
export async function removeDemo(on: Connection, marks: DemoMarks, rows: DemoRows): Promise<void> {
  const none: ReadonlySet<number> = new Set();
  const users = rows.get('users') ?? none;
  await deleteSignIns(on, users, rows.get('invitations') ?? none);
  await new SubmitterRepository(on).deleteOfContests([...(rows.get('contests') ?? none)]);
  await runInBatches(rows.get('organisations') ?? none, (ids) =>
    on.write(sql`DELETE FROM \`imports\` WHERE \`organisationId\` IN (${ids})`),
  );
  await clearUserReferences(on, users);
  await removeMilestonesOfPeriods(on, rows.get('periods') ?? none);
  for (const resource of topologicalOrder().toReversed()) {
    const removed = rows.get(resource) ?? none;
    await deleteLinkRows(on, resource, removed);
    await runInBatches(removed, (ids) => on.write(sql`DELETE FROM ${quoteName(resource)} WHERE \`id\` IN (${ids})`));
  }
  await deleteAuditEvents(on, marks, rows);
  await clearDemoMarks(on);
  await new DataVersionRepository(on).increment();
}
