import { csvDialect, csvText as csvOfRows } from '@pilotage/shared';
import type { ViewColumn } from './viewColumn.ts';

/** The rows of a view as CSV that a spreadsheet of the locale opens as it is. */
export function csvText<Row>(rows: readonly Row[], columns: readonly ViewColumn<Row>[], locale: string): string {
  const heads = columns.map(({ head }) => head);
  const lines = rows.map((row) => columns.map(({ text, figure }) => (figure ? figure(row) : text(row))));
  return csvOfRows([heads, ...lines], csvDialect(locale));
}
