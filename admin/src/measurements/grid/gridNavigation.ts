/** A key pressed in a field of the figures table, with what stands in the field and where the caret is. */
export interface GridKeyPress {
  key: string;
  shift: boolean;
  /** Ctrl, Alt or Meta: those belong to the browser. */
  modified: boolean;
  /** A composition of an input method is going on. */
  composing: boolean;
  text: string;
  selectionStart: number;
  selectionEnd: number;
  /** What may be typed here: figures know `n` and `w`, texts are texts, several lines need their arrows. */
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
 * What a key does in the table. Tab stays the browser's, so that the order of fields and the way out are never in doubt.
 * Left and right leave only from the text's edge; with a selection they first collapse it, as everywhere else.
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

/** The fields of a row, in their order: the figure (its second number in a ratio), and the comment. */
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
 * Where one gets to from a place; `rows` are the columns that each row has. Up and down keep to the column and skip rows
 * that have nothing there; left and right stay in the row. The same place again at the table's edge.
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

/** A field of a row: which one, and whether nothing stands in it. */
export interface GridRowField {
  column: GridColumn;
  isEmpty: boolean;
}

/** Of two numbers of a row the one that is missing, where the other one is there. */
function findMissingColumn(fields: readonly GridRowField[]): GridColumn | null {
  const [figure, second] = (['figure', 'second'] as const).map((name) => fields.find(({ column }) => column === name));
  if (!figure || !second || figure.isEmpty === second.isEmpty) return null;
  return figure.isEmpty ? 'figure' : 'second';
}

/**
 * Where Enter goes: to the number that is missing in the row, else down; and there to the number that is missing, the first one where
 * both are. The same place again at the table's edge.
 */
export function positionAfterEnter(from: GridPosition, rows: readonly (readonly GridRowField[])[]): GridPosition {
  const here = from.column === 'comment' ? null : findMissingColumn(rows[from.row] ?? []);
  if (here !== null && here !== from.column) return { row: from.row, column: here };
  const down = nextPosition(
    from,
    'down',
    rows.map((fields) => fields.map(({ column }) => column)),
  );
  const there = rows[down.row] ?? [];
  if (down.column === 'comment' || down.row === from.row) return down;
  const isFirstEmpty = there.some(({ column, isEmpty }) => column === 'figure' && isEmpty);
  return { row: down.row, column: findMissingColumn(there) ?? (isFirstEmpty ? 'figure' : down.column) };
}
