import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The way from a filtered view of Compare to an explanation and back, and filters that leave nothing. */
describe('filters from Compare to Explain', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  let zsi = 0;
  const searchOf = (url: string) => Object.fromEntries(new URL(url).searchParams);
  const heading = (level: number, name: string | RegExp) => lead.getByRole('heading', { level, name });
  const crumbs = () => lead.getByRole('navigation', { name: 'Where this figure belongs' });

  beforeAll(async () => {
    const { origin } = app.pilotage;
    const api = await signInToApi(origin, 'lead@democenter.example');
    zsi = Number((await api.get(filterPath('organisations', { slug: 'zsi' })))[0]?.id);
    lead = await openSignedInPage(app.browser, origin, 'lead@democenter.example', 1440);
    await listenForErrors(lead, errors);
    await openPage(lead, `${origin}/compare`);
  });

  test('the breadcrumbs lead back to the view with its choices, and up with its filters', async () => {
    const asked = { period: '5', view: 'totals', indicator: 'TRAININGS', countries: 'AT,HU', scale: 'population' };
    await navigateTo(lead, `/compare?${new URLSearchParams(asked)}`);
    await heading(2, 'What does it add up to?').waitFor();
    await waitUntilSettled(lead);
    await lead.locator('[data-row="AT"]').getByRole('link').press('Enter');
    await heading(1, 'Trainings held, Austria, through P5').waitFor();
    await crumbs().getByRole('link', { name: 'Part of the consortium' }).press('Enter');
    await heading(1, 'Trainings held, Part of the consortium, through P5').waitFor();
    await expect.poll(() => searchOf(lead.url()).countries).toBe('AT,HU');
    await waitUntilSettled(lead);
    const card = (await lead.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(card.indexOf('Only Austria and Hungary.')).toBeGreaterThan(0);
    expect(card.indexOf('Only Austria and Hungary.')).toBeLessThan(card.indexOf('So far'));
    expect(await findAxeViolations(lead)).toEqual([]);
    await crumbs().getByRole('link', { name: 'Compare' }).press('Enter');
    await heading(2, 'What does it add up to?').waitFor();
    await expect.poll(() => searchOf(lead.url())).toEqual(asked);
    await lead.goBack();
    await heading(1, 'Trainings held, Part of the consortium, through P5').waitFor();
  });

  test('in every view, filters that leave nothing are said and cleared', async () => {
    for (const view of ['far', 'stuck', 'path', 'totals', 'map', 'spread', 'noise', 'academy', 'reports']) {
      await navigateTo(lead, `/compare?period=5&view=${view}&countries=HU&organisations=${zsi}`);
      await expect.poll(() => [view, searchOf(lead.url()).view]).toEqual([view, view]);
      await waitUntilSettled(lead);
      await lead.getByText('Nothing matches these filters.').waitFor();
      expect([view, await lead.getByRole('tabpanel').getByRole('table').count()]).toEqual([view, 0]);
    }
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect.poll(() => searchOf(lead.url())).toEqual({ period: '5', view: 'reports' });
    await lead.getByRole('tabpanel').getByRole('table').first().waitFor();
    await expect.poll(() => lead.getByText('Nothing matches these filters.').count()).toBe(0);
    await expect.poll(() => lead.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('a tile whose filters leave nothing says so, and a long word of its note stays in it', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const params = { view: 'totals', indicator: 'TRAININGS', by: 'country', basis: 'approved' };
    const limits = { countries: 'HU', organisations: String(zsi) };
    const tile = {
      title: null,
      note: 'n'.repeat(500),
      width: 'one',
      question: { path: '/compare', params: { ...params, ...limits } },
    };
    const { id } = await api.post('/boards', { title: 'Limited', tiles: [tile] });
    await navigateTo(lead, `/boards/${String(id)}/show`);
    const shown = lead.locator('[data-tile]');
    await shown.getByText('Nothing matches these filters.').waitFor();
    expect(await shown.getByRole('button', { name: 'Clear filters' }).count()).toBe(0);
    await expect.poll(() => shown.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });

  test('what of the address is no filter is said', async () => {
    await navigateTo(lead, '/compare?period=5&countries=XX');
    await lead.getByText('Unknown in the address, and left out: XX.').waitFor();
    expect(errors).toEqual([]);
  });
});
