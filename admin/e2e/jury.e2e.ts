import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi, type ApiRecord, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { waitForPaint, findAxeViolations, takeScreenshot, waitUntilSettled, signIn } from './browser.ts';

/** A contest from its first score to the verified decision; the tests run in order. */
describe('the jury of a contest', () => {
  const app = useRunningApp();
  const contexts: BrowserContext[] = [];
  const refused: string[] = [];

  async function pageOf(email: string, path: string): Promise<Page> {
    const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    const page = await context.newPage();
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  }
  const findContest = async (api: ApiSession): Promise<ApiRecord> =>
    (await api.get(filterPath('contests', { slug: 'skills-for-a-second-chance' })))[0] ?? {};
  const countDrafts = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => /^pilotage\.draft\..*\.points$/.test(name)).length);
  async function openFromHome(page: Page, title: string) {
    await page.goto(`${app.pilotage.origin}/`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await waitUntilSettled(page);
  }
  async function expectNoOverflow(page: Page) {
    await page.setViewportSize({ width: 390, height: 844 });
    await waitForPaint(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await waitForPaint(page);
  }
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });

  test('a juror scores four solutions with digits and four clicks, and no key lands in a comment', async () => {
    const page = await pageOf('juror@consortium.example', '/');
    const { keyboard } = page;
    let clicks = 0;
    const send = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      clicks += 1;
    };
    await page.getByText('1 of 5 scored').waitFor();
    await page.getByRole('link', { name: 'Learn where you live' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Learn where you live' }).waitFor();
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, 'scoring');
    for (const name of ['Impact', 'Feasibility', 'Novelty']) {
      const box = await page.getByRole('radiogroup', { name: new RegExp(name) }).boundingBox();
      expect([name, box !== null && box.y > 0 && box.y + box.height < 900]).toEqual([name, true]);
    }
    await keyboard.press('?');
    await page.getByRole('dialog', { name: 'Which keys?' }).waitFor();
    await keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboard.type('40');
    await page.getByText('2.00 of 5 so far, by 2 of 3 criteria').waitFor();

    await page.reload();
    await page.getByText('2.00 of 5 so far, by 2 of 3 criteria').waitFor();
    await waitUntilSettled(page);
    await keyboard.press('5');
    await page.getByText('3.00 of 5 in all').waitFor();
    // All criteria have points: a further digit changes nothing, and the question mark is the list of keys.
    await keyboard.press('1');
    await keyboard.press('?');
    await page.getByRole('dialog', { name: 'Which keys?' }).waitFor();
    await keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('3.00 of 5 in all').waitFor();
    for (const field of ['To the applicant', 'To the jury']) expect(await page.getByLabel(field).inputValue()).toBe('');
    expect(await countDrafts(page)).toBe(1);
    await send('Send, and open the next');
    for (const [title, done] of [
      ['Night school by telephone', 2],
      ['The repair street', 3],
    ] as const) {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByText(`${done} of 5 scored`).waitFor();
      await waitUntilSettled(page);
      await keyboard.type('342');
      await page.getByText('3.00 of 5 in all').waitFor();
      await send('Send, and open the next');
    }
    await page.getByRole('heading', { level: 1, name: 'Second start' }).waitFor();
    await page.getByText('4 of 5 scored').waitFor();
    await waitUntilSettled(page);
    await keyboard.type('342');
    await page.getByText('3.00 of 5 in all').waitFor();
    await send('Send the score');
    await page.getByText('5 of 5 scored').waitFor();
    expect([clicks, await countDrafts(page)]).toEqual([4, 0]);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await expectNoOverflow(page);
  });

  test('a contest leads a juror to its solutions, and shows nothing in place of an organiser that jurors do not read', async () => {
    const page = await pageOf('juror2@consortium.example', '/');
    const api = await signInToApi(app.pilotage.origin, 'juror2@consortium.example');
    const { id } = await findContest(api);
    await page.goto(`${app.pilotage.origin}/contests/${id}/show`);
    const link = page.getByRole('link', { name: /^Score the solutions \(\d of \d scored\)$/ });
    await link.waitFor();
    await waitUntilSettled(page);
    expect(await page.getByRole('main').getByText('–', { exact: true }).count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await link.press('Enter');
    await page.getByRole('radiogroup').first().waitFor();
    await page.goto(`${app.pilotage.origin}/contests`);
    await page.getByRole('columnheader', { name: 'Deadline' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Organiser' }).count()).toBe(0);
    // The next tests count on the pages of the others.
    await contexts.pop()?.close();
  });

  test('a juror takes a score back, finds it as it was given, and sends it anew', async () => {
    const page = contexts[0]?.pages()[0] ?? (await pageOf('juror@consortium.example', '/'));
    const { keyboard } = page;
    await openFromHome(page, 'Learn where you live');
    await page.getByRole('columnheader', { name: 'Another juror (1)' }).waitFor();
    await page.getByRole('button', { name: 'Take my score back' }).click();
    await page.getByText('3.00 of 5 in all').waitFor();
    await page.getByText('4 of 5 scored').waitFor();
    expect(await page.getByRole('columnheader', { name: /^Another juror/ }).count()).toBe(0);
    await page.getByLabel('To the applicant').focus();
    await keyboard.type('Who pays for it in year 2?');
    await keyboard.press('Escape');
    expect(await countDrafts(page)).toBe(1);
    await keyboard.press('Enter');
    await page.getByText('Who pays for it in year 2?').waitFor();
    await page.getByRole('columnheader', { name: 'Another juror (1)' }).waitFor();
    await page.getByText('5 of 5 scored').waitFor();
    expect(await countDrafts(page)).toBe(0);
  });

  test('a juror declares a conflict after scoring; the score is set aside and the solution disappears', async () => {
    const page = contexts[0]?.pages()[0] ?? (await pageOf('juror@consortium.example', '/'));
    const { keyboard } = page;
    await openFromHome(page, 'Night school by telephone');
    await page.getByText('Your score is then set aside.').waitFor();
    await page.getByRole('button', { name: 'I have a conflict of interest' }).focus();
    await keyboard.press('Enter');
    await keyboard.type('My sister works there');
    await expectNoOverflow(page);
    await page.getByRole('button', { name: 'Give it away' }).focus();
    await keyboard.press('Enter');
    await page.getByText('You declared a conflict of interest: My sister works there').waitFor();
    await page.getByText('4 of 4 scored').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('react-admin-title');
    await waitUntilSettled(page);
    // Two solutions are open again, for what follows.
    const api = await signInToApi(app.pilotage.origin, 'juror@consortium.example');
    // Of others a juror does not read what they took back.
    const own = (await api.get(filterPath('scores', { state: 'scored' }))).filter((score) => 'withdrawnScores' in score);
    for (const { id, version } of own.slice(-2)) await api.post(`/scores/${id}/withdraw`, { version });
    expect(refused).toEqual([]);
  });

  test('the organiser assigns, invites, ends the judging, and then reads the scores', async () => {
    const api = await signInToApi(app.pilotage.origin, 'manager@pontis.example');
    const { id } = await findContest(api);
    const page = await pageOf('manager@pontis.example', `/contests/${id}/show`);
    await page.getByText('5 of 9 scores are in').waitFor();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByText('There are not enough jurors who may judge Night school').waitFor();
    await waitUntilSettled(page);
    await expect.poll(() => page.getByText('There are not enough jurors').count()).toBe(1);
    await page.getByRole('button', { name: 'Invite a juror' }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).fill('third@jurors.example');
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText('One person is invited and has not answered').waitFor();
    await page.getByRole('button', { name: 'Remind those who have not scored' }).click();
    await page.getByText('2 jurors get a mail.').waitFor();
    await page
      .getByRole('button', { name: /^Take back from/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Take back from/ })
      .click();
    await page.getByText('5 of 8 scores are in').waitFor();
    await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
    await page.getByRole('combobox', { name: 'Give what is chosen to' }).click();
    await page.getByRole('option', { name: 'Juror of the consortium', exact: true }).click();
    await page.getByRole('button', { name: 'Give', exact: true }).click();
    await page.getByText('5 of 9 scores are in').waitFor();
    await waitUntilSettled(page);
    await expectNoOverflow(page);
    await takeScreenshot(page, 'jury');

    await page.getByRole('button', { name: 'End the judging' }).click();
    await page
      .getByRole('dialog')
      .getByText(/Still to score: Juror of the consortium \(2\)/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'End the judging' }).click();
    await page.getByRole('heading', { name: 'How firm first place is' }).waitFor();
    await waitUntilSettled(page);
    await expect.poll(() => page.getByRole('region', { name: 'Places with means and spread' }).getByRole('row').count()).toBe(6);
    expect(await findAxeViolations(page)).toEqual([]);
    await expectNoOverflow(page);
    await takeScreenshot(page, 'result');
  });

  test('the organiser decides with awards and a statement, and the record is verified', async () => {
    const page = contexts[1]?.pages()[0] ?? (await pageOf('manager@pontis.example', '/'));
    await page.getByRole('button', { name: 'Add an award' }).click();
    await page.getByRole('textbox', { name: 'Award' }).last().fill('Special mention');
    await page.getByRole('textbox', { name: 'What you say of the decision' }).fill('A close decision.');
    await page.getByRole('button', { name: 'Decide the contest' }).click();
    await page.getByRole('button', { name: 'Decide and announce' }).click();
    await page.getByRole('heading', { name: 'The decision' }).waitFor();
    await page.getByText('A close decision.').waitFor();
    await page.getByRole('button', { name: 'Verify the record' }).click();
    await page.getByText('The record is as it was decided').waitFor();
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await expectNoOverflow(page);
    await takeScreenshot(page, 'decision');
    await page.getByRole('button', { name: 'Archive the contest' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive the contest' }).click();
    await page.getByText('Archived', { exact: true }).waitFor();
    expect(refused).toEqual([]);
  });
});
