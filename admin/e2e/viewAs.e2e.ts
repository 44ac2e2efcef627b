import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, navigateTo, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The lead partner looks on as a role of an organisation: read only, marked on every page, until it ends. */
describe('view as', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  const writes: string[] = [];
  let lead: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;
  /** Behind a dialog it has no role. */
  const bar = (page: Page) => page.locator('[role=region][aria-label="View as a role"]');

  async function inspect(page: Page, name: string) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await waitUntilSettled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await showInScheme(page, colorScheme);
        await takeScreenshot(page, `${name}-${width}-${colorScheme}`);
        expect([name, width, colorScheme, await findAxeViolations(page)]).toEqual([name, width, colorScheme, []]);
      }
      await showInScheme(page, 'light');
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  async function lookOn(page: Page, role: string, organisation: string | null) {
    await page.getByRole('button', { name: /Account of/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'View as ...' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'View as a role' });
    await dialog.getByRole('combobox', { name: 'Role' }).press('Enter');
    await page.getByRole('option', { name: role, exact: true }).press('Enter');
    if (organisation !== null) {
      await dialog.getByRole('combobox', { name: 'Organisation' }).fill(organisation);
      await page.getByRole('option', { name: organisation }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await dialog.getByRole('button', { name: 'View', exact: true }).press('Enter');
    await bar(page).waitFor();
    await waitUntilSettled(page);
  }

  beforeAll(async () => {
    lead = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example');
    await listenForErrors(lead, errors);
    lead.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() !== 'GET' && pathname.startsWith('/api/')) writes.push(`${request.method()} ${pathname}`);
    });
  });

  test('it begins by keys in the account menu, after a role and an organisation', async () => {
    await openPage(lead, address('/indicators'));
    await lead.getByRole('button', { name: /Account of/ }).press('Enter');
    await lead.getByRole('menuitem', { name: 'View as ...' }).press('Enter');
    const dialog = lead.getByRole('dialog', { name: 'View as a role' });
    await dialog.getByRole('button', { name: 'View', exact: true }).press('Enter');
    await dialog.getByText('Choose an organisation.').waitFor();
    await inspect(lead, 'view-as-dialog');
    await lead.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await lookOn(lead, 'Partner staff', 'arbeit plus');
    await bar(lead).getByText('Viewing as Partner staff of', { exact: false }).waitFor();
    // The menu is that of the role, and says of which pages nothing is shown.
    const menu = lead.getByRole('navigation', { name: 'Main menu' });
    await menu.getByRole('link', { name: /^Figures ?Not shown while viewing as another role$/ }).waitFor();
    const notes = await menu.getByRole('link').filter({ hasText: 'Not shown while viewing' }).allTextContents();
    expect(notes.map((text) => text.replace(/Not shown while viewing.*/, ''))).toEqual(['Figures', 'Handover']);
    // Only what is the role's stands in the account menu, which opens and closes by keys; notices are for a person.
    await lead.getByRole('button', { name: /^LP, / }).press('Enter');
    await lead.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await lead.keyboard.press('Escape');
    await expect.poll(() => lead.getByRole('menu').count()).toBe(0);
    expect(await lead.getByRole('button', { name: /^Notices: / }).count()).toBe(0);
    expect(await lead.getByText('Nothing is waiting').count()).toBe(0);
    await expect.poll(() => lead.title()).toMatch(/^Home - Viewing as Partner staff of .+ - Pilotage$/);
  });

  test('each page is marked, has the menu of the role and nothing to write', async () => {
    const menu = lead.getByRole('navigation', { name: 'Main menu' });
    await menu.getByRole('link', { name: 'Figures' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Checks' }).count()).toBe(0);
    await inspect(lead, 'view-as-home');
    for (const path of [
      '/pilots',
      '/reports',
      '/tasks',
      '/milestones',
      '/compare',
      '/work-plan',
      '/meetings',
      '/organisations',
    ]) {
      await navigateTo(lead, path);
      await bar(lead).getByText('Read only.', { exact: false }).waitFor();
      expect([path, await lead.getByRole('link', { name: /^(Create|New|Add)\b/ }).count()]).toEqual([path, 0]);
      expect([path, await findAxeViolations(lead)]).toEqual([path, []]);
    }
    await navigateTo(lead, '/compare');
    await inspect(lead, 'view-as-compare');
  });

  test('pages for writing and of a person say that they are not shown', async () => {
    for (const path of ['/figures', '/account', '/account/sessions', '/milestones/create']) {
      await navigateTo(lead, path);
      await lead.getByText('This page is not shown while you are viewing', { exact: false }).waitFor();
    }
    await inspect(lead, 'view-as-not-shown');
    await lead.getByRole('button', { name: /Account of/ }).click();
    await lead.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(await lead.getByRole('menuitem').allTextContents()).not.toContain('Your account');
    await lead.keyboard.press('Escape');
  });

  test('it stays over a reload, Back and a meeting over the whole screen', async () => {
    await openPage(lead, address('/pilots'));
    await bar(lead).waitFor();
    await navigateTo(lead, '/reports');
    await lead.goBack();
    await lead.getByRole('heading', { level: 1, name: 'Pilots' }).waitFor();
    await bar(lead).waitFor();
    const response = await lead.request.get(address('/api/meetings'));
    const [meeting]: { id: number }[] = await response.json();
    await openPage(lead, address(`/meeting-slides?meeting=${meeting?.id}`));
    const [barBox, heading] = [
      await bar(lead).boundingBox(),
      await lead.getByRole('dialog').getByRole('heading').first().boundingBox(),
    ];
    expect(heading?.y ?? 0).toBeGreaterThanOrEqual((barBox?.y ?? 0) + (barBox?.height ?? 999));
    await takeScreenshot(lead, 'view-as-slides');
    await lead.keyboard.press('Escape');
  });

  test('what waits to be sent stays, and nothing is sent or stored meanwhile', async () => {
    const before = await lead.evaluate(() => {
      localStorage.setItem('pilotage.unsent.999.1', JSON.stringify({ key: '1' }));
      return Object.keys(localStorage).filter((name) => /^pilotage\.(unsent|draft)/.test(name));
    });
    await openPage(lead, address('/tasks'));
    await openPage(lead, address('/reports'));
    const after = await lead.evaluate(() => Object.keys(localStorage).filter((name) => /^pilotage\.(unsent|draft)/.test(name)));
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(writes).toEqual(['POST /api/session/view-as']);
  });

  test('a view that is saved meanwhile is noted in the audit trail, and its end leads back by keys', async () => {
    await openPage(lead, address('/compare'));
    const saved = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Save CSV' }).press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
    await bar(lead).getByRole('button', { name: 'End' }).press('Enter');
    await expect.poll(() => new URL(lead.url()).pathname).toBe('/indicators');
    await bar(lead).waitFor({ state: 'detached' });
    await lead.getByRole('button', { name: /Account of/ }).waitFor();
    await expect.poll(() => lead.title()).not.toContain('Viewing as');
    const viewAs = '/api/session/view-as';
    expect(writes).toEqual([`POST ${viewAs}`, `POST ${viewAs}/exports`, `DELETE ${viewAs}`]);
    await openPage(lead, address('/auditEvents'));
    await lead.getByText('began to view as a role of').first().waitFor();
    await lead.getByText('ended viewing as a role of').first().waitFor();
    await lead.getByText('exported a file while viewing as a role of').first().waitFor();
  });

  test('another tab notices beginning and end', async () => {
    const second = await lead.context().newPage();
    await openPage(second, address('/pilots'));
    await lead.bringToFront();
    await lookOn(lead, 'Evaluator', null);
    await second.bringToFront();
    await second.getByRole('alert').filter({ hasText: 'You switched membership in another tab' }).waitFor();
    await second.getByRole('button', { name: 'Load again' }).click();
    await bar(second).getByText('Viewing as Evaluator.', { exact: false }).waitFor();
    await lead.bringToFront();
    await bar(lead).getByRole('button', { name: 'End' }).click();
    await bar(lead).waitFor({ state: 'detached' });
    await second.bringToFront();
    await bar(second).getByText('You are no longer viewing as Evaluator', { exact: false }).waitFor();
    await bar(second).getByRole('button', { name: 'Go on as yourself' }).click();
    await bar(second).waitFor({ state: 'detached' });
    await second.close();
  });

  test('a page that missed the end learns it from the server and shows nothing of the own rights', async () => {
    await openPage(lead, address('/pilots'));
    await lookOn(lead, 'Juror', null);
    await bar(lead).getByText('What a juror scores belongs to a person', { exact: false }).waitFor();
    await inspect(lead, 'view-as-juror');
    await lead.request.delete(address('/api/session/view-as'), { headers: { origin: app.pilotage.origin } });
    await navigateTo(lead, '/contests');
    await bar(lead).getByText('You are no longer viewing as Juror', { exact: false }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'view-as-ended');
    await bar(lead).getByRole('button', { name: 'Go on as yourself' }).press('Enter');
    await bar(lead).waitFor({ state: 'detached' });
    await expect.poll(() => new URL(lead.url()).pathname).toBe('/pilots');
  });

  test('nobody else is offered it', async () => {
    const manager = await openSignedInPage(app.browser, app.pilotage.origin, 'manager@pontis.example');
    await openPage(manager, address('/'));
    await manager.getByRole('button', { name: /Account of/ }).click();
    await manager.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(await manager.getByRole('menuitem').allTextContents()).not.toContain('View as ...');
    await manager.context().close();
  });
});
