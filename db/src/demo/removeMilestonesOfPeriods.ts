import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

const isMilestoneLevel = (level: unknown): level is { periodId: number } =>
  typeof level === 'object' && level !== null && 'periodId' in level && typeof level.periodId === 'number';

/** Targets that stay lose their levels of periods that go: these are kept as a structure, which no foreign key sees. */
export async function removeMilestonesOfPeriods(on: Connection, removed: ReadonlySet<number>): Promise<void> {
  const rows = await on.rows(sql`SELECT \`id\`, \`milestones\` FROM \`assignments\``);
  for (const { id, milestones } of rows) {
    const levels: unknown = JSON.parse(String(milestones ?? '[]'));
    if (!Array.isArray(levels)) continue;
    const remaining = levels.filter((level) => !isMilestoneLevel(level) || !removed.has(level.periodId));
    if (remaining.length < levels.length)
      await on.write(sql`UPDATE \`assignments\` SET \`milestones\` = ${JSON.stringify(remaining)} WHERE \`id\` = ${id ?? 0}`);
  }
}
