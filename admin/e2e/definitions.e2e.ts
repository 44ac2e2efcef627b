import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A part of a definition is renamed in all figures, and an indicator gets a new definition from a period on. */
describe('definitions', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let page: Page;
  let path = '';

  beforeAll(async () => {
    const { origin } = app.pilotage;
    const api = await signInToApi(origin, 'lead@democenter.example');
    const [indicator] = await api.get(filterPath('indicators', { code: 'CERTIFIED' }));
    path = `${origin}/indicators/${String(indicator?.id)}/show?tab=definition`;
    page = await openSignedInPage(app.browser, origin, 'lead@democenter.example');
    await listenForErrors(page, errors);
  });

  const dialog = () => page.getByRole('dialog');

  test('a category is renamed by keyboard, and figures carry the new name', async () => {
    await openPage(page, path);
    await page.getByText('Version 1, from the beginning').waitFor();
    await page.getByRole('button', { name: 'Rename a unit, option or category' }).focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await dialog().getByRole('combobox', { name: 'What is renamed' }).press('Enter');
    await page.getByRole('option', { name: /: women$/ }).click();
    await dialog().getByRole('textbox', { name: 'New name' }).press('Enter');
    await dialog().getByText('Type the new name.').waitFor();
    await page.keyboard.type('female');
    // What was typed stays with the part that it is about.
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Rename a unit, option or category' }).press('Enter');
    await expect.poll(() => dialog().getByRole('combobox', { name: 'What is renamed' }).textContent()).toContain('women');
    await expect.poll(() => dialog().getByRole('textbox', { name: 'New name' }).inputValue()).toBe('female');
    await dialog()
      .getByText(/^Not sent yet: typed on /)
      .waitFor();
    await dialog().getByRole('textbox', { name: 'New name' }).focus();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('“women” is called “female” now, in all figures.').waitFor();
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [indicator] = await api.get(filterPath('indicators', { code: 'CERTIFIED' }));
    expect(JSON.stringify(indicator?.dimensions)).toContain('female');
    expect(JSON.stringify(indicator?.dimensions)).not.toContain('women');
  });

  test('a new definition needs a period and a reason; what was typed outlives the dialog and a reload', async () => {
    const open = () => page.getByRole('button', { name: 'New definition from a period' }).click();
    await open();
    await dialog().getByRole('textbox', { name: 'Counting rule' }).fill('Only who passed the written test.');
    await dialog().getByRole('button', { name: 'Save the new definition' }).click();
    await dialog().getByText('Choose the period from which the new definition holds.').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByText('Version 1, from the beginning').waitFor();
    await open();
    const rule = dialog().getByRole('textbox', { name: 'Counting rule' });
    await expect.poll(() => rule.inputValue()).toBe('Only who passed the written test.');
    await dialog().getByRole('combobox', { name: 'From which period on' }).press('Enter');
    await page.getByRole('option', { name: 'P5', exact: true }).click();
    await dialog().getByRole('button', { name: 'Save the new definition' }).click();
    await dialog().getByText('Say why the definition changes.').waitFor();
    await dialog().getByRole('textbox', { name: 'Why' }).fill('Attendance alone said little.');
    await takeScreenshot(page, 'definition-dialog-1440');
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Save the new definition' }).press('Enter');
    // Figures of P5 are approved already: they are read otherwise when somebody has said so.
    await dialog()
      .getByText(/^Approved figures since this period would be read by the new definition: \d+\./)
      .waitFor();
    const { origin } = app.pilotage;
    const api = await signInToApi(origin, 'lead@democenter.example');
    const [before] = await api.get(filterPath('indicators', { code: 'CERTIFIED' }));
    expect(before?.definitionVersion).toBe(1);
    // The browser logs the refusal, and nothing else.
    await expect.poll(() => errors.splice(0)).toEqual([expect.stringMatching(/status of 422 .*\/redefine\)$/)]);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'definition-approved-1440');
    await dialog().getByRole('checkbox', { name: 'Apply the new definition to figures already approved' }).press('Space');
    await dialog().getByRole('button', { name: 'Save the new definition' }).press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('Version 2, from P5 on').waitFor();
    await page.getByText(/^Attendance alone said little\. \(/).waitFor();
    await page.getByText('Counting rule (changed)').waitFor();
    await page.getByText('Only who passed the written test.', { exact: true }).waitFor();
    await takeScreenshot(page, 'definition-versions-1440');
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('the chart over time and the data dictionary say so', async () => {
    await openPage(page, `${app.pilotage.origin}/compare?period=5&view=path&indicator=CERTIFIED`);
    await page.getByRole('heading', { level: 2, name: 'How did it get there?' }).waitFor();
    await expect.poll(() => page.getByText('definition changed').count()).toBeGreaterThan(0);
    // Countries moved on, but by another definition.
    await page.getByText('P5 cannot be compared with P4: the definition changed from P5 on.').waitFor();
    expect(await page.getByText(/^Nobody moved on/).count()).toBe(0);
    await openPage(page, `${app.pilotage.origin}/compare?period=5&view=totals&indicator=CERTIFIED`);
    await page.getByText(/^New definition from P5 on: Attendance alone said little\./).waitFor();
    const staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@pontis.example');
    await openPage(staff, `${app.pilotage.origin}/`);
    await staff.getByRole('button', { name: /^Notices: / }).press('Enter');
    await staff.getByText('An indicator that you report has a new definition: People certified').waitFor();
    await openPage(page, `${app.pilotage.origin}/data-dictionary`);
    await page.getByText(/Version 2, from P5 on\. Attendance alone said little\./).waitFor();
  });

  test('the tile of its figure on a board says so', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const question = { path: '/explain', params: { indicator: 'CERTIFIED', key: 'consortium', through: '5', basis: 'approved' } };
    const tiles = [{ title: null, note: null, width: 'one', question }];
    const { id } = await api.post('/boards', { title: 'Certified', tiles });
    await openPage(page, `${app.pilotage.origin}/boards/${String(id)}/show`);
    const note = page.locator('[data-tile]').getByText(/^New definition from P5 on: Attendance alone said little\./);
    await expect.poll(() => note.count()).toBe(1);
  });

  test('the row of staff is marked in the first period of the new definition; the mark opens the panel that says why', async () => {
    const staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@pontis.example');
    await openPage(staff, `${app.pilotage.origin}/figures?period=5`);
    const mark = staff.getByRole('button', { name: /^Counted anew since P5: People certified/ });
    await mark.first().press('Enter');
    await staff.getByText(/^New definition from P5 on: Attendance alone said little\./).waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'definition-figures-1440');
    await openPage(staff, `${app.pilotage.origin}/figures?period=4`);
    await staff
      .getByRole('button', { name: /^People certified/ })
      .first()
      .waitFor();
    expect(await staff.getByRole('button', { name: /^Counted anew/ }).count()).toBe(0);
  });

  test('others read the versions and change nothing; on a telephone nothing is wider than the screen', async () => {
    const partner = await openSignedInPage(app.browser, app.pilotage.origin, 'manager@pontis.example', 390);
    await openPage(partner, path);
    await partner.getByText('Version 2, from P5 on').waitFor();
    expect(await partner.getByRole('button', { name: /^Rename a unit|New definition/ }).count()).toBe(0);
    expect(await partner.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await takeScreenshot(partner, 'definition-versions-390');
    expect(await findAxeViolations(partner)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
