import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitForPaint } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A refused form leads to what is wrong with it. */
describe('a refused form', () => {
  const app = useRunningApp();
  let page: Page;
  let draft: number;

  const open = (path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const save = () => page.getByRole('button', { name: 'Save', exact: true });
  const focusedLabel = () =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.innerText : null,
    );
  const isFocusVisible = () =>
    page.evaluate(() => {
      const { top = -1, bottom = Infinity } = document.activeElement?.getBoundingClientRect() ?? {};
      return top > 60 && bottom < window.innerHeight;
    });

  beforeAll(async () => {
    const api = await signInToApi(app.pilotage.origin, 'manager@arbeit-plus.example');
    const [contest] = await api.get(filterPath('contests', { state: 'draft' }));
    draft = Number(contest?.id);
    page = await openSignedInPage(app.browser, app.pilotage.origin, 'manager@arbeit-plus.example');
  });

  test.each([1440, 390])('by the server: the first wrong field has the focus and is in view, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await open(`/contests/${draft}`);
    const deadline = page.getByRole('textbox', { name: 'Deadline' });
    await deadline.fill('when it suits us');
    await page.getByRole('textbox', { name: 'Personal data erased on' }).fill('never');
    await save().press('Enter');
    await expect.poll(() => deadline.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(focusedLabel).toMatch(/^Deadline/);
    await waitForPaint(page);
    expect(await isFocusVisible()).toBe(true);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, `refused-contest-${width}`);
    // What comes next is led to once the first is right.
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect.poll(focusedLabel).toMatch(/^Personal data erased on/);
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('in the browser: the same', async () => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await open('/indicators/create');
    await page.getByRole('textbox', { name: 'Decimals' }).fill('many');
    await save().press('Enter');
    await expect.poll(focusedLabel).toMatch(/^Decimals/);
    expect(await isFocusVisible()).toBe(true);
  });

  test('because of a field that it does not show: that is said', async () => {
    await open('/pilots/create');
    await page.route('**/api/pilots', (route) =>
      route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        json: { type: '/problems/invalid', status: 422, message: 'Wrong.', errors: { completedAt: 'This cannot be changed.' } },
      }),
    );
    await page.getByRole('textbox', { name: 'Title' }).fill('A pilot');
    await save().press('Enter');
    await page
      .getByRole('alert')
      .getByText(/: This cannot be changed\.$/)
      .waitFor();
    await page.unroute('**/api/pilots');
  });
});
