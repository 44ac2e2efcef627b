import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiRecord, type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { pasteText } from './pasteText.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

describe('the targets of all organisations as a table', () => {
  const app = useRunningApp();
  let page: Page;
  let lead: ApiSession;
  const errors: string[] = [];
  const organisationIds: number[] = [];
  const indicatorIds: number[] = [];
  beforeAll(async () => {
    lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    for (const number of [1, 2, 3]) indicatorIds.push(Number((await lead.post('/indicators', newIndicator(number))).id));
    const organisations = await lead.get('/organisations?sort=["name","ASC"]');
    organisationIds.push(...organisations.map(({ id }) => Number(id)));
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, 'lead@democenter.example', '/targets');
  });
  afterAll(() => page.context().close());

  const newIndicator = (number: number): ApiRecord => ({
    code: `A${number}`,
    name: `Visits ${number}`,
    countingRule: null,
    kind: 'output',
    unit: 'visits',
    valueType: 'count',
    accumulation: 'incremental',
    options: [],
    dimensions: [],
  });
  const cell = (row: number, column: number, on = page) =>
    on.locator(`[data-row="${indicatorIds[row]}."] [data-column="${organisationIds[column]}"]`);
  const storedTargets = async (row: number) => {
    const assignments = await lead.get(filterPath('assignments', { indicatorId: indicatorIds[row] }));
    return organisationIds.map((id) => assignments.find(({ organisationId }) => organisationId === id)?.target);
  };
  const expectTargets = (row: number, targets: unknown[]) =>
    expect.poll(async () => (await storedTargets(row)).slice(0, targets.length)).toEqual(targets);
  const focusedCell = () =>
    page.evaluate(() => [
      document.activeElement?.closest('[data-row]')?.getAttribute('data-row'),
      document.activeElement?.getAttribute('data-column'),
    ]);
  const positionOf = (row: number, column: number) => [`${indicatorIds[row]}.`, String(organisationIds[column])];
  const paste = (text: string) => pasteText(page, text);

  test('a target is typed, saved by Enter, emptied, and taken back by Ctrl+Z', async () => {
    await cell(0, 0).click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    expect(await focusedCell()).toEqual(positionOf(1, 0));
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    expect(await focusedCell()).toEqual(positionOf(1, 1));
    await page.keyboard.press('ArrowUp');
    expect(await focusedCell()).toEqual(positionOf(0, 1));
    await expectTargets(0, [12, undefined]);
    await expectTargets(1, [null, undefined]);
    await expect.poll(() => cell(1, 0).getAttribute('placeholder')).toBe('no target');
    await cell(0, 0).click();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expectTargets(0, [null, undefined]);
    await page.keyboard.press('Control+z');
    await expectTargets(0, [12, undefined]);
    expect(await focusedCell()).toEqual(positionOf(0, 0));
    await waitUntilSettled(page);
    await takeScreenshot(page, 'targets');
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('what cannot be read stays with its reason at the cell, and is not sent', async () => {
    await cell(0, 2).click();
    await page.keyboard.type('-5');
    const messageId = (await cell(0, 2).getAttribute('aria-describedby')) ?? '';
    const message = page.locator(`[id="${messageId}"]`);
    await expect.poll(() => message.textContent()).toMatch(/other side of the baseline/);
    await page.keyboard.press('Tab');
    expect([await cell(0, 2).getAttribute('aria-invalid'), await cell(0, 2).inputValue()]).toEqual(['true', '-5']);
    expect(await findAxeViolations(page)).toEqual([]);
    await cell(0, 2).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => cell(0, 2).inputValue()).toBe('');
    await expectTargets(0, [12, undefined, undefined]);
  });

  test('a target that somebody else changed meanwhile shows both values', async () => {
    const [assignment] = await lead.get(
      filterPath('assignments', { indicatorId: indicatorIds[0], organisationId: organisationIds[0] }),
    );
    await cell(0, 0).click();
    await page.keyboard.type('15');
    await lead.put(`/assignments/${assignment?.id}`, { target: 14, version: assignment?.version });
    await page.keyboard.press('Enter');
    await page.locator('[data-status=conflict]').waitFor();
    await cell(0, 0).focus();
    await page.getByText(/changed this meanwhile: 14\. Yours: 15\./).waitFor();
    await takeScreenshot(page, 'targets-conflict');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectTargets(0, [15]);
  });

  test('a fill goes to the empty cells up to the next target; the same for all overwrites; one undo takes it back', async () => {
    await cell(0, 4).click();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await cell(0, 0).click();
    await page.keyboard.press('Control+r');
    await expectTargets(0, [15, 15, 15, 15, 9, undefined]);
    await page.keyboard.press('Control+z');
    await expectTargets(0, [15, undefined, undefined, undefined, 9, undefined]);
    await cell(0, 4).click();
    await page.getByRole('button', { name: 'Same for all' }).click();
    await expectTargets(
      0,
      organisationIds.map(() => 9),
    );
    await expect
      .poll(() => page.locator(`[data-row="${indicatorIds[0]}."] td.sum`).textContent())
      .toBe(String(9 * organisationIds.length));
    await cell(0, 4).click();
    await page.keyboard.press('Control+d');
    await expectTargets(1, [null, undefined, undefined, undefined, 9]);
  });

  test('a block is pasted from the cell on; what reads in two ways is chosen first', async () => {
    await cell(1, 1).click();
    await paste('21\t22\n31\t32\n');
    await expectTargets(1, [null, 21, 22]);
    await expectTargets(2, [undefined, 31, 32]);
    await cell(1, 1).click();
    await paste('1.500\tmany\t7\n');
    const dialog = page.getByRole('dialog', { name: 'Before these targets are entered' });
    await dialog.getByText('1 more is entered as it is.').waitFor();
    await dialog.getByRole('button', { name: '1,500', exact: true }).click();
    await takeScreenshot(page, 'targets-paste');
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enter 2 targets' }).click();
    await expectTargets(1, [null, 1500, 22, 7]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectTargets(1, [null, 21, 22, undefined]);
  });

  test('the whole table is downloaded, changed, and pasted back by its names, wherever the focus is', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the table' }).press('Enter');
    const file = readFileSync(await (await download).path(), 'utf8').replace(/^\uFEFF/, '');
    // No name of the demo has a comma.
    const [head = [], ...lines] = file
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const line = lines.find(([code]) => code === 'A3') ?? [];
    expect(head).toHaveLength(3 + organisationIds.length);
    expect(line.slice(0, 3)).toEqual(['A3', 'Visits 3', '']);
    const before = await lead.get('/assignments?range=[0,999]');
    const stored = await storedTargets(2);
    line[4] = '77';
    const copied = [...lines.toReversed(), ['NEW', 'Not there', '', '5']];
    await cell(0, 2).click();
    await paste([head, ...copied].map((cells) => cells.join('\t')).join('\n'));
    const dialog = page.getByRole('dialog', { name: 'Before these targets are entered' });
    await dialog.getByText('Not entered: there is no indicator NEW here (1 target).').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    // What is replaced is shown: somebody else may have entered it since the download.
    const replaced = dialog.getByRole('row', { name: /Visits 3/ });
    await expect.poll(() => replaced.getByRole('cell').allTextContents()).toEqual([String(stored[1]), '77', '77']);
    await dialog.getByRole('button', { name: 'Enter 1 target' }).press('Enter');
    await expectTargets(2, [stored[0], 77]);
    const after = await lead.get('/assignments?range=[0,999]');
    const changed = after.filter((each) => !before.some(({ id, version }) => id === each.id && version === each.version));
    expect(changed.map(({ target }) => target)).toEqual([77]);
  });

  test('a total is split over the chosen organisations, and adds up', async () => {
    await cell(2, 1).click();
    await page.getByRole('button', { name: 'Split a total' }).click();
    const dialog = page.getByRole('dialog', { name: 'Split a total: Visits 3' });
    await dialog.getByRole('textbox', { name: 'Total' }).fill('101');
    await dialog.getByRole('listitem').filter({ hasText: '34' }).first().waitFor();
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: /Enter \d+ targets/ }).click();
    await expectTargets(2, [undefined, 34, 34, undefined, 33]);
  });

  test('the panel beside the table holds baseline and levels, and follows the cell', async () => {
    await cell(2, 1).click();
    await page.keyboard.press('Alt+Enter');
    const panel = page.getByRole('complementary', { name: /Visits 3/ });
    expect(await panel.getByRole('textbox', { name: 'Target' }).evaluate((field) => field === document.activeElement)).toBe(true);
    await panel.getByRole('textbox', { name: /P1/ }).fill('11');
    await page.keyboard.press('Enter');
    const assignment = async () =>
      (await lead.get(filterPath('assignments', { indicatorId: indicatorIds[2], organisationId: organisationIds[1] })))[0];
    await expect.poll(async () => (await assignment())?.milestones).toEqual([{ periodId: 1, value: 11 }]);
    await panel.getByRole('textbox', { name: 'Baseline' }).fill('4');
    await page.keyboard.press('Tab');
    await panel
      .getByText(/has the baseline 0|baseline/i)
      .first()
      .waitFor();
    // It stays with its target while the panel shows another one.
    await cell(2, 2).click();
    await page.getByRole('complementary').getByRole('textbox', { name: 'Target' }).waitFor();
    await cell(2, 1).click();
    await expect.poll(() => panel.getByRole('textbox', { name: 'Baseline' }).inputValue()).toBe('4');
    await panel.getByRole('textbox', { name: 'Baseline' }).press('Escape');
    await takeScreenshot(page, 'targets-panel');
    expect(await findAxeViolations(page)).toEqual([]);
    await cell(2, 2).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Does not report it' }).click();
    await expect
      .poll(() => storedTargets(2))
      .toEqual(organisationIds.map((_, index) => [undefined, 34, undefined, undefined, 33][index]));
  });

  test('a target that could not be sent is kept over a reload, and sent afterwards', async () => {
    await page.route('**/api/assignments*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await cell(2, 3).click();
    await page.keyboard.type('77');
    await page.keyboard.press('Enter');
    await page.locator('[data-status=waiting]').waitFor();
    errors.splice(0);
    await page.unroute('**/api/assignments*');
    await openPage(page, `${app.pilotage.origin}/`);
    await expectTargets(2, [undefined, 34, undefined, 77]);
    expect(errors).toEqual([]);
  });

  test('at 390 px the table shows one organisation; partner staff read only their own', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, `${app.pilotage.origin}/targets`);
    expect(await page.locator('[data-column]').count()).toBe(await page.locator(`[data-column="${organisationIds[0]}"]`).count());
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'targets-390');
    // What cannot be read stays with its cell while another organisation is shown.
    const chooseOrganisation = async (index: number) => {
      await page.getByRole('combobox', { name: 'Organisation' }).click();
      await page.getByRole('option').nth(index).click();
    };
    const first = page.locator(`[data-column="${organisationIds[0]}"]`).first();
    await first.fill('many');
    await chooseOrganisation(1);
    await first.waitFor({ state: 'detached' });
    await chooseOrganisation(0);
    await expect.poll(() => first.inputValue()).toBe('many');
    await first.press('Escape');
    expect(await first.inputValue()).not.toBe('many');
    const staff = await (await app.browser.newContext()).newPage();
    await signIn(staff, app.pilotage.origin, 'staff@zsi.example', '/targets');
    expect([await staff.locator('[data-column]').count(), await staff.locator('thead th').count()]).toEqual([0, 2]);
    expect(await staff.getByRole('button', { name: 'Fill right' }).count()).toBe(0);
    await staff.context().close();
  });
});
