import { exceptedFields, grantsFor, metaOf, type ResourceName, resourceOf, type Viewer } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import { columnOf } from './columnValues.ts';
import { grantsToSql, toSqlCondition } from './grantsToSql.ts';
import { joinSql, quoteName, quoteNames, type Sql, sql } from './sql.ts';
import { grantsForFilters, type ListStatementQuery, listConditions } from './statements.ts';

/** Counts and sums of the rows of a list, for each combination of values of some fields and each stretch of days. */
export interface GroupTotalsStatementQuery extends Pick<ListStatementQuery, 'where' | 'filters' | 'search'> {
  by: readonly string[];
  sums: readonly string[];
  /** Divides the rows by a field of days, too: each of these days begins a stretch. Ascending. */
  stretches: { field: string; starts: readonly string[] };
}

/**
 * Counts and sums of the rows that the viewer may read, in one statement that reads each row once. null if the viewer may read nothing.
 * Throws a `TypeError` for a field that some grant excepts, because totals would tell what is in it, for a sum of anything but whole
 * numbers, and for stretches of anything but days.
 */
export function groupTotalsStatement(viewer: Viewer, resource: ResourceName, query: GroupTotalsStatementQuery): Sql | null {
  const { by, sums, stretches } = query;
  const table = tableOf(resource);
  const grants = grantsFor(viewer, resource, 'read');
  const allowed = grantsToSql(table, grantsForFilters(grants, query), 'list');
  if (allowed.kind === 'none') return null;
  const excepted = exceptedFields(grants);
  for (const field of [...by, ...sums, stretches.field]) {
    columnOf(table, field);
    if (excepted.has(field)) throw new TypeError(`The viewer may not read ${resource}.${field}.`);
  }
  const { fields } = resourceOf(resource);
  const kindOf = (field: string) => (fields[field] ? metaOf(fields[field]).kind : null);
  const notNumeric = sums.find((field) => kindOf(field) !== 'whole');
  if (notNumeric !== undefined) throw new TypeError(`${resource}.${notNumeric} is no whole number.`);
  if (kindOf(stretches.field) !== 'day') throw new TypeError(`${resource}.${stretches.field} is no day.`);
  const day = quoteName(stretches.field);
  const stretch = joinSql([sql`0`, ...stretches.starts.map((start) => sql`(${day} >= ${start})`)], ' + ');
  const numbers = sums.flatMap((field, at) => [
    sql`COUNT(${quoteName(field)}) AS ${quoteName(`known${at}`)}`,
    sql`SUM(${quoteName(field)}) AS ${quoteName(`sum${at}`)}`,
  ]);
  const columns = joinSql([quoteNames(by), sql`${stretch} AS \`stretch\``, sql`COUNT(*) AS \`total\``, ...numbers], ', ');
  const where = listConditions(table, toSqlCondition(allowed), query);
  return sql`SELECT ${columns} FROM ${quoteName(table.name)} WHERE ${where} GROUP BY ${quoteNames(by)}, \`stretch\``;
}
