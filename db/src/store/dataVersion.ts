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

/** Whether a write changes comparisons for other viewers. Changes of own drafts do not. */
export function isComparisonChanged(name: ResourceName, action: string): boolean {
  if (name === 'reports' || name === 'measurements') return !draftActions.has(action);
  return comparedResources.has(name);
}

/** Increments the data version, by which cached progress responses become stale. */
export async function incrementDataVersion(connection: Connection): Promise<void> {
  await connection.write(sql`UPDATE \`dataVersion\` SET \`number\` = \`number\` + 1 WHERE \`id\` = 1`);
}

/** The present data version. */
export async function readDataVersion(connection: Connection): Promise<number> {
  const [row] = await connection.rows(sql`SELECT \`number\` FROM \`dataVersion\` WHERE \`id\` = 1`);
  return Number(row?.number ?? 0);
}
