import type { MouseEvent } from 'react';

const interactiveSelector = 'a, button, input, select, textarea, label, summary';

/** Whether a click may open the row: no modifier key, no interactive target, not the end of a text selection. */
export function isPlainClick(event: MouseEvent): boolean {
  const { target, currentTarget } = event;
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (target instanceof Element && target.closest(interactiveSelector) !== null) return false;
  const selection = window.getSelection();
  return !selection || selection.isCollapsed || !selection.containsNode(currentTarget, true);
}
