import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filterPath } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitForPaint } from './browser.ts';
import { createFiguresFixture, type FiguresFixture } from './figuresFixture.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

const email = 'staff@arbeit-plus.example';

/** The panel of a figure beside its table, and what was typed into the table and cannot be saved as it is. */
describe('the figures and their panel', () => {
  const app = useRunningApp();
  let fixture: FiguresFixture;
  let address: string;
  let page: Page;
  const many = () => [...fixture.assignmentIds.keys()].at(-1) ?? '';
  const field = (name: string, part = 'This period') => page.getByLabel(`${name}, ${part}, P${fixture.number}`, { exact: true });
  const row = (name: string) => page.locator(`tr[data-row="${fixture.assignmentIds.get(name)}"]`);
  const nameButton = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('complementary', { name });
  const stored = async (name: string) => {
    const assignmentId = fixture.assignmentIds.get(name);
    return (await fixture.staff.get(filterPath('measurements', { assignmentId, periodId: fixture.periodId })))[0] ?? null;
  };
  const hasFocus = (target: ReturnType<Page['getByRole']>) => target.evaluate((element) => element === document.activeElement);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  beforeAll(async () => {
    fixture = await createFiguresFixture(app.pilotage.origin, 'arbeit-plus');
    address = `${app.pilotage.origin}/figures?period=${fixture.number}`;
  });
  beforeEach(async () => {
    page = await openSignedInPage(app.browser, app.pilotage.origin, email);
    return () => page.context().close();
  });

  test('the panel stands beside the table, which is typed into meanwhile, and follows the row', async () => {
    await openPage(page, address);
    await nameButton('Count 1').press('Enter');
    await panel('Count 1').getByText('One event counts once, whatever its length.').waitFor();
    expect(await hasFocus(panel('Count 1').getByRole('button', { name: 'Close' }))).toBe(true);
    const [table, beside] = [await page.getByRole('table').boundingBox(), await panel('Count 1').boundingBox()];
    expect(Number(table?.x) + Number(table?.width)).toBeLessThan(Number(beside?.x));
    expect(await overflow()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'figures-panel-beside');

    await field('Count 2').click();
    await panel('Count 2').waitFor();
    await page.keyboard.type('22');
    await page.keyboard.press('Enter');
    await row('Count 2').getByText('Saved', { exact: true }).waitFor();
    expect((await stored('Count 2'))?.value).toBe(22);
    expect(await hasFocus(field('Count 3'))).toBe(true);
    await panel('Count 3').waitFor();
    await field('Count 2').focus();
    await panel('Count 2').getByText('22', { exact: true }).first().waitFor();

    // A comment that is being written stays with its figure while the panel shows another one.
    await panel('Count 2').getByRole('textbox', { name: 'Comment' }).fill('Half a thought');
    await field('Count 4').click();
    await panel('Count 4').waitFor();
    await field('Count 2').click();
    await expect.poll(() => panel('Count 2').getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Half a thought');

    // Escape closes the panel, and leaves the caret where one typed.
    await panel('Count 2').getByRole('textbox', { name: 'Comment' }).press('Escape');
    await panel('Count 2').waitFor({ state: 'detached' });
    expect(await hasFocus(field('Count 2'))).toBe(true);
    await nameButton('Count 5').press('Enter');
    await page.keyboard.press('Escape');
    await panel('Count 5').waitFor({ state: 'detached' });
    expect(await hasFocus(nameButton('Count 5'))).toBe(true);
  });

  test('opened at its files, the panel scrolls to them and the page stays', async () => {
    const comment = { subject: 'measurements', subjectId: (await stored('Count 2'))?.id, audience: 'review', mentions: [] };
    await fixture.staff.post('/comments', { ...comment, text: 'The list is in the file.' });
    await openPage(page, address);
    await field('Count 2').focus();
    const before = await page.evaluate(() => window.scrollY);
    await row('Count 2')
      .getByRole('button', { name: /files and discussion/ })
      .click();
    const files = panel('Count 2').getByRole('heading', { name: /^Files/ });
    await files.waitFor();
    await waitForPaint(page);
    const [frame, heading] = [await panel('Count 2').boundingBox(), await files.boundingBox()];
    expect(Number(heading?.y) - Number(frame?.y)).toBeLessThan(120);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('where there is no room the panel lies over the page, and closes to where it was opened', async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await openPage(page, address);
    await nameButton('Count 6').press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Count 6' });
    await drawer.getByText('One event counts once, whatever its length.').waitFor();
    await page.waitForTimeout(400);
    expect(await findAxeViolations(page)).toEqual([]);
    // A wider window moves it beside the table.
    await page.setViewportSize({ width: 1440, height: 900 });
    await panel('Count 6').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await overflow()).toBe(0);
  });

  test('a figure that cannot be saved is there again after leaving, named before the report is told, and gone by Escape', async () => {
    await openPage(page, address);
    await field('Count 7').fill('2.5');
    await field('Count 7').press('Enter');
    await row('Count 7').getByText('Not saved: Whole numbers only').waitFor();
    // It is left by a link, while a reason is being typed in another row.
    await field('Count 8').focus();
    await page.keyboard.press('w');
    await page.getByRole('link', { name: 'Home' }).first().click();
    await page.waitForURL(/\/\?|\/$/);
    await page.getByRole('link', { name: 'Figures' }).first().click();
    await row('Count 7').getByText('Not saved: Whole numbers only').waitFor();
    await expect.poll(() => field('Count 7').inputValue()).toBe('2.5');
    await row('Count 8').getByText('Not saved: A reason is needed').waitFor();
    expect([await stored('Count 7'), await stored('Count 8')]).toEqual([null, null]);

    const [report] = await fixture.staff.get(filterPath('reports', { periodId: fixture.periodId }));
    await openPage(page, `${app.pilotage.origin}/reports/${report?.id}/show`);
    await page.getByRole('button', { name: /things open$/ }).click();
    const list = page.getByRole('region', { name: 'Before it is submitted' });
    await list.getByRole('link', { name: 'Correct Count 8: what is typed cannot be saved.' }).waitFor();
    expect(await list.getByRole('link', { name: 'Enter Count 7' }).count()).toBe(0);
    await takeScreenshot(page, 'report-unsaved-figures');
    await page.getByRole('button', { name: /^Tell / }).click();
    await page.getByText(/A figure is typed and not saved yet/).waitFor();
    await list.getByRole('link', { name: 'Correct Count 7: what is typed cannot be saved.' }).click();
    await expect.poll(() => hasFocus(field('Count 7'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => field('Count 7').inputValue()).toBe('');
    await row('Count 8').locator('[data-column=figure]').press('Escape');
    await page.getByRole('button', { name: /things open$/ }).click();
    await list.getByRole('link', { name: 'Enter Count 7' }).waitFor();
    expect(await list.getByText(/cannot be saved/).count()).toBe(0);
    await page.reload();
    await field('Count 7').waitFor();
    await expect.poll(() => field('Count 7').inputValue()).toBe('');
  });

  test('what was typed before a colleague changed the figure leads to a choice, never over it', async () => {
    await openPage(page, address);
    await field('Count 9').fill('many');
    await field('Count 9').press('Enter');
    const measurement = { assignmentId: fixture.assignmentIds.get('Count 9'), periodId: fixture.periodId };
    await fixture.staff.post('/measurements', { organisationId: fixture.organisationId, ...measurement, value: 99 });
    await page.reload();
    await expect.poll(() => field('Count 9').inputValue()).toBe('many');
    await field('Count 9').fill('91');
    await field('Count 9').press('Enter');
    await row('Count 9')
      .getByText(/: 99\. Yours: 91\./)
      .waitFor();
    expect((await stored('Count 9'))?.value).toBe(99);
  });

  test('a total below its parts leads to the parts; each typed part is kept, and shown at once when one comes back', async () => {
    const name = many();
    await openPage(page, address);
    await field(name).fill('10');
    await field(name).press('Enter');
    await row(name).getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: `${name}, by Gender` }).press('Enter');
    await field(`${name}, Gender: Women`).fill('6');
    await field(`${name}, Gender: Women`).press('Enter');
    await expect.poll(async () => (await stored(name))?.parts).toEqual({ Gender: { Women: 6 } });
    await page.getByRole('button', { name: `${name}, by Gender` }).press('Enter');
    await field(name).fill('5');
    await field(name).press('Enter');
    await row(name).getByText('Not saved: The parts are more than the total').waitFor();
    await page.getByRole('button', { name: `Show its parts: ${name}` }).press('Enter');
    expect(await hasFocus(field(`${name}, Gender: Women`))).toBe(true);
    await field(name).press('Escape');

    await field(`${name}, Gender: Women`).fill('x');
    await field(`${name}, Gender: Men`).fill('12');
    await field(`${name}, Gender: Men`).press('Enter');
    await page.reload();
    await expect.poll(() => field(`${name}, Gender: Women`).inputValue()).toBe('x');
    await expect.poll(() => field(`${name}, Gender: Men`).inputValue()).toBe('12');
    await page.getByText('Not saved: The parts are more than the total').waitFor();
    await field(`${name}, Gender: Women`).press('Escape');
    expect([await field(`${name}, Gender: Women`).inputValue(), await field(`${name}, Gender: Men`).inputValue()]).toEqual([
      '6',
      '12',
    ]);
    await field(`${name}, Gender: Men`).fill('4');
    await field(`${name}, Gender: Men`).press('Enter');
    await expect.poll(async () => (await stored(name))?.parts).toEqual({ Gender: { Women: 6, Men: 4 } });
  });
});
