import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Compare and Explain as they were known at an earlier time. */
describe('as known on an earlier day', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  /** The day of the fifth meeting in the calendar of the demo. */
  let day = '';

  const banner = (page: Page) => page.getByText(/^As known on /);
  const question = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 2, name });

  beforeAll(async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [meeting] = await api.get('/meetings?filter={"number":5}');
    day = String(meeting?.startsOn);
    lead = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example', 1440);
    await listenForErrors(lead, errors);
    await openPage(lead, `${app.pilotage.origin}/compare`);
  });

  test('a day is typed, stays in the address, and is said above the view, in print and in the picture', async () => {
    await navigateTo(lead, '/compare?period=5&indicator=TRAININGS');
    await question(lead, /^How far is each country/).waitFor();
    await lead.getByRole('combobox', { name: 'As known on' }).press('Enter');
    await lead.getByRole('option', { name: 'Another day…' }).press('Enter');
    await lead.getByRole('textbox', { name: 'Day' }).fill(day.replaceAll('-', '/'));
    await lead.keyboard.press('Enter');
    await expect.poll(() => new URL(lead.url()).searchParams.get('asOf')).toBe(day);
    await banner(lead).waitFor();
    await lead.locator('[data-row="AT"]').waitFor();
    await waitUntilSettled(lead);
    await expect.poll(() => banner(lead).innerText()).toContain('end of day');
    await expect.poll(() => lead.locator('header option[value="6"]').isDisabled()).toBe(true);
    await expect.poll(() => lead.locator('header option[value="5"]').isDisabled()).toBe(false);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'compare_as_of');
    const saving = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Save SVG' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toContain(`as-known-${day}`);
    expect(readFileSync(await file.path(), 'utf8')).toContain('As known on ');
    await lead.emulateMedia({ media: 'print' });
    await expect.poll(() => banner(lead).isVisible()).toBe(true);
    await lead.emulateMedia({ media: null });
  });

  test('figures are those of then, by every view, and now is one link away', async () => {
    const asked: string[] = [];
    lead.on('request', (request) => void (/\/api\/(progress|reporting)/.test(request.url()) && asked.push(request.url())));
    for (const [view, name] of [
      ['far', 'How far is each country?'],
      ['stuck', 'Where is it stuck?'],
      ['path', 'How did it get there?'],
      ['totals', 'What does it add up to?'],
      ['map', 'Where is it ahead, and where behind?'],
      ['spread', 'How far apart are the organisations?'],
      ['noise', 'Is the difference more than noise?'],
      ['reports', 'Are reports in?'],
    ] as const) {
      asked.length = 0;
      await navigateTo(lead, `/compare?period=5&view=${view}&indicator=TRAININGS&asOf=${day}`);
      await question(lead, name).waitFor();
      await banner(lead).waitFor();
      expect(asked.filter((url) => !url.includes(`asOf=${day}`))).toEqual([]);
      expect(await lead.getByText('went wrong').count()).toBe(0);
    }
    await navigateTo(lead, `/compare?period=5&view=academy&asOf=${day}`);
    await lead.getByText('Earlier figures of the academy are not kept').waitFor();
    await navigateTo(lead, `/compare?period=5&indicator=TRAININGS&asOf=${day}`);
    await lead.getByRole('link', { name: 'Show what is known now' }).click();
    await expect.poll(() => banner(lead).count()).toBe(0);
    expect(new URL(lead.url()).searchParams.get('asOf')).toBeNull();
  });

  test('a bar leads to its explanation as of then, and from there to its parts', async () => {
    await navigateTo(lead, `/compare?period=5&indicator=TRAININGS&asOf=${day}`);
    await banner(lead).waitFor();
    await waitUntilSettled(lead);
    await lead.locator('[data-row="AT"]').getByRole('link').press('Enter');
    await lead.getByRole('heading', { level: 1, name: /^Trainings held, Austria/ }).waitFor();
    await waitUntilSettled(lead);
    await banner(lead).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'explain_as_of');
    await lead.getByRole('navigation', { name: 'Where this figure belongs' }).getByRole('link').last().click();
    await lead.getByRole('heading', { level: 1, name: /the whole consortium/i }).waitFor();
    expect(new URL(lead.url()).searchParams.get('asOf')).toBe(day);
    await banner(lead).waitFor();
  });

  test('what cannot be shown is said in words, with a way out', async () => {
    for (const [asOf, words] of [
      ['2001-01-01', 'What was known then was not kept.'],
      ['2199-01-01', 'This day has not ended yet'],
      ['yesterday', 'neither a day nor an instant'],
    ] as const) {
      for (const path of ['/compare?period=5&', '/explain?period=5&indicator=TRAININGS&key=AT&through=4&']) {
        await navigateTo(lead, `${path}asOf=${asOf}`);
        await lead.getByText(words).waitFor();
        await lead.getByRole('link', { name: 'Show what is known now' }).waitFor();
      }
    }
    expect(await findAxeViolations(lead)).toEqual([]);
    await navigateTo(lead, '/compare?period=5&indicator=TRAININGS&asOf=2001-01-01');
    await lead.getByRole('link', { name: 'Show the first that is known' }).click();
    await banner(lead).waitFor();
    await lead.getByText('No period had opened then.').or(lead.getByText('The period in focus had not opened then')).waitFor();
  });

  test('a narrow page shows choice and time without scrolling sideways', async () => {
    const phone = await openSignedInPage(app.browser, app.pilotage.origin, 'evaluator@consortium.example', 390);
    await openPage(phone, `${app.pilotage.origin}/compare?period=5&indicator=TRAININGS&asOf=${day}`);
    await banner(phone).waitFor();
    await waitUntilSettled(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await takeScreenshot(phone, 'compare_as_of_narrow');
    await phone.context().close();
  });

  test('nothing went wrong in the browser but what was asked for', () => {
    // Times that are refused, with 400.
    expect(errors.filter((line) => !/ status of (400|403|404) /.test(line))).toEqual([]);
  });
});
