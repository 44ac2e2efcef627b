import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { createPdfFile } from './evidenceFiles.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The work plan is looked at on a timeline, handed in as versions, approved, and imported; risks say who reads them. */
describe('the work plan and risks', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let lead: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;
  const openItem = async (page: Page, title: string) => {
    await openPage(page, address('/work-plan'));
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await waitUntilSettled(page);
  };
  const expectNoSidewaysScroll = async (page: Page) =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  beforeAll(async () => {
    const { origin } = app.pilotage;
    [staff, lead] = [
      await openSignedInPage(app.browser, origin, 'staff@arbeit-plus.example'),
      await openSignedInPage(app.browser, origin, 'lead@democenter.example'),
    ];
    for (const page of [staff, lead]) await listenForErrors(page, errors);
  });

  test('the timeline is a table with words, zooms by buttons and by keys, and keeps its zoom in the address', async () => {
    await openPage(staff, address('/work-plan'));
    const table = staff.getByRole('table', { name: 'Timeline of the work plan' });
    const row = table.getByRole('row', { name: /^D 4\.2\.1 Interim report on the pilots.*arbeit plus.*Late.* to / });
    await row.waitFor();
    const numbers = await table.getByRole('rowheader').allTextContents();
    expect(numbers.findIndex((text) => text.startsWith('A 4.2'))).toBeGreaterThan(
      numbers.findIndex((text) => text.startsWith('D 4.1.1')),
    );
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'work-plan-1440');
    const widthOf = () => table.evaluate((element) => element.scrollWidth);
    const whole = await widthOf();
    await staff.getByRole('button', { name: 'Quarters' }).press('Enter');
    await expect.poll(() => staff.url()).toContain('zoom=quarter');
    expect(await widthOf()).toBeGreaterThan(whole);
    await staff.keyboard.press('+');
    await expect.poll(() => staff.url()).toContain('zoom=month');
    // The keys work wherever the focus is.
    await staff.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await staff.keyboard.press('-');
    await staff.keyboard.press('-');
    await staff.keyboard.press('-');
    await expect.poll(() => staff.url()).toContain('zoom=whole');
    await staff.getByRole('button', { name: 'Closer' }).click();
    await expect.poll(() => staff.url()).toContain('zoom=halfYear');
    await openPage(staff, staff.url());
    await expect.poll(() => staff.getByRole('button', { name: 'Half-years' }).getAttribute('aria-pressed')).toBe('true');
    // A key that is typed elsewhere, such as into the search of the palette, zooms nothing.
    await staff.keyboard.press('Control+k');
    await staff.getByRole('combobox', { name: 'Go to a page, or search' }).waitFor();
    await staff.keyboard.type('+');
    await staff.keyboard.press('Escape');
    expect(staff.url()).toContain('zoom=halfYear');
  });

  test('on paper it fits beside its names, and on a telephone it is a list with bars', async () => {
    await openPage(staff, address('/work-plan?zoom=month'));
    await staff.emulateMedia({ media: 'print' });
    const table = staff.getByRole('table', { name: 'Timeline of the work plan' });
    // Whatever fails, the next tests look at a screen.
    const paper = await table.evaluate((element) => [element.scrollWidth, element.parentElement?.clientWidth ?? 0]);
    const printButtons = await staff.getByRole('button', { name: 'Print' }).count();
    await staff.emulateMedia({ media: 'screen' });
    expect(paper[0]).toBeLessThanOrEqual((paper[1] ?? 0) + 1);
    expect(printButtons).toBe(0);
    await staff.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(staff);
    const list = staff.getByRole('list', { name: 'Timeline of the work plan' });
    await list.getByRole('listitem').filter({ hasText: 'D 4.2.1' }).getByText('Late').waitFor();
    expect(await staff.getByRole('button', { name: 'Quarters' }).count()).toBe(0);
    expect(await findAxeViolations(staff)).toEqual([]);
    await expectNoSidewaysScroll(staff);
    await takeScreenshot(staff, 'work-plan-390');
    await staff.setViewportSize({ width: 1440, height: 900 });
  });

  test('what came back is answered with a new version, which the lead partner approves and a reopening leaves as it was', async () => {
    const title = 'D 4.2.1 Interim report on the pilots';
    await openPage(staff, address('/'));
    await staff.getByRole('link', { name: `Change ${title} as the lead partner asks` }).click();
    await staff.getByText('Please add what each pilot learned').waitFor();
    await staff.getByText('Version 1', { exact: true }).waitFor();
    // A version that was submitted stays.
    expect(await staff.getByRole('button', { name: /pilots-interim-illustrative.pdf/ }).count()).toBe(0);
    await staff.locator('input[type=file]').setInputFiles([createPdfFile('interim-2.pdf')]);
    await staff.getByText('Version 2', { exact: true }).waitFor();
    await staff.getByRole('button', { name: /interim-2.pdf/ }).waitFor();
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await staff.getByRole('button', { name: 'Submit for approval' }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Submit for approval' }).press('Enter');
    await staff.getByText('It is submitted or approved: its files stay as they are').waitFor();
    expect(await staff.locator('input[type=file]').count()).toBe(0);

    await openPage(lead, address('/'));
    await lead.getByRole('link', { name: /^Approve or return 2 items of the work plan/ }).click();
    await lead.getByRole('link', { name: 'Interim report on the pilots' }).click();
    await lead.getByRole('button', { name: 'Approve', exact: true }).press('Enter');
    await lead.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).press('Enter');
    await lead.getByText('Version 2, approved').waitFor();
    expect(await lead.getByText('Version 1, approved').count()).toBe(0);
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);

    await openItem(staff, title);
    await staff.getByRole('button', { name: 'Reopen for a new version' }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Reopen for a new version' }).press('Enter');
    await staff.getByText('Add a file first: it is submitted as a version.').waitFor();
    await staff.getByText('Version 2, approved').waitFor();
    await expect.poll(() => staff.getByRole('button', { name: 'Submit for approval' }).isDisabled()).toBe(true);
  });

  test('the lead partner enters an item, and a number as people write it stands as the programme writes it', async () => {
    await openPage(lead, address('/workPlanItems/create'));
    const number = lead.getByRole('textbox', { name: /^Number/ });
    await number.click();
    await lead.keyboard.type('d4.2');
    await lead.keyboard.press('Tab');
    await lead.keyboard.type('Photographs of the pilots');
    await lead.getByRole('combobox', { name: /^Responsible/ }).click();
    await lead.keyboard.type('arbeit');
    await lead.getByRole('option', { name: /arbeit plus/ }).click();
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await lead.getByText('This is no number of a work plan').first().waitFor();
    await number.fill('d.4.2.3');
    await lead.keyboard.press('Tab');
    await expect.poll(() => number.inputValue()).toBe('D 4.2.3');
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await lead.getByRole('heading', { level: 1, name: 'D 4.2.3 Photographs of the pilots' }).waitFor();

    // The responsible organisation writes how it goes, and nothing else.
    await openItem(staff, 'D 4.2.3 Photographs of the pilots');
    await staff.getByRole('link', { name: 'Edit' }).click();
    await staff.getByRole('textbox', { name: 'Progress' }).fill('Twelve of them are there.');
    expect(await staff.getByRole('textbox', { name: /^Title/ }).count()).toBe(0);
    await staff.getByRole('button', { name: 'Save' }).click();
    await staff.getByText('Twelve of them are there.').waitFor();
    // Another's item has no form for this organisation.
    await openItem(staff, 'D 1.1.1 Rules for joint work');
    expect(await staff.getByRole('link', { name: 'Edit' }).count()).toBe(0);
  });

  test('a table becomes a part of the plan after a preview, all rows or none', async () => {
    await openPage(lead, address('/workPlanItems'));
    await lead.getByRole('link', { name: 'From a table' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Work plan from a table' }).waitFor();
    const paste = lead.getByRole('textbox', { name: 'Or paste a table here' });
    const table = (responsible: string) =>
      `Number\tTitle\tResponsible\tContributors\tDue on\nWP 6\tTransfer\tZSI\t\tP6\nA6.1\tTraining of others\t${responsible}\tPontis; IFKA Közhasznú Nonprofit Kft.\tP6\n`;
    const preview = lead.getByRole('region', { name: 'What the table would create', exact: true });
    await paste.fill(table('Atlantis'));
    await lead.getByRole('button', { name: 'Show what it would create' }).press('Enter');
    await preview.getByText(/^Responsible: /).waitFor();
    expect(await preview.getByRole('button').count()).toBe(0);
    expect(await findAxeViolations(lead)).toEqual([]);
    await paste.fill(table('EIM'));
    await lead.getByRole('button', { name: 'Show what it would create' }).press('Enter');
    await lead.getByRole('button', { name: 'Create all 2' }).click();
    const created = lead.getByRole('heading', { name: '2 created' });
    await created.waitFor();
    await expect.poll(() => created.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.getByRole('button', { name: 'Undo: remove all 2 again' }).press('Enter');
    await lead.getByRole('dialog').getByRole('button', { name: 'Undo: remove all 2 again' }).press('Enter');
    await lead.getByRole('heading', { name: 'Removed again: 2' }).waitFor();
    await paste.fill(table('EIM'));
    await lead.getByRole('button', { name: 'Show what it would create' }).press('Enter');
    await lead.getByRole('button', { name: 'Create all 2' }).press('Enter');
    await lead.getByRole('link', { name: 'Show all 2' }).press('Enter');
    await lead.getByRole('row').filter({ hasText: 'Training of others' }).waitFor();
    // The head and the two.
    await expect.poll(() => lead.getByRole('row').count()).toBe(3);
    await openItem(lead, 'A 6.1 Training of others');
    await lead.getByText('Ekonomski institut Maribor').or(lead.getByText('EIM')).first().waitFor();
  });

  test('a report names the deliverables of its period, and a pilot its output', async () => {
    const { origin } = app.pilotage;
    const api = await signInToApi(origin, 'lead@democenter.example');
    const [item] = await api.get(filterPath('workPlanItems', { number: 'D 5.2.1' }));
    const periods = await api.get('/periods?range=[0,99]');
    const period = periods.find(
      ({ startsOn, endsOn }) => String(startsOn) <= String(item?.dueOn) && String(item?.dueOn) <= String(endsOn),
    );
    const ofPeriod = { periodId: period?.id, organisationId: item?.responsibleOrganisationId };
    const [report] = await api.get(filterPath('reports', ofPeriod));
    await openPage(lead, address(`/reports/${report?.id}/show`));
    const deliverables = lead.getByRole('region', { name: 'Deliverables and outputs due in this period' });
    await deliverables.getByRole('listitem').filter({ hasText: 'D 5.2.1' }).getByText('Started').waitFor();
    await openPage(lead, address('/pilots'));
    await lead.getByRole('link', { name: 'Open Future' }).first().click();
    await lead.getByRole('link', { name: 'O 4.1 Seven pilots in seven countries' }).click();
    await lead.getByRole('tab', { name: /^Pilots/ }).click();
    await lead.getByRole('link', { name: 'Open Future' }).waitFor();
  });

  test('a risk says who reads it before it is saved, and stands in the matrix with its score in words', async () => {
    await openPage(staff, address('/risks/create'));
    await staff.getByRole('textbox', { name: /^Title/ }).click();
    await staff.keyboard.type('A supplier is late');
    await staff.getByRole('textbox', { name: /^Likelihood/ }).fill('5');
    await staff.getByRole('textbox', { name: /^Impact/ }).fill('4');
    await staff.getByText('Only arbeit plus and the lead partner read this.').waitFor();
    await staff.getByRole('combobox', { name: /^Who reads it/ }).press('Enter');
    await staff.getByRole('option', { name: 'All partners and evaluators' }).click();
    await staff.getByText('All partners and the evaluators read this.').waitFor();
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await staff.getByRole('button', { name: 'Save', exact: true }).click();
    await staff.getByText('20, high').waitFor();
    await openPage(staff, address('/risk-matrix'));
    const cell = staff.getByRole('cell', { name: /^20, high.*A supplier is late/ });
    await cell.waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'risk-matrix-1440');
    // The internal risk of another organisation is not there.
    expect(await staff.getByText('The room of the after-school centre is lost').count()).toBe(0);
    await staff.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await expectNoSidewaysScroll(staff);
    expect(errors).toEqual([]);
  });
});
