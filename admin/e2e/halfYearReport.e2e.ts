import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The half-year report is asked for, made in the background, and downloaded. */
describe('the half-year report', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  let staff: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;

  /** Looks at the page on a wide and on a narrow screen, light and dark. */
  async function inspect(page: Page, name: string) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await waitUntilSettled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await showInScheme(page, colorScheme);
        await takeScreenshot(page, `${name}-${width}-${colorScheme}`);
        expect([name, width, colorScheme, await findAxeViolations(page)]).toEqual([name, width, colorScheme, []]);
      }
      await showInScheme(page, 'light');
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  async function choose(page: Page, label: string, option: string) {
    await page.getByRole('combobox', { name: label }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: option, exact: true }).press('Enter');
  }

  beforeAll(async () => {
    const { origin } = app.pilotage;
    lead = await openSignedInPage(app.browser, origin, 'lead@democenter.example');
    staff = await openSignedInPage(app.browser, origin, 'staff@arbeit-plus.example');
    for (const page of [lead, staff]) await listenForErrors(page, errors);
  });

  test('is reached from Compare, and made while one is elsewhere', async () => {
    await openPage(lead, address('/compare?period=4&basis=submitted'));
    await lead.getByRole('link', { name: 'Make the half-year report' }).press('Enter');
    await lead.getByRole('heading', { level: 1, name: 'Half-year report' }).waitFor();
    await lead.getByText('the period that is chosen at the top of the page: P4').waitFor();
    await expect.poll(() => lead.getByRole('combobox', { name: 'Figures' }).textContent()).toBe('Approved and submitted figures');
    await inspect(lead, 'half-year-report-empty');
    const make = lead.getByRole('button', { name: 'Make the report', exact: true });
    await make.press('Enter');
    await lead.getByText('The report is being made. You can leave this page.').first().waitFor({ state: 'attached' });
    await openPage(lead, address('/compare?period=4'));
    await openPage(lead, address('/half-year-report'));
    const link = lead.getByRole('link', { name: /^Download the report: P4, Approved and submitted figures, PDF, / });
    await link.waitFor({ timeout: 90_000 });
    await expect.poll(() => make.isEnabled()).toBe(true);
    await inspect(lead, 'half-year-report-done');
    const saving = lead.waitForEvent('download');
    await link.press('Enter');
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('half-year-report-P4-submitted.pdf');
    expect(readFileSync(await saved.path(), 'latin1').startsWith('%PDF')).toBe(true);
  });

  test('a partner gets approved figures alone, cancels, makes it anew for a word processor, and removes it', async () => {
    await openPage(staff, address('/half-year-report?period=4&basis=submitted'));
    await choose(staff, 'Kind of file', 'Word document');
    expect(await staff.getByRole('combobox', { name: 'Figures' }).count()).toBe(0);
    const make = staff.getByRole('button', { name: 'Make the report', exact: true });
    await expect.poll(() => make.isEnabled()).toBe(true);
    await make.press('Enter');
    const cancel = staff.getByRole('button', { name: 'Cancel' });
    const download = staff.getByRole('link', { name: /^Download the report: P4, Approved figures, Word document, / });
    await cancel.or(download).first().waitFor();
    // It may be ready before the key is pressed.
    await cancel.press('Enter', { timeout: 3_000 }).catch(() => undefined);
    await staff.getByText('Cancelled', { exact: true }).or(download).first().waitFor();
    if ((await download.count()) === 0) {
      const again = staff.getByRole('button', { name: /^Make the report anew: P4, / });
      await expect.poll(() => again.isEnabled()).toBe(true);
      await again.press('Enter');
    }
    await download.waitFor({ timeout: 90_000 });
    const saving = staff.waitForEvent('download');
    await download.press('Enter');
    expect((await saving).suggestedFilename()).toBe('half-year-report-P4-approved.docx');
    await staff.getByRole('button', { name: /^Remove the report: P4/ }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
    await staff.getByText('You have made no half-year report yet.').waitFor();
  });

  test('the browser reported no error', () => {
    expect(errors).toEqual([]);
  });
});
