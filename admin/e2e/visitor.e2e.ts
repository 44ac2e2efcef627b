import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';

describe('a visitor', () => {
  const app = useRunningApp();

  test('sees the picture that the lead partner publishes', async () => {
    const page = await app.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await signIn(page, app.pilotage.origin, 'lead@democenter.example', '/consortium');
    await page.getByRole('heading', { name: 'Picture of the public page' }).waitFor();
    await expect.poll(() => page.getByRole('switch', { name: 'Progress is public' }).isChecked()).toBe(true);
    await page
      .getByLabel('Choose a picture')
      .setInputFiles({ name: 'us.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await expect.poll(() => page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'What the picture shows' }).fill('Three people at a long table');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('img', { name: 'Three people at a long table' }).waitFor();
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.close();
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
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Social(i)Makers');
    await takeScreenshot(page, `visitor-front-${width}-${colorScheme}`);
    // Axe needs a script that the content security policy of the page blocks.
    const inspectPage = async () => {
      if (javaScriptEnabled) expect(await findAxeViolations(page)).toEqual([]);
      if (!javaScriptEnabled) return;
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    };
    await inspectPage();
    await page.getByRole('heading', { level: 2, name: 'How far we are' }).waitFor();
    await page.getByRole('img', { name: 'Three people at a long table' }).waitFor();
    await page
      .getByRole('img', { name: /^Map of the countries: Austria, Germany, Hungary, Italy, Poland, Slovakia, Slovenia$/ })
      .waitFor();
    const open = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Work for all (illustrative)' }) });
    await open.getByText(/^\d+ days left$/).waitFor();
    await open.getByText('3 solutions sent').waitFor();
    expect(await page.getByText('Digital help next door').count()).toBe(0);
    await page.getByRole('link', { name: 'Work for all (illustrative)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Work for all (illustrative)' }).waitFor();
    for (const name of ['The challenge', 'Who may enter', 'When', 'What one wins', 'How solutions are judged'])
      await expect.poll(() => page.getByRole('heading', { level: 2, name }).count()).toBe(1);
    await expect.poll(() => page.getByText('by the clock of Europe/Budapest').count()).toBe(2);
    await expect.poll(() => page.getByText('by your clock').count()).toBe(javaScriptEnabled ? 2 : 0);
    await inspectPage();
    await takeScreenshot(page, `visitor-contest-${width}-${colorScheme}`);
    expect(errors).toEqual([]);
    await context.close();
  });
});
