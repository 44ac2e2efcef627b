import { localStorageStore } from 'react-admin';
import { isForeignViewsKey, isSavedViewsKey } from '../resource/lists/savedViews/savedView.ts';

const browserStore = localStorageStore();
const storagePrefix = 'RaStore.';
const displaySettings = new Set(['theme', 'locale']);

const storedKeys = (): string[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(storagePrefix))
    .map((name) => name.slice(storagePrefix.length));

/** The settings stored in this browser. Signing out clears them, except for display settings and saved views. */
export const store = {
  ...browserStore,
  reset() {
    const kept = storedKeys().filter((key) => displaySettings.has(key) || isSavedViewsKey(key));
    const values = kept.map((key): [string, unknown] => [key, browserStore.getItem(key)]);
    browserStore.reset();
    for (const [key, value] of values) if (value !== undefined) browserStore.setItem(key, value);
  },
};

/** Removes the saved views of everybody else, once somebody has signed in. */
export function clearForeignViews(userId: number): void {
  for (const key of storedKeys()) if (isForeignViewsKey(key, userId)) browserStore.removeItem(key);
}
