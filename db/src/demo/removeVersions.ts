import type { Connection } from '../store/engines/connection.ts';
import type { HistoryTable } from '../store/historyTable.ts';
import { quoteName, sql } from '../store/sql.ts';
import type { DemoMarks } from './demoMarks.ts';
import { type DemoRows, retainedResources, survivesReference } from './findDemoRows.ts';
import { runInBatches } from './runInBatches.ts';
import { foreignKeyFieldsOf } from './topologicalOrder.ts';

/**
 * Removes the versions of the demo's records, of those that go with it, and of records that refer to one of them and were deleted
 * before. Versions of other records lose their references to removed users.
 */
export async function removeVersions(
  connection: Connection,
  { name, resource, columns }: HistoryTable,
  marks: DemoMarks,
  rows: DemoRows,
): Promise<void> {
  if (retainedResources.has(resource)) return;
  await connection.write(sql`DELETE FROM ${quoteName(name)} WHERE \`id\` <= ${marks.get(resource) ?? 0}`);
  await runInBatches(rows.get(resource) ?? [], (ids) =>
    connection.write(sql`DELETE FROM ${quoteName(name)} WHERE \`id\` IN (${ids})`),
  );
  for (const key of foreignKeyFieldsOf(resource).filter(({ field }) => Object.hasOwn(columns, field))) {
    const field = quoteName(key.field);
    await runInBatches(rows.get(key.to) ?? [], (ids) =>
      connection.write(
        survivesReference(key)
          ? sql`UPDATE ${quoteName(name)} SET ${field} = NULL WHERE ${field} IN (${ids})`
          : sql`DELETE FROM ${quoteName(name)} WHERE ${field} IN (${ids})`,
      ),
    );
  }
}
