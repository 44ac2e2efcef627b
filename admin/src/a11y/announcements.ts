import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says `message` politely to who listens instead of looking. The same words again are said again. */
export function announce(message: string): void {
  said = message === said ? `${message}\u00a0` : message;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => said);
