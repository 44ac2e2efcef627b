import { type GridColumn, type GridPosition, nextPosition } from './nextPosition.ts';

/** A field of a row: its column, and whether it is empty. */
export interface GridRowField {
  column: GridColumn;
  isEmpty: boolean;
}

/** The missing one of a row's two numbers, where the other one is filled. */
function findMissingColumn(fields: readonly GridRowField[]): GridColumn | null {
  const [figure, second] = (['figure', 'second'] as const).map((name) => fields.find(({ column }) => column === name));
  if (!figure || !second || figure.isEmpty === second.isEmpty) return null;
  return figure.isEmpty ? 'figure' : 'second';
}

/**
 * The position after Enter: the missing number of the row, otherwise the row below, at its missing number, or at its first field.
 * At the edge of the table the position is unchanged.
 */
export function positionAfterEnter(from: GridPosition, rows: readonly (readonly GridRowField[])[]): GridPosition {
  const missingColumn = from.column === 'comment' ? null : findMissingColumn(rows[from.row] ?? []);
  if (missingColumn !== null && missingColumn !== from.column) return { row: from.row, column: missingColumn };
  const below = nextPosition(
    from,
    'down',
    rows.map((fields) => fields.map(({ column }) => column)),
  );
  const targetRow = rows[below.row] ?? [];
  if (below.column === 'comment' || below.row === from.row) return below;
  const isFirstEmpty = targetRow.some(({ column, isEmpty }) => column === 'figure' && isEmpty);
  return { row: below.row, column: findMissingColumn(targetRow) ?? (isFirstEmpty ? 'figure' : below.column) };
}
