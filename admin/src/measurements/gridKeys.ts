/** A key pressed in a field of the figures table, with what stands in the field and where the caret is. */
export interface GridKey {
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

export type Direction = 'up' | 'down' | 'left' | 'right';

export type GridMove =
  | { kind: 'go'; direction: Direction }
  | { kind: 'restore' }
  | { kind: 'declare'; availability: 'notApplicable' | 'withheld' }
  | { kind: 'browser' };

const browser: GridMove = { kind: 'browser' };
const go = (direction: Direction): GridMove => ({ kind: 'go', direction });

const declarations = new Map<string, 'notApplicable' | 'withheld'>([
  ['n', 'notApplicable'],
  ['w', 'withheld'],
]);

function ofLines({ key, shift }: GridKey): GridMove {
  if (key === 'Escape') return { kind: 'restore' };
  return key === 'Enter' && !shift ? go('down') : browser;
}

/**
 * What a key does in the table. Tab stays the browser's, so that the order of fields and the way out are never in doubt.
 * Left and right leave only from the text's edge; with a selection they first collapse it, as everywhere else.
 */
export function gridMove(pressed: GridKey): GridMove {
  const { key, shift, modified, composing, text, selectionStart, selectionEnd, field } = pressed;
  if (modified || composing) return browser;
  if (field === 'lines') return ofLines(pressed);
  const isCaret = selectionStart === selectionEnd;
  switch (key) {
    case 'Escape':
      return { kind: 'restore' };
    case 'Enter':
      return go(shift ? 'up' : 'down');
    case 'ArrowUp':
      return shift ? browser : go('up');
    case 'ArrowDown':
      return shift ? browser : go('down');
    case 'ArrowLeft':
      return !shift && isCaret && selectionStart === 0 ? go('left') : browser;
    case 'ArrowRight':
      return !shift && isCaret && selectionEnd === text.length ? go('right') : browser;
    default: {
      const availability = field === 'text' ? undefined : declarations.get(key.toLowerCase());
      return availability ? { kind: 'declare', availability } : browser;
    }
  }
}

/** The fields of a row, in their order: the figure (its second number in a ratio), and the comment. */
export type Column = 'figure' | 'second' | 'comment';

export interface Place {
  row: number;
  column: Column;
}

const nearest: Record<Column, readonly Column[]> = {
  figure: ['figure'],
  second: ['second', 'figure'],
  comment: ['comment'],
};

/**
 * Where one gets to from a place; `rows` are the columns that each row has. Up and down keep to the column and skip rows
 * that have nothing there; left and right stay in the row. The same place again at the table's edge.
 */
export function placeAfter(from: Place, direction: Direction, rows: readonly (readonly Column[])[]): Place {
  if (direction === 'left' || direction === 'right') {
    const columns = rows[from.row] ?? [];
    const column = columns[columns.indexOf(from.column) + (direction === 'left' ? -1 : 1)];
    return { row: from.row, column: column ?? from.column };
  }
  const step = direction === 'up' ? -1 : 1;
  for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
    const column = nearest[from.column].find((each) => rows[row]?.includes(each));
    if (column) return { row, column };
  }
  return from;
}

/** A field of a row: which one, and whether nothing stands in it. */
export interface RowField {
  column: Column;
  isEmpty: boolean;
}

/** Of two numbers of a row the one that is missing, where the other one is there. */
function missingNumber(fields: readonly RowField[]): Column | null {
  const [figure, second] = (['figure', 'second'] as const).map((name) => fields.find(({ column }) => column === name));
  if (!figure || !second || figure.isEmpty === second.isEmpty) return null;
  return figure.isEmpty ? 'figure' : 'second';
}

/**
 * Where Enter goes: to the number that is missing in the row, else down; and there to the number that is missing, the first one where
 * both are. The same place again at the table's edge.
 */
export function placeOnward(from: Place, rows: readonly (readonly RowField[])[]): Place {
  const here = from.column === 'comment' ? null : missingNumber(rows[from.row] ?? []);
  if (here !== null && here !== from.column) return { row: from.row, column: here };
  const down = placeAfter(
    from,
    'down',
    rows.map((fields) => fields.map(({ column }) => column)),
  );
  const there = rows[down.row] ?? [];
  if (down.column === 'comment' || down.row === from.row) return down;
  const isFirstEmpty = there.some(({ column, isEmpty }) => column === 'figure' && isEmpty);
  return { row: down.row, column: missingNumber(there) ?? (isFirstEmpty ? 'figure' : down.column) };
}
