import { describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, signInByRequest, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listShifts, observeShifts } from './observeShifts.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

const people = [
  'staff@pontis.example',
  'manager@pontis.example',
  'lead@democenter.example',
  'evaluator@consortium.example',
  'observer@consortium.example',
  'juror@consortium.example',
  'twohats@consortium.example',
];
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The first page of everybody: it stands still, names what is to do, and can be reached. */
describe('Home', () => {
  const app = useRunningApp();

  test.each(people.flatMap((email) => sizes.map((viewport) => ({ email, viewport, width: viewport.width }))))(
    'of $email does not move at $width px',
    async ({ email, viewport }) => {
      const context = await app.browser.newContext({ viewport });
      const page = await context.newPage();
      await observeShifts(page);
      await signInByRequest(page, app.pilotage.origin, email);
      await openPage(page, app.pilotage.origin);
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await waitUntilSettled(page);
      expect(await listShifts(page)).toEqual([]);
      await context.close();
    },
  );

  test('contests are among what is to do: of their organisers, and of nobody else', async () => {
    const tasksOf = async (email: string) => {
      const context = await app.browser.newContext();
      const page = await context.newPage();
      await signInByRequest(page, app.pilotage.origin, email);
      await openPage(page, app.pilotage.origin);
      const tasks = page.getByRole('region', { name: 'What to do next' });
      await tasks.waitFor();
      return { context, page, tasks };
    };
    const judging = await tasksOf('manager@pontis.example');
    const api = await signInToApi(app.pilotage.origin, 'manager@pontis.example');
    const [contest] = (await api.get('/contests')).filter(({ state }) => state === 'judging');
    await judging.tasks.getByRole('link', { name: /of “Skills for a second chance \(illustrative\)”/ }).click();
    await judging.page.waitForURL(`**/contests/${contest?.id}/show?tab=jury**`);
    const draft = await tasksOf('manager@arbeit-plus.example');
    await draft.tasks.getByRole('link', { name: /^Finish the contest “Digital help next door/ }).waitFor();
    const other = await tasksOf('manager@zsi.example');
    expect(await other.tasks.getByText(/contest|Skills for a second chance/).count()).toBe(0);
    for (const { context } of [judging, draft, other]) await context.close();
  });

  test('Ctrl K leads to what a manager does: submit, invite, begin a contest; staff are not offered to submit', async () => {
    const optionsOf = async (email: string) => {
      const context = await app.browser.newContext();
      const page = await context.newPage();
      await signInByRequest(page, app.pilotage.origin, email);
      await openPage(page, app.pilotage.origin);
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: /^New contest/ }).waitFor();
      return { context, page };
    };
    const manager = await optionsOf('manager@zsi.example');
    await manager.page.getByRole('option', { name: 'Invite somebody' }).waitFor();
    const staff = await optionsOf('staff@arbeit-plus.example');
    await waitUntilSettled(staff.page);
    expect(await staff.page.getByRole('option', { name: /^Submit|^Invite/ }).count()).toBe(0);
    const submitter = await optionsOf('manager@arbeit-plus.example');
    await submitter.page.getByRole('option', { name: /^Submit the report of P5/ }).click();
    await submitter.page.waitForURL(/\/reports\/\d+\/show/);
    for (const { context } of [manager, staff, submitter]) await context.close();
  });

  test('the sign-in page of the demo leads into each role with one click, and to the public pages and back', async () => {
    const context = await app.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const errors: string[] = [];
    await listenForErrors(page, errors);
    await openPage(page, `${app.pilotage.origin}/login`);
    const demo = page.getByRole('region', { name: 'This is a demo: look at it as' });
    await expect.poll(() => demo.getByRole('button').count()).toBe(6);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'sign-in-demo-390');
    await page.getByRole('link', { name: 'Public pages of the consortium' }).click();
    await page.waitForURL('**/public');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await demo.getByRole('button', { name: 'Sign in as juror' }).click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await page.getByText('Skills for a second chance').first().waitFor();
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await page.getByRole('link', { name: 'Public pages' }).click();
    await page.waitForURL('**/public');
    expect(errors.filter((line) => !line.includes('401'))).toEqual([]);
    await context.close();
  });
});
