import { useSyncExternalStore } from 'react';
import { hasDrafts } from './draftStore.ts';
import { hasUnsavedChanges } from './unsavedChanges.ts';

/** The way that the person wants to go, and what that does to the draft. */
export interface PendingLeave {
  /** Signing out removes drafts; every other way keeps them. */
  isForgotten: boolean;
  resolve: (mayLeave: boolean) => void;
}

/** The state of a navigation that the person was asked about already. */
export const leaveConfirmedState = { isAnswered: true };

let pendingLeave: PendingLeave | null = null;
const listeners = new Set<() => void>();

function updatePendingLeave(next: PendingLeave | null): void {
  pendingLeave = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePendingLeave = (): PendingLeave | null => useSyncExternalStore(subscribe, () => pendingLeave);

/**
 * Resolves to whether the page may be left: at once where nothing is unsaved, else as the person answers. What forgets drafts asks for
 * those of every page.
 */
export function confirmLeave({ isForgotten = false } = {}): Promise<boolean> {
  if (!hasUnsavedChanges() && !(isForgotten && hasDrafts())) return Promise.resolve(true);
  pendingLeave?.resolve(false);
  return new Promise((resolve) => {
    const answer = (mayLeave: boolean) => {
      updatePendingLeave(null);
      resolve(mayLeave);
    };
    updatePendingLeave({ isForgotten, resolve: answer });
  });
}
