import type { DatabaseRow } from '../store/engines/connection.ts';
import { joinSql, bindList, quoteName, type Sql, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The tables of sign-in; users are only read here, the store writes them. */
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
    if (operator !== 'in') throw new TypeError(`Sign-in uses the unknown operator ${operator}.`);
    return value.length === 0 ? sql`1 = 0` : sql`${quoteName(field)} IN (${bindList(value)})`;
  }
  if (value === null) return operator === 'ne' ? sql`${quoteName(field)} IS NOT NULL` : sql`${quoteName(field)} IS NULL`;
  const sign = Object.hasOwn(operatorSql, operator) ? operatorSql[operator] : undefined;
  if (!sign) throw new TypeError(`Sign-in uses the unknown operator ${operator}.`);
  return sql`${quoteName(field)} ${sign} ${value}`;
}

function whereSql(conditions: readonly AuthCondition[]): Sql {
  if (conditions.length === 0) throw new TypeError('Sign-in may not address a whole table.');
  if (conditions.some(({ connector }) => connector === 'OR')) throw new TypeError('Sign-in uses OR, which is not supported.');
  return joinSql(conditions.map(conditionSql), ' AND ');
}

function assertWritableTable(table: AuthTable): void {
  if (table === 'users') throw new Error('Users are written by the store alone.');
}

/** Sessions, accounts and users as sign-in reads and writes them. Throws `TypeError` for a condition that it does not support. */
export class AuthRecordRepository extends Repository {
  async find(table: AuthTable, where: readonly AuthCondition[], limit: number): Promise<DatabaseRow[]> {
    return this.connection.rows(sql`SELECT * FROM ${quoteName(table)} WHERE ${whereSql(where)} ORDER BY \`id\` LIMIT ${limit}`);
  }

  /** Inserts a record and returns its id. */
  async insert(table: AuthTable, values: Record<string, AuthValue>): Promise<number> {
    assertWritableTable(table);
    const fields = Object.keys(values);
    const columns = joinSql(fields.map(quoteName), ', ');
    const bound = joinSql(
      fields.map((field) => sql`${values[field] ?? null}`),
      ', ',
    );
    return (await this.connection.write(sql`INSERT INTO ${quoteName(table)} (${columns}) VALUES (${bound})`)).id;
  }

  /** Returns how many records match. */
  async update(table: AuthTable, where: readonly AuthCondition[], values: Record<string, AuthValue>): Promise<number> {
    assertWritableTable(table);
    const sets = joinSql(
      Object.entries(values).map(([field, value]) => sql`${quoteName(field)} = ${value}`),
      ', ',
    );
    return (await this.connection.write(sql`UPDATE ${quoteName(table)} SET ${sets} WHERE ${whereSql(where)}`)).changes;
  }

  /** Returns how many records were deleted. */
  async delete(table: AuthTable, where: readonly AuthCondition[]): Promise<number> {
    assertWritableTable(table);
    return (await this.connection.write(sql`DELETE FROM ${quoteName(table)} WHERE ${whereSql(where)}`)).changes;
  }
}
