import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A list is saved as it is shown: its filter, its order, its columns, and the rows of all its pages. */
describe('export of a list', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;

  const pageOf = async (email: string, path: string): Promise<Page> => {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  };
  const button = (page: Page) => page.getByRole('button', { name: 'Export', exact: true });
  const exportAs = async (page: Page, format: RegExp): Promise<Download> => {
    await button(page).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: format }).click();
    return download;
  };
  const linesOf = async (file: Download) =>
    readFileSync(await file.path(), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
  const tab = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Parts of the list' }).getByRole('link', { name: new RegExp(`^${name} \\d+$`) });
  const rowHeaders = (page: Page) => page.locator('tbody').getByRole('rowheader').allTextContents();

  beforeAll(async () => {
    lead = await pageOf('lead@democenter.example', '/reports');
    await waitUntilSettled(lead);
  });

  test('the rows of all pages are saved, in the order of the list', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const reports = await api.get(filterPath('reports', {}));
    await tab(lead, 'All').click();
    await expect.poll(() => lead.locator('tbody tr').count()).toBe(25);
    await waitUntilSettled(lead);
    const file = await exportAs(lead, /^CSV for spreadsheets/);
    expect(file.suggestedFilename()).toBe('Reports.csv');
    const [head, ...lines] = await linesOf(file);
    expect(head).toBe('Organisation,Period,State,First submitted');
    expect(lines).toHaveLength(reports.length);
    expect(lines.slice(0, 25).map((line) => line.split(',')[0])).toEqual(await rowHeaders(lead));
  });

  test('filter, order and hidden columns are those of the list; the workbook says the same', async () => {
    await tab(lead, 'Approved').click();
    await expect.poll(() => tab(lead, 'Approved').getAttribute('aria-current')).toBe('page');
    await lead.getByRole('columnheader', { name: 'First submitted' }).getByRole('button').click();
    await expect
      .poll(() => lead.getByRole('columnheader', { name: 'First submitted' }).getAttribute('aria-sort'))
      .toBe('ascending');
    await waitUntilSettled(lead);
    await lead.getByRole('button', { name: 'Columns' }).click();
    await lead.getByRole('menuitemcheckbox', { name: 'Period' }).click();
    await lead.keyboard.press('Escape');
    const lines = await linesOf(await exportAs(lead, /^Plain CSV/));
    expect(lines[0]).toBe('Organisation,State,First submitted');
    const submitted = lines.slice(1).map((line) => line.split(',')[2] ?? '');
    expect(submitted.length).toBeGreaterThan(10);
    expect(submitted).toEqual(submitted.toSorted());
    expect(new Set(lines.slice(1).map((line) => line.split(',')[1]))).toEqual(new Set(['Approved']));
    const workbook = await exportAs(lead, /^Workbook/);
    expect(workbook.suggestedFilename()).toBe('Reports.xlsx');
    const { sheets } = await readXlsx(readFileSync(await workbook.path()));
    expect(sheets.map(({ name }) => name)).toEqual(['Reports']);
    expect(sheets[0]?.rows.map((row) => row.join(','))).toEqual(lines);
  });

  test('the menu works by keys, and axe finds nothing', async () => {
    await button(lead).focus();
    await lead.keyboard.press('Enter');
    await lead.getByRole('menuitem', { name: /^Workbook/ }).waitFor();
    await takeScreenshot(lead, 'list-export-1440');
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.keyboard.press('ArrowDown');
    const download = lead.waitForEvent('download');
    await lead.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('Reports.csv');
  });

  test('staff save what they see, and no more', async () => {
    const staff = await pageOf('staff@fundusz-wspolpracy.example', '/pilots');
    await waitUntilSettled(staff);
    const shown = await rowHeaders(staff);
    const lines = await linesOf(await exportAs(staff, /^CSV for spreadsheets/));
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(shown);
    await staff.context().close();
  });

  test('a long list says how far it is, and can be stopped without a file', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({ id: at + 1, organisationId: 1, periodId: 1, state: 'draft' }));
    const isOfExport = (url: URL) =>
      url.pathname === '/api/reports' && /^\[\d+,\d{3,}\]$/.test(url.searchParams.get('range') ?? '');
    await lead.route(isOfExport, async (route) => {
      const [from] = JSON.parse(new URL(route.request().url()).searchParams.get('range') ?? '[]');
      // The second part never comes.
      if (from === 0) await route.fulfill({ json: rows, headers: { 'Content-Range': 'reports 0-999/2500' } });
    });
    let saved = 0;
    lead.on('download', () => (saved += 1));
    await openPage(lead, `${app.pilotage.origin}/reports`);
    await waitUntilSettled(lead);
    await button(lead).click();
    await lead.getByRole('menuitem', { name: /^Workbook/ }).click();
    const dialog = lead.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('1,000 of 2,500 rows are read.').waitFor();
    await takeScreenshot(lead, 'list-export-progress-1440');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => button(lead).isEnabled()).toBe(true);
    expect(saved).toBe(0);
    await lead.unroute(isOfExport);
  });

  test('nothing went wrong in the browser', () => {
    expect(errors).toEqual([]);
  });
});
