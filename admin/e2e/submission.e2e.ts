import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, takeScreenshot } from './browser.ts';
import { createPdfFile } from './evidenceFiles.ts';
import { waitForMailedLink } from './waitForMailedLink.ts';

const address = 'ada@applicants.example';
const sizes = [1440, 390] as const;

/** Expects no axe violation and no horizontal overflow, at both widths. */
async function assertAccessible(page: Page, name: string): Promise<void> {
  for (const width of sizes) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await takeScreenshot(page, `${name}-${width}`);
  }
}

describe('an applicant', () => {
  const app = useRunningApp();

  test('fills in the form, reloads it, submits once, confirms by mail, edits and withdraws the solution', async () => {
    const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const contest = `${app.pilotage.origin}/public/contests/work-for-all`;
    await page.goto(contest);
    await page.getByText('Time left by our clock:').waitFor();
    await page.getByText('Step 1 of 4: Your solution').waitFor();
    await page.getByRole('button', { name: 'Next: Your answers' }).click();
    await page.getByRole('alert').getByText('This cannot be sent yet:').waitFor();
    expect(
      await page.getByRole('alert').getByRole('link', { name: 'Title of your solution: This is still missing.' }).count(),
    ).toBe(1);
    await assertAccessible(page, 'entry-missing');
    await expect
      .poll(() => page.getByRole('complementary', { name: 'The rules' }).getByText('Who may enter').isVisible())
      .toBe(true);

    await page.getByLabel('Title of your solution').fill('A workshop on wheels');
    await page.getByLabel('Your solution in short').fill('It stops where no bus does. <script>alert(1)</script>');
    await page.getByLabel('Where would it happen?').selectOption('SK');
    const theme = page.getByLabel('Theme');
    if ((await theme.count()) > 0) await theme.selectOption({ index: 1 });
    await page.getByLabel('Title of your solution').press('Enter');
    await page.getByText('Step 2 of 4: Your answers').waitFor();
    const answers = page.locator('textarea[name^="answers."]');
    for (let index = 0; index < (await answers.count()); index += 1) await answers.nth(index).fill(`Answer ${index + 1}`);
    await page.getByLabel('Files').setInputFiles([createPdfFile('plan.pdf')]);
    await assertAccessible(page, 'entry-answers');
    await page.getByRole('button', { name: 'Next: Who you are' }).click();
    await page.getByLabel('Your e-mail address').first().fill(address);
    await page.getByLabel('Your name').fill('Ada Applicant');

    // At once, before any delay of saving has passed.
    await page.reload();
    await page.getByRole('button', { name: /^Who you are/ }).click();
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Ada Applicant');
    await page.getByRole('button', { name: /^Your answers/ }).click();
    await page.getByText('plan.pdf').waitFor();
    await page.getByRole('button', { name: /^Your solution/ }).click();
    await expect.poll(() => page.getByLabel('Title of your solution').inputValue()).toBe('A workshop on wheels');
    await page.getByRole('button', { name: /^Check and send/ }).click();
    await page.getByText(`by which you confirm it to ${address}`).waitFor();
    const summary = page.locator('[data-summary]');
    for (const text of ['Who you are', 'A workshop on wheels', 'plan.pdf', address])
      await summary.getByText(text, { exact: true }).waitFor();
    await page.getByLabel('I have read what happens with my data').check();
    await assertAccessible(page, 'entry-form');
    await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
    await page.getByRole('heading', { name: 'Open the mail to a…@applicants.example within 96 hours' }).waitFor();
    await expect.poll(() => page.getByText('SHA-256 of what you sent').isVisible()).toBe(false);
    await page.getByText('Proof of what was sent, and when').click();
    await expect.poll(() => page.getByText('SHA-256 of what you sent').isVisible()).toBe(true);
    const reference = await page.locator('dl.facts strong').first().textContent();
    expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await assertAccessible(page, 'entry-receipt');

    const link = await waitForMailedLink(app.pilotage, 'entry', address);
    await page.goto(link);
    await page.getByRole('heading', { name: 'What counts now' }).waitFor();
    await page.getByRole('strong').getByText('Confirmed', { exact: true }).waitFor();
    expect(await page.getByText(reference ?? '').count()).toBeGreaterThan(0);
    await assertAccessible(page, 'entry-personal');

    await page.getByRole('link', { name: 'Change it' }).click();
    await page.getByText('You are changing the solution').waitFor();
    await expect.poll(() => page.getByLabel('Title of your solution').inputValue()).toBe('A workshop on wheels');
    await page.getByLabel('Title of your solution').fill('A workshop on rails');
    await page.getByRole('button', { name: 'Save for later, on any device' }).click();
    await page.getByText('Saved. The link in your mail opens it on any device.').waitFor();

    const other = await (await app.browser.newContext()).newPage();
    await other.goto(link);
    await other.getByText('Unsent draft, saved').waitFor();
    await other.getByRole('link', { name: 'Go on with the draft' }).click();
    await expect.poll(() => other.getByLabel('Title of your solution').inputValue()).toBe('A workshop on rails');
    await other.getByRole('button', { name: /^Your answers/ }).click();
    await other.getByText('plan.pdf').waitFor();
    await other.getByRole('button', { name: /^Check and send/ }).click();
    await other.getByLabel('I have read what happens with my data').check();
    await other.getByRole('button', { name: 'Send', exact: true }).click();
    await other.getByText('This version counts now.').waitFor();
    await other.getByRole('link', { name: 'Back to your solution' }).click();
    await other.getByRole('heading', { name: 'A workshop on rails' }).waitFor();

    await other.getByRole('button', { name: 'Take it back' }).click();
    await other.getByRole('button', { name: 'Yes' }).click();
    await other.getByText('Taken back').waitFor();
    await other.getByRole('button', { name: 'Erase everything about me' }).click();
    await other.getByRole('button', { name: 'Yes' }).click();
    await other.getByRole('heading', { name: 'Everything is erased' }).waitFor();
    await page.goto(`${app.pilotage.origin}/public`);
    await page.goto(link);
    await page.getByRole('heading', { name: 'This link is no good any more' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
