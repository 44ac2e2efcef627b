import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A dialog hides notices from screen readers: what it sends and is refused is said in it, and what was typed stays. */
describe('a refusal in a dialog', () => {
  const app = useRunningApp();
  let page: Page;
  let api: ApiSession;

  const open = (path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  /** Sends while the line is dead; the alert is inside the dialog, and there is no other one. */
  async function refuse(dialog: Locator, path: string, send: () => Promise<void>): Promise<void> {
    await page.route(path, (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()));
    await send();
    await dialog.getByRole('alert').getByText('The server could not be reached.').waitFor();
    expect(await page.locator('.MuiSnackbar-root').count()).toBe(0);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.unroute(path);
  }

  beforeAll(async () => {
    api = await signInToApi(app.pilotage.origin, 'staff@zsi.example');
    page = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@zsi.example');
  });

  test('of a new board', async () => {
    await open('/compare?view=totals&indicator=TRAININGS&by=organisation&period=4');
    await page.getByRole('button', { name: 'Pin to board' }).press('Enter');
    await page.getByRole('menuitem', { name: 'New board, for you alone …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New board' });
    const name = dialog.getByRole('textbox', { name: 'Name of the new board' });
    await name.pressSequentially('For a dead line');
    await refuse(dialog, '**/api/boards', () => name.press('Enter'));
    await takeScreenshot(page, 'board_refused');
    await expect.poll(() => name.inputValue()).toBe('For a dead line');
    await name.press('Enter');
    await page.getByText('Pinned to “For a dead line”.').first().waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('of the words of a tile, also after somebody else changed the board', async () => {
    const [board] = await api.get(filterPath('boards', { title: 'For a dead line' }));
    await open(`/boards/${String(board?.id)}/show`);
    await page.getByRole('button', { name: 'Arrange', exact: true }).press('Enter');
    await page.getByRole('button', { name: /^Title and note: / }).press('Enter');
    const dialog = page.getByRole('dialog');
    const title = dialog.getByRole('textbox', { name: 'Title of the tile' });
    await title.pressSequentially('Ours');
    await refuse(dialog, '**/api/boards/*', () => title.press('Enter'));
    // The same refusal is a new alert, so that it is announced again.
    const alert = await dialog.getByRole('alert').elementHandle();
    await refuse(dialog, '**/api/boards/*', () => title.press('Enter'));
    await expect.poll(() => alert?.evaluate(({ isConnected }) => isConnected)).toBe(false);
    await api.put(`/boards/${String(board?.id)}`, { version: board?.version, title: 'For another line' });
    await title.press('Enter');
    await dialog
      .getByRole('alert')
      .getByText(/changed/i)
      .waitFor();
    await expect.poll(() => title.inputValue()).toBe('Ours');
    await title.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ours' }).waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('of a series of activities', async () => {
    const { id } = await api.post('/activities', { title: 'Evening of makers', kind: 'press', startsOn: '2019-06-05' });
    await open(`/activities/${String(id)}/show`);
    await page.getByRole('button', { name: 'Repeat' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Repeat' });
    const end = dialog.getByRole('textbox', { name: 'How many times more, or until which day' });
    await end.fill('3');
    await refuse(dialog, '**/repeat', () => end.press('Enter'));
    await expect.poll(() => end.inputValue()).toBe('3');
    await end.press('Enter');
    await page.getByText('3 activities are planned.').first().waitFor();
  });
});
