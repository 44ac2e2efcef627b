import { useEffect } from 'react';

const isTextEdited = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.dataset.dirty !== undefined || (target.matches('input, textarea, [contenteditable]') && !target.dataset.column));

/** Ctrl+Z takes the last entered figure back, unless something is being typed: there it belongs to the text. */
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
