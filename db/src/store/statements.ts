import { type Action, type Viewer, grantsFor, type ResourceName, resourceOf } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { AnyTable } from './columns.ts';
import type { Dialect } from './connection.ts';
import { type Filter, filterConditions, type Order, orderBy, searchCondition } from './filter.ts';
import { fold } from '@pilotage/shared';
import { foldedName } from './foldedName.ts';
import { allowance, asCondition, whereCondition } from './rule.ts';
import { nameOrder } from './nameOrder.ts';
import { type Selection, selection, type Values } from './rows.ts';
import { empty, join, list, name, names, type Sql, sql } from './sql.ts';
import { columnOf, encode } from './values.ts';

/** What a list asks for, checked beforehand against the resource's allow-lists. */
export interface Asked {
  where?: Readonly<Record<string, unknown>>;
  filters?: readonly Filter[];
  search?: { fields: readonly string[]; text: string };
  order?: Order;
  range?: { from: number; to: number };
  fields?: readonly string[];
  action?: 'read' | 'compare';
}

function conditions(table: AnyTable, rule: Sql, asked: Asked): Sql {
  const own = asked.where ? whereCondition(table, asked.where) : null;
  const search = asked.search ? [searchCondition(asked.search.fields, asked.search.text)] : [];
  return join([rule, ...(own ? [own] : []), ...filterConditions(table, asked.filters ?? []), ...search], ' AND ');
}

const rangeOf = (range: Asked['range']): Sql => (range ? sql`LIMIT ${range.to - range.from + 1} OFFSET ${range.from}` : empty);

/** One page of a list and its total, under the viewer's rule. Null when the viewer may see nothing at all. */
export function listStatements(actor: Viewer, resource: ResourceName, asked: Asked) {
  const table = tableOf(resource);
  const grants = grantsFor(actor, resource, asked.action ?? 'read');
  const allowed = allowance(table, grants, 'list');
  if (allowed.kind === 'none') return null;
  const selected = selection(table, grants, asked.fields);
  const where = conditions(table, asCondition(allowed), asked);
  const wanted = asked.order ?? { field: 'id', direction: 'ASC' };
  const order = orderBy(table, wanted, nameOrder(actor, resource, wanted.field));
  const from = sql`FROM ${name(table.name)} WHERE ${where}`;
  return {
    selected,
    page: sql`SELECT ${selected.columns} ${from} ${order} ${rangeOf(asked.range)}`,
    total: sql`SELECT COUNT(*) AS \`total\` ${from}`,
    /** Both at once, of the same moment and in one journey; without a row on the page it tells no total. */
    together: sql`SELECT ${selected.columns}, (SELECT COUNT(*) ${from}) AS \`total\` ${from} ${order} ${rangeOf(asked.range)}`,
  };
}

/** One row as the actor may read it, and in the same statement whether the action is allowed on it. */
export function targetStatement(
  actor: Viewer,
  resource: ResourceName,
  id: number,
  action: Action,
): { selected: Selection; one: Sql } | null {
  const table = tableOf(resource);
  const grants = grantsFor(actor, resource, 'read');
  const readable = allowance(table, grants, 'row');
  if (readable.kind === 'none') return null;
  const selected = selection(table, grants);
  const permitted = asCondition(allowance(table, grantsFor(actor, resource, action), 'row'));
  return {
    selected,
    one: sql`SELECT ${selected.columns}, CASE WHEN ${permitted} THEN 1 ELSE 0 END AS \`allowed\` FROM ${name(table.name)} WHERE \`id\` = ${id} AND ${asCondition(readable)}`,
  };
}

/** Several rows as the actor may read them, each with whether the action is allowed on it. */
export function targetsStatement(actor: Viewer, resource: ResourceName, ids: readonly number[], action: Action) {
  const table = tableOf(resource);
  const grants = grantsFor(actor, resource, 'read');
  const readable = allowance(table, grants, 'row');
  if (readable.kind === 'none') return null;
  const selected = selection(table, grants);
  const permitted = asCondition(allowance(table, grantsFor(actor, resource, action), 'row'));
  return {
    selected,
    all: sql`SELECT ${selected.columns}, CASE WHEN ${permitted} THEN 1 ELSE 0 END AS \`allowed\` FROM ${name(table.name)} WHERE \`id\` IN (${list(ids)}) AND ${asCondition(readable)}`,
  };
}

function stored(table: AnyTable, values: Values): { column: string; value: Sql }[] {
  return Object.keys(values)
    .filter((field) => !Object.hasOwn(table.links, field))
    .flatMap((field) => {
      const value = values[field];
      const plain = { column: field, value: sql`${encode(columnOf(table, field), value)}` };
      if (!table.folded.includes(field)) return [plain];
      const length = table.columns[field]?.length;
      const folded = typeof value === 'string' ? fold(value) : null;
      const cut = folded === null || length === undefined ? folded : folded.slice(0, Math.min(length * 2, 1000));
      return [plain, { column: foldedName(field), value: sql`${cut}` }];
    });
}

