import type { FieldProblem } from '@pilotage/shared';
import { normaliseText } from '../cellContent.ts';
import { columnLetterOf } from '../../documents/columnLetterOf.ts';
import type { SheetRow } from '../reading/sheetRow.ts';
import { isFilled } from './findSheetColumns.ts';

/** A cell, row, column or sheet of a file that the import ignores, and the reason. */
export interface IgnoredCell {
  /** The row number of the spreadsheet, from 1; null for a whole column or sheet. */
  row: number | null;
  /** The letter of the column; null for a whole row or sheet. */
  column: string | null;
  problem: FieldProblem;
}

/** Filled columns that do not belong to the template, with their number of filled cells. */
export function findUnknownColumns(
  headerRows: readonly SheetRow[],
  dataRows: readonly SheetRow[],
  knownColumns: ReadonlySet<number>,
): IgnoredCell[] {
  const filled = new Map<number, number>();
  for (const row of dataRows) {
    const columns = new Set([...row.values.keys(), ...row.formulas]);
    for (const column of columns)
      if (!knownColumns.has(column) && isFilled(row, column)) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  return [...filled]
    .toSorted(([one], [other]) => one - other)
    .map(([column, count]) => {
      const name = headerRows.map(({ values }) => normaliseText(String(values[column] ?? ''))).find((text) => text !== null);
      const problem: FieldProblem =
        name === undefined
          ? { code: 'spreadsheets.ignoredColumn', count }
          : { code: 'spreadsheets.ignoredNamedColumn', name: name.slice(0, 100), count };
      return { row: null, column: columnLetterOf(column), problem };
    });
}
