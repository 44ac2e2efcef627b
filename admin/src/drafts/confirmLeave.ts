import { useSyncExternalStore } from 'react';
import { hasDrafts } from './draftStore.ts';
import { hasUnsavedChanges } from './unsavedChanges.ts';

/** The navigation that the user requested, and its effect on drafts. */
export interface PendingLeave {
  /** Signing out deletes drafts; every other navigation keeps them. */
  deletesDrafts: boolean;
  resolve: (mayLeave: boolean) => void;
}

/** State of a navigation that the user has already confirmed. */
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
 * Resolves to whether the page may be left: at once where nothing is unsaved, otherwise with the user's answer. A navigation that
 * deletes drafts asks for the drafts of every page.
 */
export function confirmLeave({ deletesDrafts = false } = {}): Promise<boolean> {
  if (!hasUnsavedChanges() && !(deletesDrafts && hasDrafts())) return Promise.resolve(true);
  pendingLeave?.resolve(false);
  return new Promise((resolve) => {
    const resolveLeave = (mayLeave: boolean) => {
      updatePendingLeave(null);
      resolve(mayLeave);
    };
    updatePendingLeave({ deletesDrafts, resolve: resolveLeave });
  });
}
