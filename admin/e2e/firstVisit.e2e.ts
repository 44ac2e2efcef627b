import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openBrowser, waitUntilSettled } from './browser.ts';
import { runIdleWork, holdIdleWork } from './idleWork.ts';
import { listenForErrors } from './listenForErrors.ts';
import { type RunningApp, startApp } from './startApp.ts';

const cli = join(import.meta.dirname, '../../server/dist/cli.js');
const password = 'a long enough password';

/** The expected refusals without a session (401) are no error of the page. */
const isRefusedSession = (line: string) => line.includes('401') && line.includes('/api/session');

describe('an installation without any account', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    pilotage = await startApp({ demo: false });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  const newPage = async () => (await browser.newContext()).newPage();
  const files = (page: Page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((each) => each instanceof PerformanceResourceTiming)
        .map(({ name, decodedBodySize }) => ({ name: name.replace(location.origin, ''), bytes: decodedBodySize })),
    );
  const scripts = async (page: Page) => (await files(page)).filter(({ name }) => name.endsWith('.js'));

  test.each(['/', '/login', '/forgot-password', '/reset-password#x', '/invitation#x'])(
    '%s loads three scripts of its own, and the application when it has nothing else to do',
    async (path) => {
      const page = await newPage();
      const loggedMessages: string[] = [];
      await listenForErrors(page, loggedMessages);
      await holdIdleWork(page);
      await page.goto(`${pilotage.origin}${path}`);
      await page.locator('h1').waitFor();
      await waitUntilSettled(page);
      const first = await scripts(page);
      expect(first.map(({ name }) => name.replace(/-.{8}\.js$/, '')).sort()).toEqual([
        '/assets/first',
        '/assets/index',
        '/assets/rolldown-runtime',
      ]);
      expect(first.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(700_000);
      expect((await files(page)).length).toBeLessThanOrEqual(6);
      await runIdleWork(page);
      await expect.poll(async () => (await scripts(page)).some(({ name }) => name.includes('HomePage'))).toBe(true);
      await waitUntilSettled(page);
      expect((await scripts(page)).some(({ name }) => name.includes('charts'))).toBe(false);
      expect(loggedMessages.filter((line) => !isRefusedSession(line) && !line.includes('/auth/invitation'))).toEqual([]);
      await page.context().close();
    },
  );

  test('the sign-in page explains how to create the first account, until the command has created it', async () => {
    const icon = await fetch(`${pilotage.origin}/favicon.ico`);
    expect([icon.status, icon.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^image\/(x-icon|vnd.microsoft.icon)$/),
    ]);
    const page = await newPage();
    await page.goto(pilotage.origin);
    await page.getByText('No account yet: create the first one').waitFor();
    await page.getByText('npm run cli -- user create').waitFor();
    expect(await page.getByText(/demo/i).count()).toBe(0);
    expect(await (await fetch(`${pilotage.origin}/api/installation`)).text()).not.toMatch(/demo/i);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    const parameters = [
      'user',
      'create',
      '--email',
      'ana@ours.example',
      '--name',
      'Ana',
      '--organisation-name',
      'Ours',
      '--country',
      'SI',
    ];
    const DATABASE_URL = `sqlite:${join(pilotage.folder, 'demo.sqlite')}`;
    const env = { ...process.env, DATABASE_URL, PILOTAGE_PASSWORD: password };
    await promisify(execFile)(process.execPath, [cli, ...parameters], { cwd: pilotage.folder, env });
    await page.goto(`${pilotage.origin}/pilots?page=1`);
    await page.waitForURL(/\/login/);
    await waitUntilSettled(page);
    expect(await page.getByText('npm run cli').count()).toBe(0);
    await page.fill('input[name=email]', 'ana@ours.example');
    await page.fill('input[type=password]', password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pilots\?page=1/);
    await page.getByRole('heading', { level: 1, name: 'Pilots' }).waitFor();
    await page.goto(pilotage.origin);
    await page.getByText('Seven steps to begin').waitFor();
    await page.getByRole('link', { name: /7\. Open the first period/ }).waitFor();
    await page.context().close();
  });
});
