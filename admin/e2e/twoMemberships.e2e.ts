import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, signIn, openPage } from './browser.ts';

describe('somebody with two hats', () => {
  const at = useRunningApp();
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await at.browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await signIn(page, at.pilotage.origin, 'twohats@consortium.example');
  });
  afterEach(() => context.close());

  const hat = (on: Page) => on.getByRole('button', { name: /Change hats/ });
  const other = async (on: Page) => {
    await hat(on).click();
    await on
      .getByRole('menuitem', { name: /Partner staff/ })
      .and(on.locator(':not([aria-current=true])'))
      .click();
  };

  test('changes hats in the bar, and the page is the other organisation’s', async () => {
    const before = await hat(page).textContent();
    await other(page);
    await page.waitForFunction(
      (former) => ![...document.querySelectorAll('header button')].some((button) => button.textContent === former),
      before,
    );
    expect(await page.title()).toMatch(/^Home - .+ - Pilotage$/);
    await page.reload();
    await hat(page).waitFor();
    expect(await hat(page).textContent()).not.toBe(before);
  });

  test('a link about the other organisation offers its hat, and leads on to the very cell', async () => {
    const { origin } = at.pilotage;
    const ask = (path: string) => page.request.get(`${origin}/api/${path}`).then((answer) => answer.json());
    const wear = (activeMembershipId: number) =>
      page.request.put(`${origin}/api/session`, { headers: { origin }, data: { activeMembershipId } });
    const session = await ask('session');
    const away = session.memberships.find(({ id }: { id: number }) => id !== session.activeMembershipId);
    await wear(away.id);
    const [assignment] = await ask(`assignments?filter=${JSON.stringify({ organisationId: away.organisationId })}`);
    await wear(session.activeMembershipId);
    const place = `/figures?period=5&of=${away.organisationId}#figure-${assignment.id}`;
    await openPage(page, `${origin}${place}`);
    expect(await page.title()).toMatch(/^For another of your organisations/);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Go on as/ }).click();
    await page.locator(`[data-row="${assignment.id}"] input:focus`).waitFor();
    expect(page.url()).toContain(place);
    await openPage(page, `${origin}/figures?period=5&of=999999`);
    await page.getByText('about an organisation that you do not work for').waitFor();
    expect(await page.getByRole('button', { name: /^Go on as/ }).count()).toBe(0);
  });

  test('the second tab says that it shows the former hat, and writes nothing', async () => {
    const second = await context.newPage();
    await openPage(second, `${at.pilotage.origin}/milestones/create`);
    await page.bringToFront();
    await other(page);
    await second.getByRole('alert').filter({ hasText: 'You now work as somebody else in another tab' }).waitFor();
    expect(await findAxeViolations(second)).toEqual([]);
    const written: string[] = [];
    second.on('request', (request) => {
      if (request.method() !== 'GET' && request.url().includes('/api/')) written.push(request.url());
    });
    await second.getByLabel('Title').fill('A milestone under the wrong hat');
    await second.getByRole('button', { name: 'Save' }).click();
    await second.waitForTimeout(800);
    expect(written).toEqual([]);
    await second.getByRole('button', { name: 'Load again' }).click();
    await second.waitForFunction(() => document.querySelector('[role=alert]') === null);
    const worn = (await hat(page).textContent()) ?? '';
    await expect.poll(() => hat(second).textContent(), { timeout: 30_000 }).toBe(worn);
  });

  test('a tab that has not heard of the change is told by the server, and what was typed stays', async () => {
    const { origin } = at.pilotage;
    const second = await context.newPage();
    await second.addInitScript(() => {
      Object.defineProperty(window.BroadcastChannel.prototype, 'onmessage', { set() {} });
    });
    await openPage(second, `${origin}/milestones/create`);
    await page.bringToFront();
    await other(page);
    await page.waitForFunction(() => !document.querySelector('[role=menu]'));
    await expect.poll(() => hat(page).textContent(), { timeout: 30_000 }).not.toBe(await hat(second).textContent());
    await second.bringToFront();
    await second.getByLabel('Title').click();
    await second.keyboard.type('A milestone of the former hat');
    const answered = second.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes('/api/'));
    await second.getByRole('button', { name: 'Save' }).click();
    expect((await answered).status()).toBe(409);
    await second.getByRole('alert').filter({ hasText: 'You now work as somebody else in another tab' }).first().waitFor();
    expect(await second.getByLabel('Title').inputValue()).toBe('A milestone of the former hat');
    const there = await page.request.get(`${origin}/api/milestones?filter=${JSON.stringify({ q: 'former hat' })}`);
    expect(await there.json()).toEqual([]);
  });
});