/** Stores new rows with exactly these values; all of them name the same fields. */
export function insertStatement(resource: ResourceName, rows: readonly Values[]): Sql {
  const table = tableOf(resource);
  const pairs = rows.map((values) => stored(table, values));
  const columns = join(
    (pairs[0] ?? []).map(({ column }) => name(column)),
    ', ',
  );
  const lines = pairs.map(
    (line) =>
      sql`(${join(
        line.map(({ value }) => value),
        ', ',
      )})`,
  );
  return sql`INSERT INTO ${name(resource)} (${columns}) VALUES ${join(lines, ', ')}`;
}

/** Stores a row, or raises the guard of the one that has its first unique key: one statement, so that nobody comes between. */
export function guardOrInsertStatement(dialect: Dialect, resource: ResourceName, values: Values): Sql {
  const [key = []] = resourceOf(resource).unique;
  const met = dialect === 'mysql' ? sql`ON DUPLICATE KEY UPDATE` : sql`ON CONFLICT (${names(key)}) DO UPDATE SET`;
  return sql`${insertStatement(resource, [values])} ${met} \`guard\` = \`guard\` + 1`;
}

/** Changes one row: only that version of it, and only where the action's rule holds at the moment of writing. */
export function updateStatement(
  actor: Viewer,
  resource: ResourceName,
  key: { id: number; version: number },
  changes: Values,
  action: Action,
): Sql {
  const table = tableOf(resource);
  const rule = asCondition(allowance(table, grantsFor(actor, resource, action), 'row'));
  const sets = stored(table, changes).map(({ column, value }) => sql`${name(column)} = ${value}`);
  return sql`UPDATE ${name(resource)} SET ${join([...sets, sql`\`version\` = \`version\` + 1`], ', ')} WHERE \`id\` = ${key.id} AND \`version\` = ${key.version} AND ${rule}`;
}

/** Changes all these rows alike: those that still have this version, and only where the action's rule holds at the moment of writing. */
export function updateAllStatement(
  actor: Viewer,
  resource: ResourceName,
  { ids, version }: { ids: readonly number[]; version: number },
  changes: Values,
  action: Action,
): Sql {
  const table = tableOf(resource);
  const rule = asCondition(allowance(table, grantsFor(actor, resource, action), 'row'));
  const sets = stored(table, changes).map(({ column, value }) => sql`${name(column)} = ${value}`);
  return sql`UPDATE ${name(resource)} SET ${join([...sets, sql`\`version\` = \`version\` + 1`], ', ')} WHERE \`id\` IN (${list(ids)}) AND \`version\` = ${version} AND ${rule}`;
}

/** Removes one row where the rule holds at the moment of writing. */
export function deleteStatement(actor: Viewer, resource: ResourceName, id: number): Sql {
  const rule = asCondition(allowance(tableOf(resource), grantsFor(actor, resource, 'delete'), 'row'));
  return sql`DELETE FROM ${name(resource)} WHERE \`id\` = ${id} AND ${rule}`;
}

/** Ids of one resource that are to be looked up together with others. */
export interface Pointer {
  resource: ResourceName;
  ids: readonly number[];
}

/** Which of the ids of several resources the viewer can read, and whose they are; `at` says of which pointer. */
export function pointersStatement(actor: Viewer, pointers: readonly Pointer[]): Sql | null {
  const selects = pointers.flatMap(({ resource, ids }, at) => {
    const table = tableOf(resource);
    const allowed = allowance(table, grantsFor(actor, resource, 'read'), 'list');
    if (allowed.kind === 'none' || ids.length === 0) return [];
    const owner = Object.hasOwn(table.columns, 'organisationId') ? sql`\`organisationId\`` : sql`NULL`;
    return [
      sql`SELECT ${at} AS \`at\`, \`id\`, ${owner} AS \`owner\` FROM ${name(resource)} WHERE ${asCondition(allowed)} AND \`id\` IN (${list(ids)})`,
    ];
  });
  return selects.length === 0 ? null : join(selects, ' UNION ALL ');
}

/** Which of these ids the viewer can read. */
export function visibleStatement(actor: Viewer, resource: ResourceName, ids: readonly number[]): Sql | null {
  const allowed = allowance(tableOf(resource), grantsFor(actor, resource, 'read'), 'list');
  if (allowed.kind === 'none') return null;
  return sql`SELECT \`id\` FROM ${name(resource)} WHERE ${asCondition(allowed)} AND \`id\` IN (${list(ids)})`;
}
