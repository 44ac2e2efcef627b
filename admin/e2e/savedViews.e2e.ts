import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, signIn, signInByRequest, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** What a list shows is saved under a name, opened again, replaced and removed; it stays with its user. */
describe('saved views', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  const email = 'lead@democenter.example';
  let page: Page;

  const opener = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog', { name: 'Saved views' });
  const nameField = () => dialog().getByRole('textbox', { name: /Name of what the list shows now/ });
  const openList = () => openPage(page, `${app.pilotage.origin}/milestones`);
  const done = () => page.getByRole('navigation', { name: 'Parts of the list' }).getByRole('link', { name: /^Done/ });

  beforeAll(async () => {
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, '/milestones');
  });

  test('a name is required; what is typed stays until it is saved', async () => {
    await done().click();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Pilot', checked: true }).click();
    await page.keyboard.press('Escape');
    await opener('Saved views').click();
    await dialog().getByText('No view of this list is saved yet.').waitFor();
    await page.keyboard.press('Enter');
    await dialog().getByText('Please fill this in').waitFor();
    await page.keyboard.type('What is do');
    await page.keyboard.press('Escape');
    await opener('Saved views').click();
    await expect.poll(() => nameField().inputValue()).toBe('What is do');
    await nameField().press('End');
    await page.keyboard.type('ne');
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog().getByRole('link', { name: 'What is done' }).waitFor();
    await expect.poll(() => nameField().inputValue()).toBe('');
    await takeScreenshot(page, 'saved-views-1440');
    await page.keyboard.press('Escape');
    await opener('What is done').waitFor();
  });

  test('it opens the same rows, order and columns again, from wherever the list is', async () => {
    const { search } = new URL(page.url());
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Pilot', checked: false }).click();
    await page.keyboard.press('Escape');
    await openList();
    await page.getByRole('columnheader', { name: 'Pilot' }).waitFor();
    await opener('Saved views').click();
    await dialog().getByRole('link', { name: 'What is done' }).click();
    await opener('What is done').waitFor();
    expect(new URL(page.url()).searchParams.get('filter')).toBe(new URLSearchParams(search).get('filter'));
    await expect.poll(() => page.getByRole('columnheader', { name: 'Pilot' }).count()).toBe(0);
    await expect.poll(() => done().getAttribute('aria-current')).toBe('page');
  });

  test('it is still there after signing out, but not for somebody else', async () => {
    await page.getByRole('button', { name: /account/i }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await signInByRequest(page, app.pilotage.origin, email);
    await openList();
    await opener('Saved views').click();
    await dialog().getByRole('link', { name: 'What is done' }).waitFor();
    // A page that is open would ask with the cookie of the other account.
    await page.goto('about:blank');
    await signInByRequest(page, app.pilotage.origin, 'manager@pontis.example');
    await openList();
    await opener('Saved views').click();
    await dialog().getByText('No view of this list is saved yet.').waitFor();
  });

  test('it is replaced by its name and removed, on a telephone too', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const help of ['Keeps filters, order and columns', 'Replaces “Ours”']) {
      await nameField().fill('Ours');
      await dialog().getByText(new RegExp(help)).waitFor();
      await dialog().getByRole('button', { name: 'Save', exact: true }).click();
      await expect.poll(() => dialog().getByRole('link', { name: 'Ours' }).count()).toBe(1);
    }
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await takeScreenshot(page, 'saved-views-390');
    await dialog().getByRole('button', { name: 'Remove “Ours”' }).click();
    await dialog().getByText('No view of this list is saved yet.').waitFor();
    expect(await nameField().evaluate((field) => field === document.activeElement)).toBe(true);
    // While a page signs out, it may ask once more how long the session lasts.
    expect(errors.filter((line) => !line.includes('/api/session/list'))).toEqual([]);
  });
});
