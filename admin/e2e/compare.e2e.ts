import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, navigateTo, openPage, signIn, signInByRequest, waitUntilSettled } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';

const lead = 'lead@democenter.example';

/** A4, landscape, within its margins, in px. */
const paper = { width: 1032, height: 702 } as const;

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
};

describe('charts that answer', () => {
  const app = useRunningApp();
  let page: Page;
  const pageOf = async (options: BrowserContextOptions = {}) => {
    const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...options });
    return context.newPage();
  };
  beforeAll(async () => {
    page = await pageOf();
    await signIn(page, app.pilotage.origin, lead, '/consortium');
  });
  const questions = { stuck: 'Where is it stuck?', path: 'How did it get there?', reports: 'Are reports in?' } as const;
  /** Opens a view, and waits until its picture has replaced the last one. */
  async function compare(query: string): Promise<void> {
    await navigateTo(page, `/compare?period=5&${query}`);
    const view = (['stuck', 'path', 'reports'] as const).find((each) => query.includes(`view=${each}`));
    const name = view ? questions[view] : /^How far is each/;
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name }).waitFor();
  }
  const rowOf = (key: string, on = page) => on.locator(`[data-row="${key}"]`);

  test('the first view says who has not reported, what is carried forward, and what is expected', async () => {
    await compare('');
    await page.getByRole('heading', { level: 2, name: 'How far is each country?' }).waitFor();
    const text = (await page.locator('section[aria-labelledby=question]').textContent()) ?? '';
    expect(text).toMatch(/^How far is each country\?.*Slovakia is furthest/);
    expect(text).toContain('2 of 13 reports of P5 are approved; the rest stands at P4 or before.');
    expect(text).toMatch(/Not in yet: [^.]*BKIK[^.]*; due 29 Dec|Not in yet: [^.]*BKIK/);
    expect(text).toMatch(/By the end of P5, \d+ of \d+ results are as far as expected\./);
    await expect.poll(() => rowOf('SK').locator('[data-bar=new]').count()).toBe(1);
    await expect.poll(() => rowOf('HU').locator('[data-bar=carried]').count()).toBe(1);
    await expect.poll(() => page.getByRole('row', { name: /Hungary/ }).textContent()).toContain('carried forward');
    await page.getByRole('combobox', { name: 'Figures', exact: true }).click();
    await page.getByRole('option', { name: 'Submitted too' }).click();
    await page.getByText('4 of 13 reports of P5 are in; the rest stands at P4 or before.').waitFor();
    await page.getByRole('link', { name: 'See reporting' }).click();
    await page.getByRole('heading', { level: 2, name: 'Are reports in?' }).waitFor();
  });

  test('whoever may not know the state of reports is not told how many are approved', async () => {
    const staff = await pageOf();
    await signIn(staff, app.pilotage.origin, 'staff@zsi.example', '/compare?period=5');
    const text = (await staff.locator('section[aria-labelledby=question]').textContent()) ?? '';
    expect(text).toContain('4 of 13 reports of P5 are in; what is not approved yet stands at P4 or before.');
    expect(text).not.toContain('are approved');
    expect(await rowOf('AT', staff).locator('[data-bar]').getAttribute('fill')).not.toBe(
      await rowOf('SK', staff).locator('[data-bar]').getAttribute('fill'),
    );
    await staff.context().close();
  });

  test('hover and focus show the value with n of N; the keyboard leads from country to indicator to explanation', async () => {
    await compare('');
    const germany = rowOf('DE').getByRole('link');
    await germany.hover();
    await page.getByRole('tooltip').getByText('7 of 8 indicators have an attainment').waitFor();
    await page.mouse.move(0, 0);
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await rowOf('PL').getByRole('link').focus();
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').getByText('carried forward: nothing of P5').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'How far is Germany?' }).waitFor();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(8);
    expect(await findAxeViolations(page)).toEqual([]);
    await rowOf('TRAININGS').getByRole('link').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Trainings held, Germany, through P5' }).waitFor();
  });

  test('the first tap shows the value, the second one leads to the explanation', async () => {
    const phone = await pageOf({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await signIn(phone, app.pilotage.origin, lead, '/compare?period=5&indicator=TRAININGS');
    await rowOf('AT', phone).getByRole('link').tap();
    await phone.getByRole('tooltip').getByText('2 of 2 assignments have a value').waitFor();
    expect(new URL(phone.url()).pathname).toBe('/compare');
    await rowOf('AT', phone).getByRole('link').tap();
    await phone.getByRole('heading', { level: 1, name: 'Trainings held, Austria, through P5' }).waitFor();
    await phone.context().close();
  });

  test('each tile of Home leads to its country', async () => {
    await navigateTo(page, '/?period=5');
    const tiles = page.getByRole('region', { name: /countries at a glance/ }).getByRole('link');
    const addresses = await tiles.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(7);
    await tiles.filter({ hasText: 'Hungary' }).click();
    await page.getByRole('heading', { level: 2, name: 'How far is Hungary?' }).waitFor();
    await page.getByRole('link', { name: 'Back to all places' }).click();
    await page.getByRole('heading', { level: 2, name: 'How far is each country?' }).waitFor();
  });

  test('the marks are different drawings, and no letters of a font', async () => {
    await compare('view=stuck');
    const cells = page.getByRole('region', { name: /^Table: Where/ }).locator('td');
    expect((await cells.allTextContents()).filter((text) => /[▲●◆▼▨☐⚿]/.test(text))).toEqual([]);
    const shapes = await cells
      .locator('svg[data-icon]')
      .evaluateAll((icons) => icons.map((icon) => [icon.getAttribute('data-icon') ?? '', icon.innerHTML]));
    const byMark = new Map(shapes.map(([mark, shape]) => [mark, shape]));
    expect([...byMark.keys()].toSorted()).toEqual(['ahead', 'atRisk', 'behind', 'inReview', 'missing', 'notDue', 'onTrack']);
    expect(new Set(byMark.values()).size).toBe(byMark.size);
  });

  test('the status matrix has columns of one width and lines of one height, ordered by value', async () => {
    await compare('view=stuck');
    const table = page.getByRole('region', { name: /^Table: Where/ });
    const widths = await table
      .locator('thead th')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)));
    expect(Math.max(...widths.slice(1)) - Math.min(...widths.slice(1))).toBeLessThanOrEqual(1);
    const heights = await table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
    const names = await table.locator('thead th').allTextContents();
    expect([names[1], names.at(-1)]).toEqual(['Slovakia', 'Hungary']);
    const legend = page.getByRole('list', { name: 'What the marks mean' });
    await expect.poll(() => legend.getByRole('listitem').count()).toBe(4);
    const tints = await legend
      .locator('li > span')
      .evaluateAll((chips) => chips.map((chip) => getComputedStyle(chip).backgroundColor));
    expect(new Set(tints).size).toBe(4);
    await table.getByRole('link').first().hover();
    await page
      .getByRole('tooltip')
      .getByText(/assignments have a value/)
      .waitFor();
  });

  test('the grid of reports has the late ones first, and says the day on demand', async () => {
    await compare('view=reports');
    const table = page.getByRole('region', { name: /^Table: Are reports in/ });
    const rows = table.locator('tbody tr');
    await expect.poll(() => rows.first().locator('th').textContent()).toBe('BKIK');
    await expect.poll(() => rows.nth(1).locator('[data-punctuality=late]').count()).toBe(2);
    await expect.poll(() => rows.nth(1).locator('[data-punctuality=late] a').count()).toBe(2);
    await rows.nth(1).locator('[data-punctuality=onTime] a').first().focus();
    await page.keyboard.press('Tab');
    await page
      .getByRole('tooltip')
      .getByText(/Roots of Impact, P2: late, \d+ \w+ \d{4}/)
      .waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/\d+\/show/);
  });

  const save = async (name: string): Promise<Download> => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return saving;
  };

  test('every view can be saved as PNG and SVG, and fills the screen', async () => {
    for (const [query, word] of [
      ['indicator=TRAININGS', 'Slovakia'],
      ['view=stuck', 'Hungary'],
      ['view=path&indicator=TRAININGS', 'Poland'],
      ['view=reports', 'BKIK'],
    ] as const) {
      await compare(query);
      const image = readFileSync(await (await save('Save PNG')).path());
      expect([...image.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
      expect(image.readUInt32BE(16)).toBeGreaterThan(1000);
      const picture = readFileSync(await (await save('Save SVG')).path(), 'utf8');
      expect(picture).toContain(`>${word}<`);
    }
    await page.getByRole('button', { name: 'Full screen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Are reports in?' });
    await dialog.waitFor();
    expect((await boxOf(dialog)).width).toBeGreaterThanOrEqual(1440);
    await dialog.getByRole('button', { name: 'Leave full screen' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const isOnButton = () => page.evaluate(() => document.activeElement?.textContent === 'Full screen');
    await expect.poll(isOnButton).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(isOnButton).toBe(true);
  });

  test('on a telephone nothing lies on a line, no label is cut, and wide tables say that they scroll', async () => {
    const phone = await pageOf({ viewport: { width: 390, height: 844 } });
    await signInByRequest(phone, app.pilotage.origin, lead);
    for (const query of ['', '&indicator=PILOTS&by=organisation', '&view=totals&indicator=CERTIFIED&by=organisation']) {
      await openPage(phone, `${app.pilotage.origin}/compare?period=5${query}`);
      const faults = await phone.evaluate(() => {
        const found: string[] = [];
        const lines = [...document.querySelectorAll('[data-line]')].map((line) => line.getBoundingClientRect());
        for (const label of document.querySelectorAll('[data-value]')) {
          const box = label.getBoundingClientRect();
          const isOnLine = lines.some(
            (line) => line.left > box.left && line.left < box.right && line.top < box.bottom && line.bottom > box.top,
          );
          if (isOnLine) found.push(`${label.textContent} lies on a line`);
        }
        for (const row of document.querySelectorAll('[data-row]'))
          if (row.scrollWidth > row.clientWidth + 1) found.push(`${row.textContent} is cut`);
        return found;
      });
      expect(faults).toEqual([]);
    }
    await openPage(phone, `${app.pilotage.origin}/compare?period=5&view=stuck`);
    await phone.getByText('this table scrolls sideways').waitFor();
    const region = phone.getByRole('region', { name: /^Table: Where/ });
    const first = region.locator('tbody th').first();
    const before = await boxOf(first);
    await region.evaluate((element) => element.scrollBy(200, 0));
    expect((await boxOf(first)).x).toBe(before.x);
    const tabs = await phone.getByRole('tab').evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().right));
    expect(Math.max(...tabs)).toBeLessThanOrEqual(390);
    await phone.context().close();
  });

  test.each([
    '',
    'indicator=CERTIFIED&by=organisation',
    'view=stuck',
    'view=stuck&by=organisation',
    'view=path&indicator=CERTIFIED',
    'view=reports',
  ])('printed, it has all bars with their values, all columns, no controls and no empty page: %s', async (query) => {
    const printed = await pageOf({ colorScheme: 'dark' });
    await signIn(printed, app.pilotage.origin, lead, `/compare?period=5&${query}`);
    const shownRows = await printed.locator('[data-row]').count();
    const shownColumns = await printed.locator('thead th').allTextContents();
    await printed.emulateMedia({ media: 'print' });
    await printed.setViewportSize(paper);
    await waitUntilSettled(printed);
    for (const role of ['button', 'combobox', 'tab', 'navigation'] as const)
      expect([role, await printed.getByRole(role).filter({ visible: true }).count()]).toEqual([role, 0]);
    expect(await printed.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(27, 38, 37)');
    await expect.poll(() => printed.locator('thead th').allTextContents()).toEqual(shownColumns);
    await expect.poll(() => printed.locator('[data-row]').count()).toBe(shownRows);
    const beyond = await printed.evaluate((width) => {
      const parts = [...document.querySelectorAll('main th, main td, [data-value], [data-bar], main svg')];
      return parts.filter((part) => part.getBoundingClientRect().right > width + 1).map((part) => part.textContent);
    }, paper.width);
    expect(beyond).toEqual([]);
    const bars = await printed.locator('[data-row]:has([data-bar])').evaluateAll((rows) =>
      rows.map((row) => ({
        share: Number.parseInt(row.querySelector('[data-value]')?.textContent ?? '', 10),
        width: row.querySelector('[data-bar]')?.getBoundingClientRect().width ?? 0,
      })),
    );
    const [longest] = bars;
    for (const { share, width } of bars)
      expect(Math.abs(width / (longest?.width ?? 1) - share / (longest?.share ?? 1))).toBeLessThan(0.02);
    const height = await printed.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    const pdf = (await printed.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    // What is not broken over two pages leaves some room at the end of the first.
    expect(pages).toBeLessThanOrEqual(Math.ceil((height * 1.15) / paper.height));
    await printed.context().close();
  });
});
