import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Whoever takes over reads one page; the project is archived in the background and downloaded. */
describe('handover and archives', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let manager: Page;
  let lead: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;

  /** Looks at the page on a wide and on a narrow screen, light and dark. */
  async function inspect(page: Page, name: string) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await waitUntilSettled(page);
      expect([name, width, await findAxeViolations(page)]).toEqual([name, width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await showInScheme(page, colorScheme);
        await takeScreenshot(page, `${name}-${width}-${colorScheme}`);
        if (colorScheme === 'dark') expect([name, width, await findAxeViolations(page)]).toEqual([name, width, []]);
      }
      await showInScheme(page, 'light');
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  beforeAll(async () => {
    const { origin } = app.pilotage;
    [staff, manager, lead] = [
      await openSignedInPage(app.browser, origin, 'staff@arbeit-plus.example'),
      await openSignedInPage(app.browser, origin, 'manager@arbeit-plus.example'),
      await openSignedInPage(app.browser, origin, 'lead@democenter.example'),
    ];
    for (const page of [staff, manager, lead]) await listenForErrors(page, errors);
  });

  test('the pack says what is open, which days wait, who is there and where everything is', async () => {
    await openPage(staff, address('/'));
    await staff.getByRole('link', { name: 'Handover', exact: true }).press('Enter');
    await staff.getByRole('heading', { level: 1, name: 'Handover pack: arbeit plus' }).waitFor();
    for (const name of ['Open points', 'Deadlines', 'People', 'Where everything is', 'Reports by period'])
      await staff.getByRole('heading', { level: 2, name }).waitFor();
    await staff
      .getByRole('region', { name: 'People' })
      .getByRole('link', { name: 'manager@arbeit-plus.example' })
      .first()
      .waitFor();
    // Staff make no archives.
    expect(await staff.getByRole('link', { name: 'Make an archive of everything' }).count()).toBe(0);
    await inspect(staff, 'handover-staff');
    await staff.getByRole('link', { name: /^Pilots: / }).press('Enter');
    await staff.getByRole('heading', { level: 1, name: 'Pilots' }).waitFor();
  });

  test('an open point leads to where it is done', async () => {
    await openPage(staff, address('/handover'));
    const item = staff.getByRole('listitem').filter({ hasText: 'Work plan' });
    const link = item.getByRole('link').first();
    const title = ((await link.textContent()) ?? '').replace('Work plan: ', '');
    await link.press('Enter');
    await staff.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('the lead partner reads the pack of the consortium and of each organisation, and takes it along', async () => {
    await openPage(lead, address('/handover'));
    await lead.getByRole('heading', { level: 1, name: 'Handover pack: The consortium' }).waitFor();
    await inspect(lead, 'handover-lead');
    const whose = lead.getByRole('combobox', { name: 'Whose pack' });
    await whose.focus();
    await lead.keyboard.press('Enter');
    await lead.getByRole('option', { name: 'arbeit plus' }).press('Enter');
    await lead.getByRole('heading', { level: 1, name: 'Handover pack: arbeit plus' }).waitFor();
    expect(lead.url()).toContain('organisation=');
    await waitUntilSettled(lead);
    const saving = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Download the handover pack as a PDF' }).press('Enter');
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('handover-pack-arbeit-plus.pdf');
    expect(readFileSync(await saved.path(), 'latin1').startsWith('%PDF-')).toBe(true);
  });

  test('on paper the pack has no buttons and nothing is cut off', async () => {
    await openPage(staff, address('/handover'));
    await staff.emulateMedia({ media: 'print' });
    await expect.poll(() => staff.getByRole('button', { name: 'Download the handover pack as a PDF' }).isVisible()).toBe(false);
    const cut = await staff
      .getByRole('region')
      .evaluateAll((regions) => regions.filter((region) => region.scrollHeight > region.clientHeight + 1).length);
    expect(cut).toBe(0);
    await staff.emulateMedia({ media: 'screen' });
  });

  test('an archive is asked for, made in the background, downloaded and removed', async () => {
    await openPage(manager, address('/archives'));
    await manager.getByText('It holds everything of arbeit plus').waitFor();
    await inspect(manager, 'archives-empty');
    const make = manager.getByRole('button', { name: 'Make an archive', exact: true });
    await make.press('Enter');
    await manager.getByRole('button', { name: 'Cancel' }).waitFor();
    await expect.poll(() => make.isDisabled()).toBe(true);
    await manager.getByRole('progressbar').waitFor({ timeout: 15_000 });
    expect(await findAxeViolations(manager)).toEqual([]);
    await takeScreenshot(manager, 'archives-running-1440');
    const link = manager.getByRole('link', { name: /^Download the archive as of/ });
    await link.waitFor({ timeout: 90_000 });
    await inspect(manager, 'archives-done');
    const saving = manager.waitForEvent('download');
    await link.press('Enter');
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^archive-\d{4}-\d\d-\d\d\.zip$/);
    expect(readFileSync(await saved.path(), 'latin1').startsWith('PK')).toBe(true);
    await manager.getByRole('button', { name: /^Remove the archive as of/ }).press('Enter');
    await manager.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
    await manager.getByText('You have made no archive yet.').waitFor();
  });

  test('an archive is cancelled and made anew; staff find no way to archives', async () => {
    await openPage(lead, address('/archives'));
    await lead.getByText('nothing that is internal to another one').waitFor();
    await lead.getByRole('button', { name: 'Make an archive', exact: true }).press('Enter');
    await lead.getByRole('button', { name: 'Cancel' }).press('Enter');
    await lead.getByText('Cancelled', { exact: true }).waitFor();
    await lead.getByRole('button', { name: /^Make it anew: the archive of / }).press('Enter');
    await lead.getByRole('button', { name: 'Cancel' }).press('Enter');
    await lead.getByText('Cancelled', { exact: true }).waitFor();
    await waitUntilSettled(lead);
    expect(await findAxeViolations(lead)).toEqual([]);
    await openPage(staff, address('/archives'));
    expect(await staff.getByRole('button', { name: 'Make an archive' }).count()).toBe(0);
    expect(await staff.getByRole('link', { name: 'Archives', exact: true }).count()).toBe(0);
  });

  test('the browser reported no error', () => {
    expect(errors).toEqual([]);
  });
});
