import type { Connection, Row } from './connection.ts';
import type { AnyTable, Link } from './columns.ts';
import type { WorkedGrant } from '@pilotage/shared';
import { exceptedFields } from '@pilotage/shared';
import { grantConditions } from './rule.ts';
import { empty, join, list, name, names, type Sql, sql } from './sql.ts';
import { columnOf, decode, ownFields } from './values.ts';

export type Values = Record<string, unknown>;

/** What a SELECT brings for one resource and one set of grants, and how its rows become records. */
export interface Selection {
  table: string;
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

/**
 * Which fields of a row are shown: all of them, or those that some grant which fits the row shows. Rows that the same
 * grants fit are alike, so each combination is worked out once.
 */
function shownFields<F extends { field: string }>(
  all: readonly F[],
  grants: readonly WorkedGrant[],
  excepted: ReadonlySet<string>,
) {
  if (excepted.size === 0) return () => all;
  const byMatch = new Map<string, readonly F[]>();
  const columns = grants.map((_, at) => matchName(at));
  return (row: Row): readonly F[] => {
    let match = '';
    for (const column of columns) match += Number(row[column]) === 1 ? '1' : '0';
    const known = byMatch.get(match);
    if (known) return known;
    const matching = grants.filter((_, at) => match[at] === '1');
    const isShown = (field: string) => !excepted.has(field) || matching.some((grant) => !grant.except.includes(field));
    const shown = all.filter(({ field }) => isShown(field));
    byMatch.set(match, shown);
    return shown;
  };
}

/** The columns to select and the mapping of rows, by the grants under which they are read. */
export function selection(table: AnyTable, grants: readonly WorkedGrant[], only?: readonly string[]): Selection {
  const stored = [...ownFields, ...Object.keys(table.columns)];
  const wanted = only === undefined ? stored : stored.filter((field) => field === 'id' || only.includes(field));
  const links = Object.entries(table.links).filter(([field]) => only === undefined || only.includes(field));
  const excepted = exceptedFields(grants);
  const columnReads = wanted.map((field) => {
    const column = columnOf(table, field);
    return { field, read: (row: Row) => decode(column, row[field]) };
  });
  // The lists are filled in afterwards, where they are shown.
  const linkReads = links.map(([field]) => ({ field, read: () => [] }));
  const shown = shownFields([...columnReads, ...linkReads], grants, excepted);
  const columns = names(wanted);
  return {
    table: table.name,
    columns: excepted.size === 0 ? columns : sql`${columns}, ${join(matches(table, grants), ', ')}`,
    fields: wanted,
    links,
    toRecord: (row) => {
      const values: Values = {};
      for (const { field, read } of shown(row)) values[field] = read(row);
      return values;
    },
  };
}

function linesOf({ table }: Selection, { through, key, as, apart }: Link, ids: readonly number[]): Sql {
  const asked = sql`SELECT l.${name(key)} AS \`key\`, l.${name(as)} AS \`as\` FROM ${name(through)} l`;
  // By the stored row: the field that sets a line apart may be one that is not shown.
  const others =
    apart === undefined ? empty : sql` JOIN ${name(table)} t ON t.\`id\` = l.${name(key)} AND t.${name(apart)} <> l.${name(as)}`;
  return sql`${asked}${others} WHERE l.${name(key)} IN (${list(ids)}) ORDER BY l.${name(as)}`;
}

/** Fills in the lists of ids that stand in link tables, one statement for all the rows; nothing where the field is not shown. */
export async function fillLinks(on: Connection, selected: Selection, records: readonly Values[]): Promise<void> {
  for (const [field, link] of selected.links) {
    const shown = records.filter((record) => Object.hasOwn(record, field));
    if (shown.length === 0) continue;
    const lines = await on.rows(
      linesOf(
        selected,
        link,
        shown.map(({ id }) => Number(id)),
      ),
    );
    const byKey = new Map<number, number[]>();
    for (const line of lines) {
      const key = Number(line.key);
      byKey.set(key, [...(byKey.get(key) ?? []), Number(line.as)]);
    }
    for (const record of shown) record[field] = byKey.get(Number(record.id)) ?? [];
  }
}
