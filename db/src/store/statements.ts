import {
  type Action,
  exceptedFields,
  foldText,
  grantsFor,
  grantsIncluding,
  metaOf,
  type ResolvedGrant,
  type ResourceName,
  resourceOf,
  type Viewer,
} from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { Table } from './table.ts';
import type { Dialect } from './engines/connection.ts';
import { type ListFilter, filterConditions, type SortOrder, orderByClause, searchCondition } from './filter.ts';
import { foldedName } from './foldedName.ts';
import { grantsToSql, toSqlCondition, whereCondition } from './grantsToSql.ts';
import { orderByReferencedName } from './orderByReferencedName.ts';
import { type RowSelection, createSelection, type StoredValues } from './rows.ts';
import { emptySql, joinSql, bindList, quoteName, quoteNames, type Sql, sql } from './sql.ts';
import { columnOf, encodeValue } from './columnValues.ts';

/** The query of a list. The caller must check it against the allow-lists of the resource. */
export interface ListStatementQuery {
  where?: Readonly<Record<string, unknown>>;
  filters?: readonly ListFilter[];
  search?: { fields: readonly string[]; text: string };
  order?: SortOrder;
  range?: { from: number; to: number };
  fields?: readonly string[];
  action?: 'read' | 'compare';
}

/** The conditions of a list: the rule of the viewer, what the code asks for, the filters and the search. */
export function listConditions(table: Table, rule: Sql, query: ListStatementQuery): Sql {
  const own = query.where ? whereCondition(table, query.where) : null;
  const search = query.search ? [searchCondition(query.search.fields, query.search.text)] : [];
  return joinSql([rule, ...(own ? [own] : []), ...filterConditions(table, query.filters ?? []), ...search], ' AND ');
}

/** A filter finds only rows in which the viewer reads the field: else what it finds would tell what is in it. */
export const grantsForFilters = (grants: readonly ResolvedGrant[], { filters = [] }: ListStatementQuery): ResolvedGrant[] =>
  grantsIncluding(
    grants,
    filters.map(({ field }) => field),
  );

const limitClauseOf = (range: ListStatementQuery['range']): Sql =>
  range ? sql`LIMIT ${range.to - range.from + 1} OFFSET ${range.from}` : emptySql;

/** The statements of a list under the rules of the viewer. null if the viewer may read nothing. */
export function listStatements(actor: Viewer, resource: ResourceName, query: ListStatementQuery) {
  const table = tableOf(resource);
  const grants = grantsFor(actor, resource, query.action ?? 'read');
  const allowed = grantsToSql(table, grantsForFilters(grants, query), 'list');
  if (allowed.kind === 'none') return null;
  const selected = createSelection(table, grants, query.fields);
  const where = listConditions(table, toSqlCondition(allowed), query);
  const sortOrder = query.order ?? { field: 'id', direction: 'ASC' };
  const order = orderByClause(table, sortOrder, {
    expression: orderByReferencedName(actor, resource, sortOrder.field),
    isConcealed: exceptedFields(grants).has(sortOrder.field),
  });
  const from = sql`FROM ${quoteName(table.name)} WHERE ${where}`;
  return {
    selected,
    page: sql`SELECT ${selected.columns} ${from} ${order} ${limitClauseOf(query.range)}`,
    total: sql`SELECT COUNT(*) AS \`total\` ${from}`,
    /** Page and total in one statement, so that both are consistent; an empty page has no total. */
    pageWithTotal: sql`SELECT ${selected.columns}, (SELECT COUNT(*) ${from}) AS \`total\` ${from} ${order} ${limitClauseOf(query.range)}`,
  };
}

/**
 * How many rows the viewer may read have each value of the field. null if the viewer may read nothing. Throws a `TypeError` for a
 * field that some grant excepts, because counts would tell what is in it, and for one that is no reference.
 */
export function countByStatement(
  viewer: Viewer,
  resource: ResourceName,
  field: string,
  where: Readonly<Record<string, unknown>>,
): Sql | null {
  const table = tableOf(resource);
  const grants = grantsFor(viewer, resource, 'read');
  const allowed = grantsToSql(table, grants, 'list');
  if (allowed.kind === 'none') return null;
  columnOf(table, field);
  const schema = resourceOf(resource).fields[field];
  if (!schema || metaOf(schema).to === undefined) throw new TypeError(`${resource}.${field} is no reference.`);
  if (exceptedFields(grants).has(field)) throw new TypeError(`The viewer may not count ${resource} by ${field}.`);
  const key = quoteName(field);
  const conditions = listConditions(table, toSqlCondition(allowed), { where });
  return sql`SELECT ${key} AS \`key\`, COUNT(*) AS \`total\` FROM ${quoteName(table.name)} WHERE ${conditions} GROUP BY ${key}`;
}

