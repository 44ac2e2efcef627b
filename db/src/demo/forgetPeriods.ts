import type { Connection } from '../store/connection.ts';
import { sql } from '../store/sql.ts';

const isLevelOf = (level: unknown): level is { periodId: number } =>
  typeof level === 'object' && level !== null && 'periodId' in level && typeof level.periodId === 'number';

/** Targets that stay lose their levels of periods that go: these are kept as a structure, which no foreign key sees. */
export async function forgetPeriods(on: Connection, gone: ReadonlySet<number>): Promise<void> {
  const rows = await on.rows(sql`SELECT \`id\`, \`milestones\` FROM \`assignments\``);
  for (const { id, milestones } of rows) {
    const levels: unknown = JSON.parse(String(milestones ?? '[]'));
    if (!Array.isArray(levels)) continue;
    const left = levels.filter((level) => !isLevelOf(level) || !gone.has(level.periodId));
    if (left.length < levels.length)
      await on.write(sql`UPDATE \`assignments\` SET \`milestones\` = ${JSON.stringify(left)} WHERE \`id\` = ${id ?? 0}`);
  }
}
