import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot } from './browser.ts';
import { countRestyledElements } from './countRestyledElements.ts';
import { createFiguresFixture, type FiguresFixture } from './figuresFixture.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** What is typed into figures and cannot be saved as it is: where the caret goes, and what is kept. */
describe('entries of figures', () => {
  const app = useRunningApp();
  let fixture: FiguresFixture;
  let lead: ApiSession;
  let address: string;
  let page: Page;
  const many = () => [...fixture.assignmentIds.keys()].at(-1) ?? '';
  const labelled = (name: string, part: string) => page.getByLabel(`${name}, ${part}, P${fixture.number}`, { exact: true });
  const field = (name: string) => labelled(name, 'This period');
  const row = (name: string) => page.locator(`tr[data-row="${fixture.assignmentIds.get(name)}"]`);
  const comment = (name: string) => row(name).locator('[data-column=comment]');
  const stored = async (name: string) => {
    const assignmentId = fixture.assignmentIds.get(name);
    return (await fixture.staff.get(filterPath('measurements', { assignmentId, periodId: fixture.periodId })))[0] ?? null;
  };
  const hasFocus = (target: ReturnType<Page['getByRole']>) => target.evaluate((element) => element === document.activeElement);

  beforeAll(async () => {
    fixture = await createFiguresFixture(app.pilotage.origin, 'arbeit-plus');
    lead = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    address = `${app.pilotage.origin}/figures?period=${fixture.number}`;
  });
  beforeEach(async () => {
    page = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@arbeit-plus.example');
    await openPage(page, address);
    return () => page.context().close();
  });

  test('Enter does not pass by the reason of a statement, by keyboard or after a click; with it, it goes on', async () => {
    const reason = labelled('Count 1', 'reason why withheld');
    await field('Count 1').click();
    await page.keyboard.press('w');
    await page.keyboard.press('Enter');
    expect(await hasFocus(reason)).toBe(true);
    await row('Count 1').locator('.message').getByText('A reason is needed').waitFor();
    expect([await reason.getAttribute('aria-invalid'), await reason.getAttribute('aria-required')]).toEqual(['true', 'true']);
    expect(await findAxeViolations(page)).toEqual([]);
    // It can be left otherwise, and says what it needs.
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(field('Count 2'))).toBe(true);
    await row('Count 1').getByText('Not saved: A reason is needed').waitFor();
    await reason.click();
    await page.keyboard.press('Enter');
    expect(await hasFocus(reason)).toBe(true);
    await page.keyboard.type('Not counted yet');
    await page.keyboard.press('Enter');
    expect(await hasFocus(field('Count 2'))).toBe(true);
    await expect.poll(async () => (await stored('Count 1'))?.availability).toBe('withheld');
    // Back to a figure by a click: the caret stands in its field.
    await row('Count 1')
      .getByRole('button', { name: /enter a figure instead/ })
      .click();
    expect(await hasFocus(field('Count 1'))).toBe(true);
  });

  test('a key restyles its row, not the page', async () => {
    await field('Count 7').click();
    await page.keyboard.type('1');
    const restyled = await countRestyledElements(app.browser, async () => {
      // A message comes and goes: elements are added and removed.
      await page.keyboard.type('x');
      await row('Count 7').locator('.message').getByText('This is no figure').waitFor();
      await page.keyboard.press('Backspace');
      await row('Count 7').locator('.message').waitFor({ state: 'detached' });
    });
    expect(restyled).toBeGreaterThan(0);
    expect(restyled).toBeLessThan(100);
    await page.keyboard.press('Escape');
  });

  test('a share above 100 % is saved, and asked about in its row', async () => {
    const [these, outOf] = [labelled('Share who start', 'how many of them'), labelled('Share who start', 'out of how many')];
    await these.fill('12');
    await outOf.fill('10');
    await row('Share who start').locator('.message').getByText('More than 100 %: please check').waitFor();
    await takeScreenshot(page, 'figures-share');
    await outOf.press('Enter');
    await row('Share who start').getByText('More than 100 %: please check').first().waitFor();
    await expect.poll(async () => (await stored('Share who start'))?.value).toBe(1.2);
    const sayWhy = page.getByRole('button', { name: 'Say why: Share who start' });
    await sayWhy.press('Enter');
    expect(await hasFocus(comment('Share who start'))).toBe(true);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.type('Two began before they were trained');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await stored('Share who start'))?.comment).toContain('Two began');
    expect(await sayWhy.count()).toBe(0);
  });

  test("one's own change of a figure is no conflict for what was typed before it, after a reload neither", async () => {
    await field('Count 3').fill('30');
    await field('Count 3').press('Enter');
    await expect.poll(async () => (await stored('Count 3'))?.value).toBe(30);
    await field('Count 3').fill('many');
    await field('Count 3').press('Enter');
    await comment('Count 3').fill('As counted by hand');
    await comment('Count 3').press('Tab');
    await expect.poll(async () => (await stored('Count 3'))?.comment).toBe('As counted by hand');
    await page.reload();
    await expect.poll(() => field('Count 3').inputValue()).toBe('many');
    await field('Count 3').fill('31');
    await field('Count 3').press('Enter');
    await expect.poll(async () => (await stored('Count 3'))?.value).toBe(31);
    expect(
      await row('Count 3')
        .getByText(/Yours: 31/)
        .count(),
    ).toBe(0);
  });

  test('the same holds for a part whose rows are not shown when the total is changed', async () => {
    const women = labelled(`${many()}, Gender: Women`, 'This period');
    const parts = page.getByRole('button', { name: `${many()}, by Gender` });
    await field(many()).fill('10');
    await field(many()).press('Enter');
    await row(many()).getByText('Saved', { exact: true }).waitFor();
    await parts.press('Enter');
    await women.fill('most');
    await women.press('Enter');
    await parts.press('Enter');
    await women.waitFor({ state: 'detached' });
    await field(many()).fill('11');
    await field(many()).press('Enter');
    await expect.poll(async () => (await stored(many()))?.value).toBe(11);
    await page.reload();
    await expect.poll(() => women.inputValue()).toBe('most');
    await women.fill('6');
    await women.press('Enter');
    await expect.poll(async () => (await stored(many()))?.parts).toEqual({ Gender: { Women: 6 } });
  });

  test('what was typed into a part that is no more is shown as such, and can be discarded', async () => {
    const men = labelled(`${many()}, Gender: Men`, 'This period');
    await page.getByRole('button', { name: `${many()}, by Gender` }).press('Enter');
    await men.fill('some');
    await men.press('Enter');
    const assignment = await lead.one(`/assignments/${fixture.assignmentIds.get(many())}`);
    const indicator = await lead.one(`/indicators/${assignment.indicatorId}`);
    const dimensions = [{ name: 'Gender', categories: ['Women'] }];
    await lead.put(`/indicators/${indicator.id}`, { dimensions, version: indicator.version });
    await page.reload();
    await expect.poll(() => men.inputValue()).toBe('some');
    await page.getByText('Gender: Men (no longer part of the indicator)').waitFor();
    await page.getByText('Not saved: The indicator has no such part any more').waitFor();
    await takeScreenshot(page, 'figures-former-part');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: `Discard what was typed: ${many()}, Gender: Men` }).press('Enter');
    await men.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.endsWith('.parts')))).toEqual([]);
    await page.reload();
    await field(many()).waitFor();
    expect(await men.count()).toBe(0);
  });
});
