import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitForPaint } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** An instant is typed, or chosen: a day in a calendar, and a time of 24 hours. */
describe('instants', () => {
  const app = useRunningApp();
  let api: ApiSession;
  let page: Page;
  let draft: number;

  const contest = async () => (await api.get(filterPath('contests', { id: [draft] })))[0];
  const dialog = () => page.getByRole('dialog', { name: 'Calendar: Deadline' });
  const field = () => page.getByRole('textbox', { name: 'Deadline', includeHidden: true });
  const time = () => dialog().getByRole('textbox', { name: 'Time' });

  beforeAll(async () => {
    const email = 'manager@arbeit-plus.example';
    api = await signInToApi(app.pilotage.origin, email);
    draft = Number((await api.get(filterPath('contests', { state: 'draft' })))[0]?.id);
    page = await openSignedInPage(app.browser, app.pilotage.origin, email);
  });

  test('are chosen by keyboard in a calendar, with the time of the zone that it names', async () => {
    await openPage(page, `${app.pilotage.origin}/contests/${draft}`);
    const zone = String((await contest())?.timeZone);
    await field().fill('2031-07-10 09:30');
    await page.getByRole('button', { name: 'Calendar: Deadline' }).press('Enter');
    await dialog().getByRole('gridcell', { selected: true }).waitFor();
    await waitForPaint(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'instant-calendar-1440');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    // The time stays, and so does the calendar.
    await expect.poll(() => field().inputValue()).toBe('2031-07-11 09:30');
    await dialog().getByText(`From 00:00 to 23:59, by the clock of ${zone}. Empty: the whole day.`).waitFor();
    await page.keyboard.press('Tab');
    expect(await time().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('21:5');
    await expect.poll(() => field().inputValue()).toBe('2031-07-11 09:30');
    await page.keyboard.type('5');
    await expect.poll(() => field().inputValue()).toBe('2031-07-11 21:55');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('25:00');
    await page.keyboard.press('Tab');
    await dialog().getByText('This is no time from 00:00 to 23:59.').waitFor();
    await expect.poll(() => time().getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => field().inputValue()).toBe('2031-07-11 21:55');
    await time().fill('');
    await expect.poll(() => field().inputValue()).toBe('2031-07-11');
    await time().fill('0815');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        page.getByRole('button', { name: 'Calendar: Deadline' }).evaluate((element) => element === document.activeElement),
      )
      .toBe(true);
    await expect.poll(() => field().inputValue()).toBe('2031-07-11 08:15');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/show$/);
    // Vienna is two hours ahead in summer; a deadline lasts to the end of its minute.
    expect([zone, (await contest())?.closesAt]).toEqual(['Europe/Vienna', '2031-07-11T06:15:59.999Z']);
  });

  test('at 390 px the calendar fits, and a first day takes the time that was typed before', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, `${app.pilotage.origin}/contests/${draft}`);
    await field().fill('');
    await page.getByRole('button', { name: 'Calendar: Deadline' }).click();
    await time().fill('12:00');
    await dialog().getByRole('button', { name: /15/ }).first().click();
    await expect.poll(() => field().inputValue()).toMatch(/^\d{4}-\d\d-15 12:00$/);
    await waitForPaint(page);
    await takeScreenshot(page, 'instant-calendar-390');
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await dialog().getByRole('button', { name: 'Done' }).click();
    await dialog().waitFor({ state: 'detached' });
  });
});
