import type { Connection, DatabaseRow } from './engines/connection.ts';
import type { Table } from './table.ts';
import type { Link, ResolvedGrant } from '@pilotage/shared';
import { exceptedFields } from '@pilotage/shared';
import { grantConditions } from './grantsToSql.ts';
import { emptySql, joinSql, bindList, quoteName, quoteNames, type Sql, sql } from './sql.ts';
import { columnOf, decodeValue, recordFields } from './columnValues.ts';

export type StoredValues = Record<string, unknown>;

/** The selected columns of a resource for a set of grants, and the mapping of rows to records. */
export interface RowSelection {
  table: string;
  columns: Sql;
  fields: readonly string[];
  links: readonly [string, Link][];
  toRecord: (row: DatabaseRow) => StoredValues;
}

const matchColumnName = (at: number) => `matched${at}`;

/**
 * A match column for each grant. With excepted fields, a field is visible only in rows that match a grant without this exception.
 */
function matchColumnsOf(table: Table, grants: readonly ResolvedGrant[]): Sql[] {
  return grantConditions(table, grants).map(
    (condition, at) => sql`CASE WHEN ${condition ?? sql`1 = 1`} THEN 1 ELSE 0 END AS ${quoteName(matchColumnName(at))}`,
  );
}

/** The visible fields of a row: all, or those of the grants that the row matches. Cached by combination of matching grants. */
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
    const isVisible = (field: string) => !excepted.has(field) || matching.some((grant) => !grant.except.includes(field));
    const visible = all.filter(({ field }) => isVisible(field));
    byMatch.set(match, visible);
    return visible;
  };
}

/** Creates the selection for the grants; `only` restricts the fields. */
export function createSelection(table: Table, grants: readonly ResolvedGrant[], only?: readonly string[]): RowSelection {
  const allFields = [...recordFields, ...Object.keys(table.columns)];
  const selectedFields = only === undefined ? allFields : allFields.filter((field) => field === 'id' || only.includes(field));
  const links = Object.entries(table.links).filter(([field]) => only === undefined || only.includes(field));
  const excepted = exceptedFields(grants);
  const columnReads = selectedFields.map((field) => {
    const column = columnOf(table, field);
    return { field, read: (row: DatabaseRow) => decodeValue(column, row[field]) };
  });
  // Lists of ids are loaded afterwards by `fillLinks`.
  const linkReads = links.map(([field]) => ({ field, read: () => [] }));
  const visible = createFieldFilter([...columnReads, ...linkReads], grants, excepted);
  const columns = quoteNames(selectedFields);
  return {
    table: table.name,
    columns: excepted.size === 0 ? columns : sql`${columns}, ${joinSql(matchColumnsOf(table, grants), ', ')}`,
    fields: selectedFields,
    links,
    toRecord: (row) => {
      const values: StoredValues = {};
      for (const { field, read } of visible(row)) values[field] = read(row);
      return values;
    },
  };
}

function linkRowsStatement(
  { table }: RowSelection,
  { table: linkTable, sourceKey, targetKey, excludeColumn }: Link,
  ids: readonly number[],
): Sql {
  const select = sql`SELECT l.${quoteName(sourceKey)} AS \`key\`, l.${quoteName(targetKey)} AS \`as\` FROM ${quoteName(linkTable)} l`;
  // Join the stored row, because the exclude column may not be selected.
  const exclusion =
    excludeColumn === undefined
      ? emptySql
      : sql` JOIN ${quoteName(table)} t ON t.\`id\` = l.${quoteName(sourceKey)} AND t.${quoteName(excludeColumn)} <> l.${quoteName(targetKey)}`;
  return sql`${select}${exclusion} WHERE l.${quoteName(sourceKey)} IN (${bindList(ids)}) ORDER BY l.${quoteName(targetKey)}`;
}

/** Loads the lists of ids from link tables, one statement for all records; skips fields that are not visible. */
export async function fillLinks(connection: Connection, selected: RowSelection, records: readonly StoredValues[]): Promise<void> {
  for (const [field, link] of selected.links) {
    const visible = records.filter((record) => Object.hasOwn(record, field));
    if (visible.length === 0) continue;
    const rows = await connection.rows(
      linkRowsStatement(
        selected,
        link,
        visible.map(({ id }) => Number(id)),
      ),
    );
    const byKey = new Map<number, number[]>();
    for (const row of rows) {
      const key = Number(row.key);
      byKey.set(key, [...(byKey.get(key) ?? []), Number(row.as)]);
    }
    for (const record of visible) record[field] = byKey.get(Number(record.id)) ?? [];
  }
}
