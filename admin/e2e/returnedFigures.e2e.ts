import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiRecord, type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A report is submitted while figures of an earlier one are returned: partner and reviewer read numbers that may differ. */
describe('figures that were returned', () => {
  const app = useRunningApp();
  let leadApi: ApiSession;
  let staffApi: ApiSession;
  let report: ApiRecord;
  let attendances: ApiRecord;

  const slug = 'fundusz-wspolpracy';
  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const open = (page: Page) => openPage(page, `${app.pilotage.origin}/reports/${report.id}/show`);
  const table = (page: Page) => page.getByRole('table', { name: 'Figures beside last period' });
  const cellsOf = (page: Page, name: RegExp) => table(page).getByRole('row', { name }).first().getByRole('cell').allInnerTexts();
  const one = async (resource: string, filter: ApiRecord) => (await leadApi.get(filterPath(resource, filter)))[0] ?? {};
  const enter = (value: number, parts: Record<string, Record<string, number>>) =>
    staffApi.post('/measurements', {
      assignmentId: attendances.id,
      periodId: report.periodId,
      availability: 'reported',
      value,
      parts,
    });

  beforeAll(async () => {
    const { origin } = app.pilotage;
    leadApi = await signInToApi(origin, 'lead@democenter.example');
    staffApi = await signInToApi(origin, `staff@${slug}.example`);
    const managerApi = await signInToApi(origin, `manager@${slug}.example`);
    const organisation = await one('organisations', { slug });
    const periods = await leadApi.get('/periods');
    const [fourth, fifth] = [4, 5].map((wanted) => periods.find(({ number }) => number === wanted)?.id);
    const indicator = await one('indicators', { code: 'ATTENDANCES' });
    attendances = await one('assignments', { organisationId: organisation.id, indicatorId: indicator.id });
    report = await one('reports', { organisationId: organisation.id, periodId: fifth });
    await enter(70, { Gender: { women: 40, men: 25 } });
    // The partner has begun to correct the figure that was returned.
    const [returned = {}] = await staffApi.get(filterPath('measurements', { assignmentId: attendances.id, periodId: fourth }));
    await staffApi.put(`/measurements/${returned.id}`, { ...returned, value: 65 });
    await managerApi.post(`/reports/${report.id}/submit`, { version: (await staffApi.one(`/reports/${report.id}`)).version });
  });

  test('the reviewer reads what was submitted, and why the total is without it', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead);
    const cells = await cellsOf(lead, /^Attendances/);
    expect(cells[0]).toMatch(/^61\s+returned$/);
    expect(cells[2]).toMatch(/^194\s+without P4, returned$/);
    await lead.getByText('Figures of P4 were returned.').waitFor();
    await lead.getByText(/^The total counts what .* has submitted, approved or not\./).waitFor();
    expect(await table(lead).getByText('Not reported').count()).toBe(0);
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  test('the partner reads its own figure, and that the total is with it', async () => {
    const staff = await pageOf(`staff@${slug}.example`);
    await open(staff);
    const cells = await cellsOf(staff, /^Attendances/);
    expect(cells[0]).toMatch(/^65\s+returned$/);
    expect(cells[2]).toMatch(/^259\s+with P4, returned$/);
    await staff.getByText('Figures of P4 were returned.').waitFor();
    await staff.getByRole('link', { name: 'Report of P4' }).click();
    await staff.getByRole('heading', { name: /, P4$/ }).waitFor();
  });

  test('in a draft, others read that there is nothing to read yet, not that nothing was reported', async () => {
    const lead = await pageOf('lead@democenter.example');
    const draft = await one('reports', { periodId: report.periodId, state: 'draft' });
    await openPage(lead, `${app.pilotage.origin}/reports/${draft.id}/show`);
    await table(lead).getByText('Nothing to read yet').first().waitFor();
    expect(await table(lead).locator('tr.line > td:nth-of-type(2)').getByText('Not reported').count()).toBe(0);
  });

  test('the parts of a figure stand below it, beside last period, on screen, on a telephone and in print', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead);
    const rowOf = (name: string) => table(lead).getByRole('row', { name }).first().getByRole('cell').allInnerTexts();
    expect((await rowOf('Gender: women')).slice(0, 2)).toEqual(['35', '40']);
    expect((await rowOf('Gender: men')).slice(0, 2)).toEqual(['22', '25']);
    expect((await rowOf('Gender: not specified')).slice(0, 2)).toEqual(['3', '5']);
    await takeScreenshot(lead, 'report-parts');
    await lead.emulateMedia({ media: 'print' });
    await expect.poll(() => table(lead).getByRole('row', { name: 'Gender: women' }).first().isVisible()).toBe(true);
    await lead.emulateMedia({ media: 'screen' });
    await lead.setViewportSize({ width: 390, height: 844 });
    expect(await rowOf('Gender: women')).toEqual(['40 P4: 35']);
    expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await takeScreenshot(lead, 'report-parts-narrow');
  });

  test('what changed in a part since the last submission is shown at the part', async () => {
    const { origin } = app.pilotage;
    const lead = await pageOf('lead@democenter.example');
    const managerApi = await signInToApi(origin, `manager@${slug}.example`);
    const versionOf = async () => (await leadApi.one(`/reports/${report.id}`)).version;
    const cells = [{ assignmentId: attendances.id, comment: 'Are these all women?' }];
    await leadApi.post(`/reports/${report.id}/return`, { version: await versionOf(), comment: 'Look again.', cells });
    const [cell = {}] = await staffApi.get(
      filterPath('measurements', { assignmentId: attendances.id, periodId: report.periodId }),
    );
    await staffApi.put(`/measurements/${cell.id}`, { ...cell, parts: { Gender: { women: 42, men: 25 } } });
    await managerApi.post(`/reports/${report.id}/submit`, { version: await versionOf() });
    await open(lead);
    const women = table(lead).getByRole('row', { name: 'Gender: women' }).first();
    expect([await women.locator('del').innerText(), await women.locator('ins').innerText()]).toEqual(['40', '42']);
    expect(await table(lead).getByRole('row', { name: 'Gender: men' }).first().locator('del').count()).toBe(0);
    // The figure itself is the same: it is not struck out.
    const figure = table(lead)
      .getByRole('row', { name: /^Attendances/ })
      .first();
    expect([
      await figure.locator('del').count(),
      await figure.getByText('changed since it was submitted before').count(),
    ]).toEqual([0, 1]);
  });

  test('a return is undone within a minute: the remarks are in their fields again, and nothing is asked for in vain', async () => {
    const lead = await pageOf('lead@democenter.example');
    const refused: string[] = [];
    lead.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });
    await open(lead);
    const remark = lead.getByRole('textbox', { name: 'Remark on Attendances at trainings and events' });
    await remark.fill('Since when?');
    await lead.getByText('A return can be undone for a minute').waitFor();
    await lead.getByRole('button', { name: 'Return 1 figure with its remark' }).click();
    await lead.getByText('The report is returned.').waitFor();
    expect((await leadApi.one(`/reports/${report.id}`)).state).toBe('returned');
    await lead.getByRole('button', { name: /^Undo the return \(\d+ s\)$/ }).click();
    await lead.getByText('The return is undone. Your remarks are here again.').waitFor();
    expect((await leadApi.one(`/reports/${report.id}`)).state).toBe('submitted');
    await expect.poll(() => remark.inputValue()).toBe('Since when?');
    await lead.getByRole('button', { name: 'Return 1 figure with its remark' }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    expect(refused).toEqual([]);
  });
});
