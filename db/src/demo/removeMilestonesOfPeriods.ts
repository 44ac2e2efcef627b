import type { Connection } from '../store/engines/connection.ts';
import { quoteName, sql } from '../store/sql.ts';

const isMilestoneLevel = (level: unknown): level is { periodId: number } =>
  typeof level === 'object' && level !== null && 'periodId' in level && typeof level.periodId === 'number';

/**
 * Removes the milestones of removed periods from remaining assignments, and from their versions. They are stored as JSON, without a
 * foreign key.
 */
export async function removeMilestonesOfPeriods(connection: Connection, removed: ReadonlySet<number>): Promise<void> {
  for (const table of ['assignments', 'assignmentsHistory']) await removeMilestonesIn(connection, table, removed);
}

async function removeMilestonesIn(connection: Connection, table: string, removed: ReadonlySet<number>): Promise<void> {
  const rows = await connection.rows(sql`SELECT \`id\`, \`version\`, \`milestones\` FROM ${quoteName(table)}`);
  for (const { id, version, milestones } of rows) {
    const levels: unknown = JSON.parse(String(milestones ?? '[]'));
    if (!Array.isArray(levels)) continue;
    const remaining = levels.filter((level) => !isMilestoneLevel(level) || !removed.has(level.periodId));
    if (remaining.length < levels.length)
      await connection.write(
        sql`UPDATE ${quoteName(table)} SET \`milestones\` = ${JSON.stringify(remaining)} WHERE \`id\` = ${id ?? 0} AND \`version\` = ${version ?? 0}`,
      );
  }
}
