import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, navigateTo, signIn } from './browser.ts';

const email = 'lead@democenter.example';

describe('comparison and administration by the lead partner', () => {
  const app = useRunningApp();
  let page: Page;
  const anotherPage = async () => {
    const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    return context.newPage();
  };
  // All tests use one page and navigate within it, as a user does.
  beforeAll(async () => {
    page = await anotherPage();
    await signIn(page, app.pilotage.origin, email, '/consortium');
  });

  const compare = (query: string) => navigateTo(page, `/compare?period=5&${query}`);

  test('Compare is usable by keyboard alone: tabs, a choice, and the links down to the measurements', async () => {
    await compare('');
    await page.getByRole('tab', { name: 'Progress' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where is it stuck?', level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('stuck');
    await page.getByRole('tab', { name: 'Status' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Indicator', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Pilots running' }).waitFor();
    await page.keyboard.type('Pilots');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('indicator') === 'PILOTS');
    // The picture of all indicators stays until that of the chosen one is there.
    await page.getByRole('columnheader', { name: 'Target' }).waitFor();
    const link = page.getByRole('row', { name: /Poland/ }).getByRole('link');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Pilots running, Poland, through P5' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  test('the address restores view and choices', async () => {
    await compare('view=path&indicator=CERTIFIED&by=organisation&basis=submitted');
    await page.getByRole('tab', { name: 'Over time', selected: true }).waitFor();
    for (const [name, value] of [
      ['Indicator', 'People certified'],
      ['By', 'Organisation'],
      ['Figures', 'Submitted too'],
    ] as const)
      await expect.poll(() => page.getByRole('combobox', { name, exact: true }).textContent()).toBe(value);
  });

  test('zero, in review and not due have their own marks and words in the chart', async () => {
    await compare('indicator=PILOTS');
    const markOf = (key: string) => page.locator(`[data-row="${key}"]`);
    await markOf('PL').waitFor();
    await expect.poll(() => markOf('PL').getAttribute('data-mark')).toBe('zero');
    await expect.poll(() => markOf('PL').textContent()).toContain('0%');
    await expect.poll(() => markOf('DE').textContent()).toContain('in review');
    await expect.poll(() => markOf('HU').textContent()).toContain('not due until');
    await expect.poll(() => markOf('AT').locator('[data-mark=expected]').count()).toBe(1);
  });

  test('sentence, table, chart and CSV have the same data', async () => {
    await compare('indicator=TRAININGS');
    const rows = page.getByRole('region', { name: /Table: How far/ }).locator('tbody tr');
    const table = await rows.evaluateAll((lines) =>
      lines.map((line) => [line.querySelector('th')?.textContent ?? '', line.querySelector('td')?.textContent ?? '']),
    );
    expect(table).toHaveLength(7);
    const drawn = await page.locator('[data-row] [data-value]').allTextContents();
    expect(drawn.map((text) => text.trim())).toEqual(table.map(([, share]) => share));
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save CSV' }).click();
    const file = await (await saving).path();
    const lines = readFileSync(file, 'utf8').slice(1).trim().split('\r\n').slice(1);
    const exported = lines.map((line) => line.split(','));
    expect(exported.map(([name, share]) => [name, `${Math.round(Number(share) * 100)}%`])).toEqual(table);
    const [leader] = table;
    await expect.poll(() => page.getByText(`${leader?.[0]} is furthest: ${leader?.[1]} of the way`).count()).toBe(1);
  });

  test('the chart can be saved as an image', async () => {
    await compare('indicator=TRAININGS');
    await page.locator('[data-row]').first().waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save SVG' }).click();
    const picture = readFileSync(await (await saving).path(), 'utf8');
    expect(picture).toMatch(/^<svg/);
    expect(picture).toContain('Slovakia');
  });

  test('the calendar shows reports on time, late, missing and not due, and links to them', async () => {
    await compare('view=reports');
    await page.getByRole('heading', { name: 'Are reports in?', level: 2 }).waitFor();
    for (const words of [/in time/, /late/, /missing since/, /^due/]) await page.getByText(words).first().waitFor();
    await page.getByRole('link', { name: /late/ }).first().click();
    await page.waitForURL(/\/reports\/\d+\/show/);
  });

  test('an explanation leads to measurements with approver and date, and the parts add up', async () => {
    await navigateTo(page, `/explain?indicator=CERTIFIED&key=PL&through=4&basis=approved`);
    const parts = page.locator('summary');
    const values = (await parts.allTextContents()).map((text) => Number(/: ([\d,.]+)/.exec(text)?.[1]?.replace(',', '')));
    const whole = await page.locator('dl dd').first().textContent();
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(Number.parseInt(whole ?? '', 10));
    await parts.first().click();
    await page
      .getByText(/approved .* by Lead partner at Democenter/)
      .first()
      .waitFor();
    await page.getByText('Left out, and why').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('Home lists reports to review, oldest first, and late reports', async () => {
    await navigateTo(page, '/');
    const tasks = page.getByRole('region', { name: 'What to do next' }).getByRole('listitem');
    const texts = await tasks.allTextContents();
    expect(texts.length).toBeLessThanOrEqual(7);
    expect(texts.some((text) => /^Ask for the reports of P4 .*BKIK/.test(text))).toBe(true);
    const api = await signInToApi(app.pilotage.origin, email);
    const submittedReports = await api.get(
      `/reports?filter=${encodeURIComponent('{"state":"submitted"}')}&sort=${encodeURIComponent('["firstSubmittedAt","ASC"]')}`,
    );
    expect(texts.filter((text) => text.startsWith('Review'))).toHaveLength(submittedReports.length);
    await tasks.filter({ hasText: 'Review' }).first().getByRole('link').click();
    await page.waitForURL(`**/reports/${submittedReports[0]?.id}/show`);
  });

  test('Ctrl K finds a page and a pilot, and the heading gets the focus', async () => {
    await navigateTo(page, '/consortium');
    await page.keyboard.press('Control+k');
    const input = page.getByRole('combobox', { name: 'Go to a page, or search' });
    await input.fill('Digi');
    const option = page.getByRole('option', { name: /^DigiInclusionHub/ });
    await option.waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'DigiInclusionHub' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.keyboard.press('Control+k');
    await input.fill('compare');
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'detached' });
  });

  test('closing a period lists the reports it would lock out, and can be cancelled', async () => {
    await navigateTo(page, '/periods/4/show');
    await page.getByRole('button', { name: /^Close P\d$/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/These would be locked out: BKIK/)
      .waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    const api = await signInToApi(app.pilotage.origin, email);
    expect((await api.one('/periods/4')).state).toBe('open');
  });

  test('a typed number is not reformatted, and an ambiguous one offers both readings', async () => {
    await navigateTo(page, '/assignments/1');
    const api = await signInToApi(app.pilotage.origin, email);
    for (const name of ['Target', 'Level by the end of P4']) {
      const field = page.getByLabel(name, { exact: true });
      const retype = async (keys: string) => {
        await field.focus();
        await page.keyboard.press('Control+a');
        for (const key of keys) await page.keyboard.press(key);
        return field.inputValue();
      };
      expect([await retype('0.05'), await retype('1.05'), await retype('1,05')]).toEqual(['0.05', '1.05', '1,05']);
      await field.blur();
      await expect.poll(() => field.inputValue()).toBe('1.05');
      for (const [typed, label, value] of [
        ['12.000', '12,000', '12000'],
        ['1,500', '1.500', '1.5'],
      ] as const) {
        expect(await retype(typed)).toBe(typed);
        await page.getByText('This can be read in two ways: which?').waitFor();
        await page.keyboard.press('Enter');
        await page.getByText('This can be read in two ways: which?').waitFor();
        expect(new URL(page.url()).pathname).toBe('/assignments/1');
        await page.getByRole('button', { name: label, exact: true }).press('Enter');
        await expect.poll(() => field.inputValue()).toBe(value);
      }
      // A count takes no decimals.
      await retype('5');
    }
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/assignments(\?|$)/);
    // The form of the old version stands until the list is drawn.
    await page.getByRole('heading', { level: 1, name: 'Targets', exact: true }).waitFor();
    const { target, milestones } = await api.one('/assignments/1');
    expect([target, milestones]).toEqual([5, expect.arrayContaining([expect.objectContaining({ value: 5 })])]);
  });

  test('the levels of a target are typed by period, and an invalid one is shown at its field', async () => {
    await navigateTo(page, '/assignments/1');
    await page.getByLabel('Level by the end of P3').fill('ten');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await page.getByLabel('Level by the end of P3').fill('10');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/assignments(\?|$)/);
    const api = await signInToApi(app.pilotage.origin, email);
    expect((await api.one('/assignments/1')).milestones).toContainEqual({ periodId: 3, value: 10 });
  });

  test('the audit trail describes each change and its actor in words', async () => {
    await navigateTo(page, '/auditEvents');
    const [, latest] = await page.getByRole('row').all();
    const text = (await latest?.textContent()) ?? '';
    expect(text).toContain('Lead partner at Democenter');
    expect(text).toContain('Trainings held, Fondazione Democenter-Sipe');
    expect(text).toContain('Levels on the way');
  });

  test('a warning appears ten minutes before the session ends, and extends it', async () => {
    page = await anotherPage();
    await page.clock.install();
    await signIn(page, app.pilotage.origin, email);
    await page.clock.fastForward('01:52:00');
    await page.getByText(/you will be signed out in \d+ minutes/).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByText(/you will be signed out/).waitFor({ state: 'detached' });
  });
});
