import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiRecord, type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { createFiguresFixture } from './figuresFixture.ts';
import { useRunningApp } from './useRunningApp.ts';

/** One page for a report: what each role sees and does on it. */
describe('the page of a report', () => {
  const app = useRunningApp();
  let leadApi: ApiSession;
  let managerApi: ApiSession;
  let draft: ApiRecord;

  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const open = (page: Page, report: ApiRecord | undefined) => openPage(page, `${app.pilotage.origin}/reports/${report?.id}/show`);
  const reportOf = async (slug: string, number: number): Promise<ApiRecord> => {
    const [organisation] = await leadApi.get(filterPath('organisations', { slug }));
    const [period] = (await leadApi.get('/periods')).filter((each) => each.number === number);
    const [report = {}] = await leadApi.get(filterPath('reports', { organisationId: organisation?.id, periodId: period?.id }));
    return report;
  };
  const figuresTable = (page: Page) => page.getByRole('table', { name: 'Figures beside last period' });

  beforeAll(async () => {
    const { origin } = app.pilotage;
    leadApi = await signInToApi(origin, 'lead@democenter.example');
    managerApi = await signInToApi(origin, 'manager@bkik.example');
    draft = await reportOf('bkik', 4);
  });

  test('opens with its figures for every reader, whatever its state', async () => {
    const cases = [
      ['manager@ifka.example', await reportOf('ifka', 4), 'submitted'],
      ['evaluator@consortium.example', await reportOf('ifka', 4), 'submitted'],
      ['lead@democenter.example', await reportOf('fundusz-wspolpracy', 4), 'returned'],
      ['observer@consortium.example', await reportOf('zsi', 4), 'approved'],
    ] as const;
    for (const [email, report, state] of cases) {
      const page = await pageOf(email);
      await open(page, report);
      expect([email, (await leadApi.one(`/reports/${report.id}`)).state]).toEqual([email, state]);
      const rows = figuresTable(page).getByRole('row');
      expect([email, (await rows.count()) > 4]).toEqual([email, true]);
      await expect
        .poll(() => figuresTable(page).getByRole('columnheader').allTextContents())
        .toEqual(expect.arrayContaining(['Indicator', 'P3', 'This period', 'Total', 'Target', 'Attainment', 'Checks']));
      // Each figure is there, or said to be not reported; nothing can be typed.
      expect(await figuresTable(page).locator('input, textarea').count()).toBe(0);
      expect([email, await findAxeViolations(page)]).toEqual([email, []]);
      if (state === 'returned') expect(await page.getByText(/^Remark: /).count()).toBeGreaterThan(0);
      await takeScreenshot(page, `report-${state}-${email.split('@')[0]}`);
    }
  });

  test('the top bar shows the period of the report, and leads to the same report of another period', async () => {
    const page = await pageOf('evaluator@consortium.example');
    const before = await reportOf('ifka', 3);
    await open(page, await reportOf('ifka', 4));
    const period = page.getByRole('combobox', { name: /^Period / });
    await expect.poll(() => page.getByRole('combobox', { name: 'Period of this page' }).inputValue()).toBe('4');
    await period.selectOption('3');
    await page.waitForURL(`**/reports/${before.id}/show`);
    await page.getByRole('heading', { level: 1, name: 'Report of IFKA, P3' }).waitFor();
    await expect.poll(() => period.inputValue()).toBe('3');
    // Elsewhere the period in focus is the same as before.
    await page.getByRole('link', { name: 'Home' }).first().click();
    await expect.poll(() => period.inputValue()).toBe('5');
  });

  test('is written in place: figures in the grid, words saved when the field is left, and former addresses lead to it', async () => {
    const manager = await pageOf('manager@bkik.example');
    await openPage(manager, `${app.pilotage.origin}/reports/${draft.id}`);
    await manager.waitForURL(`**/reports/${draft.id}/show`);
    const openPoints = manager.getByRole('button', { name: /things open$/ });
    await openPoints.click();
    const list = manager.getByRole('region', { name: 'Before it is submitted' });
    await list.getByRole('link', { name: 'Write the section: Highlights' }).click();
    await manager.keyboard.type('The mayor came.');
    const highlights = manager.getByRole('textbox', { name: 'Highlights' });
    await expect.poll(() => highlights.inputValue()).toBe('The mayor came.');
    // A reload before the field is left loses nothing.
    await manager.reload();
    await waitUntilSettled(manager);
    await expect.poll(() => highlights.inputValue()).toBe('The mayor came.');
    await highlights.click();
    await manager.keyboard.press('End');
    await manager.keyboard.type(' Twice.');
    await manager.keyboard.press('Tab');
    await expect.poll(async () => (await managerApi.one(`/reports/${draft.id}`)).highlights).toBe('The mayor came. Twice.');
    await manager.getByText('Saved', { exact: true }).waitFor();
    await openPoints.click();
    await expect.poll(() => list.getByRole('link', { name: 'Write the section: Highlights' }).count()).toBe(0);

    // The jump that is met while typing stands in the list and in the dialog, and later in the review.
    await list.getByRole('link', { name: 'Enter People certified' }).click();
    await manager.keyboard.type('0');
    await manager.getByText('Far from last time: please check').first().waitFor();
    await manager.keyboard.press('Enter');
    await openPoints.click();
    const jump = /^Explain People certified: jumps against its own history/;
    await list.getByRole('link', { name: jump }).waitFor();
    expect(await findAxeViolations(manager)).toEqual([]);
    await manager.keyboard.press('Escape');
    const submit = manager.getByRole('button', { name: /^Submit to / });
    await submit.click();
    const dialog = manager.getByRole('dialog', { name: /^Submit to / });
    await dialog.getByText(jump).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('what is typed and not saved yet is saved before submitting, which waits for it', async () => {
    const manager = await pageOf('manager@bkik.example');
    await open(manager, draft);
    const problems = manager.getByRole('textbox', { name: 'Problems and deviations' });
    const submit = manager.getByRole('button', { name: /^Submit to / });
    const dialog = manager.getByRole('dialog', { name: /^Submit to / });
    await manager.route(`**/api/reports/${draft.id}`, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await problems.click();
    await manager.keyboard.type('The hall was closed.');
    await submit.click();
    await manager.getByText(/A section is not saved yet/).waitFor();
    expect([await dialog.count(), await problems.inputValue()]).toEqual([0, 'The hall was closed.']);
    // A draft that was restored, and never touched since, is saved as well.
    await manager.unrouteAll();
    await manager.reload();
    await waitUntilSettled(manager);
    await submit.click();
    await dialog.waitFor();
    expect((await managerApi.one(`/reports/${draft.id}`)).problems).toBe('The hall was closed.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('another change of the same section is shown with both ways on; one of another section is kept beside', async () => {
    const manager = await pageOf('manager@bkik.example');
    await open(manager, draft);
    const change = async (fields: object) => {
      const { version } = await managerApi.one(`/reports/${draft.id}`);
      await managerApi.put(`/reports/${draft.id}`, { version, ...fields });
    };
    const problems = manager.getByRole('textbox', { name: 'Problems and deviations' });
    await problems.fill('Mine.');
    await change({ nextSteps: 'A colleague wrote this.' });
    await problems.blur();
    await expect
      .poll(async () => managerApi.one(`/reports/${draft.id}`))
      .toMatchObject({
        problems: 'Mine.',
        nextSteps: 'A colleague wrote this.',
      });
    await problems.fill('Mine, later.');
    await change({ problems: 'Theirs.' });
    await problems.blur();
    await manager.getByText(/Somebody else has changed this section meanwhile.*Theirs\./).waitFor();
    expect(await findAxeViolations(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Save mine' }).click();
    await expect.poll(async () => (await managerApi.one(`/reports/${draft.id}`)).problems).toBe('Mine, later.');
  });

  test('staff see who submits and tell them with one click; the notice leads to the report', async () => {
    const staff = await pageOf('staff@bkik.example');
    await open(staff, draft);
    expect(await staff.getByRole('button', { name: /^Submit to / }).count()).toBe(0);
    await staff.getByRole('button', { name: /^Tell .* that it is ready$/ }).click();
    await staff.getByRole('button', { name: 'Told today' }).waitFor();
    const manager = await pageOf('manager@bkik.example');
    await openPage(manager, `${app.pilotage.origin}/`);
    await manager.getByRole('button', { name: /^Notices: \d+ new/ }).click();
    await manager
      .getByRole('dialog')
      .getByRole('link', { name: /is ready for you to submit/ })
      .click();
    await manager.waitForURL(`**/reports/${draft.id}/show`);
  });

  test('on paper is a document: head, every figure and word, no control, numbered pages', async () => {
    const manager = await pageOf('manager@bkik.example');
    await open(manager, draft);
    await manager.emulateMedia({ media: 'print' });
    await manager.setViewportSize({ width: 688, height: 971 });
    const body = await manager.locator('main').innerText();
    for (const text of ['State: Draft', 'Printed ', 'The mayor came. Twice.', 'People certified']) expect(body).toContain(text);
    const controls = manager.locator('button, input, textarea, [role=tab], [role=combobox], nav');
    expect(
      await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML)),
    ).toEqual([]);
    expect(await manager.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    const pageRules = await manager.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .filter((text) => /^@page/.test(text)),
    );
    expect(pageRules.join()).toMatch(/counter\(page\)/);
    const height = await manager.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    const pdf = (await manager.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    // Rows are not broken over two pages: that leaves some room at the end of each. No page is empty.
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(Math.ceil((height * 1.2) / 971));
    await takeScreenshot(manager, 'report-print');
  });

  test('a report of eighteen figures with two remarks is returned in three clicks beyond the texts', async () => {
    const { origin } = app.pilotage;
    const { staff, organisationId, periodId } = await createFiguresFixture(origin, 'sos');
    const expected = await leadApi.get(`/periods/${periodId}/expected`);
    const assignmentIds = expected.filter((each) => each.organisationId === organisationId).slice(0, 18);
    for (const { assignmentId } of assignmentIds)
      await staff.post('/measurements', { assignmentId, periodId, availability: 'notApplicable', comment: 'Not this time.' });
    const manager = await signInToApi(origin, 'manager@sos.example');
    const [report] = await manager.get(filterPath('reports', { periodId }));
    await manager.post(`/reports/${report?.id}/submit`, { version: report?.version });
    const lead = await pageOf('lead@democenter.example');
    await open(lead, report);
    const rows = lead.locator('[data-review-row]');
    await expect.poll(() => rows.count()).toBe(18);
    await lead.evaluate(() => {
      document.body.dataset.clicks = '0';
      const count = () => {
        document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
      };
      document.addEventListener('pointerdown', count, true);
    });
    for (const [at, text] of ['Really not?', 'Nor here?'].entries()) {
      await rows.nth(at).locator('textarea:not([aria-hidden])').click();
      await lead.keyboard.type(text);
    }
    await lead.getByText('0 of 18 accepted, 2 remarks').waitFor();
    await takeScreenshot(lead, 'report-review');
    await lead.getByRole('button', { name: 'Return 2 figures with their remarks' }).click();
    await lead.getByText('The report is returned.').waitFor();
    expect(await lead.evaluate(() => document.body.dataset.clicks)).toBe('3');
    await lead.getByRole('link', { name: /^Next report to review \(\d+\)$/ }).waitFor();
  });

  test('is not returned without a word: the comment is asked for', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead, await reportOf('eim', 4));
    await lead.getByRole('button', { name: 'Return', exact: true }).click();
    await lead.getByText('Write which changes you request, or a remark on a figure.').waitFor();
    await lead.keyboard.type('The words are missing.');
    await lead.getByRole('button', { name: 'Return the report with the comment' }).click();
    await lead.getByText('The report is returned.').waitFor();
    expect(await reportOf('eim', 4)).toMatchObject({
      state: 'returned',
      lastReturn: { comment: 'The words are missing.', cells: [] },
    });
  });

  test('one place to write: about the report or about a figure', async () => {
    const manager = await pageOf('manager@bkik.example');
    await open(manager, draft);
    await manager.getByRole('textbox', { name: 'Comment', exact: true }).last().fill('Counted by hand.');
    await manager.getByRole('combobox', { name: 'About' }).press('Enter');
    await manager.getByRole('option', { name: 'People certified' }).click();
    await manager.getByRole('button', { name: 'Send the comment' }).click();
    await manager.getByRole('link', { name: 'About People certified' }).waitFor();
    const [comment] = await managerApi.get(filterPath('comments', { subject: 'measurements' }));
    expect(comment).toMatchObject({ text: 'Counted by hand.', subject: 'measurements' });
  });
});
