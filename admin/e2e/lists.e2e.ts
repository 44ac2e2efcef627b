import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Lists begin with what waits, say how much that is, and have an address for each of their views. */
describe('lists', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;

  const pageOf = async (email: string, path: string): Promise<Page> => {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  };
  const tabs = (page: Page) => page.getByRole('navigation', { name: 'Parts of the list' });
  const tab = (page: Page, name: string) => tabs(page).getByRole('link', { name: new RegExp(`^${name} \\d+$`) });
  const countOf = async (page: Page, name: string) => Number(/\d+$/.exec((await tab(page, name).textContent()) ?? '')?.[0]);
  const current = (page: Page) => expect.poll(() => tabs(page).locator('[aria-current=page]').textContent());
  const rows = (page: Page) => page.locator('tbody tr');

  beforeAll(async () => {
    lead = await pageOf('lead@democenter.example', '/reports');
  });

  test('the lead partner’s reports begin with those to review, oldest first; each tab counts as the API does', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const submitted = await api.get(filterPath('reports', { state: 'submitted' }));
    await current(lead).toBe(`To review ${submitted.length}`);
    await expect.poll(() => rows(lead).count()).toBe(submitted.length);
    const late = await api.get(filterPath('reports', { periodId: 4, firstSubmittedAt: null }));
    await expect.poll(() => countOf(lead, 'Late')).toBe(late.length);
    const times = await rows(lead)
      .locator('time')
      .evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
    expect(times).toEqual([...times].sort());
    await takeScreenshot(lead, 'list-reports-1440');
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  test('a tab is an address that somebody else can open', async () => {
    await tab(lead, 'Late').click();
    await current(lead).toMatch(/^Late \d+$/);
    const shared = await pageOf('lead@democenter.example', lead.url().slice(app.pilotage.origin.length));
    await current(shared).toMatch(/^Late \d+$/);
    await expect.poll(() => rows(shared).count()).toBe(await rows(lead).count());
    await lead.goBack();
    await current(lead).toMatch(/^To review/);
    await shared.context().close();
  });

  test('every tab counts the rows that it shows: of all periods, as the filter says', async () => {
    await openPage(lead, `${app.pilotage.origin}/reports`);
    await current(lead).toMatch(/^To review/);
    const period = lead.getByRole('combobox', { name: 'Period', exact: true });
    for (const name of ['Late', 'Returned', 'Approved', 'All']) {
      const counted = await countOf(lead, name);
      await tab(lead, name).click();
      await current(lead).toBe(`${name} ${counted}`);
      await expect.poll(() => period.textContent()).toBe('All periods');
      await expect.poll(() => rows(lead).count()).toBe(Math.min(counted, 25));
    }
  });

  test('the period of the top bar holds for all reports, follows it, and can be cleared', async () => {
    await openPage(lead, `${app.pilotage.origin}/reports`);
    await current(lead).toMatch(/^To review/);
    await tab(lead, 'All').click();
    await current(lead).toMatch(/^All \d+$/);
    const period = lead.getByRole('combobox', { name: 'Period', exact: true });
    // The tab was counted for all periods, and shows them.
    await expect.poll(() => period.textContent()).toBe('All periods');
    await expect.poll(() => countOf(lead, 'All')).toBe(65);
    await expect.poll(() => rows(lead).count()).toBe(25);
    await lead.getByRole('combobox', { name: 'Period in focus' }).selectOption('4');
    await expect.poll(() => new URL(lead.url()).searchParams.get('period')).toBe('4');
    await expect.poll(() => period.textContent()).toBe('P4');
    await expect.poll(() => rows(lead).getByRole('cell', { name: 'P4' }).count()).toBe(13);
    await period.click();
    await lead.getByRole('listbox').getByText('All periods').click();
    await expect.poll(() => rows(lead).count()).toBe(25);
    await expect.poll(() => countOf(lead, 'All')).toBe(65);
    await lead.getByRole('combobox', { name: 'Period in focus' }).selectOption('5');
    await expect.poll(() => countOf(lead, 'All')).toBe(13);
  });

  test('a period that is chosen for what waits holds for all that waits: each tab counts what it shows', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    await openPage(lead, `${app.pilotage.origin}/reports`);
    const period = lead.getByRole('combobox', { name: 'Period', exact: true });
    await current(lead).toMatch(/^To review/);
    await expect.poll(() => period.textContent()).toBe('All periods');
    await lead.getByRole('combobox', { name: 'Period in focus' }).selectOption('4');
    await expect.poll(() => period.textContent()).toBe('P4');
    for (const [name, state] of [
      ['To review', 'submitted'],
      ['Returned', 'returned'],
      ['Approved', 'approved'],
    ] as const) {
      const listed = await api.get(filterPath('reports', { state, periodId: 4 }));
      await expect.poll(() => countOf(lead, name)).toBe(listed.length);
    }
    await tab(lead, 'Returned').click();
    await current(lead).toMatch(/^Returned/);
    await expect.poll(() => period.textContent()).toBe('P4');
    await expect.poll(() => rows(lead).count()).toBe(await countOf(lead, 'Returned'));
    await lead.getByRole('combobox', { name: 'Period in focus' }).selectOption('5');
    await expect.poll(() => period.textContent()).toBe('P5');
    await tab(lead, 'All').click();
    await current(lead).toMatch(/^All \d+$/);
    await expect.poll(() => rows(lead).count()).toBe(13);
  });

  test('only a column by which the rows are really sorted has a mark, and names have no button', async () => {
    const header = (name: string) => lead.getByRole('columnheader', { name });
    await header('State').getByRole('button').click();
    await expect.poll(() => header('State').getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(() => lead.locator('[aria-sort]').count()).toBe(1);
    expect(await header('Organisation').getByRole('button').count()).toBe(0);
    await navigateTo(lead, '/assignments');
    expect(await lead.locator('[aria-sort]').count()).toBe(0);
  });

  test('columns can be hidden, and stay so', async () => {
    await openPage(lead, `${app.pilotage.origin}/milestones`);
    await lead.getByRole('button', { name: 'Columns' }).click();
    await lead.getByRole('menuitemcheckbox', { name: 'Pilot', checked: true }).click();
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.keyboard.press('Escape');
    await expect.poll(() => lead.getByRole('columnheader', { name: 'Pilot' }).count()).toBe(0);
    await openPage(lead, `${app.pilotage.origin}/milestones`);
    expect(await lead.getByRole('columnheader', { name: 'Pilot' }).count()).toBe(0);
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  test('a state has a shape and a word, anything else is a word', async () => {
    await openPage(lead, `${app.pilotage.origin}/reports`);
    const chips = rows(lead).locator('[data-state-tone]');
    expect(await chips.count()).toBe(await rows(lead).count());
    await expect.poll(() => chips.first().textContent()).toBe('Submitted');
    await expect.poll(() => chips.first().locator('svg').count()).toBe(1);
    await navigateTo(lead, '/indicators');
    expect(await rows(lead).locator('[data-state-tone], .MuiChip-root').count()).toBe(0);
    expect(await rows(lead).getByRole('cell', { name: 'Consortium' }).count()).toBeGreaterThan(0);
  });

  test('an organiser begins with the own unfinished contests; who has nothing to do, with all', async () => {
    const manager = await pageOf('manager@ifka.example', '/contests');
    await current(manager).toBe('Ours to finish 1');
    await rows(manager).getByRole('link', { name: 'Work for all (illustrative)' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Work for all (illustrative)' }).waitFor();
    await expect.poll(() => manager.locator('#page-state').textContent()).toBe('Open');
    const observer = await pageOf('observer@consortium.example', '/contests');
    expect(await tabs(observer).getByRole('link', { name: /Ours/ }).count()).toBe(0);
    await current(observer).toMatch(/^All \d+$/);
    await observer.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(observer);
    expect(await observer.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await findAxeViolations(observer)).toEqual([]);
    await manager.context().close();
    await observer.context().close();
    expect(errors).toEqual([]);
  });

  test('a list that is wider than a telephone says that it scrolls, and does so by keyboard; a wide window says nothing', async () => {
    await openPage(lead, `${app.pilotage.origin}/reports`);
    await rows(lead).first().waitFor();
    const sign = lead.getByText('There is more to the right: this table scrolls sideways.');
    expect([await sign.count(), await lead.getByRole('region', { name: 'Reports' }).count()]).toEqual([0, 0]);
    await lead.setViewportSize({ width: 390, height: 844 });
    await sign.waitFor();
    const region = lead.getByRole('region', { name: 'Reports' });
    await region.focus();
    await lead.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'list-reports-390');
    await lead.setViewportSize({ width: 1440, height: 900 });
    await sign.waitFor({ state: 'detached' });
  });

  test('a milestone that is overdue has its state under “State”, and no day under “Done on”', async () => {
    await openPage(lead, `${app.pilotage.origin}/milestones?filter=${encodeURIComponent('{"doneOn":null}')}`);
    await rows(lead).first().waitFor();
    const heads = await lead.getByRole('columnheader').allInnerTexts();
    const cells = await rows(lead).first().locator('th, td').allInnerTexts();
    const under = (head: string) => cells[heads.findIndex((text) => text.trim() === head)]?.trim() ?? '';
    expect([under('Done on'), under('State')]).toEqual([
      expect.stringMatching(/^–/),
      expect.stringMatching(/^(Due|Overdue|No date)/),
    ]);
  });
});
