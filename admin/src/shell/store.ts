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

const isListState = (key: string) => key.endsWith('.listParams') || key.endsWith('.selectedIds');

/** Forgets filters, pages and selections of lists: another membership has other rows. */
export function resetStoredLists(): void {
  for (const key of storedKeys().filter(isListState)) browserStore.removeItem(key);
}

const userKey = 'signedInUser';

/** Removes what others left behind, such as the filters of their lists, once somebody has signed in: a session may end without signing out. */
export function clearForeignSettings(userId: number): void {
  const isSameUser = browserStore.getItem(userKey) === userId;
  const isForeign = (key: string) =>
    isSavedViewsKey(key) ? isForeignViewsKey(key, userId) : !isSameUser && !displaySettings.has(key);
  for (const key of storedKeys().filter(isForeign)) browserStore.removeItem(key);
  browserStore.setItem(userKey, userId);
}
