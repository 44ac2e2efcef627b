import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot } from './browser.ts';
import { createFiguresFixture, type FiguresFixture } from './figuresFixture.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** An indicator whose figures follow from records: its rule, its preview, and the cell in which the figure is confirmed. */
describe('figures from records', () => {
  const app = useRunningApp();
  let fixture: FiguresFixture;
  let page: Page;
  let firstDay: string;
  const field = (name: string) => page.getByLabel(`${name}, This period, P${fixture.number}`, { exact: true });
  const row = (name: string) => page.locator(`tr[data-row="${fixture.assignmentIds.get(name)}"]`);
  const stored = async (name: string) => {
    const assignmentId = fixture.assignmentIds.get(name);
    return (await fixture.staff.get(filterPath('measurements', { assignmentId, periodId: fixture.periodId })))[0]?.value;
  };
  const addActivity = (title: string, kind = 'workshop') =>
    fixture.staff.post('/activities', { title, kind, startsOn: firstDay });
  const openAs = async (email: string, width?: number) => {
    page = await openSignedInPage(app.browser, app.pilotage.origin, email, width);
  };
  const openFigures = () => openPage(page, `${app.pilotage.origin}/figures?period=${fixture.number}`);
  const choose = async (label: string, option: string) => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  beforeAll(async () => {
    fixture = await createFiguresFixture(app.pilotage.origin, 'arbeit-plus');
    const [period] = await fixture.staff.get(filterPath('periods', { number: fixture.number }));
    firstDay = String(period?.startsOn);
    await addActivity('Open day');
    await addActivity('Open evening');
    await addActivity('Handbook', 'publication');
  });
  beforeEach(() => () => page.context().close());

  test('the lead partner composes the rule from menus, and sees what it finds before saving', async () => {
    const lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [indicator] = await lead.get(filterPath('indicators', { name: 'Count 1' }));
    await openAs('lead@democenter.example');
    await openPage(page, `${app.pilotage.origin}/indicators/${indicator?.id}`);
    await choose('Figures', 'From activities');
    const preview = page.getByRole('region', { name: 'What the rule finds' });
    const found = preview.getByRole('row', { name: /^arbeit plus/ });
    await found.getByRole('cell', { name: '0', exact: true }).first().waitFor();
    await choose('States', 'Held');
    await page.keyboard.press('Escape');
    await found.getByRole('cell', { name: '3', exact: true }).first().waitFor();
    await choose('Kinds', 'Workshop');
    await page.keyboard.press('Escape');
    await found.getByRole('cell', { name: '2', exact: true }).first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'derived-rule');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const savedRule = async () => (await lead.one(`/indicators/${indicator?.id}`)).derivation;
    await expect.poll(savedRule).toEqual({
      source: 'activities',
      measure: 'rows',
      date: 'startsOn',
      owner: 'organisationId',
      filters: { kind: ['workshop'] },
    });
    await openPage(page, `${app.pilotage.origin}/indicators/${indicator?.id}/show`);
    await page.getByText('Number of activities (Workshop), by the first day.').waitFor();
    await page.getByRole('tab', { name: /^History/ }).click();
    await page.getByRole('row', { name: /changed.*Figures from records.*Number of activities \(Workshop\)/ }).waitFor();
  });

  test('Enter in the empty cell takes the figure; another one is named, and can be taken back', async () => {
    await openAs('staff@arbeit-plus.example');
    await openFigures();
    await row('Count 1').getByText('The records give 2.').waitFor();
    await field('Count 1').focus();
    await page.keyboard.press('Enter');
    await row('Count 1').getByText('As the records give.').waitFor();
    await row('Count 1').getByText('Saved', { exact: true }).waitFor();
    expect(await stored('Count 1')).toBe(2);
    expect(await field('Count 2').evaluate((element) => element === document.activeElement)).toBe(true);
    // A figure that is typed as usual has no suggestion.
    await page.keyboard.press('Enter');
    expect(await stored('Count 2')).toBeUndefined();

    await field('Count 1').fill('5');
    await page.keyboard.press('Enter');
    await row('Count 1').getByText('Entered: 5. The records give 2.').waitFor();
    await expect.poll(() => stored('Count 1')).toBe(5);
    await takeScreenshot(page, 'derived-differs');
    await page.getByRole('button', { name: 'Take 2 from the records: Count 1' }).press('Enter');
    await row('Count 1').getByText('As the records give.').waitFor();
    await expect.poll(() => stored('Count 1')).toBe(2);
  });

  test('the records stand in the panel, and the difference appears when one is added', async () => {
    await addActivity('Open night');
    await openAs('staff@arbeit-plus.example');
    await openFigures();
    await row('Count 1').getByText('Entered: 2. The records give 3.').waitFor();
    await page.getByRole('button', { name: 'Count 1: 3 records' }).press('Enter');
    const panel = page.getByRole('complementary', { name: 'Count 1' });
    const links = panel.getByRole('list', { name: 'Records' }).getByRole('link');
    await expect.poll(() => links.allTextContents()).toEqual(['Open day', 'Open evening', 'Open night']);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'derived-records');
    await links.first().press('Enter');
    await page.getByRole('heading', { name: 'Open day', level: 1 }).waitFor();
  });

  test('a figure that was handed in stays; partner and reviewer see the difference, and how it is reported anew', async () => {
    const lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [indicator] = await lead.get(filterPath('indicators', { code: 'TRAININGS' }));
    const derivation = { source: 'activities', measure: 'rows', date: 'startsOn', owner: 'organisationId', filters: {} };
    await lead.put(`/indicators/${indicator?.id}`, { version: indicator?.version, derivation });
    const [organisation] = await lead.get(filterPath('organisations', { slug: 'pontis' }));
    const [period] = await lead.get(filterPath('periods', { number: 4 }));
    const [report] = await lead.get(filterPath('reports', { organisationId: organisation?.id, periodId: period?.id }));

    await openAs('staff@pontis.example');
    await openPage(page, `${app.pilotage.origin}/figures?period=4`);
    const handedIn = page.getByRole('row', { name: /^Trainings held/ });
    await handedIn.getByText('Entered: 5. The records give 0.').waitFor();
    expect(await handedIn.getByRole('button', { name: /^Take/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ask to restate it: Trainings held' }).press('Enter');
    await page.getByRole('complementary', { name: 'Trainings held' }).getByRole('textbox', { name: 'Comment' }).waitFor();
    await page.context().close();

    await openAs('lead@democenter.example');
    await openPage(page, `${app.pilotage.origin}/reports/${report?.id}/show`);
    await page.getByText('Entered: 5. The records give 0.').first().waitFor();
    await page.getByRole('button', { name: /^Reopen/ }).waitFor();
  });

  test('on a small screen nothing is cut off', async () => {
    await openAs('staff@arbeit-plus.example', 390);
    await openFigures();
    await row('Count 1')
      .getByText(/The records give 3/)
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
