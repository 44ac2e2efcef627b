import { quoteText } from './quoteText.ts';
import type { ColumnShape } from './tableShape.ts';

const sqlTypes: Readonly<Record<string, string>> = { integer: '${whole}', text: '${longText}' };

/** What rows get that have no value: only where a removed column is brought back. */
const emptyValue = ({ type }: ColumnShape) => (type === 'integer' || type === 'tinyint' || type === 'bigint' ? '0' : "('')");

/** The statement that adds a column, as an expression: a template where the engines call the type differently. */
export function renderAddedColumn(table: string, column: ColumnShape): string {
  const type = sqlTypes[column.type] ?? `${column.type}${column.length === '' ? '' : `(${column.length})`}`;
  const rest = column.isNullable ? 'NULL' : `NOT NULL DEFAULT ${column.default ?? emptyValue(column)}`;
  const statement = `ALTER TABLE \`${table}\` ADD COLUMN \`${column.name}\` ${type} ${rest}`;
  return type.startsWith('$') ? `\`${statement.replaceAll('`', '\\`')}\`` : quoteText(statement);
}
