import { type ResourceName, resourceNames } from '@pilotage/shared';
import type { Connection } from '../store/engines/connection.ts';
import { quoteName, sql } from '../store/sql.ts';

export type DemoMarks = ReadonlyMap<ResourceName, number>;

/** Notes that every row which is there now came with the demo. Ids are never given twice, so what comes later has greater ones. */
export async function markDemo(on: Connection): Promise<void> {
  for (const resource of resourceNames) {
    const [row] = await on.rows(sql`SELECT MAX(\`id\`) AS \`last\` FROM ${quoteName(resource)}`);
    await on.write(sql`INSERT INTO \`demoMarks\` (\`resource\`, \`lastId\`) VALUES (${resource}, ${Number(row?.last ?? 0)})`);
  }
}

/** Up to which id the rows of each resource came with the demo; empty where this is none. */
export async function readDemoMarks(on: Connection): Promise<DemoMarks> {
  const rows = await on.rows(sql`SELECT \`resource\`, \`lastId\` FROM \`demoMarks\``);
  const lastIds = new Map(rows.map((row) => [String(row.resource), Number(row.lastId)]));
  return new Map(resourceNames.flatMap((each) => (lastIds.has(each) ? [[each, lastIds.get(each) ?? 0] as const] : [])));
}

export async function clearDemoMarks(on: Connection): Promise<void> {
  await on.write(sql`DELETE FROM \`demoMarks\``);
}
