import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

describe('new organisations', () => {
  const app = useRunningApp();
  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const open = (page: Page, path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

  test('an organisation is said to be public; a country outside the consortium is saved once it is confirmed', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead, '/organisations/create');
    await lead.getByText(/^Everybody can read the name, country and city/).waitFor();
    await expect.poll(() => lead.getByRole('link', { name: 'Open the public page' }).getAttribute('href')).toBe('/public');
    const country = lead.getByRole('combobox', { name: 'Country', exact: true });
    const choose = async (name: string) => {
      await country.fill(name);
      await lead.getByRole('option', { name, exact: true }).click();
    };
    const right = lead.getByRole('checkbox', { name: 'The country is right' });
    await lead.getByRole('textbox', { name: 'Name', exact: true }).fill('Far away');
    await choose('Austria');
    expect(await right.count()).toBe(0);
    await choose('Portugal');
    await lead.getByText(/^Portugal is none of the countries of your consortium\./).waitFor();
    await save(lead).click();
    await expect.poll(() => country.getAttribute('aria-invalid')).toBe('true');
    // The refused field has the focus, and shows its choices.
    await lead.getByRole('listbox').waitFor();
    await lead.keyboard.press('Escape');
    await lead.getByText('Say below that it is right, or choose another one.', { exact: false }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'organisation-foreign-country-1440');
    const stored = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    expect(await stored.get(filterPath('organisations', { name: 'Far away' }))).toEqual([]);
    await right.press('Space');
    await expect.poll(() => country.getAttribute('aria-invalid')).toBe('false');
    // Another country is another question.
    await choose('Spain');
    await expect.poll(() => right.isChecked()).toBe(false);
    await right.check();
    await save(lead).click();
    await lead.waitForURL(/\/organisations(\?.*)?$/);
    const [saved] = await stored.get(filterPath('organisations', { name: 'Far away' }));
    expect(saved).toMatchObject({ country: 'ES' });
    // What is stored already is asked about no more.
    await open(lead, `/organisations/${saved?.id}`);
    await lead.getByRole('textbox', { name: 'City' }).fill('Vigo');
    expect(await right.count()).toBe(0);
    await lead.context().close();
  });

  test('the next organisation of a row has no earlier country, and is saved in another one', async () => {
    const lead = await pageOf('lead@democenter.example');
    await open(lead, '/organisations/create');
    const choose = async (country: string) => {
      const field = lead.getByRole('combobox', { name: 'Country', exact: true });
      await field.fill(country);
      await lead.getByRole('option', { name: country, exact: true }).click();
    };
    await lead.getByRole('textbox', { name: 'Name', exact: true }).fill('First of a row');
    await choose('Austria');
    await lead.getByRole('button', { name: 'Save and add another' }).click();
    await lead.getByText('Created. The form is ready for the next one.').first().waitFor();
    await expect.poll(() => lead.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('');
    await lead.getByRole('textbox', { name: 'Name', exact: true }).fill('Second of a row');
    await choose('Hungary');
    await save(lead).click();
    await lead.waitForURL(/\/organisations(\?.*)?$/);
    const stored = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    expect(await stored.get(filterPath('organisations', { name: ['First of a row', 'Second of a row'] }))).toMatchObject([
      { country: 'AT', countrySince: null },
      { country: 'HU', countrySince: null },
    ]);
  });
});
