import type { KeyboardEvent } from 'react';
import { type GridKey, type GridMove, gridMove } from './gridKeys.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a key means in a field of the table, as the field stands. */
export function pressInGrid(event: KeyboardEvent<Field>, field: GridKey['field']): GridMove {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return gridMove({
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
