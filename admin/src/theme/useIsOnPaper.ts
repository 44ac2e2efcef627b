import { useSyncExternalStore } from 'react';

const printQuery = () => window.matchMedia('print');

function subscribe(onChange: () => void): () => void {
  const query = printQuery();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the page is being printed. */
export const useIsOnPaper = (): boolean => useSyncExternalStore(subscribe, () => printQuery().matches);
