import type { Page } from 'playwright-core';

/** Defers idle callbacks of the page, for example prefetches. Call it before the page is opened. */
export async function holdIdleWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'requestIdleCallback', (work: () => void) => Reflect.set(window, 'idleWork', work));
  });
}

/** Runs the deferred callbacks. */
export const runIdleWork = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(window, 'idleWork')());
