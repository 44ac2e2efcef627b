import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

const isMilestoneLevel = (level: unknown): level is { periodId: number } =>
  typeof level === 'object' && level !== null && 'periodId' in level && typeof level.periodId === 'number';

/** Removes the milestones of removed periods from remaining assignments. They are stored as JSON, without a foreign key. */
export async function removeMilestonesOfPeriods(connection: Connection, removed: ReadonlySet<number>): Promise<void> {
  const rows = await connection.rows(sql`SELECT \`id\`, \`milestones\` FROM \`assignments\``);
  for (const { id, milestones } of rows) {
    const levels: unknown = JSON.parse(String(milestones ?? '[]'));
    if (!Array.isArray(levels)) continue;
    const remaining = levels.filter((level) => !isMilestoneLevel(level) || !removed.has(level.periodId));
    if (remaining.length < levels.length)
      await connection.write(
        sql`UPDATE \`assignments\` SET \`milestones\` = ${JSON.stringify(remaining)} WHERE \`id\` = ${id ?? 0}`,
      );
  }
}
