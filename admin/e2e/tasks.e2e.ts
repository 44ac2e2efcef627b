import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Tasks are written in one line, moved by keys, and come from what a meeting decided. */
describe('tasks and meetings', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let lead: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;
  const column = (page: Page, name: RegExp) => page.getByRole('region', { name });
  const newTask = (page: Page) => page.getByRole('textbox', { name: 'New task' });

  beforeAll(async () => {
    const { origin } = app.pilotage;
    [staff, lead] = [
      await openSignedInPage(app.browser, origin, 'staff@arbeit-plus.example'),
      await openSignedInPage(app.browser, origin, 'lead@democenter.example'),
    ];
    for (const page of [staff, lead]) await listenForErrors(page, errors);
  });

  test('one line and Enter make a task; it says who reads it, and what is typed stays until it is stored', async () => {
    await openPage(staff, address('/tasks'));
    await staff.getByText('Only arbeit plus and the lead partner read this.').waitFor();
    await staff.route('**/api/tasks', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await newTask(staff).click();
    await staff.keyboard.type('Write the invitation');
    await staff.keyboard.press('Enter');
    await staff.locator('form [aria-invalid=true]').waitFor();
    await staff.unroute('**/api/tasks');
    await openPage(staff, address('/tasks'));
    await expect.poll(() => newTask(staff).inputValue()).toBe('Write the invitation');
    await newTask(staff).press('Enter');
    await staff.getByRole('link', { name: 'Write the invitation' }).waitFor();
    await expect.poll(() => newTask(staff).inputValue()).toBe('');
    await expect.poll(() => newTask(staff).evaluate((field) => field === document.activeElement)).toBe(true);
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
  });

  test('a card is moved by its keys and by its buttons, and keeps the focus', async () => {
    await openPage(staff, address('/task-board'));
    const card = () => staff.getByRole('link', { name: 'Write the invitation' });
    const isFocused = () => card().evaluate((link) => link === document.activeElement);
    await column(staff, /^To do/)
      .getByRole('link', { name: 'Write the invitation' })
      .focus();
    await staff.keyboard.press('ArrowRight');
    await column(staff, /^In progress/)
      .getByRole('link', { name: 'Write the invitation' })
      .waitFor();
    await expect.poll(isFocused).toBe(true);
    await staff.keyboard.press('ArrowRight');
    await column(staff, /^Done/).getByRole('link', { name: 'Write the invitation' }).waitFor();
    await column(staff, /^Done/).getByRole('button', { name: 'Reopen: Write the invitation' }).click();
    await column(staff, /^To do/)
      .getByRole('link', { name: 'Write the invitation' })
      .waitFor();
    await expect.poll(isFocused).toBe(true);
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'task-board-1440');
    expect(await staff.getByRole('link', { name: /Describe the path of the pilot/ }).count()).toBe(0);
  });

  test('a decision becomes a task of an organisation, which stands on its page and in its tasks', async () => {
    await openPage(lead, address('/meetings/2/show'));
    await lead.getByRole('heading', { name: 'Meeting 5, Poznań' }).waitFor();
    await lead.getByRole('textbox', { name: 'New decision' }).click();
    await lead.keyboard.type('Share the handbook');
    await lead.getByRole('combobox', { name: 'Task for' }).press('Enter');
    await lead.getByRole('option', { name: 'arbeit plus' }).click();
    await lead.getByRole('textbox', { name: 'Due on' }).click();
    await lead.keyboard.type('soon');
    await lead.keyboard.press('Enter');
    await lead.getByText('This must be a calendar day').waitFor();
    await lead.getByRole('textbox', { name: 'Due on' }).fill('2199.1.31');
    await lead.keyboard.press('Enter');
    await lead.getByRole('link', { name: 'Share the handbook' }).nth(1).waitFor();
    await expect.poll(() => lead.getByRole('textbox', { name: 'New decision' }).inputValue()).toBe('');
    const down = lead.getByRole('button', { name: /^Move down: Activities of the 4th/ });
    await down.press('Enter');
    await lead.getByRole('row', { name: /^2 .*Activities of the 4th half-year/ }).waitFor();
    await expect.poll(() => down.evaluate((button) => button === document.activeElement)).toBe(true);
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'meeting-1440');
    await lead.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('its organisation chooses the person alone; the next meeting begins with what is open', async () => {
    await openPage(staff, address('/task-agenda'));
    await staff.getByRole('link', { name: 'Share the handbook' }).click();
    await staff.getByText('The lead partner gave this task to arbeit plus.').waitFor();
    await staff.getByText('Share the handbook').nth(1).waitFor();
    await staff.getByRole('link', { name: 'Edit' }).click();
    await staff.getByText('You choose who does it').waitFor();
    expect(await staff.getByRole('textbox', { name: /Title/ }).count()).toBe(0);
    await openPage(staff, address('/meetings/3/show'));
    await staff
      .getByRole('region', { name: 'Open tasks of earlier meetings' })
      .getByRole('link', { name: 'Share the handbook' })
      .waitFor();
    expect(await staff.getByRole('button', { name: 'Mark as held' }).count()).toBe(0);
    expect(await staff.getByRole('textbox', { name: 'New decision' }).count()).toBe(0);
    expect(errors.filter((error) => !error.includes('net::ERR_FAILED'))).toEqual([]);
  });

  test('the minutes are downloaded by all who read them, and sent by the lead partner after a question, once', async () => {
    await lead.setViewportSize({ width: 1440, height: 900 });
    for (const page of [staff, lead]) await openPage(page, address('/meetings/2/show'));
    for (const [name, file] of [
      ['PDF: minutes of the meeting', 'minutes-5-poznan.pdf'],
      ['Word: minutes of the meeting', 'minutes-5-poznan.docx'],
    ] as const) {
      const download = staff.waitForEvent('download');
      await staff.getByRole('button', { name }).press('Enter');
      expect((await download).suggestedFilename()).toBe(file);
    }
    const send = lead.getByRole('button', { name: 'Send the minutes' });
    expect(await staff.getByRole('button', { name: 'Send the minutes' }).count()).toBe(0);
    await send.press('Enter');
    const dialog = lead.getByRole('dialog', { name: 'Send the minutes' });
    await dialog.getByText(/It goes to \d+ people of 13 organisations, and to \d evaluators and observers/).waitFor();
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'minutes-dialog-1440');
    await dialog.getByRole('button', { name: 'Send the minutes' }).press('Enter');
    await lead.getByText(/^Sent on /).waitFor();
    await expect.poll(() => send.isDisabled()).toBe(true);
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'minutes-1440');
    await staff.setViewportSize({ width: 390, height: 844 });
    await staff.reload();
    await staff.getByText(/^Sent on /).waitFor();
    expect(await staff.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await takeScreenshot(staff, 'minutes-390');
    expect(errors.filter((error) => !error.includes('net::ERR_FAILED'))).toEqual([]);
  });
});
