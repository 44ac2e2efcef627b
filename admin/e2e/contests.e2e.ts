import { describe, expect, test } from 'vitest';
import { signInToApi, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, navigateTo, waitUntilSettled, signIn } from './browser.ts';
import { waitForMailedLink } from './waitForMailedLink.ts';

describe('a contest', () => {
  const app = useRunningApp();

  test('is completed, opened, and changed with a public note', async () => {
    const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, 'manager@arbeit-plus.example', '/contests');
    await page.getByRole('link', { name: 'Digital help next door (illustrative)' }).click();
    const opening = page.getByRole('button', { name: 'Open the contest' });
    await page.getByText('What applicants consent to: still to be written').waitFor();
    await expect.poll(() => opening.isDisabled()).toBe(true);

    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'What applicants consent to' }).fill('We read who you are, nobody else.');
    await page.getByRole('textbox', { name: 'Personal data erased on' }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Personal data erased on: this lies before another of its days').waitFor();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Personal data erased on' }).fill('21991231');
    await page.getByRole('textbox', { name: 'Deadline' }).fill('2199.12.30 20:00');
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByRole('textbox', { name: 'Question' }).fill('Who else does this already?');
    await page.getByRole('textbox', { name: 'Themes' }).fill('Neighbours, Schools');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Who else does this already?').waitFor();
    const id = /\/contests\/(\d+)/.exec(page.url())?.[1];
    const contest = await (await page.request.get(`${app.pilotage.origin}/api/contests/${id}`)).json();
    expect([contest.eraseOn, contest.closesAt]).toEqual(['2199-12-31', '2199-12-30T19:00:59.999Z']);
    await page.getByText('Themes to choose one of: Neighbours, Schools').waitFor();

    await page.getByRole('link', { name: 'Add a criterion' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Reach');
    await page.getByRole('textbox', { name: 'Weight' }).fill('30');
    for (const [index, word] of ['none', 'one', 'few', 'some', 'many', 'all'].entries())
      await page.getByRole('textbox', { name: 'What it means' }).nth(index).fill(word);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    // Sixths are no whole percentages: as fractions the weights add up.
    await page.getByText('30 (3 of 6 parts)').waitFor();
    expect(await page.getByText('10 (1 of 6 parts)').count()).toBe(3);
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);

    await opening.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Open the contest' }).click();
    await page.getByText('The contest is open.').waitFor();
    await page.getByText('30 Dec 2199, 20:00 (Europe/Vienna)').waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Reach' }).count()).toBe(0);

    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Prize' }).fill('Twenty hours of mentoring');
    expect(await page.getByRole('textbox', { name: 'Who may enter' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Tell everybody what has changed, and why.').waitFor();
    await page.getByRole('textbox', { name: 'Note to everybody' }).fill('There is more mentoring: another mentor joined.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'What everybody was told' }).waitFor();
    await context.close();

    const other = await (await app.browser.newContext()).newPage();
    await signIn(other, app.pilotage.origin, 'juror@consortium.example', '/contests');
    await navigateTo(
      other,
      (await other.getByRole('link', { name: 'Digital help next door (illustrative)' }).getAttribute('href')) ?? '',
    );
    await other.getByText('There is more mentoring: another mentor joined.').waitFor();
    expect(await other.getByRole('link', { name: 'Edit' }).count()).toBe(0);
  });

  test('keeps the typed hour when its time zone changes, and is shown after a criterion is deleted', async () => {
    const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, 'manager@zsi.example', '/contests/create');
    await page.getByRole('textbox', { name: 'Short address' }).fill('another-clock');
    await page.getByRole('textbox', { name: 'Name' }).fill('Another clock');
    await page.getByRole('textbox', { name: 'Deadline' }).fill('2199-12-30 20:00');
    await page.getByRole('combobox', { name: 'Time zone' }).fill('London');
    await page.getByRole('option', { name: 'Europe/London' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('30 Dec 2199, 20:00 (Europe/London)').waitFor();

    await page.getByRole('link', { name: 'Add a criterion' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Reach');
    for (let index = 0; index < 6; index += 1) await page.getByRole('textbox', { name: 'What it means' }).nth(index).fill('so');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Reach' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('heading', { level: 1, name: 'Another clock' }).waitFor();
    await page.getByText('No criteria yet.').waitFor();
    await context.close();
  });

  test('assigns a solution to a juror with its applicant’s mail domain only after confirmation', async () => {
    const { origin } = app.pilotage;
    const api = await signInToApi(origin, 'manager@pontis.example');
    const [contest] = await api.get(filterPath('contests', { slug: 'skills-for-a-second-chance' }));
    const email = 'neighbour@applicants.example';
    const { id: contestId, organisationId } = contest ?? {};
    await api.post('/invitations', { email, name: null, role: 'juror', contestId, organisationId });
    const invited = await (await app.browser.newContext()).newPage();
    await invited.goto(await waitForMailedLink(app.pilotage, 'invitation', email));
    await invited.getByRole('textbox', { name: 'Your name' }).pressSequentially('Nora Neighbour');
    await invited.getByLabel('New password').pressSequentially('a brand new password');
    await invited.keyboard.press('Enter');
    await invited.waitForSelector('#react-admin-title');
    await invited.context().close();
    const juror = (await api.get(filterPath('jurors', { contestId }))).find(({ name }) => name === 'Nora Neighbour');
    const assignmentsOfJuror = async () => {
      const scores = await api.get(filterPath('scores', { contestId, jurorId: juror?.id }));
      return scores.map(({ solutionId, sharedDomainConfirmed }) => [solutionId, sharedDomainConfirmed]);
    };
    const [first, second] = await api.get(filterPath('solutions', { contestId, state: 'submitted' }));

    // On the page of one solution, with the keyboard alone.
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const { keyboard } = page;
    await signIn(page, origin, 'manager@pontis.example', `/solutions/${first?.id}/show`);
    const jurors = page.getByRole('region', { name: 'Who judges it' });
    const warning = jurors.getByRole('alert');
    await jurors.getByRole('combobox', { name: 'Give it to a juror' }).press('Enter');
    await page.getByRole('option', { name: 'Nora Neighbour' }).waitFor();
    await keyboard.type('Nora');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await warning.getByText('Juror and applicant write from the same mail domain, so this was not given.').waitFor();
    await warning.getByText(`Nora Neighbour: ${first?.title}`).waitFor();
    await waitUntilSettled(page);
    expect(await assignmentsOfJuror()).toEqual([]);
    expect(await findAxeViolations(page)).toEqual([]);
    await jurors.getByRole('button', { name: 'Give', exact: true }).press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `Let judge: Nora Neighbour, “${first?.title}”`,
    );
    await keyboard.press('Enter');
    await page.getByText('It is confirmed.').waitFor();
    await warning.waitFor({ state: 'detached' });
    await jurors.getByRole('button', { name: 'Take back from Nora Neighbour' }).waitFor();
    expect(await assignmentsOfJuror()).toEqual([[first?.id, true]]);

    // For several solutions on the contest's page, with the mouse: unconfirmed pairs stay unassigned.
    await navigateTo(page, `/contests/${contestId}/show?tab=jury`);
    const assignment = page.getByRole('region', { name: 'Who judges what' });
    const assignBoth = async () => {
      for (const solution of [first, second])
        await assignment.getByRole('checkbox', { name: `Choose ${solution?.title}` }).click();
      await assignment.getByRole('combobox', { name: 'Give what is chosen to' }).click();
      await page.getByRole('option', { name: 'Nora Neighbour' }).click();
      await assignment.getByRole('button', { name: 'Give', exact: true }).click();
      await assignment.getByText('so this was not given').waitFor();
    };
    await assignBoth();
    await page.reload();
    await waitUntilSettled(page);
    expect(await assignment.getByText('so this was not given').count()).toBe(0);
    expect(await assignmentsOfJuror()).toEqual([[first?.id, true]]);
    await assignBoth();
    await assignment.getByRole('button', { name: `Let judge: Nora Neighbour, “${second?.title}”` }).click();
    await assignment.getByText('so this was not given').waitFor({ state: 'detached' });
    expect((await assignmentsOfJuror()).toSorted()).toEqual(
      [
        [first?.id, true],
        [second?.id, true],
      ].toSorted(),
    );
    await page.context().close();
  });

  test.each([
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('is told in figures, each chart with its table, and compared with others: %o', async ({ width, colorScheme }) => {
    const context = await app.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, 'manager@ifka.example', '/contests');
    await page.getByRole('link', { name: 'Work for all (illustrative)' }).click();
    const places = page.getByRole('region', { name: 'Where do solutions come from?' });
    await places.getByText('Most come from Hungary: 2 of 3.').waitFor();
    await waitUntilSettled(page);
    await expect
      .poll(() => places.getByRole('row').allInnerTexts())
      .toEqual([
        expect.stringContaining('Country'),
        expect.stringMatching(/^Hungary\s+2\s+67%$/),
        expect.stringMatching(/^Slovakia\s+1\s+33%$/),
      ]);
    await expect.poll(() => page.getByRole('img', { name: /The table has the same figures/ }).count()).toBe(4);
    expect(await findAxeViolations(page)).toEqual([]);

    await navigateTo(page, '/contests');
    await page.getByRole('link', { name: 'Compare contests' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contests compared' }).waitFor();
    await page.getByText(/Not decided yet: .*Hungary and Slovakia/).waitFor();
    await page.getByRole('combobox', { name: 'What is compared' }).click();
    await page.getByRole('option', { name: 'Days open' }).click();
    await page.getByText(/Most: The consortium, with \d{2}\./).waitFor();
    expect(page.url()).toContain('measure=daysOpen');
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
