import type { Table } from './table.ts';
import { toSearchWords } from '@pilotage/shared';
import { foldedName } from './foldedName.ts';
import { whereCondition } from './grantsToSql.ts';
import { emptySql, joinSql, quoteName, type Sql, sql } from './sql.ts';
import { columnOf, encodeValue } from './columnValues.ts';

export const comparisons = ['gte', 'gt', 'lte', 'lt', 'ne'] as const;
export type Comparison = (typeof comparisons)[number];

/** One condition of a list: `is` accepts a value, null, or a list of which one must match. */
export interface ListFilter {
  field: string;
  operator: 'is' | Comparison;
  value: unknown;
}

export interface SortOrder {
  field: string;
  direction: 'ASC' | 'DESC';
}

const operatorSql: Readonly<Record<Exclude<Comparison, 'ne'>, Sql>> = { gte: sql`>=`, gt: sql`>`, lte: sql`<=`, lt: sql`<` };

function comparisonCondition(table: Table, { field, operator, value }: ListFilter): Sql {
  if (operator === 'is') return whereCondition(table, { [field]: value }) ?? emptySql;
  const column = columnOf(table, field);
  if (operator !== 'ne')
    return sql`${quoteName(field)} ${operatorSql[operator]} ${encodeValue({ ...column, nullable: false }, value)}`;
  if (value === null) return sql`${quoteName(field)} IS NOT NULL`;
  return sql`(${quoteName(field)} <> ${encodeValue(column, value)} OR ${quoteName(field)} IS NULL)`;
}

/** The SQL conditions of a list; empty without filters. */
export function filterConditions(table: Table, filters: readonly ListFilter[]): Sql[] {
  return filters.map((filter) => comparisonCondition(table, filter));
}

/** Rows whose folded text columns contain every word of the text; wildcards have no special meaning. */
export function searchCondition(fields: readonly string[], text: string): Sql {
  if (fields.length === 0) return sql`1 = 0`;
  const words = toSearchWords(text);
  if (words.length === 0) return sql`1 = 1`;
  const somewhere = (word: string) =>
    joinSql(
      fields.map((field) => sql`INSTR(${quoteName(foldedName(field))}, ${word}) > 0`),
      ' OR ',
    );
  return joinSql(
    words.map((word) => sql`(${somewhere(word)})`),
    ' AND ',
  );
}

/** What a reference is ordered by, and whether some of its values are concealed from the viewer. */
interface ReferenceOrder {
  expression: Sql | null;
  isConcealed: boolean;
}

/**
 * ORDER BY clause: by the field (folded if it is text), or by `expression`, then by id. Rows whose field is empty come last in both
 * directions: both engines take NULL for the smallest value, so the descending order of a column need not say so. Where some values are
 * concealed, what has no name that the viewer reads counts as empty: the field itself would tell where it is set.
 */
export function orderByClause(
  table: Table,
  { field, direction }: SortOrder,
  { expression, isConcealed }: ReferenceOrder = { expression: null, isConcealed: false },
): Sql {
  const sqlDirection = direction === 'DESC' ? sql`DESC` : sql`ASC`;
  const column = table.folded.includes(field) ? foldedName(field) : field;
  const { nullable } = columnOf(table, field);
  if (field === 'id') return sql`ORDER BY \`id\` ${sqlDirection}`;
  const known = isConcealed && expression !== null ? expression : quoteName(field);
  const emptyLast = nullable && (direction === 'ASC' || expression !== null) ? sql`${known} IS NULL, ` : emptySql;
  return sql`ORDER BY ${emptyLast}${expression ?? quoteName(column)} ${sqlDirection}, \`id\` ${sqlDirection}`;
}
