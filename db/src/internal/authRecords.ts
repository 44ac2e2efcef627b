import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { joinSql, bindList, quoteName, type Sql, sql } from '../store/sql.ts';

/** Tables in which sign-in keeps its records; users are read from the product's own table and never written here. */
export type AuthTable = 'users' | 'authSessions' | 'authAccounts';

export type AuthValue = string | number | boolean | null;
export interface AuthCondition {
  field: string;
  operator: string;
  value: AuthValue | AuthValue[];
  connector: string;
}

const operatorSql: Readonly<Record<string, Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

function conditionSql({ field, operator, value }: AuthCondition): Sql {
  if (Array.isArray(value)) {
    if (operator !== 'in') throw new TypeError(`Sign-in asked for the unknown operator ${operator}.`);
    return value.length === 0 ? sql`1 = 0` : sql`${quoteName(field)} IN (${bindList(value)})`;
  }
  if (value === null) return operator === 'ne' ? sql`${quoteName(field)} IS NOT NULL` : sql`${quoteName(field)} IS NULL`;
  const sign = Object.hasOwn(operatorSql, operator) ? operatorSql[operator] : undefined;
  if (!sign) throw new TypeError(`Sign-in asked for the unknown operator ${operator}.`);
  return sql`${quoteName(field)} ${sign} ${value}`;
}

function whereSql(conditions: readonly AuthCondition[]): Sql {
  if (conditions.length === 0) throw new TypeError('Sign-in may not touch a whole table.');
  if (conditions.some(({ connector }) => connector === 'OR')) throw new TypeError('Sign-in asked for an OR.');
  return joinSql(conditions.map(conditionSql), ' AND ');
}

export async function findAuthRecords(
  on: Connection,
  table: AuthTable,
  where: readonly AuthCondition[],
  limit: number,
): Promise<DatabaseRow[]> {
  return on.rows(sql`SELECT * FROM ${quoteName(table)} WHERE ${whereSql(where)} ORDER BY \`id\` LIMIT ${limit}`);
}

function assertWritableTable(table: AuthTable): void {
  if (table === 'users') throw new Error('Users are written by the store alone.');
}

export async function insertAuthRecord(on: Connection, table: AuthTable, values: Record<string, AuthValue>): Promise<number> {
  assertWritableTable(table);
  const fields = Object.keys(values);
  const columns = joinSql(fields.map(quoteName), ', ');
  const bound = joinSql(
    fields.map((field) => sql`${values[field] ?? null}`),
    ', ',
  );
  return (await on.write(sql`INSERT INTO ${quoteName(table)} (${columns}) VALUES (${bound})`)).id;
}

export async function updateAuthRecords(
  on: Connection,
  table: AuthTable,
  where: readonly AuthCondition[],
  values: Record<string, AuthValue>,
): Promise<number> {
  assertWritableTable(table);
  const sets = joinSql(
    Object.entries(values).map(([field, value]) => sql`${quoteName(field)} = ${value}`),
    ', ',
  );
  return (await on.write(sql`UPDATE ${quoteName(table)} SET ${sets} WHERE ${whereSql(where)}`)).changes;
}

export async function deleteAuthRecords(on: Connection, table: AuthTable, where: readonly AuthCondition[]): Promise<number> {
  assertWritableTable(table);
  return (await on.write(sql`DELETE FROM ${quoteName(table)} WHERE ${whereSql(where)}`)).changes;
}
