import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Rows are selected, and what makes sense is done with all of them; what is refused is named row by row. */
describe('selected rows', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;

  const pageOf = async (email: string, path: string): Promise<Page> => {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  };
  const bar = (page: Page) => page.getByRole('region', { name: 'Selected rows' });
  const boxes = (page: Page) => page.locator('tbody').getByRole('checkbox');
  const allBox = (page: Page) => page.getByRole('checkbox', { name: 'Select all rows of this page' });
  const tab = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Parts of the list' }).getByRole('link', { name: new RegExp(`^${name} \\d+$`) });
  const statuses = (page: Page) =>
    page
      .getByRole('dialog')
      .locator('[data-bulk-status]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-bulk-status')));

  const exportAs = async (page: Page, format: string) => {
    await bar(page).getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: format }).click();
  };

  const openAll = async () => {
    await tab(lead, 'All').click();
    await expect.poll(() => boxes(lead).count()).toBe(13);
    await waitUntilSettled(lead);
  };

  beforeAll(async () => {
    lead = await pageOf('lead@democenter.example', '/reports');
    // A period that is chosen holds for the list that is shown: it has to be there.
    await allBox(lead).waitFor();
    await lead.getByRole('combobox', { name: 'Period in focus' }).selectOption('4');
    await waitUntilSettled(lead);
  });

  test('a box is named by its row; Space selects, Shift selects a range, and the bar says how many', async () => {
    await openAll();
    expect(await bar(lead).count()).toBe(0);
    const name = await lead.locator('tbody tr').first().getByRole('rowheader').textContent();
    await lead.getByRole('checkbox', { name: `Select ${name}`, exact: true }).focus();
    await lead.keyboard.press('Space');
    await bar(lead).getByText('One row is selected').waitFor();
    expect(
      await boxes(lead)
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await boxes(lead)
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await bar(lead).getByText('3 rows are selected').waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'selection-1440');
  });

  test('what is selected is forgotten with the filter, the order and the page, and by a button that gives the focus back', async () => {
    await bar(lead).getByRole('button', { name: 'Clear' }).click();
    await bar(lead).waitFor({ state: 'detached' });
    expect(await allBox(lead).evaluate((box) => box === document.activeElement)).toBe(true);
    const changes = [
      () => tab(lead, 'To review').click(),
      () => lead.getByRole('columnheader', { name: 'State' }).getByRole('button').click(),
      () => lead.reload(),
    ];
    for (const change of changes) {
      await allBox(lead).check();
      await bar(lead)
        .getByText(/rows are selected/)
        .waitFor();
      await change();
      await bar(lead).waitFor({ state: 'detached' });
      await waitUntilSettled(lead);
      await expect.poll(() => boxes(lead).first().isChecked()).toBe(false);
    }
  });

  test('late reports are reminded at once; those that are not late are named with the reason, and nothing is sent for them', async () => {
    await openAll();
    await allBox(lead).check();
    await bar(lead).getByRole('button', { name: 'Remind' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Remind of one report' }).waitFor();
    await dialog.getByText('Possible with 1 of the 13 that are selected.').waitFor();
    await dialog.getByText('BKIK, P4').waitFor();
    await waitUntilSettled(lead);
    const before = await statuses(lead);
    expect(before.filter((status) => status === 'ready')).toHaveLength(1);
    expect(before.filter((status) => status === 'refused')).toHaveLength(12);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'selection-dialog-1440');
    await dialog.getByRole('button', { name: 'Send the reminder' }).click();
    await dialog.getByText('Done: 1 of 13.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    // What was refused is still selected.
    await bar(lead).getByText('12 rows are selected').waitFor();
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    expect(await api.get('/nudges')).toHaveLength(1);
  });

  test('a second reminder on the same day is refused by the server, and stays selected', async () => {
    await tab(lead, 'Late').click();
    await expect.poll(() => boxes(lead).count()).toBe(1);
    await waitUntilSettled(lead);
    await boxes(lead).first().check();
    await bar(lead).getByRole('button', { name: 'Remind' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Send the reminder' }).click();
    await lead.getByRole('dialog').getByText('Done: 0 of 1.').waitFor();
    expect(await statuses(lead)).toEqual(['failed']);
    await lead.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await bar(lead).getByText('One row is selected').waitFor();
    // The browser writes each refusal into its console.
    expect(errors.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  test('where nothing can be done, it is said, and no button sends', async () => {
    await tab(lead, 'To review').click();
    await waitUntilSettled(lead);
    await allBox(lead).check();
    await bar(lead).getByRole('button', { name: 'Remind' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByText('This cannot be done with any of the selected rows.').waitFor();
    expect(new Set(await statuses(lead))).toEqual(new Set(['refused']));
    expect(await dialog.getByRole('button', { name: /Send/ }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  test('selected rows are exported with the shown columns, names and words', async () => {
    const [file] = await Promise.all([lead.waitForEvent('download'), exportAs(lead, 'CSV for spreadsheets')]);
    expect(file.suggestedFilename()).toBe('Reports.csv');
    const [head, ...lines] = readFileSync(await file.path(), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(head).toBe('Organisation,Period,State,First submitted');
    expect(lines).toHaveLength(await boxes(lead).count());
    const names = await lead.locator('tbody').getByRole('rowheader').allTextContents();
    expect(lines.map((line) => line.split(',')[0])).toEqual(names);
    for (const line of lines) expect(line).toMatch(/,P\d,Submitted,2\d{3}-\d\d-\d\dT/);
  });

  test('staff may export, but remind nobody', async () => {
    const staff = await pageOf('staff@fundusz-wspolpracy.example', '/reports');
    await allBox(staff).check();
    await bar(staff).getByRole('button', { name: 'Export' }).waitFor();
    expect(await bar(staff).getByRole('button', { name: 'Remind' }).count()).toBe(0);
    await staff.context().close();
  });

  test('invitations are taken back together, on a telephone too', async () => {
    const manager = await pageOf('manager@zsi.example', '/invitations');
    const api = await signInToApi(app.pilotage.origin, 'manager@zsi.example');
    const invite = (email: string) => api.post('/invitations', { email, role: 'partnerStaff' });
    for (const email of ['one@zsi.example', 'two@zsi.example', 'three@zsi.example']) await invite(email);
    const [third] = await api.get(filterPath('invitations', { email: 'three@zsi.example' }));
    await api.post(`/invitations/${third?.id}/revoke`, { version: third?.version ?? 1 });
    await manager.setViewportSize({ width: 390, height: 844 });
    await openPage(manager, `${app.pilotage.origin}/invitations`);
    for (const email of ['one', 'two', 'three'])
      await manager.getByRole('checkbox', { name: `Select ${email}@zsi.example` }).check();
    await bar(manager).getByText('3 rows are selected').waitFor();
    expect(await manager.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await takeScreenshot(manager, 'selection-390');
    await bar(manager).getByRole('button', { name: 'Take back' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByText('three@zsi.example').waitFor();
    await dialog.getByText('Was taken back already.').waitFor();
    await waitUntilSettled(manager);
    expect(await findAxeViolations(manager)).toEqual([]);
    await takeScreenshot(manager, 'selection-dialog-390');
    await dialog.getByRole('button', { name: 'Take back 2' }).click();
    await dialog.getByText('Done: 2 of 3.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    for (const email of ['one', 'two']) {
      const [invitation] = await api.get(filterPath('invitations', { email: `${email}@zsi.example` }));
      expect(invitation?.state).toBe('revoked');
    }
    await manager.context().close();
    expect(errors).toEqual([]);
  });
});
