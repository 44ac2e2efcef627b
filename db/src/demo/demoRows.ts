import type { ResourceName } from '@pilotage/shared';
import type { Connection, Row } from '../store/connection.ts';
import { name, names, sql } from '../store/sql.ts';
import type { DemoMarks } from './demoMarks.ts';
import { type Key, keysOf, parentsFirst, subjectOf } from './parentsFirst.ts';

export type DemoRows = ReadonlyMap<ResourceName, ReadonlySet<number>>;

/** The consortium's one record is emptied, and the trail is cut apart from the rest. */
const kept: ReadonlySet<ResourceName> = new Set(['consortium', 'auditEvents']);

/** A row lives on without whoever did something to it, never without what it belongs to. */
export const survives = ({ to, nullable }: Key): boolean => to === 'users' && nullable;

function goesWith(row: Row, keys: readonly Key[], gone: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  return keys.some((key) => {
    const id = row[key.field];
    return id !== null && id !== undefined && !survives(key) && gone.get(key.to)?.has(Number(id)) === true;
  });
}

async function rowsGoing(on: Connection, resource: ResourceName, last: number, gone: Map<ResourceName, Set<number>>) {
  const keys = keysOf(resource);
  const subject = subjectOf(resource);
  const fields = ['id', ...keys.map(({ field }) => field), ...(subject ?? [])];
  const rows = await on.rows(sql`SELECT ${names(fields)} FROM ${name(resource)}`);
  const going = gone.get(resource) ?? new Set<number>();
  gone.set(resource, going);
  const tellsOfGone = (row: Row) =>
    subject !== null && new Map<unknown, Set<number>>(gone).get(row[subject[0]])?.has(Number(row[subject[1]])) === true;
  // Again while there are more, because a row may refer to another of its own resource.
  for (let before = -1; before < going.size; ) {
    before = going.size;
    for (const row of rows)
      if (Number(row.id) <= last || goesWith(row, keys, gone) || tellsOfGone(row)) going.add(Number(row.id));
  }
}

/** Which rows go with the demo: those that it brought, and those that were made since and belong to one of them. */
export async function demoRows(on: Connection, marks: DemoMarks): Promise<DemoRows> {
  const gone = new Map<ResourceName, Set<number>>();
  for (const resource of parentsFirst()) if (!kept.has(resource)) await rowsGoing(on, resource, marks.get(resource) ?? 0, gone);
  return gone;
}
