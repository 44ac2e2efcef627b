import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signInToApi, type ApiRecord, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, waitUntilSettled, openPage } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';

describe('evaluator and observer', () => {
  const app = useRunningApp();
  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const bases = async (page: Page) => {
    await page.getByRole('combobox', { name: 'Figures', exact: true }).click();
    const options = await page.getByRole('option').allTextContents();
    await page.keyboard.press('Escape');
    return options;
  };

  test('the home page of an evaluator shows impact by country, and each figure links to its explanation', async () => {
    const page = await pageOf('evaluator@consortium.example');
    await openPage(page, `${app.pilotage.origin}/`);
    await page.getByRole('link', { name: /^Finish the evaluation/ }).waitFor();
    const table = page.getByRole('region', { name: 'Impact by country: baseline, target, latest' });
    await expect.poll(() => table.getByRole('row').count()).toBe(8);
    await table.getByRole('link', { name: 'Austria' }).click();
    await page.getByRole('heading', { level: 1, name: /^Share of the trained who start an initiative, Austria/ }).waitFor();
    expect(await page.getByText(/ by Lead partner at/).count()).toBe(0);
  });

  /** The cells of the named row, by column header. */
  const underHeads = async (table: Locator, name: string) => {
    const headers = await table.getByRole('columnheader').allTextContents();
    const row = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) });
    const cells = await row.locator('th, td').allTextContents();
    return Object.fromEntries(headers.map((header, index) => [header, cells[index]]));
  };
  const factsOf = async (page: Page) => {
    const [names, values] = [page.locator('main dl dt'), page.locator('main dl dd')];
    await names.first().waitFor();
    const cellTexts = await values.allTextContents();
    return new Map((await names.allTextContents()).map((name, index) => [name, cellTexts[index]?.trim()]));
  };

  test('an evaluator sees baseline, figure and target at Home, in Compare and in Explain, by keyboard alone', async () => {
    const { origin } = app.pilotage;
    const lead = await signInToApi(origin, 'lead@democenter.example');
    const organisations = await lead.get('/organisations');
    const [share] = await lead.get(filterPath('indicators', { code: 'STARTERS' }));
    // The only organisation of its country: the country's baseline is its own.
    const [slovak] = organisations.filter(({ slug }) => slug === 'pontis');
    const [assignment] = await lead.get(filterPath('assignments', { indicatorId: share?.id, organisationId: slovak?.id }));
    await lead.put(`/assignments/${assignment?.id}`, { version: assignment?.version, baseline: 0.04 });

    const page = await pageOf('evaluator@consortium.example');
    const { keyboard } = page;
    await openPage(page, `${origin}/`);
    const impact = page.getByRole('region', { name: 'Impact by country: baseline, target, latest' });
    expect(await underHeads(impact, 'Slovakia')).toMatchObject({ Baseline: '4.0%', Target: '28.0%' });

    await keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to a page, or search' }).pressSequentially('compare');
    await page.getByRole('option', { name: 'Compare', exact: true }).waitFor();
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    await page.getByRole('combobox', { name: 'Indicator', exact: true }).press('Enter');
    await page.getByRole('option', { name: 'Organisations adopting a result' }).waitFor();
    await keyboard.type('Organisations');
    await keyboard.press('Enter');
    await page.waitForURL(/indicator=ADOPTING/);
    // The picture of all indicators stays until that of the chosen one is there.
    await page.getByRole('columnheader', { name: 'Target', exact: true }).waitFor();
    await waitUntilSettled(page);
    const answers: ApiRecord[] = await (
      await page.request.get(
        `${origin}/api/progress?indicator=ADOPTING&through=${new URL(page.url()).searchParams.get('period') ?? 5}`,
      )
    ).json();
    const italy = answers.find(({ key }) => key === 'IT');
    expect([italy?.baseline, italy?.target]).toEqual([3, 17]);
    const far = page.getByRole('region', { name: /^Table: How far/ });
    expect(await underHeads(far, 'Italy')).toMatchObject({ 'So far': String(italy?.value), Baseline: '3', Target: '17' });
    expect(await findAxeViolations(page)).toEqual([]);

    await far.getByRole('link', { name: 'Italy' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Organisations adopting a result, Italy/ }).waitFor();
    const facts = [...(await factsOf(page))];
    expect(facts.slice(0, 3)).toEqual([
      ['So far', expect.stringContaining(String(italy?.value))],
      ['Baseline', '3'],
      ['Target', '17'],
    ]);
    expect(await findAxeViolations(page)).toEqual([]);
    // A baseline of zero is not shown.
    const fromZero = organisations.find(({ slug }) => slug === 'eim');
    await openPage(page, `${origin}/explain?indicator=ADOPTING&key=${fromZero?.id}&through=4&basis=submitted`);
    expect([...(await factsOf(page)).keys()].slice(0, 2)).toEqual(['So far', 'Target']);
  });

  test('each role compares the figures it may read, and an address with others is refused', async () => {
    const evaluator = await pageOf('evaluator@consortium.example');
    await openPage(evaluator, `${app.pilotage.origin}/compare`);
    expect(await bases(evaluator)).toEqual(['Approved only', 'Submitted too']);
    const observer = await pageOf('observer@consortium.example');
    await openPage(observer, `${app.pilotage.origin}/compare`);
    expect(await bases(observer)).toEqual(['Approved only']);
    const requestedBases: string[] = [];
    observer.on('request', (request) => requestedBases.push(request.url()));
    await openPage(observer, `${app.pilotage.origin}/compare?basis=submitted`);
    await observer.getByText('You may not compare on these figures.').waitFor();
    expect(requestedBases.filter((url) => url.includes('basis=submitted') && url.includes('/api/'))).toEqual([]);
    await observer.getByRole('button', { name: 'Compare approved figures' }).click();
    await observer.getByRole('heading', { name: 'How far is each country?' }).waitFor();
  });
});
