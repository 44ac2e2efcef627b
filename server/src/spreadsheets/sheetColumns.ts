import type { FieldProblem } from '@pilotage/shared';
import type { Scalar, SheetRow } from './sheetRow.ts';
import { openFields, type SheetField, sheetFields } from './sheetFields.ts';
import { templateWords } from './template.en.ts';

/** Where each field stands, and which rows come after the heads. */
export interface SheetColumns {
  /** Rows in which the names or heads of the fields stand. */
  heads: readonly SheetRow[];
  at: Readonly<Partial<Record<SheetField, number>>>;
  lines: readonly SheetRow[];
}

export const valueIn = ({ values }: SheetRow, columns: SheetColumns, field: SheetField): Scalar => {
  const column = columns.at[field];
  return column === undefined ? null : (values[column] ?? null);
};

/** Whether anything but blanks stands in a column of a row, a formula included. */
export const isFilled = ({ values, formulas }: SheetRow, column: number | undefined): boolean =>
  column !== undefined && (formulas.includes(column) || String(values[column] ?? '').trim() !== '');

const needed: readonly SheetField[] = ['key', ...openFields];
// Titles stand above the heads; far below there are none.
const mostAbove = 30;

const fieldNamed = new Map<string, SheetField>(
  sheetFields.flatMap((field) => [
    [field.toLowerCase(), field],
    [templateWords.heads[field].toLowerCase(), field],
  ]),
);

const fieldOf = (value: Scalar): SheetField | undefined =>
  typeof value === 'string' ? fieldNamed.get(value.trim().toLowerCase()) : undefined;

const isHead = ({ values }: SheetRow): boolean => values.some((value) => fieldOf(value) === 'key');

/** Finds the columns by their names, wherever they stand. Every column that people fill in must be there, once. */
export function sheetColumns(rows: readonly SheetRow[]): SheetColumns | { problem: FieldProblem } {
  const head = rows.slice(0, mostAbove).find(isHead);
  if (!head) return { problem: { code: 'spreadsheets.noHead', column: templateWords.heads.key } };
  const found = head.values.map(fieldOf);
  const wrong = needed.find((field) => found.filter((each) => each === field).length !== 1);
  if (wrong) return { problem: { code: 'spreadsheets.noHead', column: templateWords.heads[wrong] } };
  const at: Partial<Record<SheetField, number>> = {};
  found.forEach((field, column) => {
    if (field) at[field] ??= column;
  });
  return { heads: rows.filter(isHead), at, lines: rows.filter((each) => each.row > head.row && !isHead(each)) };
}
