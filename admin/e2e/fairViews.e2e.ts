import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, signInByRequest, takeScreenshot } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';

describe('map, spread and noise', () => {
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
  const openView = (page: Page, query: string) => openPage(page, `${app.pilotage.origin}/compare?period=5&${query}`);
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
  const tableCells = (page: Page) =>
    page
      .getByRole('region', { name: /^Table: / })
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
      );
  const saveCsv = async (page: Page) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save CSV' }).click();
    return readFileSync(await (await saving).path(), 'utf8')
      .slice(1)
      .trim()
      .split('\r\n')
      .slice(1);
  };

  test('each country of the map is a link that says its figure; Enter explains it', async () => {
    await openView(lead, 'view=map&indicator=CERTIFIED');
    await heading(lead, 'Where is it ahead, and where behind?');
    const map = lead.getByRole('group', { name: /^Map: / });
    await map.waitFor();
    const regions = await map
      .locator('path[data-row]')
      .evaluateAll((paths) =>
        paths.map((path) => [
          path.getAttribute('data-row'),
          path.getAttribute('data-mark'),
          path.closest('a')?.getAttribute('aria-label'),
          path.getAttribute('fill')?.startsWith('url(') ? 'hatched' : 'filled',
        ]),
      );
    expect(regions.map(([key]) => key).toSorted()).toEqual(['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK']);
    const cells = await tableCells(lead);
    for (const [index, [, , spoken, isHatched]] of regions.entries()) {
      const [name = '', attainment = ''] = cells[index] ?? [];
      expect(spoken).toContain(name);
      if (attainment === '–') expect(isHatched).toBe('hatched');
      else expect([spoken?.includes(attainment), isHatched]).toEqual([true, 'filled']);
    }
    expect((await saveCsv(lead)).map((line) => line.split(',')[0])).toEqual(cells.map(([name]) => name));
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'map');
    // The countries come in the order of their figures: Austria after Slovakia.
    await map.getByRole('link', { name: /^Slovakia: / }).focus();
    await lead.keyboard.press('Tab');
    await lead
      .getByRole('tooltip')
      .getByText(/^Austria: /)
      .waitFor();
    await lead.keyboard.press('Enter');
    await lead.getByRole('heading', { level: 1, name: /, Austria, through P5$/ }).waitFor();
  });

  test('squares show the same, chosen by key and kept in the address', async () => {
    await openView(lead, 'view=map&indicator=CERTIFIED');
    await lead.getByRole('button', { name: 'Squares' }).press('Enter');
    await expect.poll(() => new URL(lead.url()).searchParams.get('shape')).toBe('tiles');
    const map = lead.getByRole('group', { name: /^Map: / });
    await expect.poll(() => map.getByRole('link').count()).toBe(7);
    await expect.poll(() => map.locator('path[data-row]').count()).toBe(0);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'map-tiles');
  });

  test('every organisation with an attainment is a dot, and no other; a key leads to its explanation', async () => {
    await openView(lead, 'view=spread&indicator=TRAININGS');
    await heading(lead, 'How far apart are the organisations?');
    await lead.locator('[data-chart] li').first().waitFor();
    const dots = await lead
      .locator('[data-chart] [data-row] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    const cells = await tableCells(lead);
    const shown = cells.filter(([, , attainment]) => attainment !== '–').map(([name, , attainment]) => `${name}: ${attainment}`);
    expect(dots.toSorted()).toEqual(shown.toSorted());
    expect(await lead.locator('[data-median]').count()).toBeGreaterThan(0);
    expect((await saveCsv(lead)).length).toBe(cells.length);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'spread');
    await lead.locator('[data-chart] [data-row] a').first().focus();
    await lead.keyboard.press('Tab');
    await lead.getByRole('tooltip').first().waitFor();
    await lead.keyboard.press('Enter');
    await lead.getByRole('heading', { level: 1, name: /through P5$/ }).waitFor();
    await openView(lead, 'view=spread');
    await lead.getByText('The attainment of an organisation is here the median of its indicators.').waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'spread-median');
  });

  test('noise is judged in words, chart and table alike', async () => {
    await openView(lead, 'view=noise&by=organisation&indicator=TRAININGS');
    await heading(lead, 'Is the difference more than noise?');
    const plot = lead.getByRole('group', { name: /^Funnel: / });
    await plot.waitFor();
    const spoken = await plot
      .locator('[data-row] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    const cells = await tableCells(lead);
    const judged = cells.filter(([, , , denominator]) => denominator !== '–');
    expect(spoken.length).toBe(judged.length);
    for (const [index, [name, share, , , , , verdict = '']] of judged.entries())
      expect(spoken[index]).toBe(`${name}: ${share}, ${verdict.replace(/\s*illustrative$/, '')}`);
    expect(await lead.getByText(/within noise/).count()).toBeGreaterThan(0);
    await lead.getByText('This holds where both numbers count cases').waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'noise');
    await openView(lead, 'view=noise');
    await takeScreenshot(lead, 'noise-countries');
    await plot.locator('[data-row] a').first().press('Enter');
    await lead.getByRole('heading', { level: 1, name: /through P5$/ }).waitFor();
  });

  test('the pace says where it leads, with its range, or that periods are too few', async () => {
    await openView(lead, 'view=path&indicator=TRAININGS');
    await heading(lead, 'How did it get there?');
    await lead
      .getByText(/At this pace, .+ (reach|do not reach|reaches|does not reach) (its target|their targets) by \d+ \w+ \d{4}\./)
      .waitFor();
    await lead.getByRole('columnheader', { name: 'At this pace, by the day of its target' }).waitFor();
    const cells = (await tableCells(lead)).map((row) => row.at(-1));
    for (const cell of cells) expect(cell).toMatch(/^(-?\d+% \(-?\d+% to -?\d+%\) by .+|too few periods \(target by .+\))$/);
    expect(cells.some((cell) => !cell?.startsWith('too few periods'))).toBe(true);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'path');
    await openPage(lead, `${app.pilotage.origin}/explain?indicator=STARTERS&key=consortium&through=5&basis=approved`);
    await lead.getByText('95% interval (Wilson 1927)').waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'explain-interval');
  });

  test('countries and kinds are chosen by key, and chart, table and sentence follow', async () => {
    await openView(lead, 'view=stuck');
    const headers = () =>
      lead
        .getByRole('region', { name: /^Table: / })
        .locator('thead th')
        .allTextContents();
    await lead.getByRole('combobox', { name: 'Countries' }).press('Enter');
    await lead.getByRole('option', { name: 'Austria' }).press('Enter');
    await lead.getByRole('option', { name: 'Poland' }).press('Enter');
    await lead.keyboard.press('Escape');
    await expect.poll(async () => (await headers()).slice(1).toSorted()).toEqual(['Austria', 'Poland']);
    const before = (await tableCells(lead)).length;
    await lead.getByRole('combobox', { name: 'Kind of indicator' }).press('Enter');
    await lead.getByRole('option', { name: 'Result' }).press('Enter');
    await expect.poll(() => new URL(lead.url()).searchParams.toString()).toContain('countries=AT%2CPL&kind=result');
    await expect.poll(async () => (await tableCells(lead)).length).toBeLessThan(before);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'stuck-filtered');
    await openView(lead, 'countries=AT,PL&kind=result');
    await expect.poll(() => lead.locator('[data-chart] [data-row]').count()).toBe(2);
    expect(await lead.getByText(/^(Austria|Poland) is furthest/).count()).toBe(1);
    await lead.getByText(/^Only Austria and Poland\. Only indicators of the kind “Result”\. What is left out counts/).waitFor();
    expect((await saveCsv(lead)).length).toBe(2);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'far-filtered');
  });

  test('after "back", the input of the countries says what is shown', async () => {
    await openView(lead, 'view=stuck');
    const input = lead.getByRole('combobox', { name: 'Countries' });
    await input.press('Enter');
    await lead.getByRole('option', { name: 'Austria' }).press('Enter');
    await lead.keyboard.press('Escape');
    await expect.poll(() => new URL(lead.url()).searchParams.get('countries')).toBe('AT');
    await expect.poll(() => input.textContent()).toBe('Austria');
    await lead.goBack();
    await expect.poll(() => new URL(lead.url()).searchParams.get('countries')).toBeNull();
    await expect.poll(() => input.textContent()).toBe('All countries');
  });

  const counted = async (page: Page) => {
    const [n = 0, of = 0] =
      (
        await page
          .getByText(/^\d+ of \d+ /)
          .first()
          .textContent()
      )
        ?.match(/\d+/g)
        ?.map(Number) ?? [];
    return { n, of };
  };

  test('the whole consortium is limited to countries, with its n of N, and its explanation, too', async () => {
    const query = 'view=totals&indicator=TRAININGS&by=consortium';
    await openView(lead, query);
    await heading(lead, 'What does it add up to?');
    const [[, all = ''] = [], whole] = [await tableCells(lead).then(([row]) => row), await counted(lead)];
    await openView(lead, `${query}&countries=AT`);
    await lead.getByText(/^Only Austria\. What is left out counts in no total/).waitFor();
    const [row = []] = await tableCells(lead);
    expect(row[1]).not.toBe(all);
    expect((await counted(lead)).of).toBeLessThan(whole.of);
    const [line = ''] = await saveCsv(lead);
    expect(line).toContain(row[1]);
    await lead
      .getByRole('region', { name: /^Table: / })
      .getByRole('link')
      .first()
      .press('Enter');
    await lead.getByText(/^Only Austria\. What is left out counts in no total/).waitFor();
    expect(new URL(lead.url()).searchParams.get('countries')).toBe('AT');
    await lead.getByRole('heading', { level: 1, name: /^Trainings held/ }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'explain-filtered');
  });

  test('organisations are chosen by key in each view, and every view says so', async () => {
    await openView(lead, 'view=reports');
    await heading(lead, 'Are reports in?');
    await lead.getByRole('combobox', { name: 'Organisations' }).press('Enter');
    await lead.getByRole('option', { name: 'ZSI' }).press('Enter');
    await lead.keyboard.press('Escape');
    await expect.poll(async () => (await tableCells(lead)).length).toBe(1);
    expect(await lead.getByRole('heading', { name: /late$/ }).count()).toBe(0);
    const id = new URL(lead.url()).searchParams.get('organisations') ?? '';
    expect(id).toMatch(/^\d+$/);
    await takeScreenshot(lead, 'reports-filtered');
    for (const view of ['far', 'stuck', 'path', 'totals', 'map', 'spread', 'noise', 'academy', 'reports']) {
      await openView(lead, `view=${view}&organisations=${id}`);
      await lead.getByText(/^Only what belongs to ZSI\. What is left out counts/).waitFor();
      expect([view, await lead.getByRole('combobox', { name: 'Countries' }).count()]).toEqual([view, 1]);
    }
    expect(await findAxeViolations(lead)).toEqual([]);
    await openView(lead, `view=totals&indicator=TRAININGS&scale=population&organisations=${id}`);
    await lead.getByText(/^The inhabitants of a country are not those of some of its organisations/).waitFor();
  });

  test('a place keeps the kind of indicators and is not limited to itself', async () => {
    await openView(lead, 'place=AT');
    await heading(lead, 'How far is Austria?');
    const all = (await tableCells(lead)).length;
    await openView(lead, 'place=AT&kind=result&countries=HU');
    await lead.getByText(/^Only indicators of the kind “Result”\./).waitFor();
    expect(await lead.getByRole('combobox', { name: 'Countries' }).count()).toBe(0);
    expect((await tableCells(lead)).length).toBeLessThan(all);
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  const savePicture = async () => {
    const saving = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Save SVG' }).click();
    return readFileSync(await (await saving).path(), 'utf8');
  };

  test('a picture of the map is what one sees, and ends at its frame', async () => {
    await openView(lead, 'view=map&indicator=CERTIFIED');
    const picture = await savePicture();
    expect(picture).toContain('>Slovenia<');
    expect(picture.match(/data-row="/g)).toHaveLength(7);
    expect(picture).not.toContain('overflow="visible"');
  });

  test('a picture of the squares has the stripes of those without an attainment', async () => {
    await openView(lead, 'view=map&indicator=CERTIFIED&shape=tiles');
    const striped = await lead.locator('[data-chart] [data-stripes]').count();
    expect((await savePicture()).match(/data-stripes="/g) ?? []).toHaveLength(striped);
  });

  test.each(['light', 'dark'] as const)('on a telephone nothing is wider than the screen: %s', async (scheme) => {
    const phone = await signedIn('staff@zsi.example', 390, scheme);
    for (const [name, query] of [
      ['map', 'view=map&indicator=CERTIFIED'],
      ['tiles', 'view=map&indicator=CERTIFIED&shape=tiles'],
      ['spread', 'view=spread'],
      ['noise', 'view=noise&by=organisation'],
    ] as const) {
      await openView(phone, query);
      await phone.locator('[data-chart]').waitFor();
      expect([name, await phone.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 390]);
      expect([name, await findAxeViolations(phone)]).toEqual([name, []]);
      await takeScreenshot(phone, `${name}-phone-${scheme}`);
    }
    await phone.context().close();
  });
});
