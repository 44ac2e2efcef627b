import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toKeptColumns } from '@pilotage/shared';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { pasteText } from './pasteText.ts';
import { useRunningApp } from './useRunningApp.ts';

const learners = [
  'First name,Last name,Email address,Course complete,Gender',
  'Jana,Nováková,jana.novakova@example.org,Completed,f',
  'Dorota,Adamczyk,dorota.adamczyk@example.org,Not completed,f',
  'Béla,Kovács,bela.kovacs@example.org,Completed,m',
];
const personalWords = ['Jana', 'Nov', 'Dorota', 'Adamczyk', 'Kov', 'example.org'];

describe('the figures of the academy', () => {
  const app = useRunningApp();
  let page: Page;
  let staff: ApiSession;
  let moduleIds: number[];
  let periodId: number;
  let organisationId: number;
  const errors: string[] = [];
  beforeAll(async () => {
    const email = 'staff@fundusz-wspolpracy.example';
    staff = await signInToApi(app.pilotage.origin, email);
    moduleIds = (await staff.get('/modules?sort=["number","ASC"]')).map(({ id }) => Number(id));
    periodId = Number((await staff.get('/periods?filter={"number":5}'))[0]?.id);
    organisationId = Number((await staff.get('/organisations?filter={"slug":"fundusz-wspolpracy"}'))[0]?.id);
    page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, '/academy');
  });
  afterAll(() => page.context().close());

  const cell = (row: number, stage: string) => page.locator(`[data-row="${moduleIds[row]}"] [data-column=${stage}]`);
  const stored = async (row: number) =>
    (await staff.get(filterPath('enrolments', { organisationId, periodId, moduleId: moduleIds[row] })))[0] ?? null;
  const expectStored = (row: number, figures: object) => expect.poll(() => stored(row)).toMatchObject(figures);

  test('a number is typed, saved by Enter, added up, and taken back by Ctrl+Z', async () => {
    await cell(3, 'enrolled').click();
    await page.keyboard.type('12');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe(
      String(moduleIds[4]),
    );
    await expectStored(3, { enrolled: 12, active: 7, completed: null });
    const total = page.locator(`[data-row="${moduleIds[3]}"] td.sum`).first();
    const before = 56;
    expect(Number(await total.textContent())).toBe(before + 12);
    await page.keyboard.press('Control+z');
    await expectStored(3, { enrolled: 12, active: null });
  });

  test('more than were enrolled is refused at the cell, and stays there to be mended', async () => {
    await cell(3, 'completed').click();
    await page.keyboard.type('9999');
    await page.keyboard.press('Enter');
    await cell(3, 'completed').focus();
    await expect.poll(() => cell(3, 'completed').getAttribute('aria-invalid')).toBe('true');
    const id = await cell(3, 'completed').getAttribute('aria-describedby');
    await expect
      .poll(() => page.locator(`[id="${id}"]`).textContent())
      .toMatch(/^Through period 5, .* completed would be more than .* enrolled/);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => cell(3, 'completed').inputValue()).toBe('');
  });

  test('without a connection a number waits, and is sent when the line is back', async () => {
    expect(errors).toEqual([]);
    await page.context().setOffline(true);
    await cell(3, 'active').click();
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await page.locator(`[data-row="${moduleIds[3]}"] [data-status=waiting]`).waitFor();
    await page.context().setOffline(false);
    await expectStored(3, { enrolled: 12, active: 6 });
    // The browser reports the lost requests.
    errors.splice(0);
  });

  test('a block is pasted, with a question where something is unclear', async () => {
    await cell(4, 'enrolled').click();
    await pasteText(page, '10\t8\t4\t3\n11\t9\t5\t4\n');
    await expectStored(4, { enrolled: 10, active: 8, completed: 4, certified: 3 });
    await expectStored(5, { enrolled: 11, active: 9, completed: 5, certified: 4 });
    await cell(6, 'enrolled').click();
    await pasteText(page, '1,000\t4\n');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '1,000', exact: true }).click();
    await dialog.getByRole('button', { name: 'Enter 2 figures' }).click();
    await expectStored(6, { enrolled: 1000, active: 4 });
  });

  test('the enrolled are entered by group, and never more than there are', async () => {
    await cell(4, 'enrolled').click();
    await page.keyboard.press('Alt+Enter');
    const panel = page.getByRole('group', { name: 'Gender' });
    await panel.getByLabel('Female').fill('6');
    await panel.getByLabel('Male', { exact: true }).fill('5');
    await page.keyboard.press('Enter');
    await panel.getByText('The groups come to more than the enrolled.').waitFor();
    await panel.getByLabel('Male', { exact: true }).fill('3');
    await page.keyboard.press('Enter');
    await expectStored(4, { parts: { gender: { female: 6, male: 3 } } });
    await panel.getByText('Not specified: 1').waitFor();
    await waitUntilSettled(page);
    await takeScreenshot(page, 'academy');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  test('a completion report is counted here, and no learner is sent', async () => {
    const path = join(app.pilotage.folder, 'report.csv');
    // More rows than were entered for earlier periods.
    const many = Array.from(
      { length: 60 },
      (_, at) => `Person${at},Somebody${at},p${at}@example.org,Not completed,${['m', 'f', ''][at % 3]}`,
    );
    writeFileSync(path, [...learners, ...many].join('\n'));
    const requests: string[] = [];
    const listen = (request: Request) => void requests.push(`${request.url()} ${request.postData() ?? ''}`);
    page.on('request', listen);
    await cell(6, 'enrolled').click();
    const open = async () => {
      await page.getByRole('button', { name: 'From a completion report' }).click();
      await page.locator('input[type=file]').setInputFiles(path);
      await page.getByRole('button', { name: 'Enter these numbers' }).waitFor();
    };
    await open();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('63 learners in the file. 3 columns say who the learners are').waitFor();
    await dialog.getByLabel('Completed').click();
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['No column', 'Course complete', 'Gender']);
    await page.keyboard.press('Escape');
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enter these numbers' }).click();
    await dialog.waitFor({ state: 'detached' });
    const figures = await staff.get(filterPath('enrolments', { organisationId, moduleId: moduleIds[6] }));
    const earlier = figures.filter((each) => each.periodId !== periodId);
    const before = (path: (each: { parts: { gender: Record<string, number> } }) => number | undefined) =>
      earlier.reduce((sum, each) => sum + (path(JSON.parse(JSON.stringify(each))) ?? 0), 0);
    // Of 63 rows, 22 are of women and 21 of men; what stands in earlier periods is taken off.
    const female = 22 - before(({ parts }) => parts.gender.female);
    const male = 21 - before(({ parts }) => parts.gender.male);
    await expectStored(6, { enrolled: 23, active: 4, parts: { gender: { female, male } } });
    await expect
      .poll(async () => (await staff.get('/completionMappings')).map(({ columns }) => columns))
      .toEqual([toKeptColumns({ completed: 'Course complete', gender: 'Gender' })]);
    page.off('request', listen);
    expect(requests.some((each) => each.includes('/api/enrolments/'))).toBe(true);
    for (const word of personalWords) expect(requests.filter((each) => each.includes(word))).toEqual([]);
    // The second time the columns are known.
    await open();
    await dialog.getByRole('button', { name: 'Change what the columns mean' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('the funnel says what everybody entered, who did not, and keeps its choices in the address', async () => {
    await navigateTo(page, '/compare?view=academy&by=country&module=5');
    const card = page.locator('section[aria-labelledby=question]');
    await card.getByText('11 of 13 organisations have entered figures.').waitFor();
    await card.getByText('Without figures: EIM and Roots of Impact.').waitFor();
    const [row] = await card.locator('tbody tr', { hasText: 'Poland' }).all();
    const answer = await staff.get('/academy/funnel?by=country&module=5&through=5');
    const poland = JSON.stringify(answer.find(({ key }) => key === 'PL'));
    const enrolled = /"value":(\d+)/.exec(poland)?.[1];
    await expect.poll(() => row?.locator('td').first().textContent()).toBe(enrolled);
    await page.getByLabel('By', { exact: true }).click();
    await page.getByRole('option', { name: 'Module' }).click();
    await page.waitForURL(/by=module/);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Progress' }).click();
    await waitUntilSettled(page);
    await page.getByText('How far is each country?').first().waitFor();
  });

  test('on a telephone one stage is shown at a time', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await navigateTo(page, '/academy');
    await expect.poll(() => page.locator('[data-column]').count()).toBe(7);
    await page.getByLabel('Stage').click();
    await page.getByRole('option', { name: 'Certified' }).click();
    await expect.poll(() => cell(4, 'certified').inputValue()).toBe('3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
