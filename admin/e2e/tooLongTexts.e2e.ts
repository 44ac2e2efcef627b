import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiRecord, type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A text that is too long is never cut: it stays, its field says so, and it is not sent before it is shorter. */
describe('a text that is too long', () => {
  const app = useRunningApp();
  let leadApi: ApiSession;
  let staff: Page;
  let lead: Page;
  let manager: Page;

  const open = (page: Page, path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const reportOf = async (slug: string): Promise<ApiRecord> => {
    const [organisation] = await leadApi.get(filterPath('organisations', { slug }));
    const [period] = (await leadApi.get('/periods')).filter((each) => each.number === 4);
    const [report = {}] = await leadApi.get(filterPath('reports', { organisationId: organisation?.id, periodId: period?.id }));
    return report;
  };
  const isFocused = (field: Locator) => field.evaluate((element) => element === document.activeElement);
  const isInvalid = (field: Locator) => expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  const isValid = (field: Locator) => expect.poll(() => field.getAttribute('aria-invalid')).not.toBe('true');
  /** Pastes one character too many, sends it, and takes it back: it is sent neither whole nor cut. */
  async function exceed(page: Page, field: Locator, limit: number, send: () => Promise<void>): Promise<void> {
    const written: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' && (request.postData() ?? '').includes('xxxxxxxx')) written.push(request.url());
    });
    await field.focus();
    await page.keyboard.insertText('x'.repeat(limit + 1));
    await page.getByText(`At most ${limit} characters are allowed.`).first().waitFor();
    await isInvalid(field);
    await send();
    await isInvalid(field);
    await waitUntilSettled(page);
    expect((await field.inputValue()).length).toBe(limit + 1);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(written).toEqual([]);
    await field.press('End');
    await page.keyboard.press('Backspace');
    await isValid(field);
    await expect.poll(() => page.getByText(`At most ${limit} characters are allowed.`).count()).toBe(0);
  }

  beforeAll(async () => {
    leadApi = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    staff = await pageOf('staff@zsi.example');
    lead = await pageOf('lead@democenter.example');
    manager = await pageOf('manager@bkik.example');
  });

  test('the name of a new board is asked for below its field; what is too long is not sent', async () => {
    await open(staff, '/compare?view=totals&indicator=TRAININGS&by=organisation&period=4');
    await staff.getByRole('button', { name: 'Pin to board' }).press('Enter');
    await staff.getByRole('menuitem', { name: 'New board, for you alone …' }).press('Enter');
    const dialog = staff.getByRole('dialog', { name: 'New board' });
    const name = dialog.getByRole('textbox', { name: 'Name of the new board' });
    await dialog.getByRole('button', { name: 'Create and pin' }).press('Enter');
    await dialog.getByText('Please fill this in').waitFor();
    await isInvalid(name);
    await expect.poll(() => isFocused(name)).toBe(true);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'board-name-missing');
    await exceed(staff, name, 120, () => name.press('Enter'));
    await name.press('Enter');
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('the words of a tile', async () => {
    const staffApi = await signInToApi(app.pilotage.origin, 'staff@zsi.example');
    const [board] = await staffApi.get(filterPath('boards', { title: 'x'.repeat(120) }));
    await open(staff, `/boards/${String(board?.id)}/show`);
    await staff.getByRole('button', { name: 'Arrange', exact: true }).press('Enter');
    await staff.getByRole('button', { name: /^Title and note: / }).press('Enter');
    const dialog = staff.getByRole('dialog');
    const title = dialog.getByRole('textbox', { name: 'Title of the tile' });
    const save = dialog.getByRole('button', { name: 'Save' });
    await exceed(staff, title, 120, () => save.press('Enter'));
    const note = dialog.getByRole('textbox', { name: /note/i });
    await exceed(staff, note, 500, () => save.press('Enter'));
    await expect.poll(() => isFocused(note)).toBe(true);
    await save.press('Enter');
    await staff.getByRole('heading', { level: 2, name: 'x'.repeat(120) }).waitFor();
  });

  test('the name of a saved view', async () => {
    await open(lead, '/milestones');
    await lead.getByRole('button', { name: 'Saved views' }).click();
    const name = lead.getByRole('dialog', { name: 'Saved views' }).getByRole('textbox');
    await exceed(lead, name, 60, () => name.press('Enter'));
    await name.press('Enter');
    await lead
      .getByRole('dialog')
      .getByRole('link', { name: 'x'.repeat(60) })
      .waitFor();
  });

  test('a section of a report, and a comment about it', async () => {
    const report = await reportOf('bkik');
    await open(manager, `/reports/${report.id}/show`);
    const section = manager.getByRole('textbox', { name: 'Next steps' });
    await section.fill('');
    await exceed(manager, section, 20_000, async () => {
      await manager.keyboard.press('Tab');
      await manager.getByRole('button', { name: /^Submit to / }).press('Enter');
      await manager.getByText(/A section is not saved yet/).waitFor();
      expect(await manager.getByRole('dialog').count()).toBe(0);
    });
    await manager.keyboard.press('Tab');
    const managerApi = await signInToApi(app.pilotage.origin, 'manager@bkik.example');
    await expect.poll(async () => (await managerApi.one(`/reports/${report.id}`)).nextSteps).toBe('x'.repeat(20_000));
    const comment = manager.getByRole('textbox', { name: 'Comment', exact: true });
    await exceed(manager, comment, 4000, () => manager.keyboard.press('Control+Enter'));
  });

  test('a remark on a figure, and the comment on a report under review', async () => {
    const report = await reportOf('ifka');
    await open(lead, `/reports/${report.id}/show`);
    const remark = lead.locator('[data-review-row]').nth(1).locator('textarea:not([aria-hidden])');
    await exceed(lead, remark, 4000, async () => {
      await lead.getByRole('button', { name: 'Return 1 figure with its remark' }).press('Enter');
      await expect.poll(() => isFocused(remark)).toBe(true);
      await takeScreenshot(lead, 'remark-too-long');
    });
    expect((await leadApi.one(`/reports/${report.id}`)).state).toBe('submitted');
  });
});
