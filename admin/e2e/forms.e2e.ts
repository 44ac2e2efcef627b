import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, apiAs, filtered } from './apiAs.ts';
import { atPilotage } from './atPilotage.ts';
import { comeIn, settled, visit } from './browser.ts';

/** Forms save once, and lists navigate once. */
describe('forms and lists', () => {
  const at = atPilotage();
  const contexts: BrowserContext[] = [];
  let manager: Page;
  let api: Api;

  async function pageOf(email: string): Promise<Page> {
    const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    const page = await context.newPage();
    await comeIn(page, at.pilotage.origin, email);
    return page;
  }
  const open = (page: Page, path: string) => visit(page, `${at.pilotage.origin}${path}`);
  const depth = (page: Page) => page.evaluate(() => history.length);
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
  const titled = (title: string) => api.get(filtered('pilots', { title }));

  beforeAll(async () => {
    api = await apiAs(at.pilotage.origin, 'manager@ifka.example');
    manager = await pageOf('manager@ifka.example');
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });

  test('a double click on Save, and Enter pressed twice, store one record and go on once', async () => {
    for (const [title, send] of [
      ['Clicked twice', (page: Page) => save(page).dblclick()],
      [
        'Entered twice',
        async (page: Page) => {
          await page.getByLabel('Title').press('Enter');
          await page.keyboard.press('Enter');
        },
      ],
    ] as const) {
      await open(manager, '/pilots/create');
      await manager.getByLabel('Title').fill(title);
      const before = await depth(manager);
      await send(manager);
      await manager.waitForURL(/\/pilots(\?.*)?$/);
      await settled(manager);
      expect(await titled(title)).toHaveLength(1);
      expect(await depth(manager)).toBe(before + 1);
    }
  });

  test('a change is sent once, and Save is busy meanwhile', async () => {
    const [pilot] = await titled('Clicked twice');
    await open(manager, `/pilots/${pilot?.id}`);
    const sent: string[] = [];
    const answers: number[] = [];
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await manager.route(`**/api/pilots/${pilot?.id}`, async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      sent.push(route.request().postData() ?? '');
      await held;
      const answer = await route.fetch();
      answers.push(answer.status());
      await route.fulfill({ response: answer });
    });
    await manager.getByLabel('Title').fill('Changed once');
    await save(manager).dblclick();
    await expect.poll(() => save(manager).getAttribute('aria-busy')).toBe('true');
    await save(manager).click({ force: true });
    go();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    await settled(manager);
    await manager.unrouteAll();
    expect(sent).toHaveLength(1);
    expect(answers).toEqual([200]);
  });

  test('a creation whose answer is lost is not stored twice; other words after a refusal are taken', async () => {
    await open(manager, '/milestones/create');
    await open(manager, '/pilots/create');
    await manager.getByLabel('Title').fill('Lost answer');
    let isLost = true;
    await manager.route('**/api/pilots', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const answer = await route.fetch();
      if (isLost) return route.abort();
      await route.fulfill({ response: answer });
    });
    await save(manager).click();
    await manager.getByText('The server could not be reached.').waitFor();
    isLost = false;
    await save(manager).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    await manager.unrouteAll();
    expect(await titled('Lost answer')).toHaveLength(1);
    await open(manager, '/pilots/create');
    await save(manager).click();
    await manager.locator('.Mui-error').first().waitFor();
    await manager.getByLabel('Title').fill('After a refusal');
    await save(manager).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(await titled('After a refusal')).toHaveLength(1);
  });

  test('a link of a list makes one step; its modified clicks, the middle button and selecting are the browser’s', async () => {
    const [pilot] = await titled('Lost answer');
    await open(manager, '/pilots');
    const link = manager.getByRole('link', { name: 'Lost answer', exact: true });
    const row = manager.getByRole('row').filter({ has: link });
    const address = manager.url();
    const before = await depth(manager);
    await link.click();
    await manager.waitForURL(`**/pilots/${pilot?.id}/show`);
    await settled(manager);
    expect(await depth(manager)).toBe(before + 1);
    await manager.goBack();
    await expect.poll(() => manager.url()).toBe(address);
    await settled(manager);
    for (const options of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
      const [tab] = await Promise.all([manager.context().waitForEvent('page'), link.click(options)]);
      await tab.waitForURL(`**/pilots/${pilot?.id}/show`);
      await tab.close();
      expect(manager.url()).toBe(address);
    }
    await row
      .getByRole('cell')
      .nth(1)
      .click({ modifiers: ['Control'] });
    await row
      .getByRole('cell')
      .nth(1)
      .click({ modifiers: ['Shift'] });
    await manager.evaluate(() => getSelection()?.removeAllRanges());
    const box = await row.getByRole('cell').first().boundingBox();
    if (!box) throw new Error('The row is not in sight.');
    const y = box.y + box.height / 2;
    await manager.mouse.move(box.x + 2, y);
    await manager.mouse.down();
    await manager.mouse.move(box.x + box.width - 2, y, { steps: 8 });
    await manager.mouse.up();
    expect(await manager.evaluate(() => getSelection()?.toString() ?? '')).not.toBe('');
    await manager.waitForTimeout(300);
    expect(manager.url()).toBe(address);
    // Beside the link a plain click opens the record, as ever.
    await manager.evaluate(() => getSelection()?.removeAllRanges());
    await row.getByRole('cell').nth(1).click();
    await manager.waitForURL(`**/pilots/${pilot?.id}/show`);
  });
});
