import type { FieldProblem } from '@pilotage/shared';
import type { Scalar, SheetRow } from '../reading/sheetRow.ts';
import { editableFields, type SheetField, sheetFields } from '../sheetFields.ts';
import { templateTexts } from '../writing/template.en.ts';

/** The column of each field, and the rows below the header. */
export interface SheetColumns {
  /** Rows with the names or headings of the fields. */
  headerRows: readonly SheetRow[];
  columnByField: Readonly<Partial<Record<SheetField, number>>>;
  dataRows: readonly SheetRow[];
}

export const cellValueOf = ({ values }: SheetRow, columns: SheetColumns, field: SheetField): Scalar => {
  const column = columns.columnByField[field];
  return column === undefined ? null : (values[column] ?? null);
};

/** Whether a cell contains a formula or a value that is not blank. */
export const isFilled = ({ values, formulas }: SheetRow, column: number | undefined): boolean =>
  column !== undefined && (formulas.includes(column) || String(values[column] ?? '').trim() !== '');

const requiredFields: readonly SheetField[] = ['key', ...editableFields];
// The header is below the titles, so it is searched in the first rows only.
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

/** Finds the columns by their headings, in any order. The key and every editable column must occur exactly once. */
export function findSheetColumns(rows: readonly SheetRow[]): SheetColumns | { problem: FieldProblem } {
  const headerRow = rows.slice(0, maxRowsAboveHeader).find(isHeaderRow);
  if (!headerRow) return { problem: { code: 'spreadsheets.noHead', column: templateTexts.heads.key } };
  const headerFields = headerRow.values.map(fieldOf);
  const missingField = requiredFields.find((field) => headerFields.filter((each) => each === field).length !== 1);
  if (missingField) return { problem: { code: 'spreadsheets.noHead', column: templateTexts.heads[missingField] } };
  const columnByField: Partial<Record<SheetField, number>> = {};
  headerFields.forEach((field, column) => {
    if (field) columnByField[field] ??= column;
  });
  return {
    headerRows: rows.filter(isHeaderRow),
    columnByField,
    dataRows: rows.filter((row) => row.row > headerRow.row && !isHeaderRow(row)),
  };
}
