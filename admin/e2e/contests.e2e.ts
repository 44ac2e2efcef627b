import { describe, expect, test } from 'vitest';
import { atPilotage } from './atPilotage.ts';
import { findings, goTo, settled, signIn } from './browser.ts';

describe('a contest', () => {
  const at = atPilotage();

  test('is written until nothing is missing, opened, and changed with a note that all can read', async () => {
    const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signIn(page, at.pilotage.origin, 'manager@arbeit-plus.example', '/contests');
    await page.getByRole('link', { name: 'Digital help next door (illustrative)' }).click();
    const opening = page.getByRole('button', { name: 'Open the contest' });
    await page.getByText('What applicants consent to: still to be written').waitFor();
    expect(await opening.isDisabled()).toBe(true);

    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'What applicants consent to' }).fill('We read who you are, nobody else.');
    await page.getByRole('textbox', { name: 'Personal data erased on' }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Personal data erased on: this lies before another of its days').waitFor();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Personal data erased on' }).fill('21991231');
    await page.getByRole('textbox', { name: 'Deadline' }).fill('2199.12.30 20:00');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('textbox', { name: 'Question' }).fill('Who else does this already?');
    await page.getByRole('textbox', { name: 'Themes' }).fill('Neighbours, Schools');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Who else does this already?').waitFor();
    const id = /\/contests\/(\d+)/.exec(page.url())?.[1];
    const contest = await (await page.request.get(`${at.pilotage.origin}/api/contests/${id}`)).json();
    expect([contest.eraseOn, contest.closesAt]).toEqual(['2199-12-31', '2199-12-30T19:00:59.999Z']);
    await page.getByText('Themes to choose one of: Neighbours, Schools').waitFor();

    await page.getByRole('link', { name: 'Add a criterion' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Reach');
    await page.getByRole('textbox', { name: 'Weight' }).fill('30');
    for (const [index, word] of ['none', 'one', 'few', 'some', 'many', 'all'].entries())
      await page.getByRole('textbox', { name: 'What it means' }).nth(index).fill(word);
    await page.getByRole('button', { name: 'Save' }).click();
    // Sixths are no whole percents: told in parts, the weights add up.
    await page.getByText('30 (3 of 6)').waitFor();
    expect(await page.getByText('10 (1 of 6)').count()).toBe(3);
    await settled(page);
    expect(await findings(page)).toEqual([]);

    await opening.click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The contest is open.').waitFor();
    await page.getByText('30 Dec 2199, 20:00 (Europe/Vienna)').waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Reach' }).count()).toBe(0);

    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Prize' }).fill('Twenty hours of mentoring');
    expect(await page.getByRole('textbox', { name: 'Who may enter' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Tell everybody what has changed, and why.').waitFor();
    await page.getByRole('textbox', { name: 'Note to everybody' }).fill('There is more mentoring: another mentor joined.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'What everybody was told' }).waitFor();
    await context.close();

    const other = await (await at.browser.newContext()).newPage();
    await signIn(other, at.pilotage.origin, 'juror@consortium.example', '/contests');
    await goTo(
      other,
      (await other.getByRole('link', { name: 'Digital help next door (illustrative)' }).getAttribute('href')) ?? '',
    );
    await other.getByText('There is more mentoring: another mentor joined.').waitFor();
    expect(await other.getByRole('link', { name: 'Edit' }).count()).toBe(0);
  });

  test('keeps the hour that was typed when its time zone is changed, and is where one is after a criterion is removed', async () => {
    const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signIn(page, at.pilotage.origin, 'manager@zsi.example', '/contests/create');
    await page.getByRole('textbox', { name: 'Short address' }).fill('another-clock');
    await page.getByRole('textbox', { name: 'Name' }).fill('Another clock');
    await page.getByRole('textbox', { name: 'Deadline' }).fill('2199-12-30 20:00');
    await page.getByRole('combobox', { name: 'Time zone' }).fill('London');
    await page.getByRole('option', { name: 'Europe/London' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('30 Dec 2199, 20:00 (Europe/London)').waitFor();

    await page.getByRole('link', { name: 'Add a criterion' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Reach');
    for (let index = 0; index < 6; index += 1) await page.getByRole('textbox', { name: 'What it means' }).nth(index).fill('so');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Reach' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Another clock' }).waitFor();
    await page.getByText('No criteria yet.').waitFor();
    await context.close();
  });

  test.each([
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('is told in figures, each chart with its table, and compared with others: %o', async ({ width, colorScheme }) => {
    const context = await at.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await signIn(page, at.pilotage.origin, 'manager@ifka.example', '/contests');
    await page.getByRole('link', { name: 'Work for all (illustrative)' }).click();
    const places = page.getByRole('region', { name: 'Where do solutions come from?' });
    await places.getByText('Most come from Hungary: 2 of 3.').waitFor();
    await settled(page);
    expect(await places.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('Country'),
      expect.stringMatching(/^Hungary\s+2\s+67%$/),
      expect.stringMatching(/^Slovakia\s+1\s+33%$/),
    ]);
    expect(await page.getByRole('img', { name: /The table has the same figures/ }).count()).toBe(4);
    expect(await findings(page)).toEqual([]);

    await goTo(page, '/contests');
    await page.getByRole('link', { name: 'Compare contests' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contests compared' }).waitFor();
    await page.getByText(/Not decided yet: .*Hungary and Slovakia/).waitFor();
    await page.getByRole('combobox', { name: 'What is compared' }).click();
    await page.getByRole('option', { name: 'Days open' }).click();
    await page.getByText('Most: The consortium, with 61.').waitFor();
    expect(page.url()).toContain('measure=daysOpen');
    await settled(page);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
