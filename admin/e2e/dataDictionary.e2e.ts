import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, showInScheme, signIn, takeScreenshot } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The data dictionary says what each indicator means, is searched, and is saved as it is shown. */
describe('data dictionary', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let page: Page;

  const entries = () => page.getByRole('article');
  const names = () => entries().getByRole('heading', { level: 3 }).allTextContents();

  beforeAll(async () => {
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, 'evaluator@consortium.example', '/indicators');
  });

  test('the list of indicators leads to it; it has every indicator that the viewer reads', async () => {
    const api = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const indicators = await api.get(filterPath('indicators', {}));
    await page.getByRole('link', { name: 'Data dictionary' }).click();
    await page.waitForURL('**/data-dictionary');
    await expect.poll(() => entries().count()).toBe(indicators.length);
    await takeScreenshot(page, 'data-dictionary-1440');
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('a search leaves what has all of the words, and says how much that is', async () => {
    const all = await entries().count();
    await page.getByRole('searchbox').fill('trainings');
    await expect
      .poll(() => page.getByRole('main').getByRole('status').textContent())
      .toMatch(new RegExp(`^\\d+ of ${all} indicators`));
    await expect.poll(names).toContain('Trainings held');
    expect(await entries().count()).toBeLessThan(all);
  });

  test('what is found is saved', async () => {
    const found = (await names()).toSorted();
    await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /^Plain CSV/ }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('Data dictionary.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toMatch(/^Code,Name,Owner,Kind,Unit,Counting rule,/);
    for (const name of found) expect(text).toContain(name);
    expect(text).not.toContain('People certified');
  });

  test('an entry leads to its indicator, and Back returns', async () => {
    await page.getByRole('link', { name: 'Trainings held' }).click();
    await page.waitForURL(/\/indicators\/\d+\/show/);
    await page.goBack();
    await page.waitForURL('**/data-dictionary');
    await entries().first().waitFor();
  });

  test('on a telephone it stands in one column, in the dark, too', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await takeScreenshot(page, 'data-dictionary-390');
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    expect(await findAxeViolations(page)).toEqual([]);
    await showInScheme(page, 'dark');
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'data-dictionary-390-dark');
    await showInScheme(page, 'light');
  });

  test('nothing went wrong in the browser', () => {
    expect(errors).toEqual([]);
  });
});
