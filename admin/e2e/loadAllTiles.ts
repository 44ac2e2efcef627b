import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { waitUntilSettled } from './browser.ts';

/** Scrolls through a board, so that every tile comes into sight, and waits until all have their figures. */
export async function loadAllTiles(page: Page): Promise<void> {
  for (const tile of await page.locator('[data-tile]').all()) await tile.scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.locator('[data-tile] :is([role=progressbar], [data-unseen])').count(), { timeout: 20_000 })
    .toBe(0);
  await waitUntilSettled(page);
}
