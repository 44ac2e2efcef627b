import type { Connection, Row } from './connection.ts';
import type { AnyTable, Link } from './columns.ts';
import type { WorkedGrant } from '@pilotage/shared';
import { exceptedFields } from '@pilotage/shared';
import { grantConditions } from './rule.ts';
import { join, list, name, names, type Sql, sql } from './sql.ts';
import { columnOf, decode, ownFields } from './values.ts';

export type Values = Record<string, unknown>;

/** What a SELECT brings for one resource and one set of grants, and how its rows become records. */
export interface Selection {
  columns: Sql;
  fields: readonly string[];
  links: readonly [string, Link][];
  toRecord: (row: Row) => Values;
}

const matchName = (at: number) => `matched${at}`;

/** Grants that leave fields out are asked row by row, so that a field is shown only where some grant shows it. */
function matches(table: AnyTable, grants: readonly WorkedGrant[]): Sql[] {
  return grantConditions(table, grants).map(
    (condition, at) => sql`CASE WHEN ${condition ?? sql`1 = 1`} THEN 1 ELSE 0 END AS ${name(matchName(at))}`,
  );
}

function hiddenFields(grants: readonly WorkedGrant[], excepted: ReadonlySet<string>, row: Row): string[] {
  const matching = grants.filter((_, at) => Number(row[matchName(at)]) === 1);
  return [...excepted].filter((field) => matching.every((grant) => grant.except.includes(field)));
}

/** The columns to select and the mapping of rows, by the grants under which they are read. */
export function selection(table: AnyTable, grants: readonly WorkedGrant[], only?: readonly string[]): Selection {
  const stored = [...ownFields, ...Object.keys(table.columns)];
  const wanted = only === undefined ? stored : stored.filter((field) => field === 'id' || only.includes(field));
  const links = Object.entries(table.links).filter(([field]) => only === undefined || only.includes(field));
  const excepted = exceptedFields(grants);
  const decoded = wanted.map((field) => ({ field, column: columnOf(table, field) }));
  const columns = names(wanted);
  return {
    columns: excepted.size === 0 ? columns : sql`${columns}, ${join(matches(table, grants), ', ')}`,
    fields: wanted,
    links,
    toRecord: (row) => {
      const values: Values = {};
      for (const { field, column } of decoded) values[field] = decode(column, row[field]);
      if (excepted.size > 0) for (const field of hiddenFields(grants, excepted, row)) delete values[field];
      return values;
    },
  };
}

/** Fills in the lists of ids that stand in link tables, one statement for all the rows. */
export async function fillLinks(on: Connection, links: Selection['links'], records: readonly Values[]): Promise<void> {
  if (records.length === 0) return;
  for (const [field, link] of links) {
    const ids = records.map((record) => Number(record.id));
    const lines = await on.rows(
      sql`SELECT ${name(link.key)} AS \`key\`, ${name(link.as)} AS \`as\` FROM ${name(link.through)} WHERE ${name(link.key)} IN (${list(ids)}) ORDER BY ${name(link.as)}`,
    );
    const byKey = new Map<number, number[]>();
    for (const line of lines) {
      const key = Number(line.key);
      byKey.set(key, [...(byKey.get(key) ?? []), Number(line.as)]);
    }
    for (const record of records) {
      const apart = link.apart === undefined ? undefined : record[link.apart];
      record[field] = (byKey.get(Number(record.id)) ?? []).filter((each) => each !== apart);
    }
  }
}
