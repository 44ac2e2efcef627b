import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitForPaint } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Records are created from a table, after a preview. */
describe('tables of records', () => {
  const app = useRunningApp();
  let lead: ApiSession;
  let page: Page;

  const open = (path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const preview = () => page.getByRole('region', { name: 'What the table would create', exact: true });
  const summary = () => preview().getByRole('status');
  const paste = async (text: string) => {
    await page.getByRole('textbox', { name: 'Or paste a table here' }).focus();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  };

  beforeAll(async () => {
    lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    page = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('organisations are pasted as copied from a spreadsheet, shown, corrected in place, and created by keyboard', async () => {
    await open('/organisations');
    await page.getByRole('link', { name: 'From a table' }).click();
    await page.getByRole('heading', { level: 1, name: 'Organisations from a table' }).waitFor();
    const columns = page.getByRole('table', { name: 'Columns of the table' });
    await columns.getByRole('row', { name: /^Country needed Its name, or its two letters.*Slovenia$/ }).waitFor();
    await columns.getByRole('row', { name: /^Short address Text of 60 characters at most\..*zavod-dobro$/ }).waitFor();
    await paste('Name\tCountry\tCity\r\nCroatian Makers\tCroatia\tZagreb\r\nNobody\tAtlantis\t\r\n');
    await expect.poll(() => summary().textContent()).toBe('Pasted table: 1 new and 1 refused.');
    await preview().getByText('Country: This is not a country.').waitFor();
    expect(await preview().getByRole('button').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-table-refused-1440');
    await page.setViewportSize({ width: 390, height: 844 });
    await waitForPaint(page);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await takeScreenshot(page, 'import-table-refused-390');
    await page.setViewportSize({ width: 1440, height: 900 });

    // What was pasted outlives a reload.
    await page.reload();
    const field = page.getByRole('textbox', { name: 'Or paste a table here' });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toContain('Atlantis');
    await page.getByRole('button', { name: 'Show what it would create' }).click();
    await summary().waitFor();
    await field.fill((await field.inputValue()).replace('Atlantis', 'Bosnia & Herzegovina'));
    // What was shown is not what would be created any more.
    await preview().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show what it would create' }).press('Enter');
    const create = page.getByRole('button', { name: 'Create all 2' });
    await create.waitFor();
    expect(await lead.get(filterPath('organisations', { name: 'Croatian Makers' }))).toEqual([]);
    await create.press('Enter');
    await page.waitForURL(/:\d+\/organisations(\?.*)?$/);
    expect(await lead.get(filterPath('organisations', { name: ['Croatian Makers', 'Nobody'] }))).toMatchObject([
      { country: 'HR', slug: 'croatian-makers', city: 'Zagreb' },
      { country: 'BA', slug: 'nobody' },
    ]);

    await open('/import/organisations');
    await expect.poll(() => page.getByRole('textbox', { name: 'Or paste a table here' }).inputValue()).toBe('');
    await paste('Name\tCountry\r\nCroatian Makers\tSlovenia\r\n');
    await expect.poll(() => summary().textContent()).toBe('Pasted table: 1 there already with other values.');
    await preview().getByText('Country: here Croatia, in the table Slovenia').waitFor();
    expect(await preview().getByRole('button').count()).toBe(0);
    await takeScreenshot(page, 'import-table-differs-1440');
  });

  test('people are invited from a file; each row is named with its role and organisation', async () => {
    await open('/users');
    await page.getByRole('link', { name: 'From a table' }).click();
    await page.getByRole('heading', { level: 1, name: 'Invite several people' }).waitFor();
    await page.getByRole('row', { name: /^Role needed One of: Partner staff, Partner manager, Lead partner,/ }).waitFor();
    const table =
      'E-mail;Name;Role;Organisation\nana@new.example;Ana Novak;Partner manager;ifka\nben@new.example;;Partner staff;Nobody knows\n';
    const choose = (text: string) =>
      page.setInputFiles('input[type=file]', { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose(table);
    await expect.poll(() => summary().textContent()).toBe('people.csv: 1 new and 1 refused.');
    await preview().getByText('Organisation: “Nobody knows” is not known here.').waitFor();
    await preview().getByRole('cell', { name: 'Ana Novak' }).waitFor();
    await choose(table.replace('Nobody knows', 'arbeit-plus'));
    const send = page.getByRole('button', { name: 'Send 2 invitations' });
    await send.waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-people-1440');
    await send.click();
    await page.waitForURL(/\/users(\?.*)?$/);
    await page.getByText('ana@new.example').first().waitFor();
    expect(await lead.get(filterPath('invitations', { email: ['ana@new.example', 'ben@new.example'] }))).toMatchObject([
      { role: 'partnerManager', state: 'pending' },
      { role: 'partnerStaff', state: 'pending' },
    ]);
  });

  test('an empty table is downloaded by keyboard; whoever may not create any finds no way to it', async () => {
    await open('/import/indicators');
    await page.getByRole('button', { name: 'Download an empty table' }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Workbook for Excel or LibreOffice (.xlsx)' }).waitFor();
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('Indicators.xlsx');
    const staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@ifka.example');
    await openPage(staff, `${app.pilotage.origin}/indicators`);
    expect(await staff.getByRole('link', { name: 'From a table' }).count()).toBe(0);
    await openPage(staff, `${app.pilotage.origin}/import/indicators`);
    expect(await staff.getByRole('button', { name: 'Choose a file' }).count()).toBe(0);
    await staff.context().close();
  });
});
