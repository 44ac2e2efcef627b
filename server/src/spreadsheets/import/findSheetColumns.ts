import type { FieldProblem } from '@pilotage/shared';
import type { Scalar, SheetRow } from '../reading/sheetRow.ts';
import { editableFields, type SheetField, sheetFields } from '../sheetFields.ts';
import { templateTexts } from '../writing/template.en.ts';

/** Where each field stands, and which rows come after the heads. */
export interface SheetColumns {
  /** Rows in which the names or heads of the fields stand. */
  headerRows: readonly SheetRow[];
  columnByField: Readonly<Partial<Record<SheetField, number>>>;
  dataRows: readonly SheetRow[];
}

export const cellValueOf = ({ values }: SheetRow, columns: SheetColumns, field: SheetField): Scalar => {
  const column = columns.columnByField[field];
  return column === undefined ? null : (values[column] ?? null);
};

/** Whether anything but blanks stands in a column of a row, a formula included. */
export const isFilled = ({ values, formulas }: SheetRow, column: number | undefined): boolean =>
  column !== undefined && (formulas.includes(column) || String(values[column] ?? '').trim() !== '');

const requiredFields: readonly SheetField[] = ['key', ...editableFields];
// Titles stand above the heads; far below there are none.
const maxRowsAboveHeader = 30;

const fieldByHeading = new Map<string, SheetField>(
  sheetFields.flatMap((field) => [
    [field.toLowerCase(), field],
    [templateTexts.heads[field].toLowerCase(), field],
  ]),
);

const fieldOf = (value: Scalar): SheetField | undefined =>
  typeof value === 'string' ? fieldByHeading.get(value.trim().toLowerCase()) : undefined;

const isHeaderRow = ({ values }: SheetRow): boolean => values.some((value) => fieldOf(value) === 'key');

/** Finds the columns by their names, wherever they stand. Every column that people fill in must be there, once. */
export function findSheetColumns(rows: readonly SheetRow[]): SheetColumns | { problem: FieldProblem } {
  const headerRow = rows.slice(0, maxRowsAboveHeader).find(isHeaderRow);
  if (!headerRow) return { problem: { code: 'spreadsheets.noHead', column: templateTexts.heads.key } };
  const found = headerRow.values.map(fieldOf);
  const missingField = requiredFields.find((field) => found.filter((each) => each === field).length !== 1);
  if (missingField) return { problem: { code: 'spreadsheets.noHead', column: templateTexts.heads[missingField] } };
  const columnByField: Partial<Record<SheetField, number>> = {};
  found.forEach((field, column) => {
    if (field) columnByField[field] ??= column;
  });
  return {
    headerRows: rows.filter(isHeaderRow),
    columnByField,
    dataRows: rows.filter((each) => each.row > headerRow.row && !isHeaderRow(each)),
  };
}
