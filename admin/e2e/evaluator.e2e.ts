import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atPilotage } from './atPilotage.ts';
import { comeIn, visit } from './browser.ts';

describe('those who read: evaluator and observer', () => {
  const at = atPilotage();
  const contexts: BrowserContext[] = [];
  async function pageOf(email: string): Promise<Page> {
    const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    const page = await context.newPage();
    await comeIn(page, at.pilotage.origin, email);
    return page;
  }
  const bases = async (page: Page) => {
    await page.getByRole('combobox', { name: 'Figures', exact: true }).click();
    const options = await page.getByRole('option').allTextContents();
    await page.keyboard.press('Escape');
    return options;
  };

  test('an evaluator’s home shows what is called an impact by country, and each figure leads to its explanation', async () => {
    const page = await pageOf('evaluator@consortium.example');
    await visit(page, `${at.pilotage.origin}/`);
    await page.getByText('Nothing is waiting. Next due:').waitFor();
    const table = page.getByRole('region', { name: 'Impact by country: baseline, target, latest' });
    expect(await table.getByRole('row').count()).toBe(8);
    await table.getByRole('link', { name: 'Austria' }).click();
    await page.getByRole('heading', { level: 1, name: /^Share of the trained who start an initiative, Austria/ }).waitFor();
    expect(await page.getByText(/ by Lead partner at/).count()).toBe(0);
  });

  test('each compares on the figures that are open to them, and an address with others is refused', async () => {
    const evaluator = await pageOf('evaluator@consortium.example');
    await visit(evaluator, `${at.pilotage.origin}/compare`);
    expect(await bases(evaluator)).toEqual(['Approved only', 'Submitted too']);
    const observer = await pageOf('observer@consortium.example');
    await visit(observer, `${at.pilotage.origin}/compare`);
    expect(await bases(observer)).toEqual(['Approved only']);
    const asked: string[] = [];
    observer.on('request', (request) => asked.push(request.url()));
    await visit(observer, `${at.pilotage.origin}/compare?basis=submitted`);
    await observer.getByText('You may not compare on these figures.').waitFor();
    expect(asked.filter((url) => url.includes('basis=submitted') && url.includes('/api/'))).toEqual([]);
    await observer.getByRole('button', { name: 'Compare approved figures' }).click();
    await observer.getByRole('heading', { name: 'How far is each country?' }).waitFor();
  });
});
