import type { AnyTable } from './columns.ts';
import { searchWords } from '@pilotage/shared';
import { foldedName } from './foldedName.ts';
import { whereCondition } from './rule.ts';
import { empty, join, name, type Sql, sql } from './sql.ts';
import { columnOf, encode } from './values.ts';

export const comparisons = ['gte', 'gt', 'lte', 'lt', 'ne'] as const;
export type Comparison = (typeof comparisons)[number];

/** One condition of a list: `is` takes a value, null, or a list of which one must fit. */
export interface Filter {
  field: string;
  operator: 'is' | Comparison;
  value: unknown;
}

export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

const signs: Readonly<Record<Exclude<Comparison, 'ne'>, Sql>> = { gte: sql`>=`, gt: sql`>`, lte: sql`<=`, lt: sql`<` };

function comparison(table: AnyTable, { field, operator, value }: Filter): Sql {
  if (operator === 'is') return whereCondition(table, { [field]: value }) ?? empty;
  const column = columnOf(table, field);
  if (operator !== 'ne') return sql`${name(field)} ${signs[operator]} ${encode({ ...column, nullable: false }, value)}`;
  if (value === null) return sql`${name(field)} IS NOT NULL`;
  return sql`(${name(field)} <> ${encode(column, value)} OR ${name(field)} IS NULL)`;
}

/** All of the conditions that a list is asked with; empty for none. */
export function filterConditions(table: AnyTable, filters: readonly Filter[]): Sql[] {
  return filters.map((filter) => comparison(table, filter));
}

/** Rows in whose folded text columns every word of the text stands, wherever; wildcards are letters like others. */
export function searchCondition(fields: readonly string[], text: string): Sql {
  if (fields.length === 0) return sql`1 = 0`;
  const words = searchWords(text);
  if (words.length === 0) return sql`1 = 1`;
  const somewhere = (word: string) =>
    join(
      fields.map((field) => sql`INSTR(${name(foldedName(field))}, ${word}) > 0`),
      ' OR ',
    );
  return join(
    words.map((word) => sql`(${somewhere(word)})`),
    ' AND ',
  );
}

/** Sorted by the field, folded where it is text, or by what `by` says, with the id to break ties; the direction comes from a closed list. */
export function orderBy(table: AnyTable, { field, direction }: Order, by: Sql | null = null): Sql {
  const way = direction === 'DESC' ? sql`DESC` : sql`ASC`;
  const column = table.folded.includes(field) ? foldedName(field) : field;
  columnOf(table, field);
  return field === 'id' ? sql`ORDER BY \`id\` ${way}` : sql`ORDER BY ${by ?? name(column)} ${way}, \`id\` ${way}`;
}
