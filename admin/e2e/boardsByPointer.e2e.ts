import { type BoardTile, boardTileSchema } from '@pilotage/shared';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, signInByRequest, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

const tileOf = (view: string) => ({
  title: view,
  note: null,
  width: 'one',
  question: { path: '/compare', params: { view, by: 'country', basis: 'approved', through: '4' } },
});

/** Boards by mouse and finger, what is pinned twice, and sharing that changes. */
describe('boards by pointer', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let lead: Page;
  let staffApi: ApiSession;
  let leadApi: ApiSession;
  let board: number;

  const storedTiles = async (id = board): Promise<BoardTile[]> =>
    boardTileSchema.array().parse((await staffApi.one(`/boards/${id}`))['tiles']);
  const storedTitles = async () => (await storedTiles()).map(({ title }) => title);
  const shownTitles = (page: Page) => page.locator('[data-tile] h2').allInnerTexts();
  const tile = (page: Page, title: string) =>
    page.locator('[data-tile]').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
  const centreOf = async (target: Locator) => {
    const box = await target.boundingBox();
    if (box === null) throw new Error('It is not shown.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  beforeAll(async () => {
    const { browser, pilotage } = app;
    leadApi = await signInToApi(pilotage.origin, 'lead@democenter.example');
    staffApi = await signInToApi(pilotage.origin, 'staff@zsi.example');
    board = Number((await staffApi.post('/boards', { title: 'To drag', tiles: ['far', 'spread', 'reports'].map(tileOf) }))['id']);
    staff = await openSignedInPage(browser, pilotage.origin, 'staff@zsi.example');
    lead = await openSignedInPage(browser, pilotage.origin, 'lead@democenter.example');
    for (const page of [staff, lead]) await listenForErrors(page, errors);
  });

  test('a tile of an earlier release whose view is not there any more says so, and the others are shown', async () => {
    await staff.route(/\/api\/boards/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('"view":"reports"', '"view":"academy"') });
    });
    await openPage(staff, `${app.pilotage.origin}/boards/${board}/show`);
    await tile(staff, 'reports').getByText('is not there any more, or is not open to you').waitFor();
    await tile(staff, 'far').getByRole('link', { name: 'Open in Compare: far' }).waitFor();
    expect(await tile(staff, 'reports').getByRole('link').count()).toBe(0);
    await staff.unroute(/\/api\/boards/);
  });

  test('a tile is dragged to the place of another by mouse, at once and for good', async () => {
    await openPage(staff, `${app.pilotage.origin}/boards/${board}/show`);
    await staff.getByRole('button', { name: 'Arrange', exact: true }).click();
    const handle = tile(staff, 'spread').locator('[data-drag]');
    await handle.waitFor();
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    const [from, to] = [await centreOf(handle), await centreOf(tile(staff, 'far').locator('[data-drag]'))];
    await staff.mouse.move(from.x, from.y);
    await staff.mouse.down();
    await staff.mouse.move(from.x - 20, from.y + 10, { steps: 3 });
    await staff.mouse.move(to.x, to.y, { steps: 8 });
    await expect.poll(() => tile(staff, 'far').getAttribute('data-drop')).not.toBeNull();
    await staff.mouse.up();
    await expect.poll(() => shownTitles(staff)).toEqual(['spread', 'far', 'reports']);
    await expect.poll(storedTitles).toEqual(['spread', 'far', 'reports']);
    expect(await staff.locator('[data-drop]').count()).toBe(0);
    await staff.getByText('spread is now 1 of 3.').first().waitFor({ state: 'attached' });
  });

  test('Escape and a press without a way leave it where it is; keys still move it', async () => {
    const handle = tile(staff, 'far').locator('[data-drag]');
    const [from, to] = [await centreOf(handle), await centreOf(tile(staff, 'spread').locator('[data-drag]'))];
    await staff.mouse.move(from.x, from.y);
    await staff.mouse.down();
    await staff.mouse.move(to.x, to.y, { steps: 8 });
    await staff.keyboard.press('Escape');
    await staff.mouse.up();
    await handle.click();
    expect(await shownTitles(staff)).toEqual(['spread', 'far', 'reports']);
    await staff.getByRole('button', { name: 'Move up: far' }).press('Enter');
    await expect.poll(storedTitles).toEqual(['far', 'spread', 'reports']);
  });

  test('a tile is dragged by finger on a telephone', async () => {
    const context = await app.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const phone = await context.newPage();
    await signInByRequest(phone, app.pilotage.origin, 'staff@zsi.example');
    await listenForErrors(phone, errors);
    await openPage(phone, `${app.pilotage.origin}/boards/${board}/show`);
    await phone.getByRole('button', { name: 'Arrange', exact: true }).tap();
    const handle = tile(phone, 'far').locator('[data-drag]');
    await handle.waitFor();
    await waitUntilSettled(phone);
    await handle.scrollIntoViewIfNeeded();
    const from = await centreOf(handle);
    const touch: CDPSession = await context.newCDPSession(phone);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y }] });
    await send('touchStart', from.y);
    await send('touchMove', from.y + 20);
    // At the lower edge the page scrolls by itself, until the next tile is below the finger.
    await send('touchMove', 830);
    await expect.poll(() => tile(phone, 'spread').getAttribute('data-drop'), { timeout: 15_000 }).not.toBeNull();
    await send('touchEnd', 830);
    await expect.poll(async () => (await storedTitles())[0]).not.toBe('far');
    expect(await findAxeViolations(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await context.close();
  });

  test('what is on the board already is said, and pinned once more only where that is wanted', async () => {
    const address = '/compare?view=totals&indicator=TRAININGS&by=country&period=4';
    await openPage(staff, `${app.pilotage.origin}${address}`);
    const before = (await storedTiles()).length;
    const pinOnce = async () => {
      await staff.getByRole('heading', { level: 2, name: 'What does it add up to?' }).waitFor();
      await waitUntilSettled(staff);
      await staff.getByRole('button', { name: 'Pin to board' }).press('Enter');
      await staff.getByRole('menuitem', { name: 'To drag' }).press('Enter');
    };
    await pinOnce();
    await expect.poll(async () => (await storedTiles()).length).toBe(before + 1);
    await expect.poll(() => staff.locator('[data-shield]').count()).toBe(0);
    await pinOnce();
    const dialog = staff.getByRole('dialog', { name: 'This is already on “To drag”' });
    await dialog.waitFor();
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'board_already');
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(() => dialog.count()).toBe(0);
    expect((await storedTiles()).length).toBe(before + 1);
    await pinOnce();
    await dialog.getByRole('button', { name: 'Pin anyway' }).press('Enter');
    await expect.poll(async () => (await storedTiles()).length).toBe(before + 2);
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('a double click in the menu pins once, and opens nothing below it', async () => {
    await openPage(staff, `${app.pilotage.origin}/compare?view=totals&indicator=CERTIFIED&by=country&period=4`);
    await staff.getByRole('heading', { level: 2, name: 'What does it add up to?' }).waitFor();
    await waitUntilSettled(staff);
    const before = (await storedTiles()).length;
    const address = staff.url();
    // In a low window the menu lies over the chart, whose bars are links.
    await staff.setViewportSize({ width: 1440, height: 700 });
    await staff.getByRole('button', { name: 'Pin to board' }).click();
    await staff.getByRole('menuitem', { name: 'To drag' }).dblclick();
    await expect.poll(() => staff.locator('[data-shield]').count()).toBe(0);
    await staff.setViewportSize({ width: 1440, height: 900 });
    expect(staff.url()).toBe(address);
    expect(await staff.getByRole('dialog').count()).toBe(0);
    expect((await storedTiles()).length).toBe(before + 1);
  });

  test('the lead partner shares an own board later, and who loses sight of it finds nothing', async () => {
    const { id } = await leadApi.post('/boards', { title: 'To share', tiles: [tileOf('far')] });
    const evaluatorApi = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const seen = () =>
      evaluatorApi.one(`/boards/${String(id)}`).then(
        () => 200,
        (error: unknown) => Number(/: (\d{3}) /.exec(String(error))?.[1]),
      );
    expect(await seen()).toBe(404);
    const openForm = async () => {
      await openPage(lead, `${app.pilotage.origin}/boards/${String(id)}/show`);
      await lead.getByRole('link', { name: /^Title and / }).press('Enter');
      await lead.getByRole('combobox', { name: 'Who sees it' }).waitFor();
    };
    const choose = async (input: string, option: string) => {
      await lead.getByRole('combobox', { name: input }).press('Enter');
      await lead.getByRole('option', { name: option }).press('Enter');
    };
    await openForm();
    await choose('Who sees it', 'Shared by the lead partner');
    await choose('For', 'Evaluator');
    await lead.keyboard.press('Escape');
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'board_sharing');
    await lead.getByRole('button', { name: 'Save' }).press('Enter');
    await lead.getByText('For Evaluator', { exact: false }).first().waitFor();
    await expect.poll(seen).toBe(200);
    await openForm();
    await choose('Who sees it', 'You alone');
    // Who thinks better of it finds the same readers, also with a draft: without any of them everybody would see it.
    const shareAgain = async () => {
      await choose('Who sees it', 'Shared by the lead partner');
      await expect.poll(() => lead.getByRole('combobox', { name: 'For' }).innerText()).toContain('Evaluator');
    };
    await shareAgain();
    await choose('Who sees it', 'You alone');
    await lead.reload();
    await lead.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect.poll(() => lead.getByRole('combobox', { name: 'Who sees it' }).innerText()).toBe('You alone');
    await shareAgain();
    await choose('Who sees it', 'You alone');
    await lead.getByRole('button', { name: 'Save' }).press('Enter');
    await expect.poll(seen).toBe(404);
    await navigateTo(lead, `/boards/${String(id)}/show`);
    await lead.getByRole('heading', { level: 1, name: 'To share' }).waitFor();
  });

  test('no page logged an error', () => {
    expect(errors).toEqual([]);
  });
});
