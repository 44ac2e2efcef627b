import type { Link, ResolvedGrant } from '@pilotage/shared';
import type { Table } from './table.ts';
import { joinSql, bindList, quoteName, type Sql, sql } from './sql.ts';
import { columnOf, encodeValue } from './columnValues.ts';

/** What grants allow: nothing, everything, or rows that match a condition. */
export type AccessCondition = { kind: 'none' } | { kind: 'all' } | { kind: 'where'; condition: Sql };

/** How the condition is used: for many rows, or for one row with a known id. */
export type QueryForm = 'list' | 'row';

const alwaysFalse = sql`1 = 0`;

function linkCondition(link: Link, value: unknown): Sql {
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return alwaysFalse;
  if (!values.every((each) => Number.isSafeInteger(each))) throw new TypeError('The values of a link condition must be ids.');
  const reached = sql`\`id\` IN (SELECT ${quoteName(link.sourceKey)} FROM ${quoteName(link.table)} WHERE ${quoteName(link.targetKey)} IN (${bindList(values)}))`;
  // With several values each one excludes only its own row; rules and filters use one value at a time.
  if (link.excludeColumn === undefined) return reached;
  return joinSql(
    values.map((each) => {
      const one = sql`\`id\` IN (SELECT ${quoteName(link.sourceKey)} FROM ${quoteName(link.table)} WHERE ${quoteName(link.targetKey)} = ${each})`;
      return sql`(${one} AND ${quoteName(link.excludeColumn ?? '')} <> ${each})`;
    }),
    ' OR ',
  );
}

function fieldCondition(table: Table, field: string, value: unknown): Sql {
  if (value === undefined) throw new TypeError(`A condition on ${field} of ${table.name} is undefined.`);
  const link = Object.hasOwn(table.links, field) ? table.links[field] : undefined;
  if (link) return sql`(${linkCondition(link, value)})`;
  const column = columnOf(table, field);
  if (value === null) return sql`${quoteName(field)} IS NULL`;
  if (!Array.isArray(value)) return sql`${quoteName(field)} = ${encodeValue(column, value)}`;
  if (value.length === 0) return alwaysFalse;
  return sql`${quoteName(field)} IN (${bindList(value.map((each) => encodeValue(column, each)))})`;
}

/**
 * The conjunction of equalities and "one of" lists. null without conditions. Throws a TypeError for an undefined value, and an
 * Error for an unknown column.
 */
export function whereCondition(table: Table, where: Readonly<Record<string, unknown>>): Sql | null {
  const parts = Object.entries(where).map(([field, value]) => fieldCondition(table, field, value));
  return parts.length === 0 ? null : joinSql(parts, ' AND ');
}

const usesSubquery = (table: Table, grant: ResolvedGrant): boolean =>
  grant.viaTable !== undefined || Object.keys(grant.where).some((field) => Object.hasOwn(table.links, field));

function grantCondition(table: Table, grant: ResolvedGrant): Sql | null {
  const { viaTable } = grant;
  const ownCondition = whereCondition(table, grant.where);
  if (!viaTable) return ownCondition;
  const is = typeof viaTable.value === 'number' ? sql`= ${viaTable.value}` : sql`IN (${bindList(viaTable.value)})`;
  const viaTableCondition = sql`${quoteName(viaTable.localKey)} IN (SELECT ${quoteName(viaTable.foreignKey)} FROM ${quoteName(viaTable.table)} WHERE ${quoteName(viaTable.column)} ${is})`;
  return ownCondition ? sql`${ownCondition} AND ${viaTableCondition}` : viaTableCondition;
}

const isSameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether every row of one grant is a row of the other, which asks for less and for no other table. */
const isImplied = (grant: ResolvedGrant, other: ResolvedGrant): boolean =>
  grant.viaTable !== undefined &&
  other.viaTable === undefined &&
  Object.entries(other.where).every(([field, value]) => isSameValue(grant.where[field], value));

/** The condition of each grant; null if it grants every row. */
export const grantConditions = (table: Table, grants: readonly ResolvedGrant[]): (Sql | null)[] =>
  grants.map((grant) => grantCondition(table, grant));

/**
 * The grants of one actor as SQL. For lists, an OR with a subquery branch becomes a UNION of ids (200,000 rows: 7 ms instead of
 * 325 ms); for a single row the plain OR is faster.
 */
export function grantsToSql(table: Table, grants: readonly ResolvedGrant[], form: QueryForm): AccessCondition {
  if (grants.length === 0) return { kind: 'none' };
  // A grant that only adds fields to the rows of another one says nothing about which rows there are.
  const needed = grants.filter((grant) => !grants.some((other) => isImplied(grant, other)));
  const conditions = grantConditions(table, needed);
  const branches = conditions.filter((condition) => condition !== null);
  if (branches.length < conditions.length) return { kind: 'all' };
  const [only] = branches;
  if (branches.length === 1 && only) return { kind: 'where', condition: only };
  if (form === 'list' && needed.some((grant) => usesSubquery(table, grant))) {
    const selects = branches.map((branch) => sql`SELECT \`id\` FROM ${quoteName(table.name)} WHERE ${branch}`);
    return { kind: 'where', condition: sql`\`id\` IN (SELECT \`id\` FROM (${joinSql(selects, ' UNION ')}) AS reached)` };
  }
  return {
    kind: 'where',
    condition: sql`(${joinSql(
      branches.map((branch) => sql`(${branch})`),
      ' OR ',
    )})`,
  };
}

/** The access condition for a WHERE clause: `1 = 0` for nothing, `1 = 1` for everything. */
export function toSqlCondition(allowed: AccessCondition): Sql {
  if (allowed.kind === 'none') return alwaysFalse;
  if (allowed.kind === 'all') return sql`1 = 1`;
  return allowed.condition;
}
