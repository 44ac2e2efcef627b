import type { CsvDialect, FieldProblem } from '@pilotage/shared';

/** What stands in a cell of a file: bare, without formats, formulas or links. */
export type Scalar = string | number | null;

/** One row of a file as a spreadsheet numbers it, from 1. */
export interface SheetRow {
  row: number;
  values: readonly Scalar[];
  /** Columns in which a formula stands, from 0. */
  formulas: readonly number[];
  /** Columns in which not everything counts that can be read, from 0: pieces look different, or are struck through. */
  unclear?: readonly number[];
}

export interface SheetFile {
  rows: readonly SheetRow[];
  /** Null for a workbook; of CSV the decimal sign, where its separators tell it. */
  csv: { decimal: CsvDialect['decimal'] | null } | null;
  /** Of a workbook: the names of the sheets that are not read. */
  otherSheets?: readonly string[];
}

/** What a file holds, or the one thing that is wrong with the whole of it. */
export type SheetReadResult = SheetFile | { problem: FieldProblem };

/** Of an upload; templates are a hundredth of it. */
export const maxSheetBytes = 5 * 1024 * 1024;
export const maxRows = 20_000;