/** What is worked out over the rows of a list: how many there are and how many have a number, with its sum, by the values of a field. */
export interface TotalsStatementQuery extends Pick<ListStatementQuery, 'where' | 'filters' | 'search'> {
  by: string;
  sums: readonly string[];
}

/**
 * Counts and sums of the rows that the viewer may read, by the value of a field. null if the viewer may read nothing. Throws a
 * `TypeError` for a field that some grant excepts, because totals would tell what is in it, and for a sum of anything but numbers.
 */
export function totalsStatement(viewer: Viewer, resource: ResourceName, query: TotalsStatementQuery): Sql | null {
  const table = tableOf(resource);
  const grants = grantsFor(viewer, resource, 'read');
  const allowed = grantsToSql(table, grantsForFilters(grants, query), 'list');
  if (allowed.kind === 'none') return null;
  const excepted = exceptedFields(grants);
  for (const field of [query.by, ...query.sums]) {
    columnOf(table, field);
    if (excepted.has(field)) throw new TypeError(`The viewer may not read ${resource}.${field}.`);
  }
  const { fields } = resourceOf(resource);
  const notNumeric = query.sums.find((field) => !fields[field] || metaOf(fields[field]).kind !== 'whole');
  if (notNumeric !== undefined) throw new TypeError(`${resource}.${notNumeric} is no whole number.`);
  const key = quoteName(query.by);
  const sums = query.sums.flatMap((field, at) => [
    sql`COUNT(${quoteName(field)}) AS ${quoteName(`known${at}`)}`,
    sql`SUM(${quoteName(field)}) AS ${quoteName(`sum${at}`)}`,
  ]);
  const known = query.sums.length === 0 ? [] : [sql`COUNT(COALESCE(${quoteNames(query.sums)}, NULL)) AS \`known\``];
  const columns = joinSql([sql`${key} AS \`key\``, sql`COUNT(*) AS \`total\``, ...known, ...sums], ', ');
  const where = listConditions(table, toSqlCondition(allowed), query);
  return sql`SELECT ${columns} FROM ${quoteName(table.name)} WHERE ${where} GROUP BY ${key}`;
}

/** One row as the actor may read it, and whether the action is allowed on it. null if the actor may read nothing. */
export function authorizedRowStatement(
  actor: Viewer,
  resource: ResourceName,
  id: number,
  action: Action,
): { selected: RowSelection; one: Sql } | null {
  const table = tableOf(resource);
  const grants = grantsFor(actor, resource, 'read');
  const readable = grantsToSql(table, grants, 'row');
  if (readable.kind === 'none') return null;
  const selected = createSelection(table, grants);
  const permitted = toSqlCondition(grantsToSql(table, grantsFor(actor, resource, action), 'row'));
  return {
    selected,
    one: sql`SELECT ${selected.columns}, CASE WHEN ${permitted} THEN 1 ELSE 0 END AS \`allowed\` FROM ${quoteName(table.name)} WHERE \`id\` = ${id} AND ${toSqlCondition(readable)}`,
  };
}

/** Several rows as the actor may read them, each with whether the action is allowed on it. null if the actor may read nothing. */
export function authorizedRowsStatement(actor: Viewer, resource: ResourceName, ids: readonly number[], action: Action) {
  const table = tableOf(resource);
  const grants = grantsFor(actor, resource, 'read');
  const readable = grantsToSql(table, grants, 'row');
  if (readable.kind === 'none') return null;
  const selected = createSelection(table, grants);
  const permitted = toSqlCondition(grantsToSql(table, grantsFor(actor, resource, action), 'row'));
  return {
    selected,
    all: sql`SELECT ${selected.columns}, CASE WHEN ${permitted} THEN 1 ELSE 0 END AS \`allowed\` FROM ${quoteName(table.name)} WHERE \`id\` IN (${bindList(ids)}) AND ${toSqlCondition(readable)}`,
  };
}

function toColumnValues(table: Table, values: StoredValues): { column: string; value: Sql }[] {
  return Object.keys(values)
    .filter((field) => !Object.hasOwn(table.links, field))
    .flatMap((field) => {
      const value = values[field];
      const plain = { column: field, value: sql`${encodeValue(columnOf(table, field), value)}` };
      if (!table.folded.includes(field)) return [plain];
      const length = table.columns[field]?.length;
      const folded = typeof value === 'string' ? foldText(value) : null;
      const truncated = folded === null || length === undefined ? folded : folded.slice(0, Math.min(length * 2, 1000));
      return [plain, { column: foldedName(field), value: sql`${truncated}` }];
    });
}

/** Inserts rows with exactly these values; all rows must have the same fields. */
export function insertStatement(resource: ResourceName, rows: readonly StoredValues[]): Sql {
  const table = tableOf(resource);
  const pairs = rows.map((values) => toColumnValues(table, values));
  const columns = joinSql(
    (pairs[0] ?? []).map(({ column }) => quoteName(column)),
    ', ',
  );
  const rowValues = pairs.map(
    (columnValues) =>
      sql`(${joinSql(
        columnValues.map(({ value }) => value),
        ', ',
      )})`,
  );
  return sql`INSERT INTO ${quoteName(resource)} (${columns}) VALUES ${joinSql(rowValues, ', ')}`;
}

