import { exceptedFields, grantsFor, type ResourceName, type Viewer } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import { columnOf } from './columnValues.ts';
import { grantsToSql, toSqlCondition } from './grantsToSql.ts';
import { joinSql, quoteName, quoteNames, type Sql, sql } from './sql.ts';
import { grantsForFilters, type ListStatementQuery, listConditions } from './statements.ts';

/** The first rows of each group of a list: those that are among the first `limit` in one of the orders. Ids break ties. */
export interface GroupHeadsStatementQuery extends Pick<ListStatementQuery, 'where' | 'filters' | 'search'> {
  /** Rows with equal values of these fields are a group. */
  by: readonly string[];
  /** The fields of each order; without fields it is by id. Empty values come first. */
  orders: readonly (readonly string[])[];
  limit: number;
}

/**
 * For the rows that the viewer may read: the first ones of each group, each with the number of rows in its group; in one statement, and
 * without reading the others into memory. null if the viewer may read nothing. Throws a `TypeError` for a field that some grant
 * excepts, because groups and orders would tell what is in it.
 */
export function groupHeadsStatement(viewer: Viewer, resource: ResourceName, query: GroupHeadsStatementQuery): Sql | null {
  const { by, orders, limit } = query;
  const table = tableOf(resource);
  const grants = grantsFor(viewer, resource, 'read');
  const allowed = grantsToSql(table, grantsForFilters(grants, query), 'list');
  if (allowed.kind === 'none') return null;
  const excepted = exceptedFields(grants);
  for (const field of [...by, ...orders.flat()]) {
    columnOf(table, field);
    if (excepted.has(field)) throw new TypeError(`The viewer may not read ${resource}.${field}.`);
  }
  const group = sql`PARTITION BY ${quoteNames(by)}`;
  const rankName = (at: number): Sql => quoteName(`rank${at}`);
  const ranks = orders.map(
    (fields, at) => sql`ROW_NUMBER() OVER (${group} ORDER BY ${quoteNames([...fields, 'id'])}) AS ${rankName(at)}`,
  );
  const isFirst = joinSql(
    orders.map((_, at) => sql`${rankName(at)} <= ${limit}`),
    ' OR ',
  );
  const columns = joinSql([quoteNames(['id', ...by]), sql`COUNT(*) OVER (${group}) AS \`total\``, ...ranks], ', ');
  const where = listConditions(table, toSqlCondition(allowed), query);
  const ranked = sql`SELECT ${columns} FROM ${quoteName(table.name)} WHERE ${where}`;
  return sql`SELECT ${quoteNames(['id', ...by, 'total'])} FROM (${ranked}) AS ranked WHERE ${isFirst} ORDER BY \`id\``;
}
