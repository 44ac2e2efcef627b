import type { WorkedGrant } from '@pilotage/shared';
import type { AnyTable, Link } from './columns.ts';
import { join, list, name, type Sql, sql } from './sql.ts';
import { columnOf, encode } from './values.ts';

/** What a rule allows: nothing, everything, or the rows where. The three are never mixed. */
export type Allowance = { kind: 'none' } | { kind: 'all' } | { kind: 'where'; condition: Sql };

/** How the rule will be asked: of many rows at once, or of one whose id is known. */
export type Form = 'list' | 'row';

const never = sql`1 = 0`;

function linkCondition(link: Link, value: unknown): Sql {
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return never;
  if (!values.every((each) => Number.isSafeInteger(each))) throw new TypeError('A link is followed by ids alone.');
  const reached = sql`\`id\` IN (SELECT ${name(link.key)} FROM ${name(link.through)} WHERE ${name(link.as)} IN (${list(values)}))`;
  // Of several values each is apart from its own row only; rules and filters name one at a time.
  if (link.apart === undefined) return reached;
  return join(
    values.map((each) => {
      const one = sql`\`id\` IN (SELECT ${name(link.key)} FROM ${name(link.through)} WHERE ${name(link.as)} = ${each})`;
      return sql`(${one} AND ${name(link.apart ?? '')} <> ${each})`;
    }),
    ' OR ',
  );
}

function fieldCondition(table: AnyTable, field: string, value: unknown): Sql {
  if (value === undefined) throw new TypeError(`A condition on ${field} of ${table.name} is undefined.`);
  const link = Object.hasOwn(table.links, field) ? table.links[field] : undefined;
  if (link) return sql`(${linkCondition(link, value)})`;
  const column = columnOf(table, field);
  if (value === null) return sql`${name(field)} IS NULL`;
  if (!Array.isArray(value)) return sql`${name(field)} = ${encode(column, value)}`;
  if (value.length === 0) return never;
  return sql`${name(field)} IN (${list(value.map((each) => encode(column, each)))})`;
}

/** Equalities and "one of" lists, all of which must hold. Null for no condition at all. */
export function whereCondition(table: AnyTable, where: Readonly<Record<string, unknown>>): Sql | null {
  const parts = Object.entries(where).map(([field, value]) => fieldCondition(table, field, value));
  return parts.length === 0 ? null : join(parts, ' AND ');
}

const followsLink = (table: AnyTable, grant: WorkedGrant): boolean =>
  grant.reach !== undefined || Object.keys(grant.where).some((field) => Object.hasOwn(table.links, field));

function grantCondition(table: AnyTable, grant: WorkedGrant): Sql | null {
  const { reach } = grant;
  const own = whereCondition(table, grant.where);
  if (!reach) return own;
  const is = typeof reach.is === 'number' ? sql`= ${reach.is}` : sql`IN (${list(reach.is)})`;
  const reached = sql`${name(reach.on)} IN (SELECT ${name(reach.key)} FROM ${name(reach.through)} WHERE ${name(reach.as)} ${is})`;
  return own ? sql`${own} AND ${reached}` : reached;
}

/** Each grant's own condition; null where it grants every row. */
export const grantConditions = (table: AnyTable, grants: readonly WorkedGrant[]): (Sql | null)[] =>
  grants.map((grant) => grantCondition(table, grant));

/**
 * What one actor's grants allow, as SQL. An OR of which one branch follows a link becomes a union of ids for lists
 * (measured on 200,000 rows: 7 ms instead of 325); for one row by its id the plain OR is quicker.
 */
export function allowance(table: AnyTable, grants: readonly WorkedGrant[], form: Form): Allowance {
  if (grants.length === 0) return { kind: 'none' };
  const conditions = grantConditions(table, grants);
  const branches = conditions.filter((condition) => condition !== null);
  if (branches.length < conditions.length) return { kind: 'all' };
  const [only] = branches;
  if (branches.length === 1 && only) return { kind: 'where', condition: only };
  if (form === 'list' && grants.some((grant) => followsLink(table, grant))) {
    const selects = branches.map((branch) => sql`SELECT \`id\` FROM ${name(table.name)} WHERE ${branch}`);
    return { kind: 'where', condition: sql`\`id\` IN (SELECT \`id\` FROM (${join(selects, ' UNION ')}) AS reached)` };
  }
  return {
    kind: 'where',
    condition: sql`(${join(
      branches.map((branch) => sql`(${branch})`),
      ' OR ',
    )})`,
  };
}

/** The allowance as a condition that always stands in a WHERE: `1 = 0` for nothing, `1 = 1` for everything. */
export function asCondition(allowed: Allowance): Sql {
  if (allowed.kind === 'none') return never;
  if (allowed.kind === 'all') return sql`1 = 1`;
  return allowed.condition;
}
