import { useEffect, useState } from 'react';
import { useIsFetching } from '@tanstack/react-query';
import { useIsOnPaper } from '../theme/useIsOnPaper.ts';

/** A tile, or a part of it, that is not drawn yet. */
const undrawnTile = '[data-tile] :is([role=progressbar], [data-unseen])';

/** So long is waited for figures that do not come. */
const patienceMs = 10_000;
/** What has its figures needs a moment to be drawn. */
const drawingMs = 400;

/**
 * Prints a page of which parts are loaded when they come into sight: `isPrinting` is true from the wish on, so that all are loaded, and the
 * browser is asked to print once they are there. The browser's own command sets it, too.
 */
export function usePrinting() {
  const isOnPaper = useIsOnPaper();
  const [isWanted, setWanted] = useState(false);
  const isFetching = useIsFetching() > 0;
  useEffect(() => {
    if (!isWanted) return undefined;
    const askedAt = performance.now();
    // A view whose file is on its way fetches nothing yet: its tile says that it is not drawn.
    const timer = setInterval(() => {
      const isDrawn = !isFetching && document.querySelector(undrawnTile) === null;
      if (!isDrawn && performance.now() - askedAt < patienceMs) return;
      setWanted(false);
      window.print();
    }, drawingMs);
    return () => clearInterval(timer);
  }, [isWanted, isFetching]);
  return { isPrinting: isOnPaper || isWanted, isLoading: isWanted, print: () => setWanted(true) };
}
