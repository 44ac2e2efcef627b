import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A comparison leaves the product as a workbook, and all figures as data. */
describe('export of figures', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;

  const pageOf = async (email: string, path: string): Promise<Page> => {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  };
  const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const downloadBy = async (page: Page, button: string) => {
    const downloading = page.waitForEvent('download');
    await buttonOf(page, button).press('Enter');
    return downloading;
  };
  const downloadAll = async (page: Page) => {
    const download = await downloadBy(page, 'Download all figures');
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    return { name: download.suggestedFilename(), text: (path: string) => new TextDecoder().decode(files[path]) };
  };

  beforeAll(async () => {
    lead = await pageOf('lead@democenter.example', '/compare?view=totals&indicator=TRAININGS&period=4');
  });

  test('a view is saved as a workbook with the rows of its table', async () => {
    const table = lead.getByRole('region', { name: /^Table: / });
    await table.locator('tbody tr').first().waitFor();
    await waitUntilSettled(lead);
    const names = await table.locator('tbody th').allTextContents();
    const saving = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Save XLSX' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('totals-TRAININGS-P4.xlsx');
    const { sheets } = await readXlsx(readFileSync(await file.path()));
    expect(sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(names);
  });

  test('all figures are downloaded on the basis and through the period that is compared', async () => {
    const { name, text } = await downloadAll(lead);
    expect(name).toBe('figures-P4-approved.zip');
    expect(text('README.txt')).toContain('Through period 4: approved figures.');
    const [head, ...rows] = text('data/figures.csv').trim().split('\r\n');
    expect(head).toMatch(/^indicator,indicator_name,organisation,organisation_name,country,period,/);
    expect(rows.length).toBeGreaterThan(100);
    const workbook = await downloadBy(lead, 'Download as XLSX');
    expect(workbook.suggestedFilename()).toBe('figures-P4-approved.xlsx');
    const { sheets } = await readXlsx(readFileSync(await workbook.path()));
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'figures',
      'indicators',
      'categories',
      'options',
      'assignments',
      'milestones',
      'organisations',
      'periods',
      'dictionary',
      'about',
    ]);
    expect(sheets[0]?.rows[0]?.join(',')).toBe(head);
    expect(sheets[0]?.rows.slice(1)).toHaveLength(rows.length);
    await takeScreenshot(lead, 'compare-export-1440');
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.setViewportSize({ width: 390, height: 844 });
    await buttonOf(lead, 'Download as XLSX').scrollIntoViewIfNeeded();
    await takeScreenshot(lead, 'compare-export-390');
    const violations = await findAxeViolations(lead);
    await lead.setViewportSize({ width: 1440, height: 900 });
    expect(violations).toEqual([]);
  });

  test('an evaluator gets what was submitted, too; a partner gets the own drafts on the own basis alone', async () => {
    const evaluator = await pageOf('evaluator@consortium.example', '/compare?basis=submitted&period=4');
    await buttonOf(evaluator, 'Download all figures').waitFor();
    expect((await downloadAll(evaluator)).name).toBe('figures-P4-submitted.zip');
    const submitted = await downloadBy(evaluator, 'Download as XLSX');
    expect(submitted.suggestedFilename()).toBe('figures-P4-submitted.xlsx');
    await evaluator.context().close();
    const staff = await pageOf('staff@fundusz-wspolpracy.example', '/compare?basis=own');
    await buttonOf(staff, 'Download all figures').waitFor();
    expect((await downloadAll(staff)).name).toMatch(/^figures-P\d-own\.zip$/);
    await openPage(staff, `${app.pilotage.origin}/compare?basis=submitted`);
    await staff.getByText('You may not compare on these figures.').waitFor();
    expect(await staff.getByRole('button', { name: /^Download a/ }).count()).toBe(0);
    await staff.context().close();
  });

  test('nothing went wrong in the browser', () => {
    expect(errors).toEqual([]);
  });
});
