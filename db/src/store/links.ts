import type { Link } from '@pilotage/shared';
import type { Table } from './table.ts';
import type { Connection } from './engines/connection.ts';
import type { StoredValues } from './rows.ts';
import { quoteName, sql } from './sql.ts';

async function readLinkedIds(connection: Connection, link: Link, key: number): Promise<Set<number>> {
  const rows = await connection.rows(
    sql`SELECT ${quoteName(link.targetKey)} AS \`as\` FROM ${quoteName(link.table)} WHERE ${quoteName(link.sourceKey)} = ${key}`,
  );
  return new Set(rows.map((row) => Number(row.as)));
}

function wantedLinkedIds(link: Link, record: StoredValues, value: unknown): Set<number> {
  if (value === null) return new Set();
  const ids = Array.isArray(value) ? value.map(Number) : [];
  // The organisation of the record has a link row too, for foreign keys that accept any linked organisation.
  const ownIds = link.excludeColumn === undefined ? [] : [Number(record[link.excludeColumn])];
  return new Set([...ids, ...ownIds]);
}

async function writeLinkField(connection: Connection, link: Link, record: StoredValues, value: unknown): Promise<void> {
  const key = Number(record.id);
  const present = await readLinkedIds(connection, link, key);
  const wanted = wantedLinkedIds(link, record, value);
  // Delete by exact key, and only rows that were read: range deletes deadlock with concurrent inserts.
  for (const each of present) {
    if (wanted.has(each)) continue;
    await connection.write(
      sql`DELETE FROM ${quoteName(link.table)} WHERE ${quoteName(link.sourceKey)} = ${key} AND ${quoteName(link.targetKey)} = ${each}`,
    );
  }
  for (const each of wanted) {
    if (present.has(each)) continue;
    await connection.write(
      sql`INSERT INTO ${quoteName(link.table)} (${quoteName(link.sourceKey)}, ${quoteName(link.targetKey)}) VALUES (${key}, ${each})`,
    );
  }
}

/**
 * Updates the link tables for the fields in `values`. null deletes all link rows of the field, including that of the own
 * organisation.
 */
export async function writeLinks(
  connection: Connection,
  table: Table,
  record: StoredValues,
  values: StoredValues,
): Promise<void> {
  for (const [field, link] of Object.entries(table.links)) {
    if (Object.hasOwn(values, field)) await writeLinkField(connection, link, record, values[field]);
  }
}
