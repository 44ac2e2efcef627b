import type { ResourceName } from '@pilotage/shared';
import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { quoteName, quoteNames, sql } from '../store/sql.ts';
import type { DemoMarks } from './demoMarks.ts';
import { type ForeignKeyField, foreignKeyFieldsOf, topologicalOrder, subjectFieldsOf } from './topologicalOrder.ts';

export type DemoRows = ReadonlyMap<ResourceName, ReadonlySet<number>>;

/** The consortium's one record is emptied, and the trail is cut apart from the rest. */
const retainedResources: ReadonlySet<ResourceName> = new Set(['consortium', 'auditEvents']);

/** A row lives on without whoever did something to it, never without what it belongs to. */
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

async function collectRemovedRows(on: Connection, resource: ResourceName, last: number, removed: Map<ResourceName, Set<number>>) {
  const keys = foreignKeyFieldsOf(resource);
  const subject = subjectFieldsOf(resource);
  const fields = ['id', ...keys.map(({ field }) => field), ...(subject ?? [])];
  const rows = await on.rows(sql`SELECT ${quoteNames(fields)} FROM ${quoteName(resource)}`);
  const removedIds = removed.get(resource) ?? new Set<number>();
  removed.set(resource, removedIds);
  const isAboutRemoved = (row: DatabaseRow) =>
    subject !== null && new Map<unknown, Set<number>>(removed).get(row[subject[0]])?.has(Number(row[subject[1]])) === true;
  // Again while there are more, because a row may refer to another of its own resource.
  for (let before = -1; before < removedIds.size; ) {
    before = removedIds.size;
    for (const row of rows)
      if (Number(row.id) <= last || dependsOnRemoved(row, keys, removed) || isAboutRemoved(row)) removedIds.add(Number(row.id));
  }
}

/** Which rows go with the demo: those that it brought, and those that were made since and belong to one of them. */
export async function findDemoRows(on: Connection, marks: DemoMarks): Promise<DemoRows> {
  const removed = new Map<ResourceName, Set<number>>();
  for (const resource of topologicalOrder())
    if (!retainedResources.has(resource)) await collectRemovedRows(on, resource, marks.get(resource) ?? 0, removed);
  return removed;
}
