import { csvDialectOf, formatCsv as csvOfRows } from '@pilotage/shared';
import type { ViewColumn } from '../views/viewColumn.ts';

/** Creates a CSV of the rows that a spreadsheet in this locale opens without settings. */
export function createCsv<Row>(rows: readonly Row[], columns: readonly ViewColumn<Row>[], locale: string): string {
  const headers = columns.map(({ header }) => header);
  const cells = rows.map((row) => columns.map(({ text, figure }) => (figure ? figure(row) : text(row))));
  return csvOfRows([headers, ...cells], csvDialectOf(locale));
}
