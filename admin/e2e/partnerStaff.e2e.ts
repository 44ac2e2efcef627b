import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filterPath } from './apiSession.ts';
import { signInByRequest, findAxeViolations, navigateTo, openBrowser, takeScreenshot, openPage } from './browser.ts';
import { pasteText } from './pasteText.ts';
import { type FiguresFixture, createFiguresFixture } from './figuresFixture.ts';
import { type RunningApp, startApp } from './startApp.ts';

const email = 'staff@arbeit-plus.example';

describe('the figures page of partner staff', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let fixture: FiguresFixture;
  let context: BrowserContext;
  let page: Page;
  let address: string;
  beforeAll(async () => {
    pilotage = await startApp();
    fixture = await createFiguresFixture(pilotage.origin, 'arbeit-plus');
    address = `${pilotage.origin}/figures?period=${fixture.number}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await signInByRequest(page, pilotage.origin, email);
  });
  afterEach(() => context.close());

  const label = (name: string, part = 'This period') => `${name}, ${part}, P${fixture.number}`;
  const field = (name: string, part?: string) => page.getByLabel(label(name, part), { exact: true });
  const row = (name: string) => page.locator(`tr[data-row="${fixture.assignmentIds.get(name)}"]`);
  const stored = async (name: string) => {
    const [cell] = await fixture.staff.get(
      filterPath('measurements', { assignmentId: fixture.assignmentIds.get(name), periodId: fixture.periodId }),
    );
    return cell ?? null;
  };
  const saved = (name: string) => row(name).getByText('Saved', { exact: true }).waitFor();

  test('twelve figures of three digits take 48 keys and no click', async () => {
    await openPage(page, `${address}#figure-${fixture.assignmentIds.get('Count 1')}`);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-column') === 'figure');
    let keys = 0;
    for (let count = 1; count <= 12; count += 1) {
      for (const key of [...String(100 + count), 'Enter']) {
        await page.keyboard.press(key);
        keys += 1;
      }
    }
    expect(keys).toBe(48);
    await saved('Count 12');
    for (let count = 1; count <= 12; count += 1) expect((await stored(`Count ${count}`))?.value).toBe(100 + count);
    await page.reload();
    await expect.poll(() => field('Count 12').inputValue()).toBe('112');
    await row('Count 1').getByText('25 %').or(row('Count 1').getByText('25%')).waitFor();
  });

  test('zero, empty, not applicable and withheld are distinct', async () => {
    await openPage(page, address);
    await field('Count 1').focus();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    // The reason is asked for before one goes on.
    await row('Count 3').locator('.message').getByText('A reason is needed').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Count 3, reason why/);
    expect((await stored('Count 3'))?.availability).toBe('reported');
    await page.keyboard.type('no pilot yet');
    await page.keyboard.press('Enter');
    await page.keyboard.press('w');
    await page.keyboard.type('too few people');
    await page.keyboard.press('Enter');
    await saved('Count 4');
    expect((await stored('Count 1'))?.value).toBe(0);
    expect(await stored('Count 2')).toBeNull();
    expect(await stored('Count 3')).toMatchObject({ availability: 'notApplicable', value: null, comment: 'no pilot yet' });
    expect(await stored('Count 4')).toMatchObject({ availability: 'withheld', value: null, comment: 'too few people' });
  });

  test('a ratio, a score, a text and parts are entered by keyboard', async () => {
    await openPage(page, address);
    await field('Share who start', 'how many of them').focus();
    for (const key of ['3', 'Enter', '1', '2', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => row('Share who start').locator('.part').allInnerTexts()).toEqual(['how many', 'out of']);
    await page.keyboard.type('2');
    await row('Readiness').getByText('Drafted and discussed').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('A first line');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('and a second');
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    const many = [...fixture.assignmentIds.keys()].at(-1) ?? '';
    await saved(many);
    expect(await stored('Share who start')).toMatchObject({ numerator: 3, denominator: 12, value: 0.25 });
    expect((await stored('Readiness'))?.value).toBe(2);
    expect((await stored('What changed'))?.comment).toBe('A first line\nand a second');

    await page.getByRole('button', { name: `${many}, by Gender` }).press('Enter');
    await field(`${many}, Gender: Women`).focus();
    await page.keyboard.type('11');
    await page.getByText('The parts are more than the total').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /not specified/ })
      .getByText('4', { exact: true })
      .waitFor();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /not specified/ })
      .getByText('0', { exact: true })
      .waitFor();
    // The sum of the typed parts is shown at once; it is stored a moment later.
    const parts = async () => (await stored(many))?.parts;
    await expect.poll(parts, { timeout: 15_000 }).toEqual({ Gender: { Women: 6, Men: 4 } });
  });

  const paste = (text: string) => pasteText(page, text);

  test('a pasted block fills down at once, and is previewed where it is ambiguous', async () => {
    await openPage(page, address);
    await field('Count 9').focus();
    await paste('1\u00a0201\n1202\n');
    await saved('Count 10');
    expect([(await stored('Count 9'))?.value, (await stored('Count 10'))?.value]).toEqual([1201, 1202]);
    await expect.poll(() => field('Count 9').inputValue()).toBe('1201');

    await paste('1,500\nmany\n12');
    const preview = page.getByRole('dialog', { name: 'Before these figures are entered' });
    await preview.getByText('This can be read in two ways: which?').waitFor();
    await preview.getByText('This is no figure').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'figures-paste');
    expect((await stored('Count 9'))?.value).toBe(1201);
    await preview.getByRole('button', { name: '1,500', exact: true }).press('Enter');
    await preview.getByRole('button', { name: 'Enter 2 figures' }).press('Enter');
    await saved('Count 11');
    await expect.poll(async () => (await stored('Count 9'))?.value).toBe(1500);
    expect([(await stored('Count 10'))?.value, (await stored('Count 11'))?.value]).toEqual([1202, 12]);
  });

  test('a text with an error is never sent', async () => {
    await openPage(page, address);
    const before = await stored('Count 5');
    await field('Count 5').fill('1,000');
    await page.getByText('This can be read in two ways: which?').waitFor();
    await page.getByRole('button', { name: '1,000', exact: true }).press('Enter');
    await field('Count 5').press('Escape');
    for (const [typed, why] of [
      ['2.5', 'Whole numbers only'],
      ['-3', 'A count cannot be negative'],
      ['abc', 'This is no figure'],
    ] as const) {
      await field('Count 5').fill(typed);
      await page.getByText(why).first().waitFor();
      await field('Count 5').press('Enter');
      await row('Count 5').getByText(`Not saved: ${why}`).waitFor();
    }
    expect((await stored('Count 5'))?.version).toBe(before?.version);
  });

  test('a conflict with another user shows both values and offers a choice', async () => {
    await openPage(page, address);
    const cell = await stored('Count 6');
    await field('Count 6').fill('61');
    await fixture.staff.put(`/measurements/${cell?.id}`, { value: 66, version: cell?.version });
    await field('Count 6').press('Enter');
    await row('Count 6')
      .getByText(/: 66\. Yours: 61\./)
      .waitFor();
    expect((await stored('Count 6'))?.value).toBe(66);
    await takeScreenshot(page, 'figures-conflict');
    await row('Count 6')
      .getByRole('button', { name: /choose between both/ })
      .press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Save 61' }).press('Enter');
    await saved('Count 6');
    expect((await stored('Count 6'))?.value).toBe(61);
  });

  test('a figure typed offline survives a reload and is sent once', async () => {
    await openPage(page, address);
    const before = await stored('Count 7');
    await page.route('**/api/measurements/**', (route) => route.abort());
    await field('Count 7').fill('777');
    await field('Count 7').press('Enter');
    await row('Count 7').getByText('Not sent yet; kept here').waitFor();
    await page.reload();
    await field('Count 7').waitFor();
    await expect.poll(() => field('Count 7').inputValue()).toBe('777');
    expect((await stored('Count 7'))?.version).toBe(before?.version);
    await page.unroute('**/api/measurements/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await saved('Count 7');
    const after = await stored('Count 7');
    expect([after?.value, after?.version]).toEqual([777, Number(before?.version) + 1]);
    const trail = await fixture.staff.get(filterPath('auditEvents', { resource: 'measurements', recordId: after?.id }));
    expect(trail.filter((event) => JSON.stringify(event.after ?? {}).includes('777')).length).toBe(1);
  });

  test('a figure typed offline is sent from the next page, and the table shows it', async () => {
    await openPage(page, address);
    const before = await stored('Count 12');
    await page.route('**/api/measurements/**', (route) => route.abort());
    await field('Count 12').fill('1212');
    await field('Count 12').press('Enter');
    await row('Count 12').getByText('Not sent yet; kept here').waitFor();
    await page.unroute('**/api/measurements/**');
    await openPage(page, `${pilotage.origin}/pilots`);
    await expect.poll(async () => (await stored('Count 12'))?.value).toBe(1212);
    expect((await stored('Count 12'))?.version).toBe(Number(before?.version) + 1);
    await navigateTo(page, address.slice(pilotage.origin.length));
    await expect.poll(() => field('Count 12').inputValue()).toBe('1212');
    expect(await row('Count 12').getByText('Not sent yet').count()).toBe(0);
  });

  test('a new figure typed offline is created once', async () => {
    await openPage(page, address);
    await context.setOffline(true);
    await field('Count 2').fill('222');
    await field('Count 2').press('Enter');
    await row('Count 2').getByText('Not sent yet; kept here').waitFor();
    await context.setOffline(false);
    await saved('Count 2');
    const cells = await fixture.staff.get(
      filterPath('measurements', { assignmentId: fixture.assignmentIds.get('Count 2'), periodId: fixture.periodId }),
    );
    expect(cells.map((cell) => [cell.value, cell.version])).toEqual([[222, 1]]);
  });

  test('Ctrl+Z undoes the last figure by a second change', async () => {
    await openPage(page, address);
    const before = await stored('Count 8');
    await field('Count 8').fill('888');
    await field('Count 8').press('Enter');
    await saved('Count 8');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored('Count 8'))?.value).toBe(before?.value);
    expect((await stored('Count 8'))?.version).toBe(Number(before?.version) + 2);
    await expect.poll(() => field('Count 8').inputValue()).toBe(String(before?.value));
  });

  test('the panel shows definition and history, and returns the focus', async () => {
    await openPage(page, address);
    const name = page.getByRole('button', { name: 'Count 8', exact: true });
    await name.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Count 8' });
    await panel.getByText('One event counts once, whatever its length.').waitFor();
    await panel.getByText('888').first().waitFor();
    await page.waitForTimeout(400);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'figures-panel');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a locked period gives the reason and has no input', async () => {
    await openPage(page, `${pilotage.origin}/figures?period=3`);
    await page.getByText(/its figures are locked/).waitFor();
    expect(await page.locator('main input').count()).toBe(0);
  });

  test('works at 390 px and in dark mode without axe violations', async () => {
    await openPage(page, address);
    await field('Count 9').fill('12,5');
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'figures-1440');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await field('Count 9').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'figures-1440-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, address);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'figures-390');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
