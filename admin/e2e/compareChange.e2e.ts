import type { Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, signInByRequest, waitUntilSettled } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';

describe('a change of the view of Compare', () => {
  const app = useRunningApp();
  let page: Page;
  beforeAll(async () => {
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signInByRequest(page, app.pilotage.origin, 'lead@democenter.example');
  });

  test('a change of view keeps the old picture until the new one is there', async () => {
    await openPage(page, `${app.pilotage.origin}/compare?period=5`);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const requests = /progress\/matrix\?by=organisation/;
    await page.route(requests, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('combobox', { name: 'By', exact: true }).click();
    await page.getByRole('option', { name: 'Organisation' }).click();
    await page.waitForURL(/by=organisation/);
    await page.locator('[aria-busy=true]').waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'How far is each country?' }).isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-row="SK"]').isVisible()).toBe(true);
    release();
    await page.getByRole('heading', { level: 2, name: 'How far is each organisation?' }).waitFor();
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    await page.unroute(requests);
  });

  test('the files of the other views are there before one is opened', async () => {
    await openPage(page, `${app.pilotage.origin}/compare?period=5&indicator=CERTIFIED`);
    const files: string[] = [];
    const listen = (request: Request) => void (request.resourceType() === 'script' && files.push(request.url()));
    page.on('request', listen);
    for (const [tab, question] of [
      ['Map', 'Where is it ahead, and where behind?'],
      ['Totals', 'What does it add up to?'],
      ['Spread', 'How far apart are the organisations?'],
    ] as const) {
      await page.getByRole('tab', { name: tab, exact: true }).press('Enter');
      await page.getByRole('heading', { level: 2, name: question }).waitFor();
    }
    expect(files).toEqual([]);
    page.off('request', listen);
  });

  test('the figures of a view are loaded while somebody points at its tab or comes to it by keyboard, and not again by the click', async () => {
    await openPage(page, `${app.pilotage.origin}/compare?period=5&indicator=CERTIFIED`);
    const asked: string[] = [];
    const listen = (request: Request) =>
      void (/api\/(progress|reporting-rates)/.test(request.url()) && asked.push(request.url()));
    page.on('request', listen);
    const openPrepared = async (tab: string, question: string, prepare: () => Promise<void>) => {
      asked.length = 0;
      await prepare();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      await waitUntilSettled(page);
      const before = [...asked];
      await page.getByRole('tab', { name: tab, exact: true }).press('Enter');
      await page.getByRole('heading', { level: 2, name: question }).waitFor();
      expect(asked).toEqual(before);
    };
    await openPrepared('Status', 'Where is it stuck?', () => page.getByRole('tab', { name: 'Status', exact: true }).hover());
    await openPrepared('Reporting', 'Are reports in?', () => page.keyboard.press('End'));
    page.off('request', listen);
  });
});
