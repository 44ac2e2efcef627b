import { useEffect } from 'react';

const isTextEdited = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.dataset.dirty !== undefined || (target.matches('input, textarea, [contenteditable]') && !target.dataset.column));

/** Ctrl+Z undoes the last saved figure, except in a text field with unsaved input, where it is the browser's undo. */
export function useUndoShortcut(undo: () => void): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (isTextEdited(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [undo]);
}
