import type { Page } from 'playwright-core';
import { patienceMs } from '../src/shell/pages/patienceMs.ts';

/**
 * Records what moves without having been asked to: one line a shift, with its share of the window and what moved. A page waits for
 * its answers as long as it takes: where the patience of a page ends before a slow machine has answered, it moves by design.
 */
export async function observeShifts(page: Page): Promise<void> {
  await page.addInitScript((patience) => {
    const start = window.setTimeout.bind(window);
    const startLater = (run: TimerHandler, delay = 0, ...values: unknown[]) =>
      start(run, delay === patience ? 60_000 : delay, ...values);
    Reflect.set(window, 'setTimeout', startLater);
  }, patienceMs);
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'layoutShifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: number = Reflect.get(entry, 'value');
        const sources: { node: Node | null }[] = Reflect.get(entry, 'sources');
        const moved = sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '').join(' | ');
        if (value > 0 && Reflect.get(entry, 'hadRecentInput') !== true) shifts.push(`${value.toFixed(4)} ${moved}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since the page was loaded. */
export const listShifts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shifts: unknown = Reflect.get(window, 'layoutShifts');
    return Array.isArray(shifts) ? shifts.map(String) : [];
  });
