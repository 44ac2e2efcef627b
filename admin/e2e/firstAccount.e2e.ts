import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openBrowser, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { pasteText } from './pasteText.ts';
import { listenForErrors } from './listenForErrors.ts';
import { type RunningApp, startApp } from './startApp.ts';

const password = 'a brand new password';

interface PartnerFacts {
  kind: string;
  name: string;
  shortName?: string;
  countryCode: string;
  city: string;
}

/** The real consortium, from the facts of the demo. */
const { organisations }: { organisations: PartnerFacts[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../db/src/demo/socialimakers.json'), 'utf8'),
);

const toTable = (head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
  [head, ...rows].map((row) => row.map((text) => text ?? '').join('\t')).join('\r\n');

const indicatorCount = 18;

describe('a consortium set up from an empty installation', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let page: Page;
  let clicks = 0;
  const errors: string[] = [];
  beforeAll(async () => {
    pilotage = await startApp({ demo: false });
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  const click = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    clicks += 1;
    await page.getByRole(role, { name }).click();
  };
  const typeAndTab = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  const inspect = async (name: string) => {
    await waitUntilSettled(page);
    await takeScreenshot(page, name);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  };
  const request = async <T>(method: 'GET' | 'POST', path: string, data?: object): Promise<T> => {
    const response = await page.request.fetch(`${pilotage.origin}/api${path}`, {
      method,
      headers: { origin: pilotage.origin },
      ...(data ? { data } : {}),
    });
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };

  /** The text that a screen reader adds to a field. */
  const describedBy = (role: 'combobox' | 'textbox', name: string) =>
    page.getByRole(role, { name }).evaluate((field) => {
      const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    });

  test('the printed link creates the first account; without it, or a second time, it does not', async () => {
    await openPage(page, `${pilotage.origin}/first-account`);
    await page.getByText('Open this page with the link that the start of the server printed.').waitFor();
    const [link = ''] = /http:\S+\/first-account#[\w-]{43}/.exec(pilotage.output()) ?? [];
    await openPage(page, `${pilotage.origin}/login`);
    await page.getByText('No account yet: create the first one').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, link);
    await inspect('first-account-390');
    await page.setViewportSize({ width: 1440, height: 900 });
    await listenForErrors(page, errors);
    await page.getByText('Fields with * must be filled.').waitFor();
    await page.getByRole('textbox', { name: 'Name of the consortium' }).press('Enter');
    const [country, consortium] = [
      page.getByRole('combobox', { name: 'Country' }),
      page.getByRole('textbox', { name: 'Name of the consortium' }),
    ];
    await expect.poll(() => country.getAttribute('aria-invalid')).toBe('true');
    expect(await describedBy('combobox', 'Country')).toBe('This cannot be empty.');
    expect(await describedBy('textbox', 'Name of the consortium')).toBe('This cannot be empty.');
    await inspect('first-account-refused');
    errors.length = 0;
    await consortium.click();
    clicks += 1;
    await typeAndTab('Social(i)Makers');
    await typeAndTab('Fondazione Democenter-Sipe');
    await typeAndTab('Italy');
    await typeAndTab('Ana');
    await typeAndTab('ana@ours.example');
    await page.keyboard.type(password);
    await inspect('first-account');
    await page.keyboard.press('Enter');
    await page.getByText('Seven steps to begin').waitFor();
    await page.getByText('One country.').waitFor();
    await inspect('first-account-steps');
    expect(errors).toEqual([]);
    const stranger = await (await browser.newContext()).newPage();
    await openPage(stranger, link);
    const token = link.split('#')[1];
    const again = await stranger.request.post(`${pilotage.origin}/api/installation/first-account`, {
      headers: { origin: pilotage.origin },
      data: {
        token,
        consortium: { name: 'Theirs' },
        organisation: { name: 'Theirs', country: 'AT' },
        account: { email: 'eve@theirs.example', name: 'Eve', password },
      },
    });
    expect(again.status()).toBe(404);
    await stranger.context().close();
  });

  test('six periods are planned in one step, with a preview', async () => {
    await click(/Write down the reporting periods/, 'link');
    await page.getByRole('heading', { level: 1, name: 'Plan several periods' }).waitFor();
    await page.getByRole('textbox', { name: 'First day' }).click();
    clicks += 1;
    await page.keyboard.type('2017-08-01');
    const preview = page.getByRole('table', { name: 'These periods are created' });
    await expect.poll(() => preview.locator('tbody tr').count()).toBe(6);
    await page.getByRole('textbox', { name: 'Length in months' }).fill('x');
    await expect.poll(() => page.getByRole('textbox', { name: 'Length in months' }).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.getByRole('button', { name: /Create/ }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Length in months' }).fill('6');
    await inspect('plan-periods');
    await page.getByRole('textbox', { name: 'First day' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('6 periods are created.').waitFor();
    await page.getByText(/P1 is not open yet/).waitFor();
    const periods = await request<{ number: number; startsOn: string; dueOn: string }[]>('GET', '/periods?sort=["number","ASC"]');
    expect(periods.map(({ number, startsOn }) => `${number} ${startsOn}`)).toEqual([
      '1 2017-08-01',
      '2 2018-02-01',
      '3 2018-08-01',
      '4 2019-02-01',
      '5 2019-08-01',
      '6 2020-02-01',
    ]);
    await expect.poll(() => page.getByRole('textbox', { name: 'First day' }).inputValue()).toBe('2020-08-01');
    expect(await page.getByRole('button', { name: /Create/ }).count()).toBe(0);
  });

  /** Pastes a table into the page of an import, and creates all of it. */
  const importTable = async (title: string, table: string, create: string | RegExp) => {
    await click(title, 'link');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('textbox', { name: 'Or paste a table here' }).click();
    clicks += 1;
    await page.keyboard.insertText(table);
    await click('Show what it would create');
    await click(create);
    // Most pages of imports stay, to be able to take the import back.
    await page
      .getByText(/^\d+ created$|invitations are on their way/)
      .first()
      .waitFor();
    await click('Home', 'link');
  };

  test('organisations, indicators and a manager for each are created from tables', async () => {
    await click('Home', 'link');
    const partners = organisations.filter(({ kind }) => kind !== 'lead');
    await importTable(
      'Organisations from a table',
      toTable(
        ['Name', 'Short name', 'Country', 'City'],
        partners.map((each) => [each.name, each.shortName, each.countryCode, each.city]),
      ),
      `Create all ${partners.length}`,
    );
    await importTable(
      'Indicators from a table',
      toTable(
        ['Code', 'Name', 'Kind', 'Value', 'Accumulation'],
        Array.from({ length: indicatorCount }, (_, index) => [
          `I${String(index + 1).padStart(2, '0')}`,
          `Indicator ${index + 1}`,
          'Output',
          'Count',
          'Incremental',
        ]),
      ),
      `Create all ${indicatorCount}`,
    );
    const everybody = await request<{ slug: string; name: string }[]>('GET', '/organisations');
    expect(everybody).toHaveLength(organisations.length);
    await importTable(
      'Invite several people',
      toTable(
        ['E-mail', 'Role', 'Organisation'],
        everybody.map(({ slug, name }) => [`manager@${slug}.example`, 'Partner manager', name]),
      ),
      `Send ${organisations.length} invitations`,
    );
    await page.getByText('13 of 13 organisations have a manager, or one who is invited.').waitFor();
    await inspect('setup-imported');
  });

  test('all targets are pasted at once, and the first period is opened', async () => {
    await click(/Say what each organisation reports/, 'link');
    const organisationCount = organisations.length;
    await expect.poll(() => page.locator('[data-column]').count()).toBe(indicatorCount * organisationCount);
    await page.locator('[data-column]').first().click();
    clicks += 1;
    const lineOf = (row: number) => Array.from({ length: organisationCount }, (_, column) => (row + 1) * 10 + column).join('\t');
    await pasteText(page, Array.from({ length: indicatorCount }, (_, row) => lineOf(row)).join('\n'));
    const targets = async () =>
      (await request<{ target: number }[]>('GET', '/assignments?range=[0,999]')).map(({ target }) => target);
    await expect.poll(async () => (await targets()).length, { timeout: 150_000 }).toBe(indicatorCount * organisationCount);
    expect((await targets()).toSorted((one, other) => one - other).at(-1)).toBe(indicatorCount * 10 + organisationCount - 1);
    await inspect('targets-all');
    await click('Home', 'link');
    await click(/Open the first period/, 'link');
    await inspect('open-next');
    await click('Open P1');
    clicks += 1;
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Open P1 for ${organisationCount} organisations` })
      .click();
    await page.getByText('P1 is open: partners can enter figures.').waitFor();
    console.info(`Clicks: ${clicks}`);
    expect(clicks).toBeLessThan(30);
    expect(errors).toEqual([]);
  });
});
