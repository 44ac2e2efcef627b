import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, signIn, takeScreenshot, waitForPaint, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { pasteText } from './pasteText.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Whole tables of targets, pasted or from a file, and the fields of the table. */
describe('a table of targets', () => {
  const app = useRunningApp();
  let page: Page;
  let lead: ApiSession;
  const errors: string[] = [];
  const organisationIds: number[] = [];
  const names: string[] = [];
  let visits = 0;
  let share = 0;
  beforeAll(async () => {
    lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const common = { countingRule: null, kind: 'output', unit: null, accumulation: 'incremental', options: [], dimensions: [] };
    const create = async (code: string, valueType: string) =>
      Number((await lead.post('/indicators', { ...common, code, name: `Visits ${code}`, valueType })).id);
    visits = await create('A1', 'count');
    share = await create('A2', 'ratio');
    const organisations = await lead.get('/organisations?sort=["name","ASC"]');
    organisationIds.push(...organisations.map(({ id }) => Number(id)));
    names.push(...organisations.map(({ name, shortName }) => String(shortName ?? name)));
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, 'lead@democenter.example', '/targets');
  });
  afterAll(() => page.context().close());

  const cell = (indicatorId: number, column: number) =>
    page.locator(`[data-row="${indicatorId}."] [data-column="${organisationIds[column]}"]`);
  const targets = async (indicatorId: number) => {
    const assignments = await lead.get(filterPath('assignments', { indicatorId }));
    return organisationIds.map((id) => assignments.find(({ organisationId }) => organisationId === id)?.target);
  };
  const expectTargets = (indicatorId: number, expected: unknown[]) =>
    expect.poll(async () => (await targets(indicatorId)).slice(0, expected.length)).toEqual(expected);
  const dialog = () => page.getByRole('dialog', { name: 'Before these targets are entered' });
  const upload = async (name: string, content: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'From a file' }).press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  };

  test('a text that is written anew is selected, at once and on return', async () => {
    await cell(visits, 0).click();
    await page.keyboard.type('1 200');
    await page.keyboard.press('Enter');
    await expectTargets(visits, [1200]);
    await page.keyboard.press('ArrowUp');
    const selected = () => page.evaluate(() => String(window.getSelection()));
    expect([await cell(visits, 0).inputValue(), await selected()]).toEqual(['1200', '1200']);
    await page.keyboard.type('7');
    await expect.poll(() => cell(visits, 0).inputValue()).toBe('7');
    await page.keyboard.press('Escape');
    expect([await cell(visits, 0).inputValue(), await selected()]).toEqual(['1200', '1200']);
    // At the edge of the table Enter stays in the field, and the text is written anew under the caret.
    const last = page.locator('tbody tr').last().locator('[data-column]').first();
    await last.click();
    await page.keyboard.type('1 300');
    await page.keyboard.press('Enter');
    expect([await last.inputValue(), await selected()]).toEqual(['1300', '1300']);
    await page.keyboard.type('8');
    await expect.poll(() => last.inputValue()).toBe('8');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectTargets(visits, [undefined]);
  });

  test('the message of a cell in the last row is not cut, and no name breaks within a word', async () => {
    const last = page.locator('tbody tr').last().locator('[data-column]').last();
    await last.click();
    await page.keyboard.type('many');
    const message = page.locator('.message', { hasText: 'This is no figure' });
    await message.waitFor();
    const isVisible = await message.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return [
        [box.left + 3, box.top + 3],
        [box.right - 3, box.bottom - 3],
      ].every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)));
    });
    expect(isVisible).toBe(true);
    await takeScreenshot(page, 'targets-last-row');
    await last.focus();
    await page.keyboard.press('Escape');
    const broken = await page.locator('thead th span').evaluateAll((spans) =>
      spans.flatMap((span) => {
        const text = span.firstChild;
        if (!text) return [];
        const lineOf = (at: number) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().top;
        };
        const content = text.textContent ?? '';
        return [...content].flatMap((letter, at) =>
          at > 0 && /\p{L}/u.test(letter) && /\p{L}/u.test(content[at - 1] ?? '') && lineOf(at) > lineOf(at - 1) ? [content] : [],
        );
      }),
    );
    expect(broken).toEqual([]);
  });

  test('a share above 100 % is asked about: typed, and pasted', async () => {
    await cell(share, 0).click();
    await page.keyboard.type('80');
    await page.getByText('This is 8,000%: please check. Type 0.8 for 80%.').waitFor();
    await page.keyboard.press('Escape');
    await cell(share, 0).click();
    await pasteText(page, '0.5\t80\n');
    const row = dialog().getByRole('row', { name: new RegExp(names[1] ?? '') });
    await expect.poll(() => row.getByRole('cell').last().textContent()).toBe('80 (8,000%): please check');
    await page.keyboard.press('Escape');
    expect((await targets(share)).filter((target) => target !== undefined)).toEqual([]);
  });

  test('nothing is entered before it is chosen how a text is read; it can be left out', async () => {
    await cell(visits, 0).click();
    await pasteText(page, '1.500\t8\t2,500\n');
    await page.getByRole('button', { name: 'Choose how to read 2 texts' }).press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('1,500');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose how to read 1 text', exact: true }).press('Enter');
    expect(await focused()).toBe('2,500');
    await takeScreenshot(page, 'targets-paste-choice');
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Leave out' }).last().press('Enter');
    await dialog().getByText('Left out').waitFor();
    await dialog().getByRole('button', { name: 'Enter 2 targets' }).press('Enter');
    await expectTargets(visits, [1500, 8, undefined]);
  });

  test('a changed file shows each change, what it empties and what is not known, before anything is entered', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the table' }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    // As it was downloaded it changes nothing.
    await upload('targets.csv', file);
    await page.getByRole('alert').getByText('The table says what is here already. Nothing changes.').waitFor();
    const [head = '', ...lines] = file
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    const changed = lines.map((line) => (line.startsWith('A1,') ? line.replace(',1500,8,', ',,9,') : line));
    const table = [
      `${head},Nobody`,
      ...changed.map((line) => `${line},`),
      `NEW,Not here,,5,6${',7'.repeat(organisationIds.length - 1)}`,
    ];
    await upload('targets.csv', table.join('\r\n'));
    await dialog()
      .getByText(`Not entered: there is no indicator NEW here (${organisationIds.length + 1} targets).`)
      .waitFor();
    await dialog().getByText('1 cell is empty in the table and has a target here: it stays.').waitFor();
    await dialog().getByText(`Visits A1, ${names[0]}: 1,500`).waitFor();
    const row = dialog().getByRole('row', { name: new RegExp(names[1] ?? '') });
    await expect.poll(() => row.getByRole('cell').allTextContents()).toEqual(['8', '9', '9']);
    await waitUntilSettled(page);
    await takeScreenshot(page, 'targets-file');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await waitForPaint(page);
    await takeScreenshot(page, 'targets-file-390');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await targets(visits)).toEqual([1500, 8, ...organisationIds.slice(2).map(() => undefined)]);
    await dialog().getByRole('button', { name: 'Enter 1 target' }).press('Enter');
    await expectTargets(visits, [1500, 9, undefined]);
  });

  test('a file without the heads, or that is no table, says so', async () => {
    await upload('other.csv', 'Name,Country\r\nA,B\r\n');
    await page.getByText('Nothing was read from other.csv. Its first row must name the columns: Code').waitFor();
    await upload('picture.csv', '\0\0');
    await page.getByText('This is neither a workbook (.xlsx) nor CSV in UTF-8').waitFor();
    // The refusal is the only message of the browser.
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  });
});
