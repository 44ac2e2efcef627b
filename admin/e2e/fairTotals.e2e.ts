import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, signInByRequest, takeScreenshot } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';

describe('totals by size', () => {
  const app = useRunningApp();
  let lead: Page;
  const signedIn = async (email: string, width = 1440, colorScheme: 'light' | 'dark' = 'light') => {
    const context = await app.browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true, colorScheme });
    const page = await context.newPage();
    await signInByRequest(page, app.pilotage.origin, email);
    return page;
  };
  beforeAll(async () => {
    lead = await signedIn('lead@democenter.example');
  });
  const openTotals = (page: Page, query: string) =>
    openPage(page, `${app.pilotage.origin}/compare?view=totals&period=5&indicator=TRAININGS${query}`);
  const scaleButtons = (page: Page) =>
    page.getByRole('group', { name: 'Scale of the totals' }).getByRole('button').allTextContents();
  const tableRows = (page: Page) => page.getByRole('region', { name: /^Table: What does it add up to/ }).locator('tbody tr');

  test('the scale is chosen by key, stays in the address, and chart, table and export say the same', async () => {
    await openTotals(lead, '');
    expect(await scaleButtons(lead)).toEqual(['As they are', 'Per 100,000 inhabitants', 'Per 100,000 EUR of budget']);
    await lead.getByRole('button', { name: 'Per 100,000 inhabitants' }).focus();
    await lead.keyboard.press('Enter');
    await expect.poll(() => new URL(lead.url()).searchParams.get('scale')).toBe('population');
    await lead.getByText(/has the most for its size: [\d.]+ \(.* per 100,000 inhabitants\)/).waitFor();
    await lead.getByText(/inhabitants of its countries on 1 Jan 2019 \(Eurostat, demo_pjan/).waitFor();
    const bars = await lead
      .locator('[data-row]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute('data-row'), row.querySelector('[data-value]')?.textContent?.trim()]),
      );
    const saving = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Save CSV' }).click();
    const lines = readFileSync(await (await saving).path(), 'utf8')
      .slice(1)
      .trim()
      .split('\r\n')
      .slice(1);
    const cells = await tableRows(lead).evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
    expect([bars.length, lines.length]).toEqual([cells.length, cells.length]);
    for (const [index, [name, quotient, size, total]] of cells.entries()) {
      const [csvName, csvQuotient, csvSize, csvTotal] = (lines[index] ?? '').split(',');
      expect(csvName).toBe(name);
      if (total === '–') {
        expect([csvQuotient, csvTotal, quotient]).toEqual(['', '', '–']);
        expect(bars[index]?.[1]).not.toBe('0');
        continue;
      }
      expect(bars[index]?.[1]).toBe(quotient);
      expect(Number(csvQuotient)).toBeCloseTo((Number(csvTotal) * 100_000) / Number(csvSize), 3);
      expect(Number(size?.replaceAll(',', ''))).toBe(Number(csvSize));
    }
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'totals-population');
  });

  test('by budget, the illustrative budgets of the demo are marked', async () => {
    await openTotals(lead, '&scale=budget&by=organisation');
    await lead.getByText(/has the most for its size/).waitFor();
    expect(await scaleButtons(lead)).toEqual(['As they are', 'Per 100,000 EUR of budget']);
    await expect.poll(() => tableRows(lead).getByRole('img', { name: 'illustrative' }).count()).toBeGreaterThan(0);
    await openTotals(lead, '&scale=budget&by=consortium');
    await lead.getByText(/^The whole consortium: [\d.]+ \(.* per 100,000 EUR of budget\)/).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'totals-budget');
  });

  test('a scale that organisations do not have is refused with its reason', async () => {
    await openTotals(lead, '&scale=population&by=organisation');
    await lead.getByText('Organisations have no number of inhabitants.').waitFor();
    expect(await lead.getByText('The scale in this address is not open to you').count()).toBe(0);
  });

  test('a share has its interval and no scale', async () => {
    await openPage(lead, `${app.pilotage.origin}/compare?view=totals&period=5&indicator=STARTERS&scale=population`);
    await lead.getByText('The scale in this address is not open to you').waitFor();
    expect(await lead.getByRole('group', { name: 'Scale of the totals' }).count()).toBe(0);
    await lead.getByRole('columnheader', { name: '95% interval, from' }).waitFor();
    await expect.poll(() => tableRows(lead).first().textContent()).toMatch(/\d%/);
  });

  test('a partner is offered no budgets, and reads its own alone', async () => {
    const staff = await signedIn('staff@zsi.example');
    await openTotals(staff, '&scale=budget');
    await staff.getByText('The scale in this address is not open to you').waitFor();
    expect(await scaleButtons(staff)).toEqual(['As they are', 'Per 100,000 inhabitants']);
    await staff.context().close();
  });

  test('on a telephone, in the dark, nothing is wider than the screen', async () => {
    const phone = await signedIn('lead@democenter.example', 390, 'dark');
    await openTotals(phone, '&scale=population');
    await phone.getByText(/has the most for its size/).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findAxeViolations(phone)).toEqual([]);
    await takeScreenshot(phone, 'totals-population-phone');
    await phone.context().close();
  });
});
