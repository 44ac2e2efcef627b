import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { pasteText } from './pasteText.ts';
import { useRunningApp } from './useRunningApp.ts';

const staffEmail = 'staff@arbeit-plus.example';

/** Whether a page can be scrolled sideways. */
const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the dissemination', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let page: Page;
  let staff: ApiSession;
  let organisationId: number;
  let periodId: number;
  let objectiveIds: number[];

  beforeAll(async () => {
    staff = await signInToApi(app.pilotage.origin, staffEmail);
    organisationId = Number((await staff.get('/organisations?filter={"slug":"arbeit-plus"}'))[0]?.id);
    periodId = Number((await staff.get('/periods?filter={"number":5}'))[0]?.id);
    objectiveIds = (await staff.get('/disseminationObjectives?sort=["position","ASC"]')).map(({ id }) => Number(id));
    page = await openSignedInPage(app.browser, app.pilotage.origin, staffEmail, 1440);
    await listenForErrors(page, errors);
    await openPage(page, `${app.pilotage.origin}/`);
  });
  afterAll(() => page.context().close());

  const open = async (path: string) => {
    await navigateTo(page, path);
    await waitUntilSettled(page);
  };
  const region = (id: string) => page.locator(`section[aria-labelledby="${id}"]`);
  const cell = (kind: string, number: string, objective = 1) =>
    page.locator(`[data-row="${objectiveIds[objective]}.${kind}"] [data-column=${number}]`);
  const stored = async (kind: string, objective = 1) =>
    (
      await staff.get(filterPath('disseminationPlans', { organisationId, periodId, objectiveId: objectiveIds[objective], kind }))
    )[0] ?? null;
  const expectStored = (kind: string, numbers: object | null) =>
    expect.poll(() => stored(kind)).toEqual(numbers === null ? null : expect.objectContaining(numbers));

  test('a plan is typed cell by cell, saved by Enter, taken back by Ctrl+Z, and removed when nothing is left of it', async () => {
    await open('/dissemination-plan?period=5');
    expect(await cell('workshop', 'reach').count()).toBe(0);
    await cell('training', 'activities').click();
    await page.keyboard.type('2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await expectStored('training', { activities: 2, attendances: 30, reach: null });
    await page.keyboard.press('Control+z');
    await expectStored('training', { activities: 2, attendances: null });
    await cell('training', 'activities').click();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expectStored('training', null);
  });

  test('what is no whole number is refused at the cell', async () => {
    await cell('training', 'activities').click();
    await page.keyboard.type('1.5');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('training', 'activities').getAttribute('aria-invalid')).toBe('true');
    await cell('training', 'activities').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => cell('training', 'activities').inputValue()).toBe('');
  });

  test('a block is pasted as a whole, or not at all', async () => {
    await cell('training', 'activities').click();
    await pasteText(page, '4\t1,000\n5\t6\n');
    await page.getByText('Nothing was entered from the pasted block, because of “1,000”').waitFor();
    expect(await stored('training')).toBe(null);
    await cell('training', 'activities').click();
    await pasteText(page, '4\t60\n5\t90\n');
    await expectStored('training', { activities: 4, attendances: 60 });
    await expectStored('webinar', { activities: 5, attendances: 90 });
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'dissemination-plan');
  });

  test('the page says in words and numbers how far it is, and each number leads on', async () => {
    await open('/dissemination');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Is the dissemination on plan?');
    const summary = await region('by-country').locator('p').first().innerText();
    expect(summary).toMatch(/^\d+ of \d+ planned activities have been held\./);
    expect(summary).toContain('Nothing planned: Hungary.');
    await page.getByText('Counted are the activities of your organisation').waitFor();
    await takeScreenshot(page, 'dissemination');
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await region('by-country').getByRole('link', { name: 'Austria' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?country=AT');
    await waitUntilSettled(page);
    const row = region('by-objective').getByRole('row').filter({ hasText: 'Social entrepreneurs and financiers' });
    const held = row.getByRole('link').nth(1);
    const count = Number(await held.innerText());
    expect(count).toBeGreaterThan(0);
    await held.click();
    await waitUntilSettled(page);
    expect(new URL(page.url()).pathname).toBe('/activities');
    await expect.poll(() => page.locator('main tbody tr').count()).toBe(count);
  });

  test('what is planned but not done leads to a form that says what counts', async () => {
    await open(`/dissemination?organisation=${organisationId}`);
    const link = region('unfulfilled').getByRole('link', { name: 'Enter an activity' }).first();
    await link.click();
    await page.getByText(/^It counts for “.*” if it begins between/).waitFor();
    expect(await page.locator('[name=kind]').inputValue()).not.toBe('');
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test("an activity's page says for which objectives it counts", async () => {
    const [activity] = await staff.get(filterPath('activities', { organisationId, kind: 'workshop', state: 'held' }));
    await open(`/activities/${activity?.id}/show`);
    const counts = region('counting-objectives');
    await counts.getByText(/^It counts in P\d for:$/).waitFor();
    await expect
      .poll(() => counts.getByRole('link').allInnerTexts())
      .toEqual(['Social entrepreneurs and financiers learn from each other']);
  });

  test('the slides show one objective after the other, by keys alone, in text of 24 px and more', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open('/dissemination-slides');
    const heading = page.locator('#slide-title');
    await expect.poll(() => heading.innerText()).toBe('Citizens know what social innovation does for them');
    for (const index of [1, 2, 3]) {
      await page.getByText(`Slide ${index} of 3`).waitFor();
      const sizes = await page
        .getByRole('dialog')
        .locator('p, dt, dd, h2, h3, li, span, [role=img] *')
        .evaluateAll((elements) => elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      expect(await findAxeViolations(page)).toEqual([]);
      await takeScreenshot(page, `dissemination-slide-${index}`);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/dissemination');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('the slide of another organisation shows none of its internal activities', async () => {
    const other = await signInToApi(app.pilotage.origin, 'staff@zsi.example');
    const shown = async (session: ApiSession) => {
      const rows = await session.get(`/dissemination/progress?by=country&objective=${objectiveIds[1]}`);
      return rows.find(({ key }) => key === 'AT')?.held;
    };
    expect(await shown(other)).not.toEqual(await shown(staff));
    const reader = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@zsi.example', 1280);
    await openPage(reader, `${app.pilotage.origin}/dissemination-slides?objective=${objectiveIds[1]}`);
    await waitUntilSettled(reader);
    expect(await reader.getByRole('dialog').innerText()).not.toContain('Digital competences in retail');
    await reader.context().close();
  });

  test('an objective has a page, from which one comes to its progress', async () => {
    await open(`/disseminationObjectives/${objectiveIds[0]}/show`);
    await page.getByText('Citizens, Academia').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Planned and achieved for this objective' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?objective=${objectiveIds[0]}`);
    await open('/dissemination-slides');
    await open('/activities');
    // The slides stand outside of the frame of a page: they stay until the next page is there.
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('a closed period says why its plans stay, and offers no field', async () => {
    const closed = (await staff.get('/periods?filter={"state":"closed"}&sort=["number","DESC"]'))[0];
    await open(`/dissemination-plan?period=${closed?.number}`);
    await page.getByText('What was planned for it stays as it is').waitFor();
    expect(await page.locator('main [data-column]').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('everything fits a telephone, and the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [path, name] of [
      ['/dissemination', 'dissemination-narrow'],
      ['/dissemination-plan?period=5', 'dissemination-plan-narrow'],
      ['/dissemination-slides', 'dissemination-slide-narrow'],
      ['/disseminationObjectives', 'dissemination-objectives-narrow'],
    ] as const) {
      await open(path);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      expect([path, await findAxeViolations(page)]).toEqual([path, []]);
      await takeScreenshot(page, name);
      if (path === '/dissemination-slides') await page.keyboard.press('Escape');
    }
    expect(errors).toEqual([]);
  });
});
