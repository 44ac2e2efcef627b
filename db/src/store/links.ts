import type { AnyTable, Link } from './columns.ts';
import type { Connection } from './engines/connection.ts';
import type { StoredValues } from './rows.ts';
import { quoteName, sql } from './sql.ts';

async function readLinkedIds(on: Connection, link: Link, key: number): Promise<Set<number>> {
  const rows = await on.rows(
    sql`SELECT ${quoteName(link.targetKey)} AS \`as\` FROM ${quoteName(link.table)} WHERE ${quoteName(link.sourceKey)} = ${key}`,
  );
  return new Set(rows.map((row) => Number(row.as)));
}

function wantedLinkedIds(link: Link, record: StoredValues, value: unknown): Set<number> {
  if (value === null) return new Set();
  const ids = Array.isArray(value) ? value.map(Number) : [];
  // The row's own organisation has a line too, for the foreign keys that mean "one of those who work on it".
  const ownIds = link.excludeColumn === undefined ? [] : [Number(record[link.excludeColumn])];
  return new Set([...ids, ...ownIds]);
}

async function writeLinkField(on: Connection, link: Link, record: StoredValues, value: unknown): Promise<void> {
  const key = Number(record.id);
  const present = await readLinkedIds(on, link, key);
  const wanted = wantedLinkedIds(link, record, value);
  // By exact key, and only what was read: removing by range deadlocks with inserts beside it.
  for (const each of present) {
    if (wanted.has(each)) continue;
    await on.write(
      sql`DELETE FROM ${quoteName(link.table)} WHERE ${quoteName(link.sourceKey)} = ${key} AND ${quoteName(link.targetKey)} = ${each}`,
    );
  }
  for (const each of wanted) {
    if (present.has(each)) continue;
    await on.write(
      sql`INSERT INTO ${quoteName(link.table)} (${quoteName(link.sourceKey)}, ${quoteName(link.targetKey)}) VALUES (${key}, ${each})`,
    );
  }
}

/** Brings the link tables in line with the fields that `values` names; null removes every line, the row's own too. */
export async function writeLinks(on: Connection, table: AnyTable, record: StoredValues, values: StoredValues): Promise<void> {
  for (const [field, link] of Object.entries(table.links)) {
    if (Object.hasOwn(values, field)) await writeLinkField(on, link, record, values[field]);
  }
}
