import type { ResourceName } from '@pilotage/shared';
import type { Connection } from './engines/connection.ts';
import { sql } from './sql.ts';

const comparedResources: ReadonlySet<ResourceName> = new Set([
  'organisations',
  'consortium',
  'periods',
  'pilots',
  'indicators',
  'assignments',
  'expectations',
  'approvedVersions',
  'comments',
  'attachments',
]);

const draftActions: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

/** Whether a write changes what others see in a comparison. A partner's work on its own drafts does not. */
export function isComparisonChanged(name: ResourceName, action: string): boolean {
  if (name === 'reports' || name === 'measurements') return !draftActions.has(action);
  return comparedResources.has(name);
}

/** Raises the one number by which answers about progress are known to be stale. */
export async function incrementDataVersion(on: Connection): Promise<void> {
  await on.write(sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 1 WHERE \`id\` = 1`);
}

/** The number as it stands. */
export async function readDataVersion(on: Connection): Promise<number> {
  const [row] = await on.rows(sql`SELECT \`number\` FROM \`dataVersion\` WHERE \`id\` = 1`);
  return Number(row?.number ?? 0);
}
