import { useSyncExternalStore } from 'react';
import { hasDrafts } from './draftStore.ts';
import { hasUnsaved } from './unsaved.ts';

/** The way that the person wants to go, and what that does to the draft. */
export interface Leaving {
  /** Signing out removes drafts; every other way keeps them. */
  isForgotten: boolean;
  answer: (mayLeave: boolean) => void;
}

/** The state of a navigation that the person was asked about already. */
export const isAnswered = { isAnswered: true };

let leaving: Leaving | null = null;
const listeners = new Set<() => void>();

function change(next: Leaving | null): void {
  leaving = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useLeaving = (): Leaving | null => useSyncExternalStore(subscribe, () => leaving);

/**
 * Resolves to whether the page may be left: at once where nothing is unsaved, else as the person answers. What forgets drafts asks for
 * those of every page.
 */
export function askBeforeLeaving({ isForgotten = false } = {}): Promise<boolean> {
  if (!hasUnsaved() && !(isForgotten && hasDrafts())) return Promise.resolve(true);
  leaving?.answer(false);
  return new Promise((resolve) => {
    const answer = (mayLeave: boolean) => {
      change(null);
      resolve(mayLeave);
    };
    change({ isForgotten, answer });
  });
}
