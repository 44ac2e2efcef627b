import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi, type ApiRecord, filterPath } from './apiSession.ts';
import { findAxeViolations, openBrowser, takeScreenshot, waitUntilSettled, openPage } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { type RunningApp, startApp } from './startApp.ts';

interface ReportingRates {
  onTime: number;
  organisations: { organisationId: number; expected: boolean; onTime: boolean; firstSubmittedAt: string | null }[];
}

/** A report from its review to its restatement; each test continues where the last one ended. */
describe('the review of a report', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let lead: Page;
  let manager: Page;
  let api: ApiSession;
  let leadApi: ApiSession;
  let report: ApiRecord;
  let closedPeriod: ApiRecord;

  const pageOf = (email: string) => openSignedInPage(browser, pilotage.origin, email);
  const stored = async () => leadApi.one(`/reports/${report.id}`);
  const rows = (page: Page) => page.locator('[data-review-row]');
  const remarkOf = (page: Page, index: number) => rows(page).nth(index).locator('textarea:not([aria-hidden])');
  const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-review-row') ?? null);

  beforeAll(async () => {
    pilotage = await startApp();
    browser = await openBrowser();
    api = await signInToApi(pilotage.origin, 'manager@ifka.example');
    leadApi = await signInToApi(pilotage.origin, 'lead@democenter.example');
    const periods = await leadApi.get('/periods');
    const fourth = periods.find(({ number }) => number === 4);
    closedPeriod = periods.find(({ number }) => number === 3) ?? {};
    [report = {}] = await api.get(filterPath('reports', { periodId: fourth?.id }));
    lead = await pageOf('lead@democenter.example');
    manager = await pageOf('manager@ifka.example');
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  test('the reviewer sees the baseline of a figure, unless it is zero', async () => {
    const organisations = await leadApi.get('/organisations');
    const indicators = await leadApi.get(filterPath('indicators', { code: 'ADOPTING' }));
    // One assignment has a baseline, the other starts at zero.
    for (const [slug, targetText] of [
      ['democenter', /^11\D*from 3/],
      ['eim', /^5(?!.*from)/],
    ] as const) {
      const organisationId = organisations.find((each) => each.slug === slug)?.id;
      const [report] = await leadApi.get(filterPath('reports', { organisationId, state: 'submitted' }));
      const [assignment] = await leadApi.get(filterPath('assignments', { organisationId, indicatorId: indicators[0]?.id }));
      await openPage(lead, `${pilotage.origin}/`);
      const task = lead.getByRole('region', { name: 'What to do next' }).locator(`a[href$="/reports/${report?.id}/show"]`);
      await task.press('Enter');
      await lead.waitForURL(`**/reports/${report?.id}/show`);
      const row = lead.locator(`[data-review-row="${assignment?.id}"]`);
      await row.waitFor();
      await waitUntilSettled(lead);
      for (let left = await rows(lead).count(); left > 0 && (await focusedRow(lead)) !== String(assignment?.id); left -= 1)
        await lead.keyboard.press('j');
      expect(await focusedRow(lead)).toBe(String(assignment?.id));
      await expect.poll(() => row.isVisible()).toBe(true);
      const headings = await lead.getByRole('columnheader').allTextContents();
      const textBelow = (heading: string) => row.locator('th, td').nth(headings.indexOf(heading)).textContent();
      expect(await textBelow('Target')).toMatch(targetText);
      expect(await textBelow('Attainment')).toMatch(/^[\d,.]+%/);
      expect(await textBelow('Checks')).toMatch(/ahead|on\strack|at\srisk|behind/);
    }
  });

  test('the lead partner reviews figures by shortcuts, which can be switched off', async () => {
    await openPage(lead, `${pilotage.origin}/reports/${report.id}/show`);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'review');
    const all = await rows(lead).count();
    expect(all).toBeGreaterThan(3);
    await lead.keyboard.press('j');
    const first = await focusedRow(lead);
    expect(first).toBe(await rows(lead).first().getAttribute('data-review-row'));
    await lead.keyboard.press('j');
    expect(await focusedRow(lead)).not.toBe(first);
    await lead.keyboard.press('k');
    expect(await focusedRow(lead)).toBe(first);
    await lead.keyboard.press('a');
    expect(
      await rows(lead)
        .first()
        .getByRole('button', { name: /^Accept/ })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await lead.keyboard.press('c');
    // In the text field, keys are text and not shortcuts.
    await lead.keyboard.type('jack');
    await expect.poll(() => remarkOf(lead, 0).inputValue()).toBe('jack');
    await lead.keyboard.press('Escape');
    expect(await focusedRow(lead)).toBe(first);
    await lead.getByRole('switch', { name: /Keys/ }).click();
    await rows(lead).first().focus();
    await lead.keyboard.press('j');
    expect(await focusedRow(lead)).toBe(first);
  });

  test('a remark survives a reload and names its readers; two figures are returned in three clicks', async () => {
    await lead.reload();
    await rows(lead).first().waitFor();
    await expect.poll(() => remarkOf(lead, 0).inputValue()).toBe('jack');
    await lead.getByText(/are read by the people of/).waitFor();
    await lead.evaluate(() => {
      document.body.dataset.clicks = '0';
      const count = () => {
        document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
      };
      document.addEventListener('pointerdown', count, true);
    });
    await remarkOf(lead, 0).click();
    await lead.keyboard.press('Control+A');
    await lead.keyboard.type('Which of these?');
    await remarkOf(lead, 1).click();
    await lead.keyboard.type('And these?');
    await lead.getByText(/of \d+ accepted, 2 remarks/).waitFor();
    await lead.getByRole('button', { name: 'Return 2 figures with their remarks' }).click();
    expect(await lead.evaluate(() => document.body.dataset.clicks)).toBe('3');
    await lead.getByText('The report is returned.').waitFor();
    const next = lead.getByRole('link', { name: /^Next report to review \(\d+\)$/ });
    await expect.poll(() => next.getAttribute('href')).toMatch(/\/reports\/\d+\/show$/);
    const { state, lastReturn } = await stored();
    expect(state).toBe('returned');
    expect(lastReturn).toMatchObject({
      comment: 'Please look again at the 2 figures with remarks.',
      cells: [{ comment: 'Which of these?' }, { comment: 'And these?' }],
    });
  });

  test('the manager sees the remarks, the missing items and the preview, and submits again', async () => {
    await openPage(manager, `${pilotage.origin}/reports/${report.id}/show`);
    await manager.getByRole('button', { name: /things open$/ }).click();
    await manager.getByRole('link', { name: /Answer the remark on .*Which of these/ }).waitFor();
    await manager.getByRole('heading', { name: 'What the others will see' }).waitFor();
    expect(await findAxeViolations(manager)).toEqual([]);
    await takeScreenshot(manager, 'report');
    const [cell] = await api.get(filterPath('measurements', { periodId: report.periodId, state: 'returned' }));
    const value = Number(cell?.value ?? 0) + 1;
    await api.put(`/measurements/${cell?.id}`, { version: cell?.version, value, comment: 'One was forgotten' });
    await manager.reload();
    await manager
      .getByRole('region', { name: /^New since/ })
      .getByText('One was forgotten')
      .waitFor();
    await manager.getByRole('button', { name: /things open$/ }).click();
    // The dialog lists the same items as the checklist.
    const checklist = manager.getByRole('region', { name: 'Before it is submitted' }).getByRole('listitem');
    await checklist.first().waitFor();
    const checklistTexts = await checklist.allTextContents();
    await manager.getByRole('button', { name: /^Submit to / }).click();
    const dialogItems = manager.getByRole('dialog').getByRole('listitem');
    await dialogItems.first().waitFor();
    await expect.poll(() => dialogItems.allTextContents()).toEqual(checklistTexts);
    expect(await dialogItems.filter({ hasText: /^Write the section: / }).count()).toBeGreaterThan(0);
    await manager
      .getByRole('dialog')
      .getByRole('button', { name: /^Submit to / })
      .click();
    await manager.getByText('The report is submitted.').waitFor();
    expect((await stored()).state).toBe('submitted');
  });

  test('the second review shows the differences, collapses accepted figures, and approves', async () => {
    await openPage(lead, `${pilotage.origin}/reports/${report.id}/show`);
    await rows(lead).first().waitFor();
    // Of the two returned figures one was changed; the other was sent again as it was, and is not taken for accepted.
    await expect.poll(() => rows(lead).count()).toBe(2);
    await expect.poll(() => rows(lead).filter({ hasText: 'changed since it was submitted before' }).count()).toBe(1);
    await expect.poll(() => rows(lead).filter({ hasText: 'The figure is the same as before.' }).count()).toBe(1);
    await lead.getByRole('button', { name: /accepted before and are the same/ }).click();
    await expect.poll(() => rows(lead).count()).toBeGreaterThan(3);
    expect(await findAxeViolations(lead)).toEqual([]);
    // Every return is stored with its remarks.
    await lead.getByRole('region', { name: 'What happened to the report' }).getByText('And these?').waitFor();
    await lead.getByText('The figure has been changed since.').waitFor();
    await lead.getByRole('button', { name: /^Approve \d+ figures$/ }).click();
    await lead.getByText('The report is approved.').waitFor();
  });

  test('an approval is undone within a minute, and given again', async () => {
    await lead.getByRole('button', { name: /^Undo the approval \(\d+ s\)$/ }).click();
    await lead.getByText('The approval is undone.').waitFor();
    expect((await stored()).state).toBe('submitted');
    await lead.getByRole('button', { name: /^Approve \d+ figures$/ }).click();
    await lead.getByRole('button', { name: /^Undo the approval/ }).waitFor();
    expect((await stored()).state).toBe('approved');
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  test('reopening shows the consequences and requires a reason', async () => {
    await lead.getByRole('button', { name: 'Reopen' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByText(/totals, with their statuses/).waitFor();
    await lead.waitForTimeout(300);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'reopen');
    await dialog.getByRole('button', { name: 'Reopen' }).click();
    await dialog.getByText('This cannot be empty.').waitFor();
    await dialog.getByRole('textbox', { name: /Reason/ }).fill('The list was counted twice');
    await dialog.getByRole('button', { name: 'Reopen' }).click();
    await lead.getByText('The report is reopened.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await lead
      .getByText(/The list was counted twice/)
      .first()
      .waitFor();
    expect((await stored()).state).toBe('reopened');
    // Whoever restates a figure sees what was approved beside it.
    const [cell] = await api.get(filterPath('measurements', { periodId: report.periodId, availability: 'reported' }));
    await api.put(`/measurements/${cell?.id}`, { version: cell?.version, value: 4321, numerator: null, denominator: null });
    await openPage(manager, `${pilotage.origin}/reports/${report.id}/show`);
    await manager
      .locator(`[data-row="${cell?.assignmentId}"]`)
      .getByText(/^approved as /)
      .waitFor();
  });

  test('an exception for a closed period is granted, shown to its organisation, and withdrawn', async () => {
    await openPage(lead, `${pilotage.origin}/periods/${closedPeriod.id}/show`);
    await lead.getByRole('combobox', { name: /Organisation/ }).fill('IFKA');
    await lead.getByRole('option', { name: /IFKA/ }).click();
    await lead.getByRole('textbox', { name: /Until/ }).fill('soon');
    await lead.getByRole('textbox', { name: /Reason/ }).fill('Their server was away');
    await lead.getByRole('button', { name: 'Give the exception' }).click();
    await lead.getByText(/of the form YYYY-MM-DD HH:MM/).waitFor();
    await lead.getByRole('textbox', { name: /Until/ }).fill('2099-03-29 02:30');
    await lead.getByText(/The clocks of Europe\/Rome are put forward then/).waitFor();
    // A repeated hour requires a choice; a minute includes its last second.
    await lead.getByRole('textbox', { name: /Until/ }).fill('20991025 2:30');
    await lead.getByRole('button', { name: 'Give the exception' }).click();
    await lead.getByText('The clocks are put back then: this time comes twice. Which one is meant?').first().waitFor();
    await lead.getByRole('radio', { name: 'The later (GMT+1)' }).check();
    await lead.getByRole('button', { name: 'Give the exception' }).click();
    await lead.getByRole('listitem').filter({ hasText: 'Their server was away' }).waitFor();
    expect(await leadApi.get('/exceptions')).toMatchObject([{ until: '2099-10-25T01:30:59.999Z' }]);
    expect(await findAxeViolations(lead)).toEqual([]);
    await openPage(manager, `${pilotage.origin}/periods/${closedPeriod.id}/show`);
    await manager.getByText(/Their server was away/).waitFor();
    expect(await findAxeViolations(manager)).toEqual([]);
    await lead.getByRole('button', { name: /Take back the exception/ }).click();
    await lead.getByText('The exception is taken back.').waitFor();
    expect(await leadApi.get('/exceptions')).toEqual([]);
  });

  test('a changed due day shows, before it is saved, which reports would count differently', async () => {
    const { periodId } = await stored();
    const period = await leadApi.one(`/periods/${periodId}`);
    const reporting = async (): Promise<ReportingRates> =>
      (await lead.request.get(`${pilotage.origin}/api/reporting-rates?period=${period.number}`)).json();
    const rates = await reporting();
    const late = rates.organisations.filter(
      ({ expected, onTime, firstSubmittedAt }) => expected && firstSubmittedAt !== null && !onTime,
    );
    expect(late.length).toBeGreaterThan(0);
    await openPage(lead, `${pilotage.origin}/periods/${periodId}`);
    const due = lead.getByRole('textbox', { name: 'Due on' });
    await due.press('Control+a');
    await due.pressSequentially('2199-01-31');
    await due.press('Tab');
    const note = lead.getByRole('status').filter({ hasText: 'would count as in time' });
    await note.waitFor();
    await expect.poll(() => note.innerText()).toContain(late.length === 1 ? 'One report' : `${late.length} reports`);
    for (const { organisationId } of late) {
      const { name, shortName } = await leadApi.one(`/organisations/${organisationId}`);
      await expect.poll(() => note.innerText()).toContain(shortName ?? name);
    }
    expect(await findAxeViolations(lead)).toEqual([]);
    expect((await leadApi.one(`/periods/${periodId}`)).dueOn).toBe(period.dueOn);
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(async () => (await leadApi.one(`/periods/${periodId}`)).dueOn).toBe('2199-01-31');
    expect((await reporting()).onTime).toBe(rates.onTime + late.length);
  });
});
