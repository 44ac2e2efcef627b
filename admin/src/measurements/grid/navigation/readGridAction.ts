import type { KeyboardEvent } from 'react';
import { type GridAction, type GridKeyPress, resolveGridKey } from './resolveGridKey.ts';

type GridFieldElement = HTMLInputElement | HTMLTextAreaElement;

/** Reads the action of a key event from the state of its field. */
export function readGridAction(event: KeyboardEvent<GridFieldElement>, field: GridKeyPress['field']): GridAction {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return resolveGridKey({
    key: event.key,
    shift: event.shiftKey,
    modified: event.ctrlKey || event.altKey || event.metaKey,
    composing: event.nativeEvent.isComposing,
    text: value,
    selectionStart: selectionStart ?? 0,
    selectionEnd: selectionEnd ?? 0,
    field,
  });
}
