/** Puts an empty `localStorage` in place of the browser's. While `isFull`, it takes nothing more. */
export function createStorageFixture() {
  const fixture = { isFull: false };
  const items = new Map<string, string>();
  const methods = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem(this: Record<string, unknown>, name: string, text: string) {
      if (fixture.isFull) throw new Error('QuotaExceededError');
      items.set(name, text);
      this[name] = text;
    },
    removeItem(this: Record<string, unknown>, name: string) {
      items.delete(name);
      delete this[name];
    },
  };
  // Its keys are its items, as in a browser.
  Reflect.set(globalThis, 'localStorage', Object.create(methods));
  return fixture;
}
