import type { CsvCell } from '@pilotage/shared';
import type { ViewColumn } from '../views/viewColumn.ts';

/** A header, and then the rows of a view as its table has them: figures exact, texts as on screen. */
export const createViewRows = <Row>(rows: readonly Row[], columns: readonly ViewColumn<Row>[]): CsvCell[][] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map(({ text, figure }) => (figure ? figure(row) : text(row)))),
];
