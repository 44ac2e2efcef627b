import { useEffect, useSyncExternalStore } from 'react';

/** The period that a page is about, whatever period is in focus. */
export interface PagePeriod {
  number: number;
  /** The addresses of the same page for other periods, by number. */
  paths: ReadonlyMap<number, string>;
}

let current: PagePeriod | null = null;
const listeners = new Set<() => void>();

function update(next: PagePeriod | null): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The period of the page that is shown; null where the page has none of its own. */
export const usePagePeriod = (): PagePeriod | null => useSyncExternalStore(subscribe, () => current);

/** Names the period of a page as long as the page is shown: the switch in the top bar shows it, and leads to the other ones. */
export function useOwnPeriod(period: PagePeriod | null): void {
  useEffect(() => {
    update(period);
    return () => update(null);
  }, [period]);
}
