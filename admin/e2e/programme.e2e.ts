import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, takeScreenshot, signIn } from './browser.ts';

describe("a period in the programme's own form", () => {
  const app = useRunningApp();

  async function openProgrammePage(email: string, width: number): Promise<Page> {
    const context = await app.browser.newContext({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, email, '/programme?period=4');
    await page.getByRole('heading', { name: 'Outputs' }).waitFor();
    return page;
  }

  test('the lead partner copies each figure ungrouped and exports the rows', async () => {
    const page = await openProgrammePage('lead@democenter.example', 1440);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'programme-1440');
    const copy = page.getByRole('button', { name: /^Copy Cumulative of .*: \d{4,}$/ }).first();
    const name = (await copy.getAttribute('aria-label')) ?? '';
    await copy.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/is copied/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(name.split(': ').at(-1));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: 'CSV for spreadsheets' }).click();
    expect((await download).suggestedFilename()).toBe('programme-P4-consortium.csv');
    await page.context().close();
  });

  test('a partner sees its own organisation, also on a phone', async () => {
    const page = await openProgrammePage('staff@arbeit-plus.example', 390);
    expect(await page.getByLabel('Whose figures').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'programme-390');
    await page.context().close();
  });
});
