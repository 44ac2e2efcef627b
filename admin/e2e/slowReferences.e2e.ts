import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openBrowser, signIn } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { type RunningApp, startApp } from './startApp.ts';

/** Every list whose rows show another record. */
const listNames = ['milestones', 'assignments', 'reports', 'memberships', 'checks', 'scores', 'cooperations'];

describe('while the names of references load', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [pilotage, browser] = await Promise.all([startApp(), openBrowser()]);
    page = await browser.newPage();
    await listenForErrors(page, errors);
    await signIn(page, pilotage.origin, 'lead@democenter.example');
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  test.each(listNames)('%s: every link of the list has a text, and all names appear without an error', async (list) => {
    const pending: (() => void)[] = [];
    // Names are loaded by ids.
    await page.route(/\/api\/\w+\?.*filter=%7B%22id%22/, async (route) => {
      await new Promise<void>((resolve) => pending.push(resolve));
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${pilotage.origin}/${list}`);
    await page.locator('main h1').waitFor();
    await page.locator('main table tbody tr, main [role=status]').first().waitFor();
    expect(await findAxeViolations(page, ['link-name', 'button-name', 'aria-hidden-focus'])).toEqual([]);
    for (const release of pending) release();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await expect.poll(() => page.locator('main .MuiSkeleton-root').count(), { timeout: 10_000 }).toBe(0);
    expect(errors.splice(0)).toEqual([]);
  });
});
