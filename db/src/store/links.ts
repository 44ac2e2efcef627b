import type { AnyTable, Link } from './columns.ts';
import type { Connection } from './connection.ts';
import type { Values } from './rows.ts';
import { name, sql } from './sql.ts';

async function linked(on: Connection, link: Link, key: number): Promise<Set<number>> {
  const rows = await on.rows(sql`SELECT ${name(link.as)} AS \`as\` FROM ${name(link.through)} WHERE ${name(link.key)} = ${key}`);
  return new Set(rows.map((row) => Number(row.as)));
}

function wantedLines(link: Link, record: Values, value: unknown): Set<number> {
  if (value === null) return new Set();
  const ids = Array.isArray(value) ? value.map(Number) : [];
  // The row's own organisation has a line too, for the foreign keys that mean "one of those who work on it".
  const own = link.apart === undefined ? [] : [Number(record[link.apart])];
  return new Set([...ids, ...own]);
}

async function writeField(on: Connection, link: Link, record: Values, value: unknown): Promise<void> {
  const key = Number(record.id);
  const present = await linked(on, link, key);
  const wanted = wantedLines(link, record, value);
  // By exact key, and only what was read: removing by range deadlocks with inserts beside it.
  for (const each of present) {
    if (wanted.has(each)) continue;
    await on.write(sql`DELETE FROM ${name(link.through)} WHERE ${name(link.key)} = ${key} AND ${name(link.as)} = ${each}`);
  }
  for (const each of wanted) {
    if (present.has(each)) continue;
    await on.write(sql`INSERT INTO ${name(link.through)} (${name(link.key)}, ${name(link.as)}) VALUES (${key}, ${each})`);
  }
}

/** Brings the link tables in line with the fields that `values` names; null removes every line, the row's own too. */
export async function writeLinks(on: Connection, table: AnyTable, record: Values, values: Values): Promise<void> {
  for (const [field, link] of Object.entries(table.links)) {
    if (Object.hasOwn(values, field)) await writeField(on, link, record, values[field]);
  }
}
