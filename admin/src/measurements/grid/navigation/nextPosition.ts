export type GridDirection = 'up' | 'down' | 'left' | 'right';

/**
 * The name of a column. Of figures: `figure`, `second` (of a ratio's two numbers) and `comment`; other tables name their own.
 */
export type GridColumn = string;

export interface GridPosition {
  row: number;
  column: GridColumn;
}

const fallbackColumns: Readonly<Record<GridColumn, readonly GridColumn[]>> = { second: ['second', 'figure'] };

/**
 * The position after a move; `rows` are the columns of each row. Up and Down keep the column and skip rows without it; Left and
 * Right stay in the row. At the edge of the table the position is unchanged.
 */
export function nextPosition(
  from: GridPosition,
  direction: GridDirection,
  rows: readonly (readonly GridColumn[])[],
): GridPosition {
  if (direction === 'left' || direction === 'right') {
    const columns = rows[from.row] ?? [];
    const column = columns[columns.indexOf(from.column) + (direction === 'left' ? -1 : 1)];
    return { row: from.row, column: column ?? from.column };
  }
  const step = direction === 'up' ? -1 : 1;
  for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
    const column = (fallbackColumns[from.column] ?? [from.column]).find((each) => rows[row]?.includes(each));
    if (column) return { row, column };
  }
  return from;
}
