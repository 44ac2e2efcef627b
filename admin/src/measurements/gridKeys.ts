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

export interface Place {
  row: number;
  column: number;
}

/**
 * Where one gets to from a place; `widths` is the number of fields of each row. Up and down keep the column where there is
 * one and skip rows without fields; left and right stay in the row. The same place again at the table's edge.
 */
export function placeAfter(from: Place, direction: Direction, widths: readonly number[]): Place {
  if (direction === 'left') return { ...from, column: Math.max(0, from.column - 1) };
  if (direction === 'right') return { ...from, column: Math.min((widths[from.row] ?? 1) - 1, from.column + 1) };
  const step = direction === 'up' ? -1 : 1;
  for (let row = from.row + step; row >= 0 && row < widths.length; row += step) {
    const width = widths[row] ?? 0;
    if (width > 0) return { row, column: Math.min(from.column, width - 1) };
  }
  return from;
}
