import { localStorageStore } from 'react-admin';

const browserStore = localStorageStore();
const preservedKeys = ['theme', 'locale'];

/** What this browser remembers. Signing out forgets it, except for what belongs to the eyes and not to the account. */
export const store = {
  ...browserStore,
  reset() {
    const values = preservedKeys.map((key): [string, unknown] => [key, browserStore.getItem(key)]);
    browserStore.reset();
    for (const [key, value] of values) if (value !== undefined) browserStore.setItem(key, value);
  },
};
