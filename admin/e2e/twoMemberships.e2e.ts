import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, signIn, openPage } from './browser.ts';

describe('a user with two memberships', () => {
  const app = useRunningApp();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await signIn(page, app.pilotage.origin, 'twohats@consortium.example');
  });
  afterEach(() => context.close());

  const switcher = (tab: Page) => tab.getByRole('button', { name: /Switch membership/ });
  const switchToOther = async (tab: Page) => {
    await switcher(tab).click();
    await tab
      .getByRole('menuitem', { name: /Partner staff/ })
      .and(tab.locator(':not([aria-current=true])'))
      .click();
  };

  test('switches membership in the bar and shows the page of the other organisation', async () => {
    const before = await switcher(page).textContent();
    await switchToOther(page);
    await page.waitForFunction(
      (former) => ![...document.querySelectorAll('header button')].some((button) => button.textContent === former),
      before,
    );
    await expect.poll(() => page.title()).toMatch(/^Home - .+ - Pilotage$/);
    await page.reload();
    await switcher(page).waitFor();
    expect(await switcher(page).textContent()).not.toBe(before);
  });

  test('Ctrl K switches membership, too', async () => {
    const before = await switcher(page).textContent();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to a page, or search' }).fill('work for');
    await page.getByRole('option', { name: /^Work for/ }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => switcher(page).textContent()).not.toBe(before);
  });

  test('a link to the other organisation offers to switch and opens the linked cell', async () => {
    const { origin } = app.pilotage;
    const fetchJson = (path: string) => page.request.get(`${origin}/api/${path}`).then((response) => response.json());
    const switchMembership = (activeMembershipId: number) =>
      page.request.put(`${origin}/api/session`, { headers: { origin }, data: { activeMembershipId } });
    const session = await fetchJson('session');
    const otherMembership = session.memberships.find(({ id }: { id: number }) => id !== session.activeMembershipId);
    await switchMembership(otherMembership.id);
    const [assignment] = await fetchJson(
      `assignments?filter=${JSON.stringify({ organisationId: otherMembership.organisationId })}`,
    );
    await switchMembership(session.activeMembershipId);
    const cellPath = `/figures?period=5&of=${otherMembership.organisationId}#figure-${assignment.id}`;
    await openPage(page, `${origin}${cellPath}`);
    await expect.poll(() => page.title()).toMatch(/^For another of your organisations/);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Go on as/ }).click();
    await page.locator(`[data-row="${assignment.id}"] input:focus`).waitFor();
    expect(page.url()).toContain(cellPath);
    await openPage(page, `${origin}/figures?period=5&of=999999`);
    await page.getByText('about an organisation that you do not work for').waitFor();
    expect(await page.getByRole('button', { name: /^Go on as/ }).count()).toBe(0);
  });

  test('what is typed stays with the membership under which it was typed', async () => {
    const { origin } = app.pilotage;
    const { activeMembershipId } = await (await page.request.get(`${origin}/api/session`)).json();
    await openPage(page, `${origin}/milestones/create`);
    const before = await switcher(page).textContent();
    await page.getByLabel('Title').click();
    await page.keyboard.type('A milestone of this membership');
    await switchToOther(page);
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave' }).press('Enter');
    await expect.poll(() => switcher(page).textContent()).not.toBe(before);
    const listDrafts = () =>
      page.evaluate(() =>
        Object.keys(localStorage)
          .filter((name) => name.startsWith('pilotage.draft.') && name.endsWith('milestones.new'))
          .map((name) => Number(name.split('.')[3])),
      );
    await expect.poll(listDrafts).toEqual([activeMembershipId]);
  });

  test('the second tab says that it shows the previous membership and writes nothing', async () => {
    const second = await context.newPage();
    await openPage(second, `${app.pilotage.origin}/milestones/create`);
    await page.bringToFront();
    await switchToOther(page);
    await second.getByRole('alert').filter({ hasText: 'You switched membership in another tab' }).waitFor();
    expect(await findAxeViolations(second)).toEqual([]);
    const writes: string[] = [];
    second.on('request', (request) => {
      if (request.method() !== 'GET' && request.url().includes('/api/')) writes.push(request.url());
    });
    await second.getByLabel('Title').fill('A milestone of the wrong membership');
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await second.waitForTimeout(800);
    expect(writes).toEqual([]);
    await second.getByRole('button', { name: 'Load again' }).click();
    await second.waitForFunction(() => document.querySelector('[role=alert]') === null);
    const activeName = (await switcher(page).textContent()) ?? '';
    await expect.poll(() => switcher(second).textContent(), { timeout: 30_000 }).toBe(activeName);
  });

  test('a tab that missed the switch learns it from the server and keeps the typed text', async () => {
    const { origin } = app.pilotage;
    const second = await context.newPage();
    await second.addInitScript(() => {
      Object.defineProperty(window.BroadcastChannel.prototype, 'onmessage', { set() {} });
    });
    await openPage(second, `${origin}/milestones/create`);
    await page.bringToFront();
    await switchToOther(page);
    await page.waitForFunction(() => !document.querySelector('[role=menu]'));
    await expect.poll(() => switcher(page).textContent(), { timeout: 30_000 }).not.toBe(await switcher(second).textContent());
    await second.bringToFront();
    await second.getByLabel('Title').click();
    await second.keyboard.type('A milestone of the former membership');
    const pendingResponse = second.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/api/'),
    );
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    expect((await pendingResponse).status()).toBe(409);
    await second.getByRole('alert').filter({ hasText: 'You switched membership in another tab' }).first().waitFor();
    await expect.poll(() => second.getByLabel('Title').inputValue()).toBe('A milestone of the former membership');
    const milestones = await page.request.get(`${origin}/api/milestones?filter=${JSON.stringify({ q: 'former membership' })}`);
    expect(await milestones.json()).toEqual([]);
  });
});
