/** A key press in a field of the figures table, with the field's text and caret position. */
export interface GridKeyPress {
  key: string;
  shift: boolean;
  /** Whether Ctrl, Alt or Meta is held: such a key belongs to the browser. */
  modified: boolean;
  /** Whether an input method is composing. */
  composing: boolean;
  text: string;
  selectionStart: number;
  selectionEnd: number;
  /** Type of the field: in figures `n` and `w` are commands, in texts they are not, multi-line texts need the arrow keys. */
  field: 'figure' | 'choice' | 'text' | 'lines';
}

export type GridDirection = 'up' | 'down' | 'left' | 'right';

export type GridAction =
  | { kind: 'go'; direction: GridDirection }
  | { kind: 'restore' }
  | { kind: 'declare'; availability: 'notApplicable' | 'withheld' }
  | { kind: 'browser' };

const leaveToBrowser: GridAction = { kind: 'browser' };
const goTo = (direction: GridDirection): GridAction => ({ kind: 'go', direction });

const availabilityShortcuts = new Map<string, 'notApplicable' | 'withheld'>([
  ['n', 'notApplicable'],
  ['w', 'withheld'],
]);

function resolveMultilineKey({ key, shift }: GridKeyPress): GridAction {
  if (key === 'Escape') return { kind: 'restore' };
  return key === 'Enter' && !shift ? goTo('down') : leaveToBrowser;
}

/**
 * The action of a key in the table. Tab stays with the browser, so that the order of fields and the way out are predictable. Left
 * and Right leave a field only at the edge of its text; a selection is collapsed first.
 */
export function resolveGridKey(pressed: GridKeyPress): GridAction {
  const { key, shift, modified, composing, text, selectionStart, selectionEnd, field } = pressed;
  if (modified || composing) return leaveToBrowser;
  if (field === 'lines') return resolveMultilineKey(pressed);
  const isCaret = selectionStart === selectionEnd;
  switch (key) {
    case 'Escape':
      return { kind: 'restore' };
    case 'Enter':
      return goTo(shift ? 'up' : 'down');
    case 'ArrowUp':
      return shift ? leaveToBrowser : goTo('up');
    case 'ArrowDown':
      return shift ? leaveToBrowser : goTo('down');
    case 'ArrowLeft':
      return !shift && isCaret && selectionStart === 0 ? goTo('left') : leaveToBrowser;
    case 'ArrowRight':
      return !shift && isCaret && selectionEnd === text.length ? goTo('right') : leaveToBrowser;
    default: {
      const availability = field === 'text' ? undefined : availabilityShortcuts.get(key.toLowerCase());
      return availability ? { kind: 'declare', availability } : leaveToBrowser;
    }
  }
}

/** The fields of a row in order: the figure (for a ratio its two numbers), and the comment. */
export type GridColumn = 'figure' | 'second' | 'comment';

export interface GridPosition {
  row: number;
  column: GridColumn;
}

const fallbackColumns: Record<GridColumn, readonly GridColumn[]> = {
  figure: ['figure'],
  second: ['second', 'figure'],
  comment: ['comment'],
};

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
    const column = fallbackColumns[from.column].find((each) => rows[row]?.includes(each));
    if (column) return { row, column };
  }
  return from;
}

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
