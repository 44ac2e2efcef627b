import type { ResourceName } from '@pilotage/shared';
import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { quoteName, quoteNames, sql } from '../store/sql.ts';
import type { DemoMarks } from './demoMarks.ts';
import { type ForeignKeyField, foreignKeyFieldsOf, topologicalOrder, subjectFieldsOf } from './topologicalOrder.ts';

export type DemoRows = ReadonlyMap<ResourceName, ReadonlySet<number>>;

/** Resources whose rows stay: the consortium record is kept, and audit events are removed separately. */
export const retainedResources: ReadonlySet<ResourceName> = new Set(['consortium', 'auditEvents']);

/** Whether a row stays when the referenced row is removed: it can lose the reference to a user, but not to its parent. */
export const survivesReference = ({ to, nullable }: ForeignKeyField): boolean => to === 'users' && nullable;

function dependsOnRemoved(
  row: DatabaseRow,
  keys: readonly ForeignKeyField[],
  removed: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  return keys.some((key) => {
    const id = row[key.field];
    return id !== null && id !== undefined && !survivesReference(key) && removed.get(key.to)?.has(Number(id)) === true;
  });
}

async function collectRemovedRows(
  connection: Connection,
  resource: ResourceName,
  lastId: number,
  removed: Map<ResourceName, Set<number>>,
) {
  const keys = foreignKeyFieldsOf(resource);
  const subject = subjectFieldsOf(resource);
  const fields = ['id', ...keys.map(({ field }) => field), ...(subject ?? [])];
  const rows = await connection.rows(sql`SELECT ${quoteNames(fields)} FROM ${quoteName(resource)}`);
  const removedIds = removed.get(resource) ?? new Set<number>();
  removed.set(resource, removedIds);
  const hasRemovedSubject = (row: DatabaseRow) =>
    subject !== null && new Map<unknown, Set<number>>(removed).get(row[subject[0]])?.has(Number(row[subject[1]])) === true;
  // Repeat until nothing changes, because a row can refer to another row of the same resource.
  for (let before = -1; before < removedIds.size; ) {
    before = removedIds.size;
    for (const row of rows)
      if (Number(row.id) <= lastId || dependsOnRemoved(row, keys, removed) || hasRemovedSubject(row))
        removedIds.add(Number(row.id));
  }
}

/** Finds the rows to remove with the demo: its own rows, and later rows that depend on them. */
export async function findDemoRows(connection: Connection, marks: DemoMarks): Promise<DemoRows> {
  const removed = new Map<ResourceName, Set<number>>();
  for (const resource of topologicalOrder())
    if (!retainedResources.has(resource)) await collectRemovedRows(connection, resource, marks.get(resource) ?? 0, removed);
  return removed;
}
