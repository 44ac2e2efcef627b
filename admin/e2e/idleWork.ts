import type { Page } from 'playwright-core';

/** Holds back what a page does when it has nothing else to do, such as fetching ahead. Call it before the page is opened. */
export async function holdIdleWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'requestIdleCallback', (work: () => void) => Reflect.set(window, 'idleWork', work));
  });
}

/** Does what was held back. */
export const runIdleWork = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(window, 'idleWork')());
