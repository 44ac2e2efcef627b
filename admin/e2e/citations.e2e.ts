import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Permanent addresses of figures and views, and named moments. */
describe('citations', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  let moment: { name: string; asOf: string };

  const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  /** Empties the clipboard, clicks, and resolves with what is copied. */
  async function copyBy(page: Page, name: string): Promise<string> {
    await page.evaluate(() => navigator.clipboard.writeText('-'));
    const button = page.getByRole('button', { name, exact: true });
    await expect.poll(() => button.isEnabled()).toBe(true);
    await button.press('Enter');
    await expect.poll(() => copied(page)).not.toBe('-');
    return copied(page);
  }

  beforeAll(async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [kept] = await api.get('/moments');
    moment = { name: String(kept?.name), asOf: String(kept?.asOf) };
    lead = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example', 1440);
    await lead.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.pilotage.origin });
    await listenForErrors(lead, errors);
    await openPage(lead, `${app.pilotage.origin}/compare`);
  });

  test('everybody chooses a named moment, and the lead partner keeps that of a meeting', async () => {
    await navigateTo(lead, '/compare?period=5&indicator=TRAININGS');
    await lead.getByRole('combobox', { name: 'As known on' }).press('Enter');
    await lead.getByRole('option', { name: moment.name }).press('Enter');
    await lead.getByText(new RegExp(`^${moment.name}\\. As known on `)).waitFor();
    expect(new URL(lead.url()).searchParams.get('asOf')).toBe(moment.asOf);
    await navigateTo(lead, '/meetings/2/show');
    await lead.getByRole('link', { name: `Compare as of “${moment.name}”` }).waitFor();
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const created = await api.post('/meetings', { place: 'Bled', country: 'SI', startsOn: '2026-10-05', endsOn: '2026-10-06' });
    await api.post(`/meetings/${String(created.id)}/hold`, { version: created.version ?? 1 });
    await navigateTo(lead, `/meetings/${String(created.id)}/show`);
    await lead.getByRole('link', { name: 'Keep as a moment' }).click();
    await heading(lead, /moment/i).waitFor();
    await expect.poll(() => lead.getByRole('textbox', { name: /^Name/ }).inputValue()).toContain('As seen in Bled, 6 Oct 2026');
    await waitUntilSettled(lead);
    await expect.poll(() => lead.getByRole('textbox', { name: /^As known on/ }).inputValue()).toContain('2026-10-06');
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'moment_create');
    await lead.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await api.get('/moments')).map(({ name }) => name)).toContain('As seen in Bled, 6 Oct 2026');
    const staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@zsi.example', 1440);
    await openPage(staff, `${app.pilotage.origin}/meetings/${String(created.id)}/show`);
    await staff.getByRole('link', { name: /^Compare as of “As seen in Bled/ }).click();
    await staff.getByText(/^As seen in Bled, 6 Oct 2026\. As known on /).waitFor();
    await staff.context().close();
  });

  test('a cited figure opens as it was beside what it is, with what changed and why', async () => {
    await navigateTo(lead, `/explain?indicator=TRAININGS&key=AT&through=4&basis=approved&asOf=${moment.asOf}`);
    await heading(lead, /^Trainings held, Austria/).waitFor();
    await waitUntilSettled(lead);
    const address = await copyBy(lead, 'Cite');
    expect(address).toMatch(new RegExp(`^${app.pilotage.origin}/c/[a-z2-9]{12}$`));
    expect(await copyBy(lead, 'Cite')).toBe(address);
    const text = await copyBy(lead, 'Copy as text');
    expect(text).toMatch(/^\d+% of target \(\d+ of \d+ .*\), Trainings held, Austria, through P4, basis approved, as known on /);
    expect(text).toMatch(/ UTC\. Pilotage, Social\(i\)Makers, http.*\/c\/[a-z2-9]{12}$/);
    await navigateTo(lead, new URL(address).pathname);
    await heading(lead, /^Cited: Trainings held, Austria/).waitFor();
    await lead.getByRole('heading', { level: 2, name: 'What changed, and why' }).waitFor();
    await waitUntilSettled(lead);
    await expect.poll(() => lead.getByText(/^Together: [+±−]/).innerText()).toMatch(/from \d+ to \d+/);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'citation_figure');
    await showInScheme(lead, 'dark');
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'citation_figure_dark');
    await showInScheme(lead, 'light');
    await lead.getByRole('link', { name: 'Open as known then' }).click();
    await lead
      .getByText(/As known on /)
      .first()
      .waitFor();
    expect(new URL(lead.url()).searchParams.get('asOf')).toBe(moment.asOf);
  });

  test('a cited view says which figures changed, and why each did', async () => {
    for (const [query, word] of [
      [`view=far&indicator=TRAININGS&asOf=${moment.asOf}`, /\d+ of 7 figures have changed\./],
      [`view=stuck&asOf=${moment.asOf}`, /\d+ of 56 figures have changed\./],
      [`view=reports&asOf=${moment.asOf}`, /\d+ of 13 organisations have another state/],
    ] as const) {
      await navigateTo(lead, `/compare?period=4&${query}`);
      await lead.getByRole('button', { name: 'Cite', exact: true }).waitFor();
      await waitUntilSettled(lead);
      const address = await copyBy(lead, 'Cite');
      await navigateTo(lead, new URL(address).pathname);
      await lead.getByText(word).waitFor();
      await waitUntilSettled(lead);
      expect(await findAxeViolations(lead)).toEqual([]);
      if (query.includes('reports')) continue;
      await lead
        .getByText(/^Why: /)
        .first()
        .click();
      await lead
        .getByText(/^(Together: |The figure is a median)/)
        .first()
        .waitFor();
    }
    await takeScreenshot(lead, 'citation_view');
    await navigateTo(lead, '/compare?period=5&view=academy');
    await lead.getByRole('heading', { level: 2, name: 'How many learners stayed?' }).waitFor();
    expect(await lead.getByRole('button', { name: 'Cite', exact: true }).count()).toBe(0);
  });

  test('a cited view keeps its filters and its scale, and shows the medians that it showed', async () => {
    for (const [query, question, words, name, value] of [
      ['view=stuck&countries=AT', 'Where is it stuck?', 'Cited with: only Austria.', 'countries', 'AT'],
      ['view=stuck&kind=impact', 'Where is it stuck?', 'Cited with: only indicators of the kind', 'kind', 'impact'],
      [
        'view=totals&indicator=TRAININGS&scale=population',
        'What does it add up to?',
        'Cited with: totals per 100,000 inhabitants.',
        'scale',
        'population',
      ],
      ['view=far', /^How far is/, 'Medians of all indicators', 'view', 'far'],
    ] as const) {
      await navigateTo(lead, `/compare?period=4&${query}&asOf=${moment.asOf}`);
      // The picture before stays until this one is complete.
      await lead.getByRole('tabpanel').getByRole('heading', { level: 2, name: question }).waitFor();
      await lead.getByRole('button', { name: 'Cite', exact: true }).waitFor();
      await waitUntilSettled(lead);
      const address = await copyBy(lead, 'Cite');
      await navigateTo(lead, new URL(address).pathname);
      await lead.getByText(words).first().waitFor();
      await waitUntilSettled(lead);
      expect(await findAxeViolations(lead)).toEqual([]);
      await lead.getByRole('link', { name: 'Open as known then' }).click();
      await expect.poll(() => new URL(lead.url()).pathname).toBe('/compare');
      expect(new URL(lead.url()).searchParams.get(name)).toBe(value);
      await waitUntilSettled(lead);
    }
  });

  test('who may not ask the question reads the usual words, and nothing of it', async () => {
    await navigateTo(lead, '/explain?indicator=TRAININGS&key=AT&through=4&basis=submitted');
    await heading(lead, /^Trainings held, Austria/).waitFor();
    await waitUntilSettled(lead);
    const { pathname } = new URL(await copyBy(lead, 'Cite'));
    const staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@ifka.example', 390);
    await openPage(staff, `${app.pilotage.origin}${pathname}`);
    await heading(staff, 'Not open to you').waitFor();
    expect(await staff.locator('main').innerText()).not.toContain('Trainings');
    await openPage(staff, `${app.pilotage.origin}/c/aaaaaaaaaaaa`);
    await heading(staff, 'This page does not exist').waitFor();
    await staff.context().close();
  });

  test('an address leads through the sign-in to the citation, on a narrow page too', async () => {
    const api = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const { code } = await api.post('/citations', {
      path: '/explain',
      params: { indicator: 'CERTIFIED', key: 'consortium', through: '4', asOf: moment.asOf },
    });
    const context = await app.browser.newContext({ viewport: { width: 390, height: 900 }, reducedMotion: 'reduce' });
    const phone = await context.newPage();
    await openPage(phone, `${app.pilotage.origin}/c/${String(code)}`);
    await phone.getByLabel('E-mail').fill('observer@consortium.example');
    await phone.getByLabel('Password').fill('demo-consortium-2019');
    await phone.keyboard.press('Enter');
    await phone.waitForURL(`**/c/${String(code)}`);
    await heading(phone, /^Cited: /).waitFor();
    await waitUntilSettled(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await findAxeViolations(phone)).toEqual([]);
    await takeScreenshot(phone, 'citation_narrow');
    await context.close();
  });

  test('nothing went wrong in the browser but what was asked for', () => {
    expect(errors.filter((line) => !/ status of (400|403|404) /.test(line))).toEqual([]);
  });
});
