import { type RefObject, useEffect, useState } from 'react';

/**
 * Keeps the focus on the button that moved an entry of a list: its place in the document changes, and the browser lets go of it. `index`: the
 * place of the entry. Returns what is told which button was pressed.
 */
export function useFocusOfMove(index: number) {
  const [moved, setMoved] = useState<RefObject<HTMLButtonElement | null> | null>(null);
  useEffect(() => {
    moved?.current?.focus();
  }, [moved, index]);
  return setMoved;
}
