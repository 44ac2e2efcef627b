import { useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';

/** Forgets the selection when the list shows other rows: another page, filter, order or list. Nothing out of sight is acted on. */
export function useSelectionReset(): void {
  const { filterValues, page, perPage, sort, resource, onUnselectItems } = useListContext();
  const shown = JSON.stringify([resource, filterValues, page, perPage, sort]);
  const last = useRef<string | null>(null);
  useEffect(() => {
    // The first time, too: react-admin keeps a selection in the browser.
    if (last.current !== shown) onUnselectItems();
    last.current = shown;
  }, [shown, onUnselectItems]);
}