/** Inserts a row, or increments the lock version of the row with the same first unique key; atomic, in one statement. */
export function lockOrInsertStatement(dialect: Dialect, resource: ResourceName, values: StoredValues): Sql {
  const [key = []] = resourceOf(resource).unique;
  const onConflict = dialect === 'mysql' ? sql`ON DUPLICATE KEY UPDATE` : sql`ON CONFLICT (${quoteNames(key)}) DO UPDATE SET`;
  return sql`${insertStatement(resource, [values])} ${onConflict} \`guard\` = \`guard\` + 1`;
}

/** Increments the lock version of all matching rows; of all rows without a condition. */
export function lockAllStatement(resource: ResourceName, where: Readonly<Record<string, unknown>>): Sql {
  const condition = whereCondition(tableOf(resource), where) ?? sql`1 = 1`;
  return sql`UPDATE ${quoteName(resource)} SET \`guard\` = \`guard\` + 1 WHERE ${condition}`;
}

/** Updates one row, if it still has the version and the rule of the action holds at the time of writing. */
export function updateStatement(
  actor: Viewer,
  resource: ResourceName,
  key: { id: number; version: number },
  changes: StoredValues,
  action: Action,
): Sql {
  const table = tableOf(resource);
  const rule = toSqlCondition(grantsToSql(table, grantsFor(actor, resource, action), 'row'));
  const sets = toColumnValues(table, changes).map(({ column, value }) => sql`${quoteName(column)} = ${value}`);
  return sql`UPDATE ${quoteName(resource)} SET ${joinSql([...sets, sql`\`version\` = \`version\` + 1`], ', ')} WHERE \`id\` = ${key.id} AND \`version\` = ${key.version} AND ${rule}`;
}

/**
 * Updates several rows in the same way, if they still have the version and the rule of the action holds at the time of writing.
 */
export function updateAllStatement(
  actor: Viewer,
  resource: ResourceName,
  { ids, version }: { ids: readonly number[]; version: number },
  changes: StoredValues,
  action: Action,
): Sql {
  const table = tableOf(resource);
  const rule = toSqlCondition(grantsToSql(table, grantsFor(actor, resource, action), 'row'));
  const sets = toColumnValues(table, changes).map(({ column, value }) => sql`${quoteName(column)} = ${value}`);
  return sql`UPDATE ${quoteName(resource)} SET ${joinSql([...sets, sql`\`version\` = \`version\` + 1`], ', ')} WHERE \`id\` IN (${bindList(ids)}) AND \`version\` = ${version} AND ${rule}`;
}

/** Deletes one row, if the rule holds at the time of writing. */
export function deleteStatement(actor: Viewer, resource: ResourceName, id: number): Sql {
  const rule = toSqlCondition(grantsToSql(tableOf(resource), grantsFor(actor, resource, 'delete'), 'row'));
  return sql`DELETE FROM ${quoteName(resource)} WHERE \`id\` = ${id} AND ${rule}`;
}

/** Ids of one resource that are looked up together with those of others. */
export interface ResourceReference {
  resource: ResourceName;
  ids: readonly number[];
}

/**
 * The ids of several resources that the viewer may read, with their owners; `at` is the index of the reference. null if there is
 * nothing to look up.
 */
export function referencesStatement(actor: Viewer, references: readonly ResourceReference[]): Sql | null {
  const selects = references.flatMap(({ resource, ids }, at) => {
    const table = tableOf(resource);
    const allowed = grantsToSql(table, grantsFor(actor, resource, 'read'), 'list');
    if (allowed.kind === 'none' || ids.length === 0) return [];
    const owner = Object.hasOwn(table.columns, 'organisationId') ? sql`\`organisationId\`` : sql`NULL`;
    return [
      sql`SELECT ${at} AS \`at\`, \`id\`, ${owner} AS \`owner\` FROM ${quoteName(resource)} WHERE ${toSqlCondition(allowed)} AND \`id\` IN (${bindList(ids)})`,
    ];
  });
  return selects.length === 0 ? null : joinSql(selects, ' UNION ALL ');
}

/** The ids that the viewer may read. null if the viewer may read nothing. */
export function visibleIdsStatement(actor: Viewer, resource: ResourceName, ids: readonly number[]): Sql | null {
  const allowed = grantsToSql(tableOf(resource), grantsFor(actor, resource, 'read'), 'list');
  if (allowed.kind === 'none') return null;
  return sql`SELECT \`id\` FROM ${quoteName(resource)} WHERE ${toSqlCondition(allowed)} AND \`id\` IN (${bindList(ids)})`;
}
