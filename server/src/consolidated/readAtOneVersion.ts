import type { Store } from '@pilotage/db';

/** So often it is read again where the data changed meanwhile. */
const maxTries = 3;

/**
 * Reads several things of the same version of the data. Where they change again and again, they are read in a transaction, which others
 * then wait for.
 */
export async function readAtOneVersion<T>(
  store: Store,
  read: (store: Store) => Promise<T>,
): Promise<{ value: T; dataVersion: number }> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const dataVersion = await store.internal.dataVersion.read();
    const value = await read(store);
    if ((await store.internal.dataVersion.read()) === dataVersion) return { value, dataVersion };
  }
  return store.transaction(async (store) => {
    const dataVersion = await store.internal.dataVersion.read();
    return { value: await read(store), dataVersion };
  });
}
