import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInToApi, filterPath } from './apiSession.ts';
import { findAxeViolations, openBrowser, takeScreenshot, signIn } from './browser.ts';
import { type FiguresFixture, createFiguresFixture } from './figuresFixture.ts';
import { type RunningApp, startApp } from './startApp.ts';

const email = 'staff@arbeit-plus.example';

/** Columns of a plain template, in order. */
const columns = { code: 0, part: 2, state: 5, value: 6, numerator: 7, denominator: 8, comment: 9 };

describe('importing figures filled in offline', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let fixture: FiguresFixture;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    pilotage = await startApp();
    fixture = await createFiguresFixture(pilotage.origin, 'arbeit-plus');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
    await signIn(page, pilotage.origin, email, `/figures?period=${fixture.number}`);
  });
  afterEach(() => context.close());

  const dialog = () => page.getByRole('dialog', { name: 'What the file changes' });
  const stored = () => fixture.staff.get(filterPath('measurements', { periodId: fixture.periodId }));

  async function plainTemplate(): Promise<string> {
    return page.evaluate(async (path) => (await fetch(path)).text(), `/api/periods/${fixture.periodId}/template?format=plain`);
  }
  type TemplateCells = Partial<Record<keyof typeof columns, string>>;
  const fillTemplate = (template: string, values: Readonly<Record<string, TemplateCells>>): string =>
    template
      .split('\r\n')
      .map((line) => {
        const cells = line.split(',');
        const fill = cells[columns.part] === '' ? values[cells[columns.code] ?? ''] : undefined;
        for (const [name, index] of Object.entries(columns)) {
          const value = Object.entries(fill ?? {}).find(([field]) => field === name)?.[1];
          if (value !== undefined) cells[index] = value;
        }
        return cells.join(',');
      })
      .join('\r\n');
  const choose = (name: string, text: string) =>
    page.setInputFiles('input[type=file][accept*=xlsx]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  test('the template is downloaded by keyboard', async () => {
    await page.getByRole('button', { name: 'Download template' }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Workbook for Excel or LibreOffice (.xlsx)' }).waitFor();
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe(`arbeit-plus-P${fixture.number}.xlsx`);
  });

  test('a file previews changes and errors; corrected, it is imported by keyboard; a second import changes nothing', async () => {
    const template = await plainTemplate();
    const good = {
      A01: { value: '12' },
      A02: { value: '1234', comment: 'Counted twice a year' },
      B01: { numerator: '3', denominator: '4' },
      B02: { value: '2: Drafted and discussed' },
      B04: { value: '7' },
    };
    await choose('figures.csv', fillTemplate(template, { ...good, A03: { value: 'many' }, A04: { state: 'withheld' } }));
    await dialog().getByText('2 refused').waitFor();
    await expect.poll(() => dialog().getByRole('row').count()).toBeGreaterThan(7);
    await dialog().getByText('This period: This is no figure.').waitFor();
    expect(
      await dialog()
        .getByRole('button', { name: /^Enter/ })
        .count(),
    ).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-refused-1440');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-refused-390');
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await stored()).toEqual([]);

    await choose('figures.csv', fillTemplate(template, good));
    const enter = dialog().getByRole('button', { name: 'Enter 5 figures' });
    await enter.waitFor();
    await takeScreenshot(page, 'import-shown-1440');
    await enter.focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    expect((await stored()).length).toBe(5);
    const entered = page.getByLabel(`Count 1, This period, P${fixture.number}`, { exact: true });
    await expect.poll(() => entered.inputValue()).toBe('12');

    await choose('figures.csv', fillTemplate(template, good));
    await dialog().getByText('figures.csv: nothing differs.', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('findings of the checks are shown beside the figure, on wide and narrow screens', async () => {
    const lead = await signInToApi(pilotage.origin, 'lead@democenter.example');
    const [indicator] = await lead.get(filterPath('indicators', { code: 'A05' }));
    const check = { indicatorId: indicator?.id, kind: 'range' };
    await lead.post('/checks', { ...check, severity: 'error', maximum: 1000 });
    await lead.post('/checks', { ...check, severity: 'warning', maximum: 100 });
    await page.reload();
    const template = await plainTemplate();
    await choose('figures.csv', fillTemplate(template, { A05: { value: '2000' }, A06: { value: '5' } }));
    const findings = dialog().getByRole('list', { name: 'Checks of this figure' });
    await findings.waitFor();
    await expect.poll(() => findings.count()).toBe(1);
    await expect
      .poll(() => findings.getByRole('listitem').allTextContents())
      .toEqual([
        expect.stringContaining('Outside of what is allowed (1,000). It cannot be submitted so.'),
        expect.stringContaining('Outside of what is allowed (100). Please comment.'),
      ]);
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-checked-1440');
    await page.setViewportSize({ width: 390, height: 844 });
    await findings.waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-checked-390');
    await page.setViewportSize({ width: 1440, height: 900 });

    await choose('figures.csv', fillTemplate(template, { A05: { value: '200', comment: 'A fair' } }));
    await dialog().getByRole('button', { name: 'Enter 1 figure' }).waitFor();
    expect(await findings.count()).toBe(0);
  });

  test('a figure that another user changed is shown with both values and imported only when selected', async () => {
    const template = await plainTemplate();
    const [cell] = await fixture.staff.get(
      filterPath('measurements', { periodId: fixture.periodId, assignmentId: fixture.assignmentIds.get('Count 1') }),
    );
    await fixture.staff.put(`/measurements/${cell?.id}`, { value: 99, version: cell?.version });
    await choose('figures.csv', fillTemplate(template, { A01: { value: '13' } }));
    const takeCheckbox = dialog().getByRole('checkbox', { name: 'Count 1: take the one of the file' });
    await takeCheckbox.waitFor();
    await dialog().getByText('This period: 99').waitFor();
    await dialog().getByText('This period: 13').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-conflict-1440');
    await takeCheckbox.focus();
    await page.keyboard.press('Space');
    await dialog().getByRole('button', { name: 'Enter 1 figure' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect((await stored()).find(({ assignmentId }) => assignmentId === fixture.assignmentIds.get('Count 1'))?.value).toBe(13);
  });

  test('a change between preview and import is previewed again, and a lost connection loses no file', async () => {
    const template = await plainTemplate();
    await choose('figures.csv', fillTemplate(template, { A05: { value: '5' }, A06: { value: '6' } }));
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).waitFor();
    await fixture.staff.post('/measurements', {
      assignmentId: fixture.assignmentIds.get('Count 5'),
      periodId: fixture.periodId,
      value: 1,
    });
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).click();
    await dialog().getByText('Nothing was entered; please look again.', { exact: false }).waitFor();
    await context.setOffline(true);
    await dialog().getByRole('button', { name: 'Enter 1 figure' }).click();
    await dialog().getByText('The server could not be reached.', { exact: false }).waitFor();
    await context.setOffline(false);
    await dialog().getByRole('button', { name: 'Enter 1 figure' }).click();
    await dialog().waitFor({ state: 'detached' });
    const cells = await stored();
    const valueOf = (name: string) => cells.find(({ assignmentId }) => assignmentId === fixture.assignmentIds.get(name))?.value;
    expect([valueOf('Count 5'), valueOf('Count 6')]).toEqual([1, 6]);
  });

  test('ignored cells are listed; imported figures are marked, and the import is undone as one step by keyboard', async () => {
    const [header = '', ...lines] = fillTemplate(await plainTemplate(), { A07: { value: '7' }, A08: { value: '8' } }).split(
      '\r\n',
    );
    const linesWithNote = lines.map((line) => (line.startsWith('A07,') ? `${line},from the ledger` : line));
    await choose('noted.csv', [`${header},notes`, ...linesWithNote].join('\r\n'));
    await dialog().getByText('The template has no column “notes”. Filled cells: 1.', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).press('Enter');
    await dialog().waitFor({ state: 'detached' });
    const figure = page.getByLabel(`Count 7, This period, P${fixture.number}`, { exact: true });
    await expect.poll(() => figure.inputValue()).toBe('7');

    await page.getByRole('button', { name: 'Count 7', exact: true }).press('Enter');
    const panel = page.getByRole('complementary', { name: 'Count 7' });
    await panel.getByText('created (by a file)', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });

    const before = await stored();
    await page.getByText(/^\d+ files entered$/).press('Enter');
    await page.getByRole('button', { name: 'Undo noted.csv' }).press('Enter');
    await expect.poll(() => figure.inputValue()).toBe('');
    await page.getByText(/^noted\.csv: 2 figures.* Undone /).waitFor();
    expect((await stored()).length).toBe(before.length - 2);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'import-undone-1440');
  });

  test('a running import can be cancelled, and the remaining differences are shown', async () => {
    const template = await plainTemplate();
    await choose('figures.csv', fillTemplate(template, { A09: { value: '9' }, A10: { value: '10' } }));
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).waitFor();
    // The request never reaches the server, as if it took long.
    await page.route('**/import', () => undefined);
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).click();
    await dialog().getByText('Entering ...').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Stop, enter nothing' }).press('Enter');
    await dialog().getByRole('button', { name: 'Enter 2 figures' }).waitFor();
    await page.unroute('**/import');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    const cells = await stored();
    const entered = (name: string) => cells.some(({ assignmentId }) => assignmentId === fixture.assignmentIds.get(name));
    expect([entered('Count 9'), entered('Count 10')]).toEqual([false, false]);
  });

  test('a file that is no template is refused with a reason', async () => {
    await choose('letter.csv', 'Dear all;\nhello;\n');
    await dialog().getByText('The column Row id (keep) of the template is missing or comes twice.', { exact: false }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('the layout of the figures page has room for both buttons', async () => {
    await takeScreenshot(page, 'figures-actions-1440');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    await takeScreenshot(page, 'figures-actions-390');
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
