import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
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

  test('the rows are those that were known on a day, and the file is too', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [meeting] = await api.get('/meetings?filter={"number":5}');
    const day = String(meeting?.startsOn);
    const page = await openProgrammePage('lead@democenter.example', 1440);
    const figures = async () => (await page.locator('tbody tr').allInnerTexts()).join('\n');
    const now = await figures();
    await page.getByRole('combobox', { name: 'As known on' }).press('Enter');
    await page.getByRole('option', { name: 'Another day…' }).press('Enter');
    await page.getByRole('textbox', { name: 'Day' }).fill(day.replaceAll('-', '/'));
    await page.keyboard.press('Enter');
    await page.getByText(/^As known on /).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe(day);
    await expect.poll(async () => ['', now].includes(await figures())).toBe(false);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'programme-as-of');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: 'CSV for spreadsheets' }).click();
    expect((await download).suggestedFilename()).toMatch(/^programme-P4-consortium-as-known-\d{4}-\d{2}-\d{2}T\d{6}Z\.csv$/);
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await takeScreenshot(page, 'programme-as-of-390');
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'Show what is known now' }).press('Enter');
    await expect.poll(figures).toBe(now);
    await page.goto(`${app.pilotage.origin}/programme?period=4&asOf=1999-01-01`);
    await page.getByText('What was known then was not kept.').waitFor();
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
