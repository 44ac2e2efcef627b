import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi, type ApiRecord, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { abilityFromPacked, resourceNames } from '@pilotage/shared';
import { screens } from '../src/screens.ts';
import { findAxeViolations, navigateTo, takeScreenshot, waitUntilSettled, openPage } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';

/** Behaviour of every form: it stores a draft, asks before the user leaves, and offers a choice in a conflict. */
describe('drafts of forms', () => {
  const app = useRunningApp();
  let manager: Page;
  let api: ApiSession;

  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const open = (page: Page, path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
  const leaveDialog = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });
  /** Takes a screenshot and runs axe at both widths. */
  async function inspect(page: Page, name: string): Promise<void> {
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, name);
    await page.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, `${name}-390`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await waitUntilSettled(page);
  }

  beforeAll(async () => {
    api = await signInToApi(app.pilotage.origin, 'manager@ifka.example');
    manager = await pageOf('manager@ifka.example');
  });

  const words = 'Half a page that nobody wants to write a second time.';
  const narrative = (page: Page) => page.locator('form textarea:not([aria-hidden])').first();
  const draftOffer = (page: Page) => page.getByText(/^You typed something here on/);
  const stay = async (page: Page) => {
    await leaveDialog(page).getByRole('button', { name: 'Stay here' }).click();
    await leaveDialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => narrative(page).inputValue()).toContain(words);
  };
  const leave = (page: Page) => leaveDialog(page).getByRole('button', { name: 'Leave' }).click();
  const drafts = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('pilotage.draft.')).length);
  const editable = async (): Promise<ApiRecord> => {
    const [report] = await api.get('/reports');
    const [pilot = {}] = await api.get(filterPath('pilots', { organisationId: report?.organisationId }));
    return pilot;
  };
  const clickContestsLink = (page: Page) =>
    page.getByRole('navigation').getByRole('link', { name: 'Contests', exact: true }).first().click();

  test('a changed text asks before the user leaves: by the menu, Back, another period, signing out', async () => {
    const pilot = await editable();
    await open(manager, `/pilots/${pilot.id}/show`);
    await manager.locator(`a[href$="/pilots/${pilot.id}"]`).first().click();
    await manager.waitForURL(`**/pilots/${pilot.id}`);
    await waitUntilSettled(manager);
    // An untouched form does not ask.
    await clickContestsLink(manager);
    await manager.waitForURL(/\/contests/);
    await manager.goBack();
    await manager.waitForURL(`**/pilots/${pilot.id}`);
    await waitUntilSettled(manager);
    await narrative(manager).click();
    await manager.keyboard.type(words);
    await clickContestsLink(manager);
    await leaveDialog(manager).waitFor();
    await inspect(manager, 'forms-leave');
    await stay(manager);
    await manager.evaluate(() => history.back());
    await leaveDialog(manager).waitFor();
    await stay(manager);
    await manager.getByRole('combobox', { name: /Period/ }).selectOption({ index: 0 });
    await leaveDialog(manager).waitFor();
    await stay(manager);
    expect(await manager.getByRole('combobox', { name: /Period/ }).inputValue()).not.toBe('1');
    await manager.getByRole('button', { name: /Account/ }).click();
    await manager.getByRole('menuitem', { name: 'Sign out' }).click();
    const signOutDialog = manager.getByRole('dialog', { name: /Sign out and lose/ });
    await signOutDialog.waitFor();
    await signOutDialog.getByRole('button', { name: 'Stay here' }).click();
    await signOutDialog.waitFor({ state: 'detached' });
  });

  test('a draft is offered after a reload and after leaving, and deleted when discarded or saved', async () => {
    const dialogs: string[] = [];
    manager.once('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await manager.reload();
    expect(dialogs).toEqual(['beforeunload']);
    await draftOffer(manager).waitFor();
    expect(await narrative(manager).inputValue()).not.toContain(words);
    await inspect(manager, 'forms-draft');
    await manager.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => narrative(manager).inputValue()).toContain(words);
    await clickContestsLink(manager);
    await leave(manager);
    await manager.waitForURL(/\/contests/);
    await manager.goBack();
    await draftOffer(manager).waitFor();
    await manager.getByRole('button', { name: 'Discard' }).click();
    await draftOffer(manager).waitFor({ state: 'detached' });
    expect(await drafts(manager)).toBe(0);
    await narrative(manager).fill(words);
    expect(await drafts(manager)).toBe(1);
    await save(manager).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(await drafts(manager)).toBe(0);
  });

  test('two texts for one field, of a draft and typed before it is restored: one is in the form, the other one is offered', async () => {
    const pilot = await editable();
    const restore = manager.getByRole('button', { name: 'Restore' });
    const reload = async () => {
      manager.once('dialog', (dialog) => void dialog.accept());
      await manager.reload();
      await draftOffer(manager).waitFor();
    };
    await open(manager, `/pilots/${pilot.id}`);
    await manager.getByLabel('Title').fill('A title of the draft');
    await narrative(manager).fill('The draft.');
    await reload();
    await narrative(manager).click();
    await manager.keyboard.press('Control+a');
    await manager.keyboard.type('Typed before.');
    await restore.press('Enter');
    await expect.poll(() => narrative(manager).inputValue()).toBe('The draft.');
    await reload();
    await restore.press('Enter');
    await expect.poll(() => narrative(manager).inputValue()).toBe('The draft.');
    await restore.press('Enter');
    await expect.poll(() => narrative(manager).inputValue()).toBe('Typed before.');
    await expect.poll(() => manager.getByLabel('Title').inputValue()).toBe('A title of the draft');
    await save(manager).press('Enter');
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    // What was neither restored nor discarded is offered after the save, too, and nobody is asked about the own save.
    await open(manager, `/pilots/${pilot.id}`);
    await draftOffer(manager).waitFor();
    await expect.poll(() => narrative(manager).inputValue()).toBe('Typed before.');
    await restore.press('Enter');
    await expect.poll(() => narrative(manager).inputValue()).toBe('The draft.');
    await save(manager).press('Enter');
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(await drafts(manager)).toBe(0);
  });

  test('the same form in two tabs: neither overwrites the draft of the other, and a save leaves it', async () => {
    const { id } = await editable();
    const path = `/pilots/${id}`;
    const other = await manager.context().newPage();
    for (const page of [manager, other]) await open(page, path);
    await manager.getByLabel('Title').fill('A title of the first tab');
    await narrative(other).fill('Words of the second tab.');
    await manager.getByLabel('Title').fill('Another title of the first tab');
    await other.close();
    await save(manager).press('Enter');
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(await drafts(manager)).toBe(1);
    await open(manager, path);
    await manager.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect.poll(() => narrative(manager).inputValue()).toBe('Words of the second tab.');
    await expect.poll(() => manager.getByLabel('Title').inputValue()).toBe('Another title of the first tab');
    await save(manager).press('Enter');
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(await drafts(manager)).toBe(0);
  });

  test('neither a lost connection nor an expired session loses typed text', async () => {
    const pilot = await editable();
    await open(manager, `/pilots/${pilot.id}`);
    await narrative(manager).fill(`${words} Twice.`);
    await manager.route('**/api/pilots/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await save(manager).click();
    await manager.getByText('The server could not be reached.').waitFor();
    await manager.unrouteAll();
    await expect.poll(() => narrative(manager).inputValue()).toContain('Twice.');
    expect(await drafts(manager)).toBe(1);
    await manager.context().clearCookies();
    await save(manager).click();
    const again = manager.getByRole('dialog', { name: 'Your session has ended' });
    await again.getByLabel('Password').fill('demo-consortium-2019');
    await again.getByRole('button', { name: 'Sign in' }).click();
    await again.waitFor({ state: 'detached' });
    await save(manager).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(JSON.stringify(await api.one(`/pilots/${pilot.id}`))).toContain('Twice.');
  });

  test('a conflicting save shows both values, the other user and the time, and lets the user choose each field', async () => {
    const pilot = await api.post('/pilots', { title: 'Twice edited', stage: 'design', startsOn: '2020-01-01' });
    for (const chosen of ['Yours', 'Theirs'] as const) {
      await open(manager, `/pilots/${pilot.id}`);
      await manager.getByLabel('Title').fill(`My title, ${chosen}`);
      const { version } = await api.one(`/pilots/${pilot.id}`);
      await api.put(`/pilots/${pilot.id}`, { version, title: `Their title, ${chosen}` });
      await save(manager).click();
      const dialog = manager.getByRole('dialog', { name: 'Somebody changed this meanwhile' });
      await dialog.getByText(/saved this on/).waitFor();
      await dialog.getByText(`My title, ${chosen}`).waitFor();
      await dialog.getByText(`Their title, ${chosen}`).waitFor();
      if (chosen === 'Yours') await inspect(manager, 'forms-conflict');
      await dialog.getByRole('radio', { name: new RegExp(`^${chosen}`) }).check();
      await dialog.getByRole('button', { name: 'Save this choice' }).click();
      await manager.waitForURL(/\/pilots(\?.*)?$/);
      const { title } = await api.one(`/pilots/${pilot.id}`);
      expect(title).toBe(chosen === 'Yours' ? 'My title, Yours' : 'Their title, Theirs');
    }
    expect(await drafts(manager)).toBe(0);
  });

  test('every create form asks before the user leaves, and offers the draft', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead, '/');
    const { rules } = await (await lead.request.get(`${app.pilotage.origin}/api/session`)).json();
    const ability = abilityFromPacked(rules);
    const home = () => lead.getByRole('navigation').getByRole('link', { name: 'Home', exact: true }).click();
    const waitForHome = async () => {
      await lead.waitForURL(({ pathname }) => pathname === '/');
      await waitUntilSettled(lead);
    };
    const created = Object.entries(screens).filter(([, screen]) => screen && 'create' in screen);
    for (const [resource] of created) {
      const name = resourceNames.find((each) => each === resource);
      if (!name || !ability.can('create', name)) continue;
      await navigateTo(lead, `/${resource}/create`);
      const field = lead
        .locator('main form input[type=text]:not([role=combobox]), main form textarea:not([aria-hidden])')
        .first();
      if ((await field.count()) === 0) continue;
      await field.fill('7');
      await home();
      await leaveDialog(lead).waitFor();
      await leave(lead);
      await leaveDialog(lead).waitFor({ state: 'detached' });
      await waitForHome();
      await navigateTo(lead, `/${resource}/create`);
      await draftOffer(lead).waitFor();
      await lead.getByRole('button', { name: 'Discard' }).click();
      // An untouched form does not ask and leaves no draft.
      await home();
      await waitForHome();
      expect.soft(await drafts(lead), resource).toBe(0);
    }
  });
});
