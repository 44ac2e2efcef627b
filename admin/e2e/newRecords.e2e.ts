import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Forms speak the task: marks, choices, several in a row, and a way back. */
describe('forms of new records', () => {
  const app = useRunningApp();
  let manager: Page;
  let api: ApiSession;

  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const open = (page: Page, path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

  beforeAll(async () => {
    api = await signInToApi(app.pilotage.origin, 'manager@ifka.example');
    manager = await pageOf('manager@ifka.example');
  });

  test('the short address follows from the name until somebody types another one; the country is chosen', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead, '/organisations');
    await lead.getByRole('link', { name: 'New', exact: true }).click();
    const field = (name: string) => lead.getByRole('textbox', { name, exact: true });
    await field('Name').fill('Tvorci Črnomelj');
    await expect.poll(() => field('Short address').inputValue()).toBe('tvorci-crnomelj');
    await field('Name').fill('Tvorci Črnomelj, d. o. o.');
    await expect.poll(() => field('Short address').inputValue()).toBe('tvorci-crnomelj-d-o-o');
    await field('Short address').fill('tvorci');
    await field('Name').fill('Tvorci');
    await field('Name').fill('Tvorci Bele krajine');
    await expect.poll(() => field('Short address').inputValue()).toBe('tvorci');
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'organisation-create-1440');
    // What must be filled is marked, for the eye and for others.
    await lead.getByText('Fields with * must be filled.').waitFor();
    await expect.poll(() => field('Name').getAttribute('aria-required')).toBe('true');
    await save(lead).click();
    await expect.poll(() => lead.getByText('This is required.').count()).toBe(1);
    await lead.getByRole('combobox', { name: 'Country', exact: true }).click();
    await lead.keyboard.type('sloven');
    await lead.keyboard.press('ArrowDown');
    await lead.keyboard.press('Enter');
    await save(lead).click();
    await lead.waitForURL(/\/organisations(\?.*)?$/);
    const leadApi = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    expect(await leadApi.get(filterPath('organisations', { slug: 'tvorci' }))).toMatchObject([
      { name: 'Tvorci Bele krajine', country: 'SI', kind: 'partner' },
    ]);
    await lead.context().close();
  });

  test('several milestones are added in a row by keyboard; the pilot stays, and the caret is in the next title', async () => {
    const pilot = await api.post('/pilots', { title: 'With milestones', stage: 'design' });
    await open(manager, `/milestones/create?source=${encodeURIComponent(JSON.stringify({ pilotId: pilot.id }))}`);
    const title = manager.getByRole('textbox', { name: 'Title' });
    for (const name of ['First of a row', 'Second of a row']) {
      await title.fill(name);
      await manager.getByRole('button', { name: 'Save and add another' }).press('Enter');
      await expect.poll(() => title.inputValue()).toBe('');
      expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
    }
    // The same once more is another one, and an Enter in a field saves as the first button does.
    await title.fill('Second of a row');
    await title.press('Enter');
    await manager.waitForURL(/\/milestones(\?.*)?$/);
    const stored = await api.get(filterPath('milestones', { pilotId: pilot.id }));
    expect(stored.map((milestone) => milestone.title)).toEqual(['First of a row', 'Second of a row', 'Second of a row']);
  });

  test('Cancel leads back, and keeps what was typed as a draft; a form is no wider than a line that can be read', async () => {
    await open(manager, '/pilots');
    await manager.getByRole('link', { name: 'New', exact: true }).click();
    await manager.getByRole('button', { name: 'Cancel' }).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    await manager.getByRole('link', { name: 'New', exact: true }).click();
    const title = manager.getByRole('textbox', { name: 'Title' });
    await title.fill('Not finished');
    expect((await manager.locator('form').boundingBox())?.width).toBeLessThanOrEqual(720);
    await manager.getByRole('button', { name: 'Cancel' }).click();
    await manager.getByRole('button', { name: 'Leave' }).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    await open(manager, '/pilots/create');
    await manager.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => title.inputValue()).toBe('Not finished');
    await title.fill('');
  });

  test('who may only read the consortium reads a page and no form; the lead partner chooses time zone, countries and currency', async () => {
    await open(manager, '/consortium');
    await manager.getByText('Europe/', { exact: false }).first().waitFor();
    expect(await manager.locator('main input, main textarea').count()).toBe(0);
    await manager.getByText('Austria', { exact: false }).first().waitFor();
    expect(await findAxeViolations(manager)).toEqual([]);
    const lead = await pageOf('lead@democenter.example');
    await open(lead, '/consortium');
    await lead.getByRole('combobox', { name: 'Countries' }).click();
    await lead.keyboard.type('croat');
    await lead.getByRole('option', { name: 'Croatia' }).click();
    const zone = lead.getByRole('combobox', { name: 'Time zone' });
    await zone.press('Control+a');
    await lead.keyboard.type('Ljubl');
    await lead.getByRole('option', { name: 'Europe/Ljubljana' }).click();
    await takeScreenshot(lead, 'consortium-1440');
    expect(await findAxeViolations(lead)).toEqual([]);
    await save(lead).click();
    await lead.getByText('Saved').waitFor();
    const leadApi = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const { countries, timeZone, currency } = await leadApi.one('/consortium');
    expect([countries, timeZone, currency]).toEqual([
      ['AT', 'DE', 'HU', 'IT', 'PL', 'SI', 'SK', 'HR'],
      'Europe/Ljubljana',
      'EUR',
    ]);
    await lead.context().close();
  });

  test('an indicator begins with the Interreg catalogue by keyboard; what was typed stays, and all of it can be changed', async () => {
    const lead = await pageOf('lead@democenter.example');
    const leadApi = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    await open(lead, '/indicators/create');
    const field = (name: string) => lead.getByRole('textbox', { name, exact: true });
    const catalogue = lead.getByRole('combobox', { name: 'From the Interreg catalogue' });
    const choose = async (words: string, option: RegExp) => {
      await catalogue.focus();
      await catalogue.press('Control+a');
      await lead.keyboard.type(words);
      await lead.getByRole('option', { name: option }).waitFor();
      await lead.keyboard.press('ArrowDown');
      await lead.keyboard.press('Enter');
    };
    await choose('training completion', /^RCR81/);
    await expect.poll(() => field('Code').inputValue()).toBe('RCR81');
    await expect.poll(() => field('Unit').inputValue()).toBe('participants');
    await expect.poll(() => field('Counting rule').inputValue()).toMatch(/certificate/);
    await expect.poll(() => lead.getByRole('combobox', { name: 'Kind' }).textContent()).toBe('Result');
    // Only a score has options.
    const addOption = lead.getByRole('button', { name: 'Add an option' });
    expect(await addOption.count()).toBe(0);
    await lead.getByRole('combobox', { name: 'Value', exact: true }).click();
    await lead.getByRole('option', { name: 'Score' }).click();
    await addOption.waitFor();
    await lead.getByRole('button', { name: 'Add a dimension' }).waitFor();
    // Another choice replaces what the catalogue filled, and nothing else.
    await field('Name').fill('Our cooperating organisations');
    await choose('rcr84', /^RCR84/);
    await expect.poll(() => field('Code').inputValue()).toBe('RCR84');
    await expect.poll(() => field('Name').inputValue()).toBe('Our cooperating organisations');
    await lead.getByText('What you typed stays: Name.').waitFor();
    await expect.poll(() => lead.getByRole('combobox', { name: 'Accumulation' }).textContent()).toBe('Latest counts');
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'indicator-create-1440');
    await lead.setViewportSize({ width: 390, height: 844 });
    expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await takeScreenshot(lead, 'indicator-create-390');
    await lead.setViewportSize({ width: 1440, height: 900 });
    await save(lead).click();
    await lead.waitForURL(/\/indicators(\?.*)?$/);
    expect(await leadApi.get(filterPath('indicators', { code: 'RCR84' }))).toMatchObject([
      { name: 'Our cooperating organisations', kind: 'result', accumulation: 'snapshot', organisationId: null },
    ]);
    // What is here already is said, and cannot be chosen twice.
    await open(lead, '/indicators/create');
    await catalogue.fill('rcr84');
    const present = lead.getByRole('option', { name: /\(here already\)$/ });
    await expect.poll(() => present.getAttribute('aria-disabled')).toBe('true');
    await lead.context().close();
  });

  test('the code of a local indicator begins with the short address, also from the catalogue', async () => {
    await open(manager, '/indicators/create');
    await manager.getByRole('combobox', { name: 'From the Interreg catalogue' }).fill('rco115');
    await manager.getByRole('option', { name: /^RCO115/ }).click();
    await expect.poll(() => manager.getByRole('textbox', { name: 'Code', exact: true }).inputValue()).toBe('ifka-RCO115');
    await save(manager).click();
    await manager.waitForURL(/\/indicators(\?.*)?$/);
    expect(await api.get(filterPath('indicators', { code: 'ifka-RCO115' }))).toHaveLength(1);
  });

  test('an indicator is duplicated into a form that needs a code of its own', async () => {
    const [indicator] = await api.get(filterPath('indicators', { code: 'ifka-RCO115' }));
    await open(manager, `/indicators/${indicator?.id}/show`);
    await manager.getByRole('link', { name: 'Duplicate' }).click();
    const field = (name: string) => manager.getByRole('textbox', { name, exact: true });
    await expect.poll(() => field('Name').inputValue()).toBe('Public events across borders jointly organised');
    await expect.poll(() => field('Code').inputValue()).toBe('');
    // A copy is begun already: the catalogue would mix two indicators.
    expect(await manager.getByRole('combobox', { name: 'From the Interreg catalogue' }).count()).toBe(0);
    await save(manager).click();
    await manager.locator('[aria-invalid=true]').first().waitFor();
    await field('Code').fill('ifka-EVENTS');
    await field('Name').fill('Public events in one country');
    await save(manager).click();
    await manager.waitForURL(/\/indicators(\?.*)?$/);
    const { countingRule, unit } = indicator ?? {};
    expect(await api.get(filterPath('indicators', { code: 'ifka-EVENTS' }))).toMatchObject([
      { name: 'Public events in one country', countingRule, unit, definitionVersion: 1 },
    ]);
  });

  test('a contest is duplicated with its criteria, and its form says what is missing', async () => {
    const organiser = await pageOf('manager@pontis.example');
    const organiserApi = await signInToApi(app.pilotage.origin, 'manager@pontis.example');
    const [contest] = await organiserApi.get(filterPath('contests', { slug: 'skills-for-a-second-chance' }));
    await open(organiser, `/contests/${contest?.id}/show`);
    await organiser.getByRole('button', { name: 'Duplicate' }).press('Enter');
    const dialog = organiser.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Skills for a third chance');
    expect(await findAxeViolations(organiser)).toEqual([]);
    await dialog.getByRole('button', { name: 'Duplicate' }).click();
    await organiser.waitForURL(/\/contests\/\d+$/);
    await organiser.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    await expect.poll(() => organiser.getByRole('textbox', { name: 'Deadline' }).inputValue()).toBe('');
    await takeScreenshot(organiser, 'contest-form-1440');
    const [copy] = await organiserApi.get(filterPath('contests', { slug: 'skills-for-a-third-chance' }));
    expect(copy).toMatchObject({ state: 'draft', challenge: contest?.challenge, closesAt: null });
    const namesOf = async (contestId: unknown) =>
      (await organiserApi.get(filterPath('criteria', { contestId }))).map(({ name }) => name);
    expect(await namesOf(copy?.id)).toEqual(await namesOf(contest?.id));
    await organiser.context().close();
  });

  test('a day is typed, or chosen in a calendar by keyboard; Escape leaves it as it was', async () => {
    await open(manager, '/milestones/create');
    const due = manager.getByRole('textbox', { name: 'Due on' });
    await due.fill('2019-10-17');
    const opener = manager.getByRole('button', { name: 'Calendar: Due on' });
    await opener.press('Enter');
    const calendar = manager.getByRole('dialog', { name: 'Calendar: Due on' });
    const isFocused = (name: string) =>
      expect.poll(() => manager.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    await isFocused('17 Oct 2019');
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown']) await manager.keyboard.press(key);
    await isFocused('25 Nov 2019');
    expect(await calendar.getByRole('gridcell', { selected: true }).count()).toBe(0);
    expect(await findAxeViolations(manager)).toEqual([]);
    await takeScreenshot(manager, 'calendar-1440');
    await manager.keyboard.press('Enter');
    await calendar.waitFor({ state: 'detached' });
    await expect.poll(() => due.inputValue()).toBe('2019-11-25');
    await isFocused('Calendar: Due on');
    await opener.click();
    await calendar.getByRole('button', { name: 'The month before' }).click();
    await calendar.getByRole('grid', { name: 'October 2019' }).waitFor();
    await manager.keyboard.press('Escape');
    await calendar.waitFor({ state: 'detached' });
    await expect.poll(() => due.inputValue()).toBe('2019-11-25');
    await manager.setViewportSize({ width: 390, height: 844 });
    await opener.click();
    await calendar.getByRole('button', { name: '1 Nov 2019', exact: true }).click();
    await expect.poll(() => due.inputValue()).toBe('2019-11-01');
    expect(await manager.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await manager.setViewportSize({ width: 1440, height: 900 });
    await due.fill('');
  });
});
