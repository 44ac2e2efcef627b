import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { openBrowser, openPage, signInByRequest } from './browser.ts';
import { createFiguresFixture, type FiguresFixture } from './figuresFixture.ts';
import { type RunningApp, startApp } from './startApp.ts';

const indicator = 'Count 1';

describe('what explains a deviation', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let fixture: FiguresFixture;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    pilotage = await startApp();
    fixture = await createFiguresFixture(pilotage.origin, 'arbeit-plus');
    const lead = await signInToApi(pilotage.origin, 'lead@democenter.example');
    const { indicatorId } = await lead.one(`/assignments/${fixture.assignmentIds.get(indicator)}`);
    await lead.post('/checks', { indicatorId, kind: 'deviation', severity: 'warning', share: 0.1 });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await signInByRequest(page, pilotage.origin, 'staff@arbeit-plus.example');
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  const panel = () => page.getByRole('complementary', { name: indicator });
  const note = (name: string) => panel().getByRole('textbox', { name, exact: true });
  const stored = async () => {
    const assignmentId = fixture.assignmentIds.get(indicator);
    const [cell] = await fixture.staff.get(filterPath('measurements', { assignmentId, periodId: fixture.periodId }));
    return cell && { value: cell.value, cause: cell.cause, correction: cell.correction };
  };

  test('each note is saved as it is left, and keeps the other one that is being typed', async () => {
    const row = `#figure-${fixture.assignmentIds.get(indicator)}`;
    await openPage(page, `${pilotage.origin}/figures?period=${fixture.number}${row}`);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-column') === 'figure');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect.poll(stored).toEqual({ value: 7, cause: null, correction: null });
    await page.getByRole('button', { name: indicator, exact: true }).press('Enter');
    await note('Cause').fill('The hall was closed');
    await note('Cause').press('Tab');
    await page.keyboard.type('Two dates in autumn');
    await expect.poll(stored).toEqual({ value: 7, cause: 'The hall was closed', correction: null });
    await expect.poll(() => note('What is done about it').inputValue()).toBe('Two dates in autumn');
    await note('What is done about it').press('Tab');
    await expect.poll(stored).toEqual({ value: 7, cause: 'The hall was closed', correction: 'Two dates in autumn' });
    await page.reload();
    await page.getByRole('button', { name: indicator, exact: true }).press('Enter');
    expect([await note('Cause').inputValue(), await note('What is done about it').inputValue()]).toEqual([
      'The hall was closed',
      'Two dates in autumn',
    ]);
  });
});
