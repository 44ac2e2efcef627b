import { useSyncExternalStore } from 'react';

let currentMessage = '';
const listeners = new Set<() => void>();

/** Announces `message` politely to screen readers, also when it is the same message again. */
export function announce(message: string): void {
  currentMessage = message === currentMessage ? `${message}\u00a0` : message;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => currentMessage);
