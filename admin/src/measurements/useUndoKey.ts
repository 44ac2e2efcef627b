import { useEffect } from 'react';

const isBeingTyped = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.dataset.dirty !== undefined || (target.matches('input, textarea, [contenteditable]') && !target.dataset.column));

/** Ctrl+Z takes the last entered figure back, unless something is being typed: there it belongs to the text. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (isBeingTyped(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
}
