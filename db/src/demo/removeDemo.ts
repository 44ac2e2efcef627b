import type { ResourceName } from '@pilotage/shared';
import { removeEntrantsOf } from '../contests/entrants.ts';
import type { Connection } from '../store/connection.ts';
import { raiseDataVersion } from '../store/dataVersion.ts';
import { list, name, type Sql, sql } from '../store/sql.ts';
import { linkTables, tableOf } from '../tables.ts';
import { type DemoMarks, endDemo } from './demoMarks.ts';
import { type DemoRows, survives } from './demoRows.ts';
import { forgetPeriods } from './forgetPeriods.ts';
import { keysOf, parentsFirst } from './parentsFirst.ts';

const atOnce = 500;

async function inParts(ids: Iterable<number>, write: (ids: Sql) => Promise<unknown>): Promise<void> {
  // Greater ids first: what refers to a row of its own resource came after it.
  const all = [...ids].toSorted((one, other) => other - one);
  for (let from = 0; from < all.length; from += atOnce) await write(list(all.slice(from, from + atOnce)));
}

/** What stays forgets whoever goes; history keeps the number of who made it. */
async function forgetPeople(on: Connection, gone: ReadonlySet<number>): Promise<void> {
  for (const resource of parentsFirst().filter((each) => !tableOf(each).keepsHistory))
    for (const key of keysOf(resource).filter(survives))
      await inParts(gone, (ids) =>
        on.write(sql`UPDATE ${name(resource)} SET ${name(key.field)} = NULL WHERE ${name(key.field)} IN (${ids})`),
      );
}

async function removeSignIns(on: Connection, users: ReadonlySet<number>, invitations: ReadonlySet<number>): Promise<void> {
  await inParts(users, async (ids) => {
    await on.write(sql`DELETE FROM \`authSessions\` WHERE \`userId\` IN (${ids})`);
    await on.write(sql`DELETE FROM \`authAccounts\` WHERE \`userId\` IN (${ids})`);
    await on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'password'} AND \`subjectId\` IN (${ids})`);
  });
  await inParts(invitations, (ids) =>
    on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'invitation'} AND \`subjectId\` IN (${ids})`),
  );
}

/** The lines of link tables that hold this record. */
async function removeLinks(on: Connection, resource: ResourceName, gone: ReadonlySet<number>): Promise<void> {
  for (const link of linkTables)
    for (const [field, of] of Object.entries(link.keys))
      if (of === resource)
        await inParts(gone, (ids) => on.write(sql`DELETE FROM ${name(link.name)} WHERE ${name(field)} IN (${ids})`));
}

/** The demo's own events, and those that tell of what goes. */
async function cutTrail(on: Connection, marks: DemoMarks, rows: DemoRows): Promise<void> {
  await on.write(sql`DELETE FROM \`auditEvents\` WHERE \`id\` <= ${marks.get('auditEvents') ?? 0}`);
  for (const [resource, gone] of rows)
    await inParts(gone, (ids) =>
      on.write(sql`DELETE FROM \`auditEvents\` WHERE \`resource\` = ${resource} AND \`recordId\` IN (${ids})`),
    );
}

/** Removes these rows with everything that hangs from them: sign-ins, links, their trail. Call it in a transaction. */
export async function removeDemo(on: Connection, marks: DemoMarks, rows: DemoRows): Promise<void> {
  const none: ReadonlySet<number> = new Set();
  const users = rows.get('users') ?? none;
  await removeSignIns(on, users, rows.get('invitations') ?? none);
  await removeEntrantsOf(on, [...(rows.get('contests') ?? none)]);
  await inParts(rows.get('organisations') ?? none, (ids) =>
    on.write(sql`DELETE FROM \`imports\` WHERE \`organisationId\` IN (${ids})`),
  );
  await forgetPeople(on, users);
  await forgetPeriods(on, rows.get('periods') ?? none);
  for (const resource of parentsFirst().toReversed()) {
    const gone = rows.get(resource) ?? none;
    await removeLinks(on, resource, gone);
    await inParts(gone, (ids) => on.write(sql`DELETE FROM ${name(resource)} WHERE \`id\` IN (${ids})`));
  }
  await cutTrail(on, marks, rows);
  await endDemo(on);
  await raiseDataVersion(on);
}
