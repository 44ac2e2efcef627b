import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiRecord, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Filters of Compare, where organisations were renamed, moved to another country or removed since. */
describe('filters of then', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  let before = '';
  let removedId = 0;
  const totals = 'view=totals&indicator=TRAININGS&by=consortium';

  const open = async (query: string, question: string) => {
    await navigateTo(lead, `/compare?${query}`);
    await lead.getByRole('heading', { level: 2, name: question }).waitFor();
    await waitUntilSettled(lead);
  };
  const save = async (button: string) => {
    const saving = lead.waitForEvent('download');
    await lead.getByRole('button', { name: button }).press('Enter');
    const file = await saving;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const punctualityOf = (name: string) =>
    lead
      .getByRole('row')
      .filter({ hasText: name })
      .locator('[data-punctuality]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-punctuality')));

  beforeAll(async () => {
    const { origin } = app.pilotage;
    lead = await openSignedInPage(app.browser, origin, 'lead@democenter.example', 1440);
    await listenForErrors(lead, errors);
    await openPage(lead, `${origin}/compare`);
    const api = await signInToApi(origin, 'lead@democenter.example');
    const stored = async (slug: string): Promise<ApiRecord> => (await api.get(filterPath('organisations', { slug })))[0] ?? {};
    const removed = await api.post('/organisations', { name: 'Short Guest', slug: 'short-guest', country: 'AT' });
    removedId = Number(removed.id);
    const citation = await api.post('/citations', {
      path: '/compare',
      params: { view: 'totals', by: 'organisation', through: '5', indicator: 'TRAININGS' },
    });
    before = String(citation.asOf);
    const zsi = await stored('zsi');
    const periods = await api.get('/periods?sort=["number","ASC"]');
    const countrySince = String(periods.find(({ state }) => state === 'open')?.startsOn);
    const changes = { shortName: 'Z-Institute', country: 'HU', countrySince };
    await api.put(`/organisations/${String(zsi.id)}`, { ...changes, version: zsi.version });
    const deleted = await lead.request.delete(`${origin}/api/organisations/${removedId}`, { headers: { origin } });
    if (!deleted.ok()) throw new Error(`DELETE: ${deleted.status()} ${await deleted.text()}`);
    await openPage(lead, `${origin}/compare`);
  });

  test('saved files say to which places their figures are limited', async () => {
    await open(`period=4&${totals}&countries=AT`, 'What does it add up to?');
    const csv = await save('Save CSV');
    expect(csv.name).toBe('totals-TRAININGS-P4-countries-AT.csv');
    const [header = '', row = ''] = csv.text.slice(1).split('\r\n');
    expect([header.split(',').at(-1), row.split(',').at(-1)]).toEqual(['Countries', 'Only Austria.']);
    const svg = await save('Save SVG');
    expect(svg.name).toBe('totals-TRAININGS-P4-countries-AT.svg');
    expect(svg.text).toContain('Only Austria. What is left out counts');
    await open(`period=4&${totals}`, 'What does it add up to?');
    const all = await save('Save CSV');
    expect([all.name, all.text.includes('Only ')]).toEqual(['totals-TRAININGS-P4.csv', false]);
  });

  test('above a view of then, the filters offer the names of then', async () => {
    const offered = async (asOf: string) => {
      await open(`period=4&${totals}${asOf}`, 'What does it add up to?');
      await lead.getByRole('combobox', { name: 'Organisations' }).press('Enter');
      await lead.getByRole('listbox').waitFor();
      const names = await lead.getByRole('option').allInnerTexts();
      await lead.keyboard.press('Escape');
      await expect.poll(() => lead.getByRole('listbox').count()).toBe(0);
      return names.filter((name) => name === 'ZSI' || name === 'Z-Institute');
    };
    expect(await offered('')).toEqual(['Z-Institute']);
    expect(await offered(`&asOf=${before}`)).toEqual(['ZSI']);
  });

  test('an organisation that was removed can be taken out of the filter by key', async () => {
    await open(`period=4&${totals}&organisations=${removedId}`, 'What does it add up to?');
    const input = lead.getByRole('combobox', { name: 'Organisations' });
    await expect.poll(() => input.innerText()).toBe('Organisation removed since');
    await lead.getByText('Only what belongs to Organisation removed since.').waitFor();
    await input.press('Enter');
    const option = lead.getByRole('option', { name: 'Organisation removed since' });
    await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
    await option.press('Enter');
    await lead.keyboard.press('Escape');
    await expect.poll(() => new URL(lead.url()).searchParams.has('organisations')).toBe(false);
    await expect.poll(() => input.innerText()).toBe('All organisations');
  });

  test('in the reports of a country, who moved is counted for another country in the other periods', async () => {
    await open('view=reports&countries=AT', 'Are reports in?');
    const [ofAustria, legend] = [await punctualityOf('Z-Institute'), 'counted for another country then'];
    expect([ofAustria[0], ofAustria.at(-1)]).toEqual(['onTime', 'otherCountry']);
    await lead.getByRole('list', { name: 'What the marks mean' }).getByText(legend).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'reports_moved');
    await open('view=reports&countries=HU', 'Are reports in?');
    const ofHungary = await punctualityOf('Z-Institute');
    expect(ofHungary.map((each) => each === 'otherCountry')).toEqual(ofAustria.map((each) => each !== 'otherCountry'));
    await lead.setViewportSize({ width: 390, height: 844 });
    const width = await lead.evaluate(() => document.documentElement.scrollWidth);
    await takeScreenshot(lead, 'reports_moved_390');
    await lead.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBeLessThanOrEqual(390);
    await open('view=reports', 'Are reports in?');
    expect(await punctualityOf('Z-Institute')).not.toContain('otherCountry');
    expect(await lead.getByText(legend).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
