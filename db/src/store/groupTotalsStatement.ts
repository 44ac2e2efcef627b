import { choiceValuesOf, exceptedFields, grantsFor, metaOf, type ResourceName, resourceOf, type Viewer } from '@pilotage/shared';
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

/** The values of a field that is grouped by their places: those of a choice. null for any other field. */
export function groupedChoicesOf(resource: ResourceName, field: string): readonly string[] | null {
  const schema = resourceOf(resource).fields[field];
  return schema && metaOf(schema).kind === 'choice' ? choiceValuesOf(schema) : null;
}

/** The value of a field. That of a choice as its place among the values: a database groups numbers in half the time of texts. */
function keyExpression(resource: ResourceName, field: string): Sql {
  const choices = groupedChoicesOf(resource, field);
  if (choices === null) return quoteName(field);
  const places = choices.map((value, place) => sql`WHEN ${value} THEN ${place}`);
  return sql`CASE ${quoteName(field)} ${joinSql(places, ' ')} END`;
}

/** How many of the starts lie on the day or before it, with few comparisons for each row. `before`: as many are known to. */
function stretchExpression(day: Sql, starts: readonly string[], before: number): Sql {
  const middle = Math.floor(starts.length / 2);
  const start = starts[middle];
  if (start === undefined) return sql`${before}`;
  const [earlier, later] = [starts.slice(0, middle), starts.slice(middle + 1)];
  const after = stretchExpression(day, later, before + middle + 1);
  return sql`CASE WHEN ${day} >= ${start} THEN ${after} ELSE ${stretchExpression(day, earlier, before)} END`;
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
  const keys = by.map((field, at) => sql`${keyExpression(resource, field)} AS ${quoteName(`key${at}`)}`);
  const stretch = stretchExpression(quoteName(stretches.field), stretches.starts, 0);
  const numbers = sums.flatMap((field, at) => [
    sql`COUNT(${quoteName(field)}) AS ${quoteName(`known${at}`)}`,
    sql`SUM(${quoteName(field)}) AS ${quoteName(`sum${at}`)}`,
  ]);
  const columns = joinSql([...keys, sql`${stretch} AS \`stretch\``, sql`COUNT(*) AS \`total\``, ...numbers], ', ');
  const where = listConditions(table, toSqlCondition(allowed), query);
  const groups = quoteNames([...by.map((_, at) => `key${at}`), 'stretch']);
  return sql`SELECT ${columns} FROM ${quoteName(table.name)} WHERE ${where} GROUP BY ${groups}`;
}
