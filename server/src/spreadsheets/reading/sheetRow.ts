import type { CsvDialect, FieldProblem } from '@pilotage/shared';

/** The value of a cell, without formats, formulas and links. */
export type Scalar = string | number | null;

/** The most characters of a cell. */
export const maxCellLength = 10_000;

/** One row of a file. `row` is counted from 1, like in a spreadsheet. */
export interface SheetRow {
  row: number;
  values: readonly Scalar[];
  /** Columns with a formula, counted from 0. */
  formulas: readonly number[];
  /** Columns with mixed formats or strikethrough, counted from 0. */
  unclear?: readonly number[];
}

export interface SheetFile {
  rows: readonly SheetRow[];
  /** Null for a workbook. For CSV: the decimal sign, if it follows from the separator. */
  csv: { decimal: CsvDialect['decimal'] | null } | null;
  /** The names of the other sheets of a workbook. They are not read. */
  otherSheets?: readonly string[];
  /** What of a calendar was left out. */
  notes?: readonly FieldProblem[];
}

/** What a worker is given to read. */
export interface SheetReadRequest {
  bytes: Uint8Array;
  /** The time zone of a calendar's times by no known clock. */
  timeZone: string;
}

/** The content of a file, or a problem of the whole file. */
export type SheetReadResult = SheetFile | { problem: FieldProblem };

/** Maximum size of an upload in bytes. */
export const maxSheetBytes = 5 * 1024 * 1024;
export const maxRows = 20_000;
/** More than any table of the product has: what is wider would cost memory many times its size. */
export const maxColumns = 500;
