import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, waitUntilSettled } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

const slug = 'two-of-one-name';

describe('the short address of a contest', () => {
  const app = useRunningApp();
  let ours: ApiSession;
  let theirs: ApiSession;

  /** A contest that can open, still a draft. */
  async function aReadyContest(api: ApiSession, name: string) {
    const contest = await api.post('/contests', {
      name,
      slug,
      challenge: 'Who finds it?',
      whoMayEnter: 'Everybody',
      prize: 'A visit',
      timeZone: 'Europe/Vienna',
      closesAt: '2199-10-31T22:59:59.999Z',
      privacyText: 'Names are kept.',
      eraseOn: '2199-12-31',
    });
    const scale = [0, 5].map((value) => ({ value, text: `${value} points` }));
    await api.post('/criteria', { contestId: contest.id, name: 'Reach', weight: 1, position: 1, scale });
    return api.one(`/contests/${String(contest.id)}`);
  }

  beforeAll(async () => {
    ours = await signInToApi(app.pilotage.origin, 'manager@arbeit-plus.example');
    theirs = await signInToApi(app.pilotage.origin, 'manager@pontis.example');
  });

  test('that another one has when it opens is said at the button, changed in the form, and then opens', async () => {
    const draft = await aReadyContest(ours, 'Ours');
    const first = await aReadyContest(theirs, 'Theirs');
    const page = await openSignedInPage(app.browser, app.pilotage.origin, 'manager@arbeit-plus.example');
    await openPage(page, `${app.pilotage.origin}/contests/${String(draft.id)}/show`);
    await theirs.post(`/contests/${String(first.id)}/open`, { version: first.version });
    const open = async () => {
      await page.getByRole('button', { name: 'Open the contest' }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).click();
    };
    await open();
    await page.getByText('Short address: The public page of another contest has this address. Choose another one.').waitFor();
    await openPage(page, `${app.pilotage.origin}/contests/${String(draft.id)}`);
    const address = page.getByRole('textbox', { name: 'Short address' });
    // It does not follow the name any more.
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ours, renamed');
    await expect.poll(() => address.inputValue()).toBe(slug);
    await address.fill('ours-alone');
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/show$/);
    await open();
    await page.getByText('The contest is open.').waitFor();
    expect(await ours.one(`/contests/${String(draft.id)}`)).toMatchObject({
      slug: 'ours-alone',
      state: 'open',
      name: 'Ours, renamed',
    });
    await openPage(page, `${app.pilotage.origin}/contests/${String(draft.id)}`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    expect(await address.count()).toBe(0);
    await page.context().close();
  });
});
