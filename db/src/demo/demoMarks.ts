import { type ResourceName, resourceNames } from '@pilotage/shared';
import type { Connection } from '../store/engines/connection.ts';
import { quoteName, sql } from '../store/sql.ts';

export type DemoMarks = ReadonlyMap<ResourceName, number>;

/** Marks all present rows as rows of the demo. Ids are never reused, so later rows have higher ids. */
export async function markDemo(connection: Connection): Promise<void> {
  for (const resource of resourceNames) {
    const [row] = await connection.rows(sql`SELECT MAX(\`id\`) AS \`last\` FROM ${quoteName(resource)}`);
    await connection.write(
      sql`INSERT INTO \`demoMarks\` (\`resource\`, \`lastId\`) VALUES (${resource}, ${Number(row?.last ?? 0)})`,
    );
  }
}

/** The highest id of the demo rows by resource; empty without a demo. */
export async function readDemoMarks(connection: Connection): Promise<DemoMarks> {
  const rows = await connection.rows(sql`SELECT \`resource\`, \`lastId\` FROM \`demoMarks\``);
  const lastIds = new Map(rows.map((row) => [String(row.resource), Number(row.lastId)]));
  return new Map(resourceNames.flatMap((each) => (lastIds.has(each) ? [[each, lastIds.get(each) ?? 0] as const] : [])));
}

export async function clearDemoMarks(connection: Connection): Promise<void> {
  await connection.write(sql`DELETE FROM \`demoMarks\``);
}
