import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, takeScreenshot } from './browser.ts';

describe('a visitor', () => {
  const app = useRunningApp();

  beforeAll(async () => {
    const lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const { version } = await lead.one('/consortium');
    await lead.put('/consortium', { version, publishesProgress: true });
  });

  test.each([
    { width: 1440, colorScheme: 'light', javaScriptEnabled: true },
    { width: 390, colorScheme: 'dark', javaScriptEnabled: true },
    { width: 390, colorScheme: 'light', javaScriptEnabled: false },
  ] as const)('finds an open contest and reads all that it asks: %o', async ({ width, colorScheme, javaScriptEnabled }) => {
    const context = await app.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled,
      timezoneId: 'Europe/Lisbon',
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${app.pilotage.origin}/public`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Social(i)Makers');
    await takeScreenshot(page, `visitor-front-${width}-${colorScheme}`);
    // Axe needs a script that the content security policy of the page blocks.
    const inspectPage = async () => {
      if (javaScriptEnabled) expect(await findAxeViolations(page)).toEqual([]);
      if (!javaScriptEnabled) return;
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    };
    await inspectPage();
    await page.getByRole('heading', { level: 2, name: 'How far we are' }).waitFor();
    expect(await page.getByText('Digital help next door').count()).toBe(0);
    await page.getByRole('link', { name: 'Work for all (illustrative)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Work for all (illustrative)' }).waitFor();
    for (const name of ['The challenge', 'Who may enter', 'When', 'What one wins', 'How solutions are judged'])
      expect(await page.getByRole('heading', { level: 2, name }).count()).toBe(1);
    expect(await page.getByText('by the clock of Europe/Budapest').count()).toBe(2);
    expect(await page.getByText('by your clock').count()).toBe(javaScriptEnabled ? 2 : 0);
    await inspectPage();
    await takeScreenshot(page, `visitor-contest-${width}-${colorScheme}`);
    expect(errors).toEqual([]);
    await context.close();
  });
});
