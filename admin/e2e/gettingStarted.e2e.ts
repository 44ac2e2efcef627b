import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, takeScreenshot, waitUntilSettled, signIn, openPage } from './browser.ts';
import { holdIdleWork } from './idleWork.ts';

const newPassword = 'a brand new password';

describe('setting up a consortium', () => {
  const app = useRunningApp();

  async function inspected(page: Page, name: string): Promise<void> {
    await waitUntilSettled(page);
    await takeScreenshot(page, name);
    expect(await findAxeViolations(page)).toEqual([]);
    const [contentWidth, windowWidth] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(contentWidth).toBe(windowWidth);
  }

  test('the sign-in page is compressed and smaller than 200 kB', async () => {
    const page = await (await app.browser.newContext()).newPage();
    await holdIdleWork(page);
    await page.goto(app.pilotage.origin, { waitUntil: 'networkidle' });
    await page.locator('input[name=email]').waitFor();
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => {
        const { name, encodedBodySize = 0, decodedBodySize = 0 } = entry.toJSON();
        return { name: String(name), sent: Number(encodedBodySize), whole: Number(decodedBodySize) };
      }),
    );
    const isFile = ({ name }: { name: string }) => new URL(name).pathname.startsWith('/assets/');
    expect(files.filter(isFile).length).toBeGreaterThan(0);
    expect(files.filter((each) => isFile(each) && each.whole >= 1024 && each.sent >= each.whole)).toEqual([]);
    expect(files.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(200_000);
    await page.context().close();
  });

  test('only the lead partner can end the demo: two confirmations, the typed name, and an own account', async () => {
    const staff = await (await app.browser.newContext()).newPage();
    await signIn(staff, app.pilotage.origin, 'manager@zsi.example');
    expect(await staff.getByText('This is the demo').count()).toBe(0);

    const page = await (await app.browser.newContext()).newPage();
    await signIn(page, app.pilotage.origin, 'lead@democenter.example');
    await page.getByRole('button', { name: 'Leave the demo, start for real' }).click();
    await page.getByText('This cannot be taken back.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).fill('ana@ours.example');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
    await page.getByLabel('Password').fill(newPassword);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Our Organisation');
    await page.getByRole('combobox', { name: 'Country' }).selectOption('SI');
    await page.getByRole('textbox', { name: 'Name of the consortium' }).fill('Something else');
    await inspected(page, 'beginning-leave');
    await page.getByRole('button', { name: 'Empty the demo now' }).click();
    await page.getByText('Type the name of the consortium exactly as it stands.').waitFor();
    await page.getByRole('textbox', { name: 'Name of the consortium' }).fill('Social(i)Makers');
    await page.getByRole('button', { name: 'Empty the demo now' }).click();
    await page.waitForURL(/\/login/);
    await page.fill('input[name=email]', 'lead@democenter.example');
    await page.fill('input[type=password]', 'demo-consortium-2019');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.fill('input[name=email]', 'ana@ours.example');
    await page.fill('input[type=password]', newPassword);
    await page.keyboard.press('Enter');
    await page.getByText('Seven steps to begin').waitFor();
    await inspected(page, 'beginning-steps');
    await expect.poll(() => page.locator('ol > li').count()).toBe(7);
  });

  test('each setup step links to its page and is checked off when done', async () => {
    const page = await (await app.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(app.pilotage.origin);
    await page.fill('input[name=email]', 'ana@ours.example');
    await page.fill('input[type=password]', newPassword);
    await page.keyboard.press('Enter');
    // Wait for the record: text typed before it loads would be overwritten.
    await page.route('**/api/consortium', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.getByRole('link', { name: /Describe the consortium/ }).click();
    for (const country of ['Slovenia', 'Austria']) {
      await page.getByRole('combobox', { name: 'Countries' }).fill(country);
      await page.getByRole('option', { name: country }).click();
    }
    await page.getByRole('textbox', { name: 'Reminders before the due day' }).fill('10, x');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await page.getByRole('textbox', { name: 'Reminders before the due day' }).fill('10, 2');
    await inspected(page, 'beginning-consortium');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Programme', exact: true }).fill('Interreg');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await openPage(page, `${app.pilotage.origin}/`);
    await page.getByText('2 countries.').waitFor();
    await inspected(page, 'beginning-steps-390');
    const hrefs = await page.locator('ol li a').evaluateAll((links) => links.map((each) => each.getAttribute('href')));
    expect(hrefs).toEqual([
      '/consortium',
      '/organisations',
      '/import/organisations',
      '/plan-periods',
      '/indicators/create',
      '/import/indicators',
      '/targets',
      '/invitations/create',
      expect.stringMatching(/^\/invitations\/create\?source=/),
      '/import/invitations',
      '/plan-periods',
    ]);
    await page.getByText('Nobody is asked to report anything yet: take step 5 first').waitFor();
    await page.getByRole('link', { name: 'Our Organisation: invite a manager' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Role' }).textContent()).toBe('Partner manager');
    await expect.poll(() => page.getByRole('combobox', { name: 'Organisation' }).inputValue()).toBe('Our Organisation');
  });

  test('opening a period in which nobody is asked for anything is warned of, named, and not forbidden', async () => {
    const page = await (await app.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(app.pilotage.origin);
    await page.fill('input[name=email]', 'ana@ours.example');
    await page.fill('input[type=password]', newPassword);
    await page.keyboard.press('Enter');
    await page.getByText('Seven steps to begin').waitFor();
    const planned = await page.evaluate(async () => {
      const body = JSON.stringify({ number: 1, startsOn: '2030-01-01', endsOn: '2030-06-30', dueOn: '2030-08-15' });
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/periods', { method: 'POST', headers, body })).status;
    });
    expect(planned).toBe(201);
    await openPage(page, `${app.pilotage.origin}/plan-periods`);
    await page.getByText('Nobody is asked to report anything in P1.').waitFor();
    await inspected(page, 'opening-warned');
    await page.getByRole('button', { name: 'Open P1', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Open P1' });
    await dialog.getByText('Nobody is asked to report anything in P1.').waitFor();
    await expect.poll(() => dialog.getByRole('link', { name: 'Say who reports what' }).getAttribute('href')).toBe('/targets');
    await inspected(page, 'opening-dialog');
    await dialog.getByRole('button', { name: 'Open P1 although nobody reports' }).click();
    await page.getByText('P1 is open: partners can enter figures.').waitFor();
  });
});
