import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, navigateTo, openPage, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

const picture = join(import.meta.dirname, '../../docs/pictures/public.png');
const chart = join(import.meta.dirname, '../../docs/pictures/compare.png');

/** From the first word of a partner to the page that everybody reads. */
describe('news', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let lead: Page;

  const openFor = async (email: string, path: string) => {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  };
  const expectFitting = async (page: Page, name: string) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await takeScreenshot(page, `${name}-390`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, `${name}-1440`);
  };

  const addPicture = async (file: string, text: string) => {
    await staff.locator('input[type=file]').setInputFiles(file);
    await staff.getByLabel('What the picture shows', { exact: false }).fill(text);
    await staff.getByRole('button', { name: 'Add the picture' }).press('Enter');
    await staff.getByRole('img', { name: text }).waitFor();
    await expect
      .poll(() => staff.getByRole('img', { name: text }).evaluate((image) => Reflect.get(image, 'naturalWidth')))
      .toBeGreaterThan(0);
    // The next one is chosen without a way back to the form.
    await expect.poll(() => staff.evaluate(() => document.activeElement?.textContent)).toBe('Choose a picture');
    await expect.poll(() => staff.getByLabel('What the picture shows', { exact: false }).inputValue()).toBe('');
  };

  beforeAll(async () => {
    staff = await openFor('staff@zsi.example', '/newsItems/create');
    lead = await openFor('lead@democenter.example', '/');
  });

  test('staff write it in two languages by keyboard, with a picture; a reload loses nothing', async () => {
    await staff.getByLabel('Title', { exact: false }).first().pressSequentially('Six schools joined us');
    await staff.keyboard.press('Tab');
    await staff.keyboard.type('They begin in autumn.');
    await staff.getByRole('button', { name: 'Add a language' }).press('Enter');
    await staff.getByRole('combobox', { name: 'Language' }).last().press('Enter');
    await staff.getByRole('option', { name: 'German' }).click();
    await staff.getByLabel('Title').last().fill('Sechs Schulen sind dabei');
    await staff.getByLabel('Text').last().fill('Sie beginnen im Herbst.');
    await staff.reload();
    await waitUntilSettled(staff);
    await staff.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect.poll(() => staff.getByLabel('Title').last().inputValue()).toBe('Sechs Schulen sind dabei');
    await staff.getByRole('combobox', { name: 'For whom' }).press('Enter');
    await staff.getByRole('option', { name: 'Everybody, on the public page' }).click();
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'news-form-1440');
    await staff.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await staff.waitForURL(/newsItems\/\d+\/show/);
    await addPicture(picture, 'A page with a map');
    const itemAddress = staff.url();
    // Words for one picture that are not saved, and another picture meanwhile: the form tells to add pictures on the page of the item.
    await staff.getByRole('link', { name: 'Describe, order or remove pictures' }).press('Enter');
    await waitUntilSettled(staff);
    const german = staff.getByRole('textbox', { name: 'What the picture shows, in German', exact: false });
    await german.fill('Eine Seite');
    await waitUntilSettled(staff);
    await openPage(staff, itemAddress);
    await addPicture(chart, 'Bars of each country');
    await staff.getByRole('link', { name: 'Describe, order or remove pictures' }).press('Enter');
    await waitUntilSettled(staff);
    await staff.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect.poll(() => german.first().inputValue()).toBe('Eine Seite');
    await staff.getByRole('group', { name: 'Picture 2 of 2' }).waitFor();
    await staff.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await staff.waitForURL(/newsItems\/\d+\/show/);
    await expect
      .poll(() => staff.locator('figure img').evaluateAll((images) => images.map((image) => image.getAttribute('alt'))))
      .toEqual(['A page with a map', 'Bars of each country']);
    await staff.getByText('Picture 2, in German').waitFor();
    await expectFitting(staff, 'news-item');
  });

  test('captions that are typed before a draft is restored stay beside it, and neither is lost by a reload', async () => {
    await staff.getByRole('link', { name: 'Describe, order or remove pictures' }).press('Enter');
    await waitUntilSettled(staff);
    const captionOf = (place: number) => staff.getByRole('textbox', { name: 'Caption, in English' }).nth(place - 1);
    const restore = staff.getByRole('button', { name: 'Restore' });
    await captionOf(1).pressSequentially('The map of all pilots');
    await staff.reload();
    await restore.waitFor();
    await captionOf(2).pressSequentially('The bars of all countries');
    await staff.reload();
    await restore.press('Enter');
    await expect.poll(() => captionOf(1).inputValue()).toBe('The map of all pilots');
    await expect.poll(() => captionOf(2).inputValue()).toBe('The bars of all countries');
    await expect.poll(() => restore.count()).toBe(0);
    await staff.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await staff.waitForURL(/newsItems\/\d+\/show/);
    await staff.getByText('The map of all pilots').waitFor();
    await staff.getByText('The bars of all countries').waitFor();
  });

  test('what a picture does not say yet is said at the field; pictures are ordered, removed and put back by keyboard', async () => {
    await staff.getByRole('button', { name: 'Submit to the lead partner' }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Submit to the lead partner' }).press('Enter');
    await staff.getByText(/^Pictures: /).waitFor();
    // The browser logs the refusal.
    await expect.poll(() => errors.splice(0)).toEqual([expect.stringMatching(/status of 422 .*\/submit\)$/)]);
    await staff.getByRole('link', { name: 'Describe, order or remove pictures' }).press('Enter');
    await waitUntilSettled(staff);
    const groups = staff.getByRole('group', { name: /^Picture \d of \d/ });
    await staff.getByRole('group', { name: 'Picture 2 of 2' }).waitFor();
    const germanOf = (place: number) =>
      groups.nth(place - 1).getByRole('textbox', { name: 'What the picture shows, in German', exact: false });
    // What is too long stays, its field says so, and it is not saved.
    await germanOf(1).press('Control+a');
    await staff.keyboard.insertText('x'.repeat(301));
    await groups.nth(0).getByText('At most 300 characters are allowed.').waitFor();
    await staff.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await expect.poll(() => germanOf(1).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => germanOf(1).evaluate((field) => Reflect.get(field, 'value').length)).toBe(301);
    await germanOf(1).fill('Eine Seite mit einer Karte');
    await germanOf(2).fill('Balken je Land');
    await staff.getByRole('button', { name: 'Move picture 2 up' }).press('Enter');
    await expect.poll(() => germanOf(1).inputValue()).toBe('Balken je Land');
    // The button that was pressed keeps the focus: it says that there is nothing before the first picture.
    await expect.poll(() => staff.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move picture 1 up');
    await staff.keyboard.press('Enter');
    await expect.poll(() => germanOf(1).inputValue()).toBe('Balken je Land');
    await groups.nth(0).getByRole('textbox', { name: 'Caption, in English' }).fill('Progress of all countries');
    for (const place of [2, 1]) {
      await staff.getByRole('button', { name: `Remove picture ${place}` }).press('Enter');
      await expect.poll(() => groups.count()).toBe(place - 1);
    }
    for (const text of ['A page with a map', 'Bars of each country'])
      await staff.getByRole('button', { name: `Put the picture back: ${text}` }).press('Enter');
    await expect.poll(() => germanOf(2).inputValue()).toBe('Eine Seite mit einer Karte');
    await expect.poll(() => germanOf(1).inputValue()).toBe('Balken je Land');
    expect(await staff.getByRole('button', { name: 'Put the picture back' }).count()).toBe(0);
    await staff.reload();
    await waitUntilSettled(staff);
    await staff.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect.poll(() => germanOf(1).inputValue()).toBe('Balken je Land');
    await expectFitting(staff, 'news-pictures-form');
    await staff.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await staff.waitForURL(/newsItems\/\d+\/show/);
    await expect
      .poll(() => staff.locator('figure img').evaluateAll((images) => images.map((image) => image.getAttribute('alt'))))
      .toEqual(['Bars of each country', 'A page with a map']);
    await staff.getByText('Progress of all countries').waitFor();
    expect(await staff.getByText('Before you submit').count()).toBe(0);
  });

  test('the lead partner finds it on Home, returns it with a word, and publishes it', async () => {
    const palette = staff.getByRole('dialog').getByRole('combobox');
    await staff.route('**/submit', async (route) => {
      await palette.waitFor();
      await route.continue();
    });
    await staff.getByRole('button', { name: 'Submit to the lead partner' }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Submit to the lead partner' }).press('Enter');
    // What is said while a dialog is open stands above it, and not over the buttons at its end.
    await staff.keyboard.press('Control+k');
    await palette.waitFor();
    const said = staff.locator('.MuiSnackbar-root');
    await said.getByText('Submitted. The lead partner is told.').waitFor();
    const bottom = await said.evaluate((element) => element.getBoundingClientRect().bottom);
    await takeScreenshot(staff, 'toast-and-dialog-1440');
    await staff.keyboard.press('Escape');
    await staff.unroute('**/submit');
    expect(bottom).toBeLessThan(120);
    await staff.getByRole('button', { name: 'Take it back' }).waitFor();
    expect(await staff.getByRole('button', { name: 'Add the picture' }).count()).toBe(0);
    await openPage(lead, `${app.pilotage.origin}/`);
    // Older work comes first on Home.
    await lead.getByRole('button', { name: /^See .* more$/ }).click();
    await lead.getByRole('link', { name: 'Publish or return 2 news items' }).click();
    await expectFitting(lead, 'news-review');
    await lead.getByRole('link', { name: 'Six schools joined us' }).click();
    await lead.getByRole('button', { name: 'Return', exact: true }).click();
    await lead.getByRole('dialog').getByLabel('Requested changes').fill('Name the town.');
    await lead.getByRole('dialog').getByRole('button', { name: 'Return', exact: true }).click();
    await lead.getByText('Name the town.').waitFor();
    await openPage(staff, `${app.pilotage.origin}/`);
    await staff.getByRole('link', { name: 'Change the news item “Six schools joined us” as the lead partner asks' }).click();
    await staff.getByText('Name the town.').waitFor();
    await staff.getByText(/^Returned by the lead partner on /).waitFor();
    await staff.getByRole('button', { name: 'Submit to the lead partner' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Submit to the lead partner' }).click();
    await staff.getByRole('button', { name: 'Take it back' }).waitFor();
    // The words stay until it is published, for both.
    await staff.getByText(/^Submitted again since.* until it is published/).waitFor();
    await staff.getByText('Name the town.').waitFor();
    await lead.reload();
    await lead.getByText('Name the town.').waitFor();
    // What is published of a picture is read before, in each language.
    const wordsOf = (place: number) =>
      lead
        .getByRole('figure')
        .nth(place - 1)
        .locator('dt, dd')
        .allInnerTexts();
    await expect
      .poll(() => wordsOf(1))
      .toEqual([
        ...['What the picture shows, in English', 'Bars of each country', 'Caption, in English', 'Progress of all countries'],
        ...['What the picture shows, in German', 'Balken je Land'],
      ]);
    await expect.poll(() => wordsOf(2)).toContain('Eine Seite mit einer Karte');
    await lead.getByRole('button', { name: 'Publish', exact: true }).click();
    await lead.getByRole('dialog').getByText('Everybody reads it from now on').waitFor();
    await lead.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await lead.getByRole('link', { name: 'Open it on the public page' }).waitFor();
    expect(await lead.getByText('Name the town.').count()).toBe(0);
    await staff.reload();
    await staff.getByRole('tab', { name: /^History/ }).click();
    await staff.getByText('Name the town.').first().waitFor();
    await staff.getByRole('tab', { name: 'About' }).click();
  });

  test('visitors read it on the public pages in each of its languages', async () => {
    const path = (await lead.getByRole('link', { name: 'Open it on the public page' }).getAttribute('href')) ?? '';
    const visitor = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await visitor.goto(`${app.pilotage.origin}${path}`);
    await visitor.getByRole('heading', { level: 1, name: 'Six schools joined us' }).waitFor();
    await visitor.getByRole('img', { name: 'A page with a map' }).waitFor();
    await visitor.getByRole('figure').filter({ hasText: 'Progress of all countries' }).waitFor();
    await visitor.getByRole('link', { name: 'Deutsch' }).press('Enter');
    await visitor.getByRole('heading', { level: 1, name: 'Sechs Schulen sind dabei' }).waitFor();
    await visitor.getByRole('img', { name: 'Eine Seite mit einer Karte' }).waitFor();
    expect(await findAxeViolations(visitor)).toEqual([]);
    await takeScreenshot(visitor, 'public-news-item-1440');
    await visitor.getByRole('link', { name: 'All news' }).click();
    await visitor.getByRole('heading', { level: 1, name: 'News' }).waitFor();
    expect(await findAxeViolations(visitor)).toEqual([]);
    await takeScreenshot(visitor, 'public-news-1440');
    await visitor.setViewportSize({ width: 390, height: 844 });
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await takeScreenshot(visitor, 'public-news-390');
    await visitor.context().close();
  });

  test('the list of news leads with what waits, on a telephone, too', async () => {
    await navigateTo(staff, '/newsItems');
    await expectFitting(staff, 'news-list');
    expect(errors).toEqual([]);
  });
});
