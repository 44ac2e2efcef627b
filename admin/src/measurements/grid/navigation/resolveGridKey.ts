import type { GridDirection } from './nextPosition.ts';

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

const arrowDirections = new Map<string, GridDirection>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** With Shift an arrow key selects, and within the text it moves the caret; else it leaves the field. */
function resolveArrowKey(direction: GridDirection, { shift, text, selectionStart, selectionEnd }: GridKeyPress): GridAction {
  const edges = { up: null, down: null, left: 0, right: text.length };
  const edge = edges[direction];
  const isAtEdge = edge === null || (selectionStart === edge && selectionEnd === edge);
  return isAtEdge && !shift ? goTo(direction) : leaveToBrowser;
}

/**
 * The action of a key in the table. Tab stays with the browser, so that the order of fields and the way out are predictable. Left
 * and Right leave a field only at the edge of its text; a selection is collapsed first.
 */
export function resolveGridKey(pressed: GridKeyPress): GridAction {
  const { key, shift, modified, composing, field } = pressed;
  if (modified || composing) return leaveToBrowser;
  if (field === 'lines') return resolveMultilineKey(pressed);
  if (key === 'Escape') return { kind: 'restore' };
  if (key === 'Enter') return goTo(shift ? 'up' : 'down');
  const direction = arrowDirections.get(key);
  if (direction) return resolveArrowKey(direction, pressed);
  const availability = field === 'text' ? undefined : availabilityShortcuts.get(key.toLowerCase());
  return availability ? { kind: 'declare', availability } : leaveToBrowser;
}
