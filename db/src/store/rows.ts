import type { Connection, DatabaseRow } from './engines/connection.ts';
import type { AnyTable, Link } from './columns.ts';
import type { ResolvedGrant } from '@pilotage/shared';
import { exceptedFields } from '@pilotage/shared';
import { grantConditions } from './grantsToSql.ts';
import { emptySql, joinSql, bindList, quoteName, quoteNames, type Sql, sql } from './sql.ts';
import { columnOf, decodeValue, recordFields } from './columnValues.ts';

export type StoredValues = Record<string, unknown>;

/** What a SELECT brings for one resource and one set of grants, and how its rows become records. */
export interface RowSelection {
  table: string;
  columns: Sql;
  fields: readonly string[];
  links: readonly [string, Link][];
  toRecord: (row: DatabaseRow) => StoredValues;
}

const matchColumnName = (at: number) => `matched${at}`;

/** Grants that leave fields out are asked row by row, so that a field is shown only where some grant shows it. */
function matchColumnsOf(table: AnyTable, grants: readonly ResolvedGrant[]): Sql[] {
  return grantConditions(table, grants).map(
    (condition, at) => sql`CASE WHEN ${condition ?? sql`1 = 1`} THEN 1 ELSE 0 END AS ${quoteName(matchColumnName(at))}`,
  );
}

/**
 * Which fields of a row are shown: all of them, or those that some grant which fits the row shows. Rows that the same
 * grants fit are alike, so each combination is worked out once.
 */
function createFieldFilter<F extends { field: string }>(
  all: readonly F[],
  grants: readonly ResolvedGrant[],
  excepted: ReadonlySet<string>,
) {
  if (excepted.size === 0) return () => all;
  const byMatch = new Map<string, readonly F[]>();
  const columns = grants.map((_, at) => matchColumnName(at));
  return (row: DatabaseRow): readonly F[] => {
    let match = '';
    for (const column of columns) match += Number(row[column]) === 1 ? '1' : '0';
    const cached = byMatch.get(match);
    if (cached) return cached;
    const matching = grants.filter((_, at) => match[at] === '1');
    const isShown = (field: string) => !excepted.has(field) || matching.some((grant) => !grant.except.includes(field));
    const shown = all.filter(({ field }) => isShown(field));
    byMatch.set(match, shown);
    return shown;
  };
}

/** The columns to select and the mapping of rows, by the grants under which they are read. */
export function createSelection(table: AnyTable, grants: readonly ResolvedGrant[], only?: readonly string[]): RowSelection {
  const stored = [...recordFields, ...Object.keys(table.columns)];
  const wanted = only === undefined ? stored : stored.filter((field) => field === 'id' || only.includes(field));
  const links = Object.entries(table.links).filter(([field]) => only === undefined || only.includes(field));
  const excepted = exceptedFields(grants);
  const columnReads = wanted.map((field) => {
    const column = columnOf(table, field);
    return { field, read: (row: DatabaseRow) => decodeValue(column, row[field]) };
  });
  // The lists are filled in afterwards, where they are shown.
  const linkReads = links.map(([field]) => ({ field, read: () => [] }));
  const shown = createFieldFilter([...columnReads, ...linkReads], grants, excepted);
  const columns = quoteNames(wanted);
  return {
    table: table.name,
    columns: excepted.size === 0 ? columns : sql`${columns}, ${joinSql(matchColumnsOf(table, grants), ', ')}`,
    fields: wanted,
    links,
    toRecord: (row) => {
      const values: StoredValues = {};
      for (const { field, read } of shown(row)) values[field] = read(row);
      return values;
    },
  };
}

function linkRowsStatement(
  { table }: RowSelection,
  { table: through, sourceKey, targetKey, excludeColumn }: Link,
  ids: readonly number[],
): Sql {
  const select = sql`SELECT l.${quoteName(sourceKey)} AS \`key\`, l.${quoteName(targetKey)} AS \`as\` FROM ${quoteName(through)} l`;
  // By the stored row: the field that sets a line apart may be one that is not shown.
  const others =
    excludeColumn === undefined
      ? emptySql
      : sql` JOIN ${quoteName(table)} t ON t.\`id\` = l.${quoteName(sourceKey)} AND t.${quoteName(excludeColumn)} <> l.${quoteName(targetKey)}`;
  return sql`${select}${others} WHERE l.${quoteName(sourceKey)} IN (${bindList(ids)}) ORDER BY l.${quoteName(targetKey)}`;
}

/** Fills in the lists of ids that stand in link tables, one statement for all the rows; nothing where the field is not shown. */
export async function fillLinks(on: Connection, selected: RowSelection, records: readonly StoredValues[]): Promise<void> {
  for (const [field, link] of selected.links) {
    const shown = records.filter((record) => Object.hasOwn(record, field));
    if (shown.length === 0) continue;
    const rows = await on.rows(
      linkRowsStatement(
        selected,
        link,
        shown.map(({ id }) => Number(id)),
      ),
    );
    const byKey = new Map<number, number[]>();
    for (const row of rows) {
      const key = Number(row.key);
      byKey.set(key, [...(byKey.get(key) ?? []), Number(row.as)]);
    }
    for (const record of shown) record[field] = byKey.get(Number(record.id)) ?? [];
  }
}
