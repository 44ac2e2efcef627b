import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** The lead partner names who gets half-year reports by mail, and sends one. */
describe('recipients of half-year reports', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;

  async function inspect(name: string) {
    for (const width of [1440, 390]) {
      await lead.setViewportSize({ width, height: 900 });
      await waitUntilSettled(lead);
      expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await showInScheme(lead, colorScheme);
        await takeScreenshot(lead, `${name}-${width}-${colorScheme}`);
        expect([name, width, colorScheme, await findAxeViolations(lead)]).toEqual([name, width, colorScheme, []]);
      }
      await showInScheme(lead, 'light');
    }
    await lead.setViewportSize({ width: 1440, height: 900 });
  }

  beforeAll(async () => {
    lead = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example');
    await listenForErrors(lead, errors);
  });

  test('an outside address is named with a confirmation, and gets a report by hand', async () => {
    await openPage(lead, `${app.pilotage.origin}/half-year-report`);
    await lead.getByRole('link', { name: 'Who gets it by mail' }).press('Enter');
    await lead.getByText('Nobody gets half-year reports by mail yet.').waitFor();
    await openPage(lead, `${app.pilotage.origin}/reportRecipients/create`);
    await lead.getByRole('textbox', { name: 'Outside address' }).fill('secretariat@programme.example');
    await lead.getByRole('textbox', { name: 'Name' }).fill('Secretariat of the programme');
    await lead.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await lead.getByText('Confirm that this address gets the approved figures').first().waitFor();
    await waitUntilSettled(lead);
    const confirmed = lead.getByRole('switch', { name: /^I confirm/ }).or(lead.getByRole('checkbox', { name: /^I confirm/ }));
    await confirmed.first().press('Space');
    await expect.poll(() => confirmed.first().isChecked()).toBe(true);
    await inspect('report-recipient-form');
    await expect.poll(() => confirmed.first().isChecked()).toBe(true);
    await lead.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await lead.getByRole('heading', { level: 1, name: 'Secretariat of the programme' }).waitFor();
    // A double click opens the question and answers nothing.
    await lead.getByRole('button', { name: 'Send now: the report of P4' }).dblclick();
    const question = lead.getByRole('dialog', { name: 'Send now: the report of P4' });
    await question.getByText('goes to Secretariat of the programme by mail', { exact: false }).waitFor();
    await question.getByRole('button', { name: 'Send now' }).press('Enter');
    await lead.getByText('Being made and sent').first().waitFor();
    await inspect('report-recipient');
    expect(await lead.getByRole('button', { name: 'Send now: the report of P4' }).count()).toBe(0);
  });

  test('the browser reported no error', () => {
    expect(errors.filter((each) => !each.includes('422'))).toEqual([]);
  });
});
