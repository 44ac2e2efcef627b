import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

const app = useRunningApp();

/** Keeps every title that the document has from now on. */
async function recordTitles(page: Page): Promise<() => Promise<string[]>> {
  const titles: string[] = [];
  await page.exposeFunction('recordTitle', (title: string) => titles.push(title));
  await page.evaluate(() => {
    const record: unknown = Reflect.get(window, 'recordTitle');
    if (typeof record !== 'function') return;
    new MutationObserver(() => record(document.title)).observe(document.head, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return async () => {
    await page.evaluate(() => document.title);
    return [...titles];
  };
}

/** Opens the page of the handover, whose code does not arrive before the returned function is called. */
async function openSlowly(page: Page): Promise<() => void> {
  const held: (() => void)[] = [];
  await page.route('**/assets/HandoverPage-*.js', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.getByRole('link', { name: 'Handover', exact: true }).click();
  await expect.poll(() => held.length).toBe(1);
  await expect.poll(() => page.locator('main h1').textContent()).toBe('');
  return () => {
    for (const resolve of held) resolve();
  };
}

test('while a page loads, the title of the page before stays', async () => {
  const page = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@zsi.example');
  await openPage(page, `${app.pilotage.origin}/`);
  await expect.poll(() => page.title()).toMatch(/^Home - .+ - Pilotage$/);
  const titlesSince = await recordTitles(page);
  const release = await openSlowly(page);
  expect(await page.title()).toMatch(/^Home - .+ - Pilotage$/);
  release();
  await expect.poll(() => page.title()).toMatch(/^Handover pack.* - Pilotage$/);
  expect((await titlesSince()).filter((title) => !/^(Home|Handover pack)/.test(title))).toEqual([]);
});

test('a page that loads slowly is announced by its name, and its heading has the focus', async () => {
  const page = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@zsi.example');
  await openPage(page, `${app.pilotage.origin}/`);
  await page.clock.install();
  const release = await openSlowly(page);
  const focusedId = () => page.evaluate(() => document.activeElement?.id);
  await page.clock.runFor(3000);
  expect(await focusedId()).not.toBe('react-admin-title');
  release();
  await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^Handover pack/);
  await expect.poll(focusedId).toBe('react-admin-title');
});
