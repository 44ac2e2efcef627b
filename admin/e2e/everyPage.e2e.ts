import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comeIn, findings, openBrowser, picture, signIn, visit } from './browser.ts';
import { type RunningPilotage, startPilotage } from './startPilotage.ts';

const compare = [
  '/compare',
  '/compare?indicator=CERTIFIED&by=organisation',
  '/explain?indicator=CERTIFIED&key=AT&through=4&basis=approved',
  '/programme?period=4',
];
const lists = ['/pilots', '/milestones', '/indicators', '/organisations', '/periods', '/consortium', '/reports', '/assignments'];
const own = ['/account/password', '/account/sessions'];

/** Every page that each person's menu leads to, and some of the records behind it. */
const pagesOf = {
  'staff@arbeit-plus.example': [
    '/',
    '/figures',
    '/figures?period=4',
    ...compare,
    ...lists,
    '/users',
    '/auditEvents',
    ...own,
    '/pilots/1/show',
  ],
  'manager@ucdc.example': ['/', '/figures', ...lists, '/pilots/create', '/memberships', '/memberships/create'],
  'lead@democenter.example': [
    '/',
    ...compare,
    ...lists,
    '/users',
    '/auditEvents',
    '/indicators/create',
    '/indicators/1/show',
    '/assignments/create',
    '/periods/create',
    '/periods/5/show',
    '/organisations/1/show',
    '/organisations/2',
  ],
  'evaluator@consortium.example': ['/', ...compare, ...lists],
  'observer@consortium.example': ['/', ...compare, ...lists],
  'juror@consortium.example': ['/', ...own],
};

describe('every page of every person', () => {
  let pilotage: RunningPilotage;
  let browser: Browser;
  beforeAll(async () => {
    pilotage = await startPilotage();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  async function tour(email: string, paths: readonly string[], options: { width: number; dark: boolean }): Promise<string[]> {
    const context = await browser.newContext({
      viewport: { width: options.width, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
    });
    const page: Page = await context.newPage();
    const found: string[] = [];
    page.on('pageerror', (error) => found.push(String(error)));
    await comeIn(page, pilotage.origin, email);
    for (const path of paths) {
      await visit(page, `${pilotage.origin}${path}`);
      await picture(page, `${email.split('@')[0]}-${options.width}${options.dark ? '-dark' : ''}-${path.replace(/\W+/g, '_')}`);
      found.push(...(await findings(page)).map((line) => `${path} ${line}`));
      if ((await page.locator('h1').count()) !== 1) found.push(`${path} has not one h1`);
    }
    await context.close();
    return found;
  }

  test.each(Object.entries(pagesOf))(
    '%s finds each page named and axe finds nothing',
    async (email, paths) => {
      expect(await tour(email, paths, { width: 1440, dark: false })).toEqual([]);
    },
    240_000,
  );

  test('the main pages hold in the dark and at 390 px', async () => {
    const paths = ['/', '/figures', '/compare', '/pilots'];
    expect(await tour('staff@arbeit-plus.example', paths, { width: 390, dark: false })).toEqual([]);
    expect(await tour('staff@arbeit-plus.example', paths, { width: 1440, dark: true })).toEqual([]);
  }, 240_000);

  test('staff enter a figure by keyboard alone, and it is there after a reload', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, pilotage.origin, 'staff@arbeit-plus.example', '/figures?period=5');
    const field = page.getByLabel('Policy papers, This period, P5');
    await field.focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /Policy papers/ })
      .getByText('Saved', { exact: true })
      .waitFor();
    await page.reload();
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('3');
    await context.close();
  }, 60_000);
});
