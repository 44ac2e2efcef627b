import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Organisations that were renamed and got another budget after a view was cited. */
describe('cited organisations', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  let budget = 0;
  const view = '/compare?view=totals&period=5&indicator=TRAININGS&scale=budget&by=organisation';
  const cited: Record<string, string> = {};

  const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
  const cellsOf = (page: Page, name: string) => rowOf(page, name).first().getByRole('cell').allInnerTexts();

  beforeAll(async () => {
    lead = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example', 1440);
    await listenForErrors(lead, errors);
    await openPage(lead, `${app.pilotage.origin}/compare`);
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const asked = { indicator: 'TRAININGS', through: '5' };
    const cite = async (path: string, params: Record<string, string>) =>
      `/c/${String((await api.post('/citations', { path, params: { ...asked, ...params } })).code)}`;
    cited.view = await cite('/compare', { view: 'totals', by: 'organisation', scale: 'budget' });
    cited.figure = await cite('/explain', { key: 'AT' });
    const [organisation] = await api.get('/organisations?filter={"slug":"zsi"}');
    budget = Number(organisation?.budgetEur);
    const changes = { shortName: 'Z-Institute', budgetEur: budget * 2, budgetIllustrative: false };
    await api.put(`/organisations/${String(organisation?.id)}`, { ...changes, version: organisation?.version });
  });

  test('a view by budget is divided by the budgets of then beside those of now, and says what changed', async () => {
    await navigateTo(lead, cited.view ?? '');
    await lead.getByRole('heading', { level: 2, name: 'Then and now' }).waitFor();
    const from = budget.toLocaleString('en-GB');
    await lead
      .getByText(`Z-Institute: its budget changed from ${from} EUR to ${(2 * budget).toLocaleString('en-GB')} EUR.`)
      .waitFor();
    await lead.getByText('Z-Institute: it was called “ZSI” then; now it is “Z-Institute”.').waitFor();
    await waitUntilSettled(lead);
    await expect.poll(() => lead.getByText(/^1 of \d+ figures have changed\.$/).count()).toBe(1);
    await lead.getByText('Why: Trainings held, Z-Institute').press('Enter');
    await expect.poll(() => lead.getByText(/^Z-Institute: its budget changed from /).count()).toBe(2);
    const [then = '', now = ''] = await cellsOf(lead, 'Z-Institute');
    const quotient = (text: string) => Number.parseFloat(text);
    expect(then).toMatch(/^[\d.]+ \(\d+\)$/);
    expect(quotient(then) / quotient(now)).toBeCloseTo(2, 1);
    expect(then.split(' (')[1]).toBe(now.split(' (')[1]);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'citation_budgets');
    await lead.setViewportSize({ width: 390, height: 844 });
    const width = await lead.evaluate(() => document.documentElement.scrollWidth);
    await takeScreenshot(lead, 'citation_budgets_390');
    await lead.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBeLessThanOrEqual(390);
  });

  test('the view as known then has the name and the quotient of then, and the one of now those of now', async () => {
    const shown = async (path: string, name: string): Promise<number> => {
      await navigateTo(lead, path);
      const row = lead.getByRole('table').getByRole('row').filter({ hasText: name });
      await row.first().waitFor();
      await waitUntilSettled(lead);
      return Number.parseFloat((await row.first().getByRole('cell').allInnerTexts())[0] ?? '');
    };
    const now = await shown(view, 'Z-Institute');
    expect(await lead.getByText('Budgets are those that were known then.').count()).toBe(0);
    await navigateTo(lead, cited.view ?? '');
    const then = await lead.getByRole('link', { name: 'Open as known then' }).getAttribute('href');
    expect((await shown(then ?? '', 'ZSI')) / now).toBeCloseTo(2, 1);
    expect(await lead.getByText('Z-Institute').count()).toBe(0);
    await expect.poll(() => lead.getByText('Budgets are those that were known then.').count()).toBe(1);
    await takeScreenshot(lead, 'totals_budget_as_of');
  });

  test('a figure says how its organisations were called; who may not read budgets is told no quotient', async () => {
    await navigateTo(lead, cited.figure ?? '');
    await lead.getByText('Z-Institute: it was called “ZSI” then; now it is “Z-Institute”.').waitFor();
    expect(await lead.getByText(/its budget changed/).count()).toBe(0);
    const observer = await openSignedInPage(app.browser, app.pilotage.origin, 'observer@consortium.example', 1440);
    await openPage(observer, `${app.pilotage.origin}${cited.view}`);
    await observer.getByText('This scale is not open to you').waitFor();
    await observer.getByText('it was called “ZSI” then').waitFor();
    expect(await observer.getByText(/budget changed/).count()).toBe(0);
    expect((await observer.locator('body').innerText()).includes(String(budget))).toBe(false);
    await observer.context().close();
    expect(errors).toEqual([]);
  });
});
