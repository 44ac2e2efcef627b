import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Ctrl K finds what was said and which files there are, and leads to the place. */
describe('the search', () => {
  const app = useRunningApp();
  const errors: string[] = [];

  async function search(email: string, words: string): Promise<Page> {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email);
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Go to a page, or search' }).fill(words);
    return page;
  }
  const group = (page: Page, name: string) => page.getByRole('group', { name });

  test('a comment on a pilot is found by its words, and gets the focus on the page of the pilot', async () => {
    const page = await search('lead@democenter.example', 'TARGET group');
    const option = group(page, 'Comments').getByRole('option', { name: /known of the target group.*Pilot .+, .+/ });
    await option.waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'search-comment-1440');
    await option.click();
    await page.waitForURL(/\/pilots\/\d+\/show#comment-\d+/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('target group');
    await page.context().close();
  });

  test('a file is found by its name, with the keyboard alone', async () => {
    const page = await search('staff@arbeit-plus.example', 'pilot-plan');
    await group(page, 'Files')
      .getByRole('option', { name: /pilot-plan-illustrative\.pdf/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pilots\/\d+\/show#file-\d+/);
    await page.context().close();
  });

  test('a comment on a figure leads to it in the report of its organisation', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [cell] = await api.get(filterPath('measurements', { state: 'submitted' }));
    const assignment = await api.one(`/assignments/${cell?.assignmentId}`);
    const indicator = await api.one(`/indicators/${assignment.indicatorId}`);
    const organisation = await api.one(`/organisations/${cell?.organisationId}`);
    const period = await api.one(`/periods/${cell?.periodId}`);
    const text = 'Were these people counted twice, perhaps?';
    await api.post('/comments', { subject: 'measurements', subjectId: cell?.id, text });
    const page = await search('lead@democenter.example', 'counted twice');
    const option = group(page, 'Comments').getByRole('option', { name: /counted twice/ });
    const figure = `${indicator.name}, ${organisation.shortName ?? organisation.name}, P${period.number}`;
    await option.getByText(figure).waitFor();
    await takeScreenshot(page, 'search-figure-1440');
    await page.setViewportSize({ width: 390, height: 844 });
    await takeScreenshot(page, 'search-figure-390');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await option.click();
    await page.waitForURL(/\/reports\/\d+\/show#comment-\d+/);
    await page.getByText(text).waitFor();
    await waitUntilSettled(page);
    await page.context().close();
  });

  test('nothing of another organisation is found', async () => {
    const page = await search('staff@fundusz-wspolpracy.example', 'target group');
    await page.getByText('Nothing was found.').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await page.context().close();
    expect(errors).toEqual([]);
  });
});
