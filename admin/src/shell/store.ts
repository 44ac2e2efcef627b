import { localStorageStore } from 'react-admin';

const browserStore = localStorageStore();
const preservedKeys = ['theme', 'locale'];

/** The settings stored in this browser. Signing out clears them, except for display settings. */
export const store = {
  ...browserStore,
  reset() {
    const values = preservedKeys.map((key): [string, unknown] => [key, browserStore.getItem(key)]);
    browserStore.reset();
    for (const [key, value] of values) if (value !== undefined) browserStore.setItem(key, value);
  },
};
