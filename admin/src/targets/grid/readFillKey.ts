import type { KeyboardEvent } from 'react';
import type { FillKind } from '../fill/planFill.ts';

/** What a key in the table does beside moving: it fills, or opens the levels of the cell. */
export type TargetKey = FillKind | 'levels';

/** Ctrl+R and Ctrl+D fill as in a spreadsheet, Alt+Enter opens the levels; null for every other key. */
export function readFillKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): TargetKey | null {
  if (altKey && key === 'Enter') return 'levels';
  if (shiftKey || altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'r') return 'right';
  return key.toLowerCase() === 'd' ? 'down' : null;
}
