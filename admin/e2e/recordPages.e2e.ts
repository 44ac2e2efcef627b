import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The page of a record tells its story: where it is, what belongs to it, what happened to it. */
describe('pages of records', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let page: Page;
  const email = 'manager@pontis.example';
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  const panel = () => page.getByRole('tabpanel');

  beforeAll(async () => {
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, '/indicators');
  });

  test('an indicator shows how far each organisation is, and what its targets are', async () => {
    await page.locator('tbody tr').nth(1).getByRole('link').click();
    await tab(/^Attainment by organisation/).click();
    await panel().getByRole('table').getByRole('link', { name: 'Pontis' }).waitFor();
    expect(page.url()).toContain('tab=attainment');
    await panel().getByRole('heading', { name: 'How far is each organisation?' }).waitFor();
    await expect.poll(() => panel().locator('[data-chart] [data-row]').count()).toBe(13);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'record-indicator-1440');
    await tab(/^Over time/).click();
    await expect.poll(() => panel().locator('[data-chart] [data-row]').count()).toBe(13);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await tab(/^Targets \d+/).click();
    await page.locator('#panel-assignments').getByRole('link', { name: 'Pontis' }).click();
    await page.waitForURL(/\/assignments\/\d+\/show/);
  });

  test('names lead to their pages, and a target shows its figures by period', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Pontis' }).waitFor();
    await tab(/^Figures \d+/).click();
    await panel().getByText('P4', { exact: true }).waitFor();
    await panel().locator('[data-state-tone]').first().waitFor();
    await tab(/^About/).click();
    await page.getByRole('main').getByRole('link', { name: 'Pontis' }).click();
    await page.waitForURL(/\/organisations\/\d+\/show/);
    await tab(/^Progress/).click();
    await panel().getByRole('heading', { name: 'How far is Pontis?' }).waitFor();
    await panel().getByRole('link', { name: 'Back to all places' }).waitFor();
    await expect
      .poll(() => panel().getByRole('link', { name: 'Back to all places' }).getAttribute('href'))
      .toBe('/compare?view=far&by=organisation&period=5');
    await panel().getByRole('table').getByRole('link', { name: 'People certified' }).click();
    await page.waitForURL(/\/explain\?indicator=CERTIFIED&key=\d+&through=5&basis=approved/);
    await page.goBack();
    await tab(/^Reports \d+/).click();
    await panel().getByRole('link', { name: 'P5' }).waitFor();
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('a milestone stands on the line of its pilot, in the order of the days, also on a telephone', async () => {
    const api = await signInToApi(app.pilotage.origin, email);
    const milestones = await api.get(filterPath('milestones', { doneOn: null }));
    const milestone = milestones[0];
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, `${app.pilotage.origin}/milestones/${milestone?.id}/show`);
    const line = page.getByRole('list', { name: 'Milestones' });
    await line.locator('[aria-current=true]').getByText(String(milestone?.title)).waitFor();
    expect(await line.locator('[aria-current=true]').getByRole('link').count()).toBe(0);
    const days = await line.locator('time').evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('a pilot shows how far it is by what is assigned to it, and each bar leads to its parts', async () => {
    const api = await signInToApi(app.pilotage.origin, email);
    const [pilot] = await api.get('/pilots?range=[0,0]');
    const title = String(pilot?.title);
    await page.setViewportSize({ width: 390, height: 844 });
    await navigateTo(page, `/pilots/${pilot?.id}/show?tab=progress`);
    await panel()
      .getByRole('heading', { name: `How far is ${title}?` })
      .waitFor();
    await waitUntilSettled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await takeScreenshot(page, 'record-pilot-390');
    await page.setViewportSize({ width: 1440, height: 900 });
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'record-pilot-1440');
    const bars = panel().locator('[data-chart] [data-row]');
    const rows = panel().getByRole('table').locator('tbody tr');
    expect(await bars.count()).toBeGreaterThan(0);
    expect(await bars.count()).toBe(await rows.count());
    await rows.first().getByRole('link').press('Enter');
    await page.waitForURL(/\/explain\?indicator=[A-Z-]+&key=consortium&through=5&basis=approved&pilot=\d+/);
    await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor();
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('previous and next follow the order of the list, and the path leads back to it', async () => {
    const api = await signInToApi(app.pilotage.origin, email);
    const sort = encodeURIComponent('["name","DESC"]');
    const organisations = await api.get(`/organisations?sort=${sort}&range=[0,2]`);
    const headingOf = (at: number) => ({ level: 1, name: String(organisations[at]?.shortName ?? organisations[at]?.name) });
    await openPage(page, `${app.pilotage.origin}/organisations?sort=name&order=DESC&page=1&perPage=25&filter=%7B%7D`);
    await page.locator('tbody tr').first().getByRole('link').click();
    await page.getByRole('heading', headingOf(0)).waitFor();
    await page.getByRole('link', { name: 'Next organisation' }).click();
    await page.getByRole('heading', headingOf(1)).waitFor();
    await page.getByRole('navigation', { name: 'Where this page is' }).getByRole('link', { name: 'Organisations' }).click();
    await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor();
  });

  test('without a chosen order, previous and next follow the order in which the list begins', async () => {
    const fresh = await (await app.browser.newContext()).newPage();
    await signIn(fresh, app.pilotage.origin, email, '/organisations');
    await fresh.locator('tbody tr').nth(6).getByRole('link').click();
    await fresh.getByText('7 of 13', { exact: true }).waitFor();
    await fresh.context().close();
  });

  test('related records are those that the viewer may read', async () => {
    const api = await signInToApi(app.pilotage.origin, email);
    const [other] = await api.get(filterPath('organisations', { slug: 'zsi' }));
    await openPage(page, `${app.pilotage.origin}/organisations/${other?.id}/show?tab=reports`);
    await expect.poll(() => tab(/^Reports 0/).count()).toBe(1);
    await panel().getByText('Nothing here yet.').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('the fields of a record stand on common lines', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, `${app.pilotage.origin}/organisations/1/show`);
    const fields = page.locator('.RaSimpleShowLayout-stack > *');
    await fields.nth(2).waitFor();
    const tops = await fields.evaluateAll((all) => all.slice(0, 3).map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  });
});
