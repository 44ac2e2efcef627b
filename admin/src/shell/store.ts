import { localStorageStore } from 'react-admin';

const stock = localStorageStore();
const kept = ['theme', 'locale'];

/** What this browser remembers. Signing out forgets it, except for what belongs to the eyes and not to the account. */
export const store = {
  ...stock,
  reset() {
    const values = kept.map((key): [string, unknown] => [key, stock.getItem(key)]);
    stock.reset();
    for (const [key, value] of values) if (value !== undefined) stock.setItem(key, value);
  },
};
